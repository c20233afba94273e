import { agreementsLook } from './agreements/due.ts';
import { beginningLook } from './beginning/due.ts';
import { gatherFor } from './gathering.ts';
import { remindersLook } from './keeping/reminding/due.ts';
import { waits } from './opening.ts';
import { opensAt, type Present } from './present.ts';
import type { Engagement, Practice } from './world.ts';

/** When an engagement wants to be looked at next (epoch ms), or null. */
export const nextLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  const opening = waits(e) ? opensAt(p, practice, e) : null;
  const album = e.gathering ? e.gathering.at + gatherFor : null;
  const own = earliest(beginningLook(p, practice, e), agreementsLook(p, practice, e));
  return earliest(earliest(earliest(opening, album), own), remindersLook(p, practice, e));
};

/** When the practice itself wants to be looked at next: reports wait for opening. */
export const nextPracticeLook = (p: Present, practice: Practice): number | null =>
  practice.notices.length > 0 ? opensAt(p, practice, null) : null;

const earliest = (a: number | null, b: number | null): number | null => {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
};
