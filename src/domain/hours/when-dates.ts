import { civil, type DayNumber, dayOf, isDate, weekdayOf } from './hours-dates.ts';
import type { Token } from './hours-tokens.ts';
import { dayWord } from './hours-words.ts';
import { daysAhead, monthWord, unitWord } from './when-words.ts';

/** A date as typed, before it is known which year or week is meant. */
export type TypedDate =
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year?: number };

/** A date and how many tokens it took; `date` is missing if it looks like one but does not exist. */
export type DateFound = { readonly date?: TypedDate; readonly took: number };

/** The date that begins at token `i`, if one does. A day of the month alone is none. */
export function dateAt(pieces: readonly Token[], i: number): DateFound | undefined {
  const token = pieces[i];
  if (token?.kind === 'number') return isoAt(pieces, i) ?? dottedAt(token) ?? dayAndMonthAt(pieces, i);
  return token?.kind === 'word' ? wordAt(pieces, i) : undefined;
}

function exists(day: number, month: number, year?: number): TypedDate | undefined {
  // Without a year 29 February exists.
  if (!isDate({ day, month, year: year ?? 2024 })) return undefined;
  return year === undefined ? { kind: 'date', day, month } : { kind: 'date', day, month, year };
}

function found(took: number, date: TypedDate | undefined): DateFound {
  return date ? { date, took } : { took };
}

function isoAt(pieces: readonly Token[], i: number): DateFound | undefined {
  const text = pieces.slice(i, i + 5).reduce((sum, one) => `${sum}${one.folded} `, '');
  const parts = /^(\d{4}) - (\d{2}) - (\d{2}) /.exec(text);
  return parts ? found(5, exists(Number(parts[3]), Number(parts[2]), Number(parts[1]))) : undefined;
}

function dottedAt(token: Token): DateFound | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2}|\d{4}))?$/.exec(token.folded);
  if (!parts) return undefined;
  const year = parts[3] === undefined ? undefined : (Number(parts[3]) % 2000) + 2000;
  return found(1, exists(Number(parts[1]), Number(parts[2]), year));
}

/** `24 декабря`, `24 grudnia 2026`. */
function dayAndMonthAt(pieces: readonly Token[], i: number): DateFound | undefined {
  const month = monthWord(pieces[i + 1]?.folded ?? '');
  if (month === undefined) return undefined;
  const year = yearOf(pieces[i + 2]);
  return found(year === undefined ? 2 : 3, exists(Number(pieces[i]?.folded), month, year));
}

function wordAt(pieces: readonly Token[], i: number): DateFound | undefined {
  const word = pieces[i]?.folded ?? '';
  const pair = `${word} ${pieces[i + 1]?.folded}`;
  const ahead = daysAhead(word) ?? daysAhead(pair);
  if (ahead !== undefined) return found(daysAhead(word) === undefined ? 2 : 1, { kind: 'ahead', days: ahead });
  const month = monthWord(word);
  const day = /^\d{1,2}$/.test(pieces[i + 1]?.folded ?? '') ? Number(pieces[i + 1]?.folded) : undefined;
  // "Dec 24"; a month alone is no date, and short names such as "мар" must not hide a weekday.
  if (month !== undefined && day !== undefined) return monthFirst(pieces, i, month, day);
  const weekday = dayWord(word)?.days;
  return weekday?.length === 1 ? found(1, { kind: 'weekday', weekday: weekday[0] ?? 0 }) : undefined;
}

function monthFirst(pieces: readonly Token[], i: number, month: number, day: number): DateFound {
  const comma = pieces[i + 2]?.kind === 'comma' && yearOf(pieces[i + 3]) !== undefined ? 1 : 0;
  const year = yearOf(pieces[i + 2 + comma]);
  return found(year === undefined ? 2 : 3 + comma, exists(day, month, year));
}

function yearOf(token: Token | undefined): number | undefined {
  return token && /^20\d{2}$/.test(token.folded) ? Number(token.folded) : undefined;
}

/** A bare day of the month, in the month and year of another date; undefined if there is no such day. */
export function monthDay(token: Token | undefined, other: Extract<TypedDate, { kind: 'date' }>): TypedDate | undefined {
  return /^\d{1,2}$/.test(token?.folded ?? '') ? exists(Number(token?.folded), other.month, other.year) : undefined;
}

export function hasYear(date: TypedDate): boolean {
  return date.kind === 'date' && date.year !== undefined;
}

/** The day number of a typed date: the first such day from `from` on, but the very date if it has a year. */
export function resolve(date: TypedDate, today: DayNumber, from: DayNumber): DayNumber {
  if (date.kind === 'ahead') return today + date.days;
  if (date.kind === 'weekday') return from + ((date.weekday - weekdayOf(from) + 7) % 7);
  const { day, month } = date;
  if (date.year !== undefined) return dayOf({ day, month, year: date.year });
  let year = civil(from).year;
  // Eight years bring a 29 February even across a century.
  for (const last = year + 8; year < last; year++) {
    if (isDate({ day, month, year }) && dayOf({ day, month, year }) >= from) break;
  }
  return dayOf({ day, month, year });
}

/** Days in a length such as `3 дня` or `неделю` at token `i`, if there is one. */
export function daysAt(pieces: readonly Token[], i: number): { days: number; took: number } | undefined {
  const token = pieces[i];
  const count = token?.kind === 'number' && /^\d{1,3}$/.test(token.folded) ? Number(token.folded) : undefined;
  const unit = unitWord(pieces[count === undefined ? i : i + 1]?.folded ?? '');
  if ((unit !== 'day' && unit !== 'week') || count === 0) return undefined;
  return { days: (count ?? 1) * (unit === 'week' ? 7 : 1), took: count === undefined ? 1 : 2 };
}
