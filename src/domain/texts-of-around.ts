import type { Amount, Length, Lines, Moment, Phrase, Plain } from './text-args.ts';

type PlainKeys =
  | ('around-question-1' | 'around-question-2' | 'around-on-time' | 'around-felt-ask' | 'around-cost-none')
  | ('around-begun' | 'around-brief-no-summary' | 'around-brief-unanswered')
  | ('toast-around-early' | 'toast-around-begun')
  | `button-around-${'here' | 'absent-coach' | 'absent-client' | 'came' | 'not-so' | 'on-time' | 'brief'}`
  | `button-around-${'prepare' | 'not-now' | 'pay' | 'waive' | 'talk' | 'charge'}`;

/** What a text says to one side, and what to the other. */
type ToEach<Name extends string> = `around-${Name}-${'client' | 'coach'}`;
type At = { at: Moment };

/** What a charge is for, as a sentence of its own. */
type Why = { why: Phrase };

/** Words about what is said around a session: before, at its beginning, at its end. */
export interface AroundTexts
  extends Record<PlainKeys, Plain>,
    Record<ToEach<'begins' | 'missed' | 'absent' | 'came' | 'not-so'>, At>,
    Record<ToEach<'late'> | `around-begins-${'client' | 'coach'}-late`, At & { late: Length }>,
    Record<ToEach<'nears-end' | 'ended'>, { end: Moment }>,
    Record<`around-why-${'late-move' | 'late-cancel'}`, { hours: number }> {
  // Before it begins.
  'around-prepare': At & { first: Phrase; second: Phrase };
  'around-hour': At & { place: Phrase };
  'around-ask': At & { n: number; most: number; question: Phrase };
  'around-ask-again': At & { n: number; most: number; question: Phrase; answer: string };
  'around-answer': { question: Phrase; answer: string };
  'around-answer-none': { question: Phrase };
  'around-prepared': At & { answers: Lines };
  'around-prepare-kind': Plain;
  'around-prepare-long': { count: number; most: number };
  'around-brief': At & { place: Phrase; parts: Lines };
  'around-brief-summary': { list: Lines };
  'around-brief-promises': { list: Lines };
  'around-brief-answers': { list: Lines };
  'around-brief-item': { text: string };
  'around-brief-item-done': { text: string };
  'around-brief-item-marks': { text: string; marks: Phrase };
  'around-brief-more': { count: number };

  // How it went.
  'around-absent-both': At;
  'around-came-own': At;
  'around-over-by': { late: Length };
  'around-over-client': At & { how: Phrase };
  'around-noted-coach': At & { how: Phrase };
  // The same, and how it felt, in one.
  'around-over-coach': At & { how: Phrase; felt: Phrase };
  'around-felt-coach': Plain;

  // What it costs.
  'around-why-missed': At;
  'around-why-overtime': At & { late: Length };
  'around-cost': { amount: Amount };
  'around-charge-coach': Why & { cost: Phrase; waived: number };
  'around-charged-coach': Why & { amount: Amount };
  'around-waived-coach': Why & { waived: number };
  'around-talk-coach': Why & { cost: Phrase };
  'around-charge-client': Why & { cost: Phrase };
  'around-charged-client': Why & { amount: Amount };
  'around-waived-client': Why;
  'around-talk-client': Why;

  'toast-around-wait': At;
  'toast-around-late': { late: Length };
  'toast-around-felt': { felt: number };
  'button-around-late': { late: Length };
  'button-around-over': { late: Length };
  'button-around-question': { n: number };
}
