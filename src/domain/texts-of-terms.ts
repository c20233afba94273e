import type { Amount, Days, Hours, Moment, Phrase, Plain } from './text-args.ts';

/** What was said about a clause, and where it stands: `is` question, value or words; `state` open, answered, taken, kept, overtaken. */
type TalkLine = { title: string; is: string; state: string };
/** What the client said: their words, or the value they propose, in words. */
type Said = string | Phrase;
type Value = Phrase | Hours | Amount;

/** Where the two stand, for either side. */
interface TermsCardTexts {
  'terms-of-client': Plain;
  'terms-usual': Plain;
  'terms-usual-until': { version: number };
  'terms-holds': { version: number; at: Moment };
  'terms-line': { number: number; title: string; words: string };
  'terms-line-plain': { number: number; title: string };
  'terms-later': { version: number; from: Moment };
  'terms-on-table': { version: number; at: Moment };
  'terms-on-table-coach': { version: number; at: Moment };
  'terms-awaits-coach': Plain;
  'terms-drafting': Plain;
  'terms-talk-line': TalkLine;
  'terms-talk-line-coach': TalkLine;
  'terms-history': Plain;
  'terms-history-sent': { version: number; at: Moment };
  'terms-history-agreed': { version: number; at: Moment };
  'terms-history-withdrawn': { version: number; at: Moment };
  'terms-history-in-force': { version: number; at: Moment };
  'terms-gone': Plain;
}

/** Screens that are put together from the sentences here, from clauses and from what people wrote. */
interface TermsScreenTexts {
  terms: { body: string };
  'terms-versions': { body: string };
  'terms-text': { body: string };
  'terms-version': { body: string };
  'terms-clause': { body: string };
  'terms-heard': { body: string };
}

/** A version on its way, for the client. */
interface TermsVersionTexts {
  'terms-offered': { version: number };
  'terms-new': { version: number };
  'terms-until': { before: number };
  'terms-instead': { before: number };
  'terms-from-day': { from: Days };
  'terms-late': { late: number; version: number };
  'terms-diff': { before: number; version: number };
  'terms-diff-none': { before: number; version: number };
  'terms-because': { words: string };
  'terms-remind': { version: number; at: Moment };
  'terms-withdrawn': { version: number };
  'terms-agreed': { version: number; print: string };
  'terms-agreed-later': { version: number; print: string; from: Moment };
  'terms-hold': { version: number };
  'terms-urgent-own': Plain;
}

/** What a client says about a clause, and hears of it. */
interface TermsTalkTexts {
  'terms-pick': Plain;
  'terms-pick-field': { title: string };
  'terms-pick-value': { name: Phrase; now: Value; hint: Phrase };
  'terms-ask-now': { most: number };
  'terms-words-now': { most: number };
  'terms-differs': { version: number; was: string; now: string };
  'terms-said-now': Plain;
  'terms-said': { opens: Moment };
  'terms-said-open-ended': Plain;
  'terms-talk-long': { count: number; most: number };
  'terms-talk-many': { most: number };
  'terms-value': { name: Phrase; was: Value; now: Value };
  'terms-heard-answered': { title: string; said: Said; answer: string };
  'terms-heard-taken': { title: string; said: Said };
  'terms-heard-kept': { title: string; said: Said };
  'terms-heard-kept-because': { title: string; said: Said; answer: string };
  'terms-stands-open': { count: number };
  'terms-stands-next': Plain;
  'terms-stands-yours': { version: number };
  'terms-stands-done': Plain;
}

/** What the coach hears, and is asked. */
interface TermsCoachTexts {
  'terms-asks-question': { title: string; said: Said; at: Moment };
  'terms-asks-value': { title: string; said: Said; at: Moment };
  'terms-asks-words': { title: string; said: Said; at: Moment };
  'terms-answer-ask': { most: number };
  'terms-keep-ask': { most: number };
  'terms-answered-coach': Plain;
  'terms-all-answered': Plain;
  'terms-see-first': { count: number };
  'terms-sent': { version: number };
  'terms-sent-quietly': { version: number };
  'terms-withdrawn-coach': { version: number };
  'terms-reminded-coach': Plain;
  'notice-terms-talk': { at: Moment };
  'notice-terms-agreed': { at: Moment; version: number; print: string };
  'notice-terms-begun': { at: Moment; version: number; print: string };
  'notice-terms-agreed-later': { at: Moment; version: number; print: string; from: Moment };
  'notice-terms-unanswered': { at: Moment; version: number };
  'notice-terms-hold': { at: Moment; version: number };
}

interface TermsButtonTexts {
  'button-terms-agree': Plain;
  'button-terms-mine': Plain;
  'button-terms-say': Plain;
  'button-terms-clauses': Plain;
  'button-terms-whole': Plain;
  'button-terms-version': { version: number };
  'button-terms-diff': { before: number; version: number };
  'button-terms-history': Plain;
  'button-terms-paper': Plain;
  'button-terms-ask': Plain;
  'button-terms-other-value': Plain;
  'button-terms-other-words': Plain;
  'button-terms-card': Plain;
  'button-terms-preview': Plain;
  'button-terms-edit': Plain;
  'button-terms-withdraw': Plain;
  'button-terms-remind': Plain;
  'button-terms-answer': Plain;
  'button-terms-take': Plain;
  'button-terms-keep': Plain;
  'button-terms-keep-because': Plain;
  'button-terms-talks': { count: number };
  'toast-terms-agreed': Plain;
  'toast-terms-newer': Plain;
  'toast-terms-same': Plain;
  'toast-terms-value-same': Plain;
}

/** Words about terms that are proposed, asked about, accepted. */
export interface TermsTexts
  extends TermsCardTexts,
    TermsScreenTexts,
    TermsVersionTexts,
    TermsTalkTexts,
    TermsCoachTexts,
    TermsButtonTexts {}
