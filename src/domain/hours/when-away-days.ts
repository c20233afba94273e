import type { DayNumber } from './hours-dates.ts';
import type { AwayDates, PlacedDate } from './when-away-dates.ts';
import { hasYear, resolve } from './when-dates.ts';
import type { Place } from './when-refused.ts';

/** Days away, both included; no `to`: open-ended. */
export type AwayRange = { readonly from: DayNumber; readonly to?: DayNumber };

type Wrong = Place & { readonly reason: 'past' | 'order' };

// Without a year, an end before the start may be meant for the next year, but not that of `26.12-24.12`.
const LONGEST = 300;

/** The days that typed dates mean today; a range that has begun already starts today. */
export function daysAway({ start, end }: AwayDates, today: DayNumber): AwayRange | Wrong {
  const from = start ? resolve(start.date, today, today) : today;
  if (start && from < today) return { ...place(start), reason: 'past' };
  if (end === 'open') return { from };
  if (end === 'same') return { from, to: from };
  if ('days' in end) return { from, to: from + end.days - 1 };
  if (hasYear(end.date) && resolve(end.date, today, today) < today) return { ...place(end), reason: 'past' };
  if (!start) return { from, to: resolve(end.date, today, today) };
  return (hasOpenYear(start) ? begunRange(start, end, today) : undefined) ?? range(from, end, today);
}

const place = ({ start, end }: Place): Place => ({ start, end });
const hasOpenYear = ({ date }: PlacedDate) => date.kind === 'date' && !hasYear(date);

function begunRange(start: PlacedDate, end: PlacedDate, today: DayNumber): AwayRange | undefined {
  const from = resolve(start.date, today, today - LONGEST);
  const to = resolve(end.date, today, from);
  return from < today && to >= today && to - from <= LONGEST ? { from: today, to } : undefined;
}

function range(from: DayNumber, end: PlacedDate, today: DayNumber): AwayRange | Wrong {
  const to = resolve(end.date, today, from);
  const isTurned = to < from || (hasOpenYear(end) && to - from > LONGEST);
  return isTurned ? { ...place(end), reason: 'order' } : { from, to };
}
