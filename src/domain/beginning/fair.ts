import { rules } from '../agreements/terms/in-force.ts';
import type { Present } from '../present.ts';
import type { Engagement, Practice } from '../world.ts';

const minute = 60_000;
const aDay = 1440;

/** The clock a client lives by; the coach's until the client has named one. */
export const zoneOf = (practice: Practice, e: Engagement): string => e.zone ?? practice.zone;

/** Minutes since midnight on that zone's wall clock. */
const minutesOfDay = (p: Present, zone: string, at: number): number => {
  const minutes = Math.floor(at / minute) + p.calendar.offset(zone, at);
  return ((minutes % aDay) + aDay) % aDay;
};

/** Whether it is night for this client: between the quiet hours of their own clock, as agreed (product.md: else 21:00 to 9:00). */
export const isNight = (p: Present, practice: Practice, e: Engagement, at: number): boolean => {
  const { from, to } = rules(practice, e, at).quiet;
  const now = minutesOfDay(p, zoneOf(practice, e), at);
  return from <= to ? now >= from && now < to : now >= from || now < to;
};

/** The moment itself by day; at night the end of the quiet hours on the client's wall clock (epoch ms). */
export const fairMoment = (p: Present, practice: Practice, e: Engagement, at: number): number => {
  if (!isNight(p, practice, e, at)) return at;
  const zone = zoneOf(practice, e);
  const { to } = rules(practice, e, at).quiet;
  const now = minutesOfDay(p, zone, at);
  const whole = Math.floor(at / minute) * minute;
  const morning = whole + ((to - now + aDay) % aDay) * minute;
  // A clock change in that night moves the morning by as much.
  return morning - (p.calendar.offset(zone, morning) - p.calendar.offset(zone, at)) * minute;
};
