import { fairBefore, fairFrom, isFair, type Where } from './fair-hours.ts';
import type { Reminder } from './reminder.ts';

/**
 * When a reminder comes (epoch ms): at its own moment where that is fair, else at the nearest fair moment that is still in time, later
 * or earlier. Null when there is none: whoever makes the appointment is told so then (`isTooSoon`).
 */
export const momentOf = (where: Where, r: Reminder): number | null => {
  if (isAgreed(r, r.at)) return r.at;
  const later = fairFrom(where, r.to, r.at);
  if (later !== null && later < r.until) return later;
  const last = fairBefore(where, r.to, r.at);
  return last !== null && last >= r.since && last < r.until ? withTime(where, r, last) : null;
};

/** So long (ms) before the last fair minute: a queue or a restart must not make it too late. */
const spare = 9 * 60_000;

const withTime = (where: Where, { to, since }: Reminder, last: number): number => {
  const earlier = Math.max(since, last - spare);
  return isFair(where, to, earlier) ? earlier : last;
};

const isAgreed = ({ at, agreedUntil }: Reminder, moment: number): boolean =>
  agreedUntil !== null && moment >= at && moment < agreedUntil;

/** Whether it may be said at that moment (epoch ms) at all. */
export const mayBeSaid = (where: Where, r: Reminder, at: number): boolean =>
  at < r.until && (isAgreed(r, at) || isFair(where, r.to, at));

/** When it is to be said from now on: what was not said in time is said once, at the next fair moment before it loses its sense. */
export const nextMoment = (where: Where, r: Reminder): number | null => {
  const [p] = where;
  const planned = p.at < r.until ? momentOf(where, r) : null;
  if (planned === null || planned > p.at) return planned;
  if (mayBeSaid(where, r, p.at)) return p.at;
  const later = fairFrom(where, r.to, p.at);
  return later !== null && later < r.until ? later : null;
};
