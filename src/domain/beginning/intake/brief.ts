import type { Engagement } from '../../world.ts';
import type { Answer } from '../nouns.ts';
import { rudeQuotes } from './rudeness.ts';

/** Facts that a coach may want to notice before saying yes; nothing in them is judged. */
export interface Noticed {
  /** Ids of questions that were left out. */
  readonly skipped: readonly string[];
  /** How many answers, or parts of answers, are spoken. */
  readonly voices: number;
  /** The longest pause in whole days; 0 when shorter than one. */
  readonly pauseDays: number;
  /** Sentences with rude words, as they were written. */
  readonly rude: readonly string[];
}

const aDay = 86_400_000;
const quotesAtMost = 5;

export const noticed = (e: Engagement, answers: readonly Answer[]): Noticed => {
  const parts = answers.flatMap((answer) => answer.parts);
  return {
    skipped: (e.intake?.answers ?? []).filter((mark) => mark.skipped).map((mark) => mark.question),
    voices: parts.filter((part) => 'voice' in part).length,
    pauseDays: Math.floor((e.intake?.longestPause ?? 0) / aDay),
    rude: parts.flatMap((part) => ('text' in part ? rudeQuotes(part.text, e.locale) : [])).slice(0, quotesAtMost),
  };
};
