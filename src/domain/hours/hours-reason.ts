import { type DayNumber, parseDate } from './hours-dates.ts';
import { DAY_MS, type Override, type Schedule, type Span } from './hours-schedule.ts';
import type { Zones } from './hours-zone.ts';

/**
 * The coach's words for being closed between two moments (epoch ms): those of the last closing span, else of the last
 * closed date, that reaches into the time between; undefined if none of them has words.
 */
export function closedWords(schedule: Schedule, zones: Zones, from: number, to: number): string | undefined {
  const span = schedule.spans.findLast((one) => one.words && !one.open && meets(one, from, to));
  if (span) return span.words;
  const dateOf = (at: number) => Math.floor(zones.wall(schedule.zone, at) / DAY_MS);
  const last = to === Number.POSITIVE_INFINITY ? to : dateOf(to - 1);
  return schedule.overrides.findLast((one) => one.words && isClosedWithin(one, dateOf(from), last))?.words;
}

function meets(span: Span, from: number, to: number): boolean {
  return span.from < to && (span.to ?? Number.POSITIVE_INFINITY) > from;
}

function isClosedWithin({ from, to, windows }: Override, first: DayNumber, last: DayNumber): boolean {
  const end = to === undefined ? Number.POSITIVE_INFINITY : parseDate(to);
  return windows.length === 0 && parseDate(from) <= last && end >= first;
}
