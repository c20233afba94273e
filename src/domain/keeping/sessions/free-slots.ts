import { dayNumber, schedule } from '../../present.ts';
import { momentOn } from '../days.ts';
import { type Calendar, conflictsOf } from './taken.ts';

const minute = 60_000;
/** A session can begin every so many minutes, counted from an opening. */
const step = 30 * minute;
/** Nobody is offered a time that is nearly there. */
const notBefore = 60 * minute;
const daysOffered = 8;
const daysLookedAt = 28;

/** Moments (epoch ms) on a day of that zone at which a session of so many minutes fits into the contact hours, and nothing else is. */
export const freeTimes = (of: Calendar, zone: string, day: number, minutes: number, n = 0): number[] => {
  const { p, practice, e } = of;
  const from = momentOn(p, zone, day, 0);
  const to = momentOn(p, zone, day + 1, 0);
  const rules = schedule(practice, e, from);
  // A session that begins on this day may reach into the next.
  return p.hours
    .openSpans(rules, from, to + minutes * minute)
    .flatMap((span) => beginnings(span.from, Math.min(to, span.to - minutes * minute + 1)))
    .filter((at) => at >= p.at + notBefore && conflictsOf(of, { at, minutes }, n).length === 0);
};

const beginnings = (from: number, before: number): number[] => {
  const first = Math.ceil(from / minute) * minute;
  return Array.from({ length: Math.max(0, Math.ceil((before - first) / step)) }, (_, i) => first + i * step);
};

/** The next days of that zone, as numbers since 1970-01-01, on which there is such a moment. */
export const freeDays = (of: Calendar, zone: string, minutes: number, n = 0): number[] => {
  const today = dayNumber(of.p, zone);
  const found: number[] = [];
  for (let day = today; day < today + daysLookedAt && found.length < daysOffered; day++)
    if (freeTimes(of, zone, day, minutes, n).length > 0) found.push(day);
  return found;
};
