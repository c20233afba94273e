import type { DayNumber } from './hours-dates.ts';
import { type Calendar, DAY_MS, MINUTE_MS, type Minute } from './hours-schedule.ts';
import { type Zones, zonesOf } from './hours-zone.ts';

/** The moment at which something was typed, and the wall clock that it is read by. */
export type Clock = { readonly at: number; readonly zone: string; readonly zones: Zones; readonly today: DayNumber };

/** A moment in epoch milliseconds on the clock of a zone. */
export function clockAt(at: number, zone: string, calendar: Calendar): Clock {
  const zones = zonesOf(calendar);
  return { at, zone, zones, today: Math.floor(zones.wall(zone, at) / DAY_MS) };
}

/** The instants at which the clock shows this time of this day: one, two in a repeated hour. */
export function instantsOf(clock: Clock, day: DayNumber, minute: Minute): readonly number[] {
  return clock.zones.instants(clock.zone, day * DAY_MS + minute * MINUTE_MS);
}
