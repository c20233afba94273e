import { parseDate } from '../hours/hours-dates.ts';
import { type Calendar, DAY_MS, MINUTE_MS } from '../hours/hours-schedule.ts';
import { type Zones, zonesOf } from '../hours/hours-zone.ts';
import type { Present } from '../present.ts';

const known = new WeakMap<Calendar, Zones>();

const zonesFor = ({ calendar }: Present): Zones => {
  const zones = known.get(calendar) ?? zonesOf(calendar);
  known.set(calendar, zones);
  return zones;
};

/**
 * Each moment (epoch ms) at which that zone's wall clock shows so many minutes of the day (a number counted from 1970-01-01): two when
 * the hour comes twice, and the first moment after the gap when it is skipped.
 */
const momentsOn = (p: Present, zone: string, day: number, minutes: number): readonly number[] =>
  zonesFor(p).instants(zone, day * DAY_MS + minutes * MINUTE_MS);

/** The first of them. */
export const momentOn = (p: Present, zone: string, day: number, minutes: number): number =>
  momentsOn(p, zone, day, minutes)[0] ?? day * DAY_MS + minutes * MINUTE_MS;

/** The same on a day written YYYY-MM-DD. NaN for what is no day. */
export const momentOnDate = (p: Present, zone: string, date: string, minutes: number): number =>
  momentOn(p, zone, parseDate(date), minutes);
