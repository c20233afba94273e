import { rules } from '../../agreements/terms/in-force.ts';
import { DAY_MS, MINUTE_MS } from '../../hours/hours-schedule.ts';
import type { Present } from '../../present.ts';
import { momentOn } from '../days.ts';
import type { Slot } from '../nouns.ts';
import { type Calendar, conflictsOf } from './taken.ts';

export const weeksAtMost = 26;
const usualLengths = [4, 8, 12];

/** The same time on the same weekday of so many weeks, on that zone's wall clock. */
export const weeklySlots = (p: Present, zone: string, { at, minutes }: Slot, weeks: number): Slot[] => {
  const wall = at + p.calendar.offset(zone, at) * MINUTE_MS;
  const day = Math.floor(wall / DAY_MS);
  const time = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
  return Array.from({ length: Math.min(weeks, weeksAtMost) }, (_, i) => ({
    at: i === 0 ? at : momentOn(p, zone, day + 7 * i, time),
    minutes,
  }));
};

/** Whether a week of a series is left out: something else is there, or the coach is away. */
export const isLeftOut = (of: Calendar, slot: Slot): boolean => conflictsOf(of, slot).some(({ is }) => is !== 'closed');

/** How many weeks are offered: usual numbers, and as many as the terms name. */
export const weeksOffered = ({ p, practice, e }: Calendar): number[] => {
  const { sessions } = rules(practice, e, p.at);
  const agreed = sessions !== null && sessions > 1 && sessions <= weeksAtMost ? [sessions] : [];
  return [...new Set([...usualLengths, ...agreed])].sort((a, b) => a - b);
};
