import type { Present } from '../present.ts';
import type { Engagement, Practice } from '../world.ts';

/** Nobody is disturbed between these hours of their own clock, in minutes of the day (product.md: 21:00 to 9:00). */
const wakes = 9 * 60;
const rests = 21 * 60;

const minute = 60_000;
const aDay = 1440;

/** The clock a client lives by; the coach's until the client has named one. */
export const zoneOf = (practice: Practice, e: Engagement): string => e.zone ?? practice.zone;

/** Minutes since midnight on that zone's wall clock. */
const minutesOfDay = (p: Present, zone: string, at: number): number => {
  const minutes = Math.floor(at / minute) + p.calendar.offset(zone, at);
  return ((minutes % aDay) + aDay) % aDay;
};

export const isNight = (p: Present, zone: string, at: number): boolean => {
  const now = minutesOfDay(p, zone, at);
  return now < wakes || now >= rests;
};

/** The moment itself by day; at night the next morning, 9:00 on that zone's wall clock (epoch ms). */
export const fairMoment = (p: Present, zone: string, at: number): number => {
  if (!isNight(p, zone, at)) return at;
  const now = minutesOfDay(p, zone, at);
  const whole = Math.floor(at / minute) * minute;
  const morning = whole + ((now < wakes ? wakes - now : aDay - now + wakes) % aDay) * minute;
  // A clock change in that night moves the morning by as much.
  return morning - (p.calendar.offset(zone, morning) - p.calendar.offset(zone, at)) * minute;
};
