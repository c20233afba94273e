import type { Decision } from '../decision.ts';
import type { Present } from '../present.ts';
import type { Engagement, Practice } from '../world.ts';
import { remind, reminderLook } from './intake/reminders.ts';
import { askLook, passUndecided } from './questions/asks-passed.ts';
import { endWelcome, welcomeLook } from './welcome.ts';

/** When something of a beginning is due next (epoch ms), or null. */
export const beginningLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  const looks = [reminderLook(p, practice, e), askLook(p, practice, e), welcomeLook(p, practice, e)];
  const moments = looks.filter((at) => at !== null);
  return moments.length === 0 ? null : Math.min(...moments);
};

/** What is due now, one thing at a time; null when nothing is. */
export const dueInBeginning = (p: Present, practice: Practice, e: Engagement): Decision | null =>
  remind(p, practice, e) ?? passUndecided(p, practice, e) ?? endWelcome(p, practice, e);
