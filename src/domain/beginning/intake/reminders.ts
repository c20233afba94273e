import type { Decision } from '../../decision.ts';
import { toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { fairMoment } from '../fair.ts';
import { isInIntake } from './intake.ts';
import { goOnButton } from './intake-steps.ts';

const aDay = 86_400_000;
/** A friendly word after one and after three days; two days later the coach is told. In ms since the last step. */
const after = [aDay, 3 * aDay, 5 * aDay];

/** When a client who stopped midway is reminded next, never at night (epoch ms); null when there is nothing more to say. */
export const reminderLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  if (!isInIntake(e) || !e.reachable) return null;
  const next = after[e.intake.reminded];
  // What became due while the bot was away, or in the night, waits for the next fair moment.
  return next === undefined ? null : fairMoment(p, practice, e, Math.max(p.at, e.intake.lastAt + next));
};

/** The reminder that is due, or null. */
export const remind = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  const due = reminderLook(p, practice, e);
  if (due === null || due > p.at || !isInIntake(e)) return null;
  const { reminded } = e.intake;
  const told = { ...e, intake: { ...e.intake, reminded: reminded + 1 } };
  if (reminded >= 2) return { outcome: 'changed', ...notify(p, practice, e.client, 'stuck'), engagements: [told] };
  const words = reminded === 0 ? 'intake-reminder' : 'intake-reminder-last';
  const help = { text: 'button-need-help', press: `intake.${e.practice}.help` } as const;
  return {
    outcome: 'changed',
    engagements: [told],
    effects: [toClient(e, words, {}, { buttons: [[goOnButton(e)], [help]], again: 'drop' })],
  };
};
