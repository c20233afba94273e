import { agreedLater, agreedNow } from './agreements/terms/in-force.ts';
import type { Calendar, ContactHours, Schedule, WeeklyHours } from './hours/hours.ts';
import { formatDate } from './hours/hours-dates.ts';
import type { Engagement, Practice } from './world.ts';

/** The moment of a decision (epoch ms) and the rules of hours that hold for it. */
export interface Present {
  readonly at: number;
  readonly hours: ContactHours;
  readonly calendar: Calendar;
}

const schedules = new WeakMap<Practice, Schedule>();

/** The practice's own hours; one object per practice version, so that days computed once stay computed. */
export const practiceSchedule = (practice: Practice): Schedule => {
  const known = schedules.get(practice);
  if (known) return known;
  const { zone, weekly, overrides, spans } = practice;
  const schedule = { zone, weekly, overrides, spans };
  schedules.set(practice, schedule);
  return schedule;
};

const agreedSchedules = new WeakMap<Practice, Map<string, Schedule>>();

/** The same with the weekly hours that a client has agreed to; one object for the same hours. */
const agreedSchedule = (practice: Practice, weekly: WeeklyHours): Schedule => {
  const own = practiceSchedule(practice);
  const name = JSON.stringify(weekly);
  const known = agreedSchedules.get(practice) ?? new Map([[JSON.stringify(practice.weekly), own]]);
  agreedSchedules.set(practice, known);
  const found = known.get(name) ?? { ...own, weekly };
  known.set(name, found);
  return found;
};

/** The hours that hold for this client at that moment (epoch ms): those both agreed on, with what was agreed beside them laid over. */
export const schedule = (practice: Practice, e: Engagement | null, at: number): Schedule => {
  const agreed = e && agreedNow(e, at);
  const own = agreed ? agreedSchedule(practice, agreed.values.weekly) : practiceSchedule(practice);
  return e && e.spans.length > 0 ? { ...own, spans: [...own.spans, ...e.spans] } : own;
};

export const isOpen = (present: Present, practice: Practice, e: Engagement | null): boolean =>
  present.hours.isOpen(schedule(practice, e, present.at), present.at);

/** Epoch ms of the next opening, the present moment if it is open, null if none is known. */
export const opensAt = (present: Present, practice: Practice, e: Engagement | null): number | null => {
  const opens = present.hours.nextOpening(schedule(practice, e, present.at), present.at) ?? null;
  const later = e && agreedLater(e, present.at);
  if (!later || (opens !== null && opens < later.from)) return opens;
  // Other hours hold by then.
  return present.hours.nextOpening(schedule(practice, e, later.from), later.from) ?? null;
};

/** The name of the closed period: epoch ms of its start; 0 where it has none (hours never set). */
export const period = (present: Present, practice: Practice, e: Engagement | null): number =>
  present.hours.closedSince(schedule(practice, e, present.at), present.at) ?? 0;

/** The number of the calendar day of that zone, counted from 1 January 1970. */
export const dayNumber = (present: Present, zone: string, at = present.at): number =>
  Math.floor((at + present.calendar.offset(zone, at) * 60_000) / 86_400_000);

/** The calendar day of that zone, as YYYY-MM-DD. */
export const localDay = (present: Present, zone: string): string => formatDate(dayNumber(present, zone));
