import type { Engagement } from '../world.ts';
import { answerNote, askedNote, offerNotes } from './nouns.ts';

/** The names of everything that is kept sealed of a client. */
export const noteNames = (e: Pick<Engagement, 'intake' | 'offer' | 'asks'>): string[] => [
  ...(e.intake?.answers ?? []).filter((mark) => !mark.skipped).map((mark) => answerNote(mark.question)),
  ...(e.intake?.current ? [answerNote(e.intake.current)] : []),
  ...(e.intake?.unsure ? ['unsure'] : []),
  ...(e.offer ? offerNotes : []),
  ...e.asks.map((ask) => askedNote(ask.n)),
];

/** Those that a client may take away: what the coach is still writing is nobody else's yet. */
export const notesForClient = (e: Parameters<typeof noteNames>[0]): string[] =>
  noteNames(e).filter((name) => name !== 'offer.draft');
