import type { Decision } from '../../decision.ts';
import { type Remind, remind } from '../../effects.ts';
import type { Present } from '../../present.ts';
import { inContact } from '../../stages.ts';
import type { Engagement, Practice } from '../../world.ts';
import { todayReminders } from '../agenda/reminders.ts';
import { keptOf, withKept } from '../kept.ts';
import { moneyReminders } from '../money/reminders.ts';
import { promiseReminders } from '../promises/reminders.ts';
import { sessionReminders } from '../sessions/reminders.ts';
import { nameOfReminder, type Reminder } from './reminder.ts';
import { mayBeSaid, nextMoment } from './timing.ts';

/** Everything there is to be said in time between the two, said or not. */
export const allReminders = (p: Present, practice: Practice, e: Engagement): Reminder[] => [
  ...sessionReminders(e),
  ...moneyReminders(p, practice, e),
  ...promiseReminders(p, practice, e),
  ...todayReminders(p, practice, e),
];

const unsaid = (p: Present, practice: Practice, e: Engagement): Reminder[] => {
  if (!inContact(e)) return [];
  const { reminded } = keptOf(e);
  return allReminders(p, practice, e).filter(
    (one) => one.until > p.at && (one.to === 'coach' || e.reachable) && !reminded.includes(nameOfReminder(one)),
  );
};

/** When something is to be said next (epoch ms), or null. What is due already is a look of its own, later than any before. */
export const remindersLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  const moments = unsaid(p, practice, e).flatMap((one) => nextMoment([p, practice, e], one) ?? []);
  return moments.length === 0 ? null : Math.max(p.at + 1, Math.min(...moments));
};

const dueFor = (p: Present, practice: Practice, e: Engagement, to: Reminder['to']): string[] =>
  unsaid(p, practice, e)
    .filter((one) => one.to === to && (nextMoment([p, practice, e], one) ?? Number.POSITIVE_INFINITY) <= p.at)
    .map(nameOfReminder);

/** The record with these said; names of what is over are forgotten. */
const withSaid = (p: Present, practice: Practice, e: Engagement, names: readonly string[]): Engagement => {
  const alive = new Set(allReminders(p, practice, e).map(nameOfReminder));
  return withKept(e, { reminded: [...keptOf(e).reminded, ...names].filter((name) => alive.has(name)) });
};

/** What the client is to be told now, as one message; null when there is nothing. */
export const dueForClient = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  const names = dueFor(p, practice, e, 'client');
  if (names.length === 0) return null;
  return {
    outcome: 'changed',
    engagements: [withSaid(p, practice, e, names)],
    effects: [remind('client', e.client, [[e.client, names]])],
  };
};

/** What the coach is to be told now about all their clients, as one message, and the records with it said. */
export const dueForCoach = (
  p: Present,
  practice: Practice,
  all: readonly Engagement[],
): { readonly of: Remind['of']; readonly engagements: readonly Engagement[] } => {
  const due = all.flatMap((e) => {
    const names = dueFor(p, practice, e, 'coach');
    return names.length > 0 ? [{ e, names }] : [];
  });
  return {
    of: due.map(({ e, names }) => [e.client, names] as const),
    engagements: due.map(({ e, names }) => withSaid(p, practice, e, names)),
  };
};

/** It could not be said at a fair hour after all: what has not lost its sense by then is said at the next one. */
export const unsay = (e: Engagement, names: readonly string[]): Engagement =>
  withKept(e, { reminded: keptOf(e).reminded.filter((name) => !names.includes(name)) });

/** Whether it is still so, and has not lost its sense: a record can change, and time passes, between the decision and its sending. */
export const isStillMeant = (p: Present, practice: Practice, e: Engagement, name: string): boolean =>
  inContact(e) && allReminders(p, practice, e).some((one) => one.until > p.at && nameOfReminder(one) === name);

/** Whether something in it that still makes sense may not be said at this hour: it is asked again at the moment of sending. */
export const waitsForFairHour = (p: Present, practice: Practice, e: Engagement, names: readonly string[]): boolean =>
  allReminders(p, practice, e).some(
    (one) => names.includes(nameOfReminder(one)) && one.until > p.at && !mayBeSaid([p, practice, e], one, p.at),
  );
