import { summaryDraft, summaryNote } from '../agreements/summary-nouns.ts';
import { talkNote, termsDraft, termsNote } from '../agreements/terms-nouns.ts';
import { prepNote } from '../keeping/nouns.ts';
import type { Engagement } from '../world.ts';
import { answerNote, askedNote, offerNotes } from './nouns.ts';

/** The names of everything that is kept sealed of a client. */
export const noteNames = (
  e: Pick<Engagement, 'intake' | 'offer' | 'asks' | 'terms' | 'summaries' | 'keeping'>,
): string[] => [
  ...(e.intake?.answers ?? []).filter((mark) => !mark.skipped).map((mark) => answerNote(mark.question)),
  ...(e.intake?.current ? [answerNote(e.intake.current)] : []),
  ...(e.intake?.unsure ? ['unsure'] : []),
  ...(e.offer ? offerNotes : []),
  ...e.asks.map((ask) => askedNote(ask.n)),
  ...numbered(e.terms?.made, termsNote),
  ...numbered(e.terms?.talked, talkNote),
  ...(e.terms?.drafting ? [termsDraft] : []),
  ...numbered(e.summaries?.made, summaryNote),
  ...(e.summaries?.drafting ?? []).map(summaryDraft),
  ...numbered(e.keeping?.sessionsMade, prepNote),
];

const numbered = (made: number | undefined, name: (n: number) => string): string[] =>
  Array.from({ length: made ?? 0 }, (_, i) => name(i + 1));

/** Those that a client may take away: what the coach is still writing is nobody else's yet. */
export const notesForClient = (e: Parameters<typeof noteNames>[0]): string[] =>
  noteNames(e).filter((name) => !coachsOwn.includes(name));

const coachsOwn: readonly string[] = ['offer.draft', termsDraft, summaryDraft('coach')];
