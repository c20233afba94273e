import type { Decision } from '../decision.ts';
import type { Present } from '../present.ts';
import type { Engagement, Practice } from '../world.ts';
import { dueInSummaries, summariesLook } from './summaries/due.ts';
import { dueInTerms, termsLook } from './terms/due.ts';

/** When something of terms or summaries is due next (epoch ms), or null. */
export const agreementsLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  const looks = [termsLook(p, practice, e), summariesLook(p, practice, e)].filter((at) => at !== null);
  // What is due already is a look of its own, later than the one that is being looked at.
  return looks.length === 0 ? null : Math.max(p.at + 1, Math.min(...looks));
};

/** What is due now, one thing at a time; null when nothing is. */
export const dueInAgreements = (p: Present, practice: Practice, e: Engagement): Decision | null =>
  dueInTerms(p, practice, e) ?? dueInSummaries(p, practice, e);
