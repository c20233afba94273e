import { civil, type DayNumber, dayOf, isDate, weekdayOf } from '../../hours/hours-dates.ts';
import { typedTime } from '../../hours/hours-times.ts';
import type { Token } from '../../hours/hours-tokens.ts';
import { dateAt, resolve } from '../../hours/when-dates.ts';
import { monthWord, whenWord } from '../../hours/when-words.ts';
import type { Found, SessionDate } from './session-meaning.ts';

/** The date that begins at token `i`, if one does. */
export const dayPieceAt = (all: readonly Token[], i: number): Found | undefined =>
  slashAt(all, i) ?? hyphenAt(all, i) ?? ordinalAt(all, i) ?? plainAt(all, i);

const day = (date: SessionDate | undefined, took: number): Found => ({
  meanings: [date ? { kind: 'day', day: date } : { kind: 'unknown', reason: 'date' }],
  took,
});

const slashAt = (all: readonly Token[], i: number): Found | undefined => {
  const parts = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/.exec(all[i]?.folded ?? '');
  if (!parts) return undefined;
  const [one, two] = [Number(parts[1]), Number(parts[2])];
  const year = parts[3] === undefined ? {} : { year: (Number(parts[3]) % 2000) + 2000 };
  const isAny = isDate({ year: 2024, month: two, day: one }) || isDate({ year: 2024, month: one, day: two });
  return day(isAny ? { kind: 'slash', one, two, ...year } : undefined, 1);
};

/** Kazakh joins a day and its month: "25-қарашада"; and so are dates written in numbers. */
const hyphenAt = (all: readonly Token[], i: number): Found | undefined => {
  const year = isDashed(all, i) && /^20\d\d$/.test(all[i + 4]?.folded ?? '') ? Number(all[i + 4]?.folded) : 0;
  if (year > 0) return day(numbered(all[i]?.folded, all[i + 2]?.folded, year), 5);
  const month = all[i + 1]?.kind === 'dash' ? monthWord(all[i + 2]?.folded ?? '') : undefined;
  const number = /^\d{1,2}$/.test(all[i]?.folded ?? '') ? Number(all[i]?.folded) : 0;
  if (month === undefined || number === 0) return undefined;
  return day(isDate({ year: 2024, month, day: number }) ? { kind: 'date', day: number, month } : undefined, 3);
};

const isDashed = (all: readonly Token[], i: number): boolean =>
  all[i + 1]?.kind === 'dash' && all[i + 2]?.kind === 'number' && all[i + 3]?.kind === 'dash';

const numbered = (first = '', second = '', year = 0): SessionDate | undefined => {
  const date = { day: Number(first), month: Number(second), year };
  return isDate(date) ? { kind: 'date', ...date } : undefined;
};

/** "25-го", "25th", "25 числа" without a month. */
const ordinalAt = (all: readonly Token[], i: number): Found | undefined => {
  const token = all[i];
  if (token === undefined || !/^\d{1,2}$/.test(token.folded) || monthWord(all[i + 1]?.folded ?? '')) return undefined;
  const isOrdinal = token.end - token.start > token.folded.length;
  const isCounted = /^(числ[оа]|dnia)$/.test(all[i + 1]?.folded ?? '');
  const isBeforeOf = all[i + 1]?.folded === 'of' && monthWord(all[i + 2]?.folded ?? '');
  if (isBeforeOf) return day(monthDate(Number(token.folded), isBeforeOf), 3);
  if (!isOrdinal && !isCounted) return undefined;
  const number = Number(token.folded);
  return day(number >= 1 && number <= 31 ? { kind: 'monthDay', day: number } : undefined, isCounted ? 2 : 1);
};

const monthDate = (number: number, month: number): SessionDate | undefined =>
  isDate({ year: 2024, month, day: number }) ? { kind: 'date', day: number, month } : undefined;

const plainAt = (all: readonly Token[], i: number): Found | undefined => {
  if (whenWord(all[i]?.folded ?? '') === 'at') return undefined;
  const found = dateAt(all, i);
  if (!found || (found.took === 1 && all[i]?.kind === 'number' && !isDotted(all, i))) return undefined;
  const i2 = i + found.took;
  // A year in two digits is part of what does not exist, too.
  return day(found.date, found.took + (/^(г|года?|r|roku|жыл|жылы|жылгы)$/.test(all[i2]?.folded ?? '') ? 1 : 0));
};

/** "25.11" is a date; "20.10" a time, unless another time follows or a day was named in its place. */
const isDotted = (all: readonly Token[], i: number): boolean => {
  const text = all[i]?.folded ?? '';
  if (!typedTime(text) || !/[.][0-5][05]$/.test(text)) return true;
  if (/[.]\d{1,2}[.]/.test(text)) return true;
  const isAt = (token: Token | undefined): boolean => whenWord(token?.folded ?? '') === 'at';
  const next = all.slice(i + 1).find((token) => token.kind !== 'comma' && !isAt(token));
  return next?.kind === 'number' && dateAt(all, i)?.date !== undefined && !isLater(all, i);
};

const isLater = (all: readonly Token[], i: number): boolean =>
  all.slice(0, i).some((token, k) => token.kind !== 'comma' && dateAt(all, k) !== undefined);

/** Days that a typed one can mean. Where `ask` is false they are tried in turn, and the first that is not past is meant. */
export type Days = { readonly days: readonly DayNumber[]; readonly ask: boolean };

export type Which = 'next' | 'this' | 'nextWeek' | null;

const mondayOf = (number: DayNumber): DayNumber => number - weekdayOf(number);

/** The days that were meant, read today. */
export const daysOf = (date: SessionDate, which: Which, today: DayNumber): Days => {
  if (date.kind === 'weekday') return weekdays(date.weekday, which, today);
  if (date.kind === 'slash') return { days: slashDays(date, today), ask: true };
  if (date.kind === 'monthDay') return { days: monthDays(date.day, today), ask: false };
  return { days: [resolve(date, today, today)], ask: false };
};

/** A weekday that is today may be today or in a week; "next" the coming one or that of the next week. */
const weekdays = (weekday: number, which: Which, today: DayNumber): Days => {
  const coming = today + ((weekday - weekdayOf(today) + 7) % 7);
  const nextWeek = mondayOf(today) + 7 + weekday;
  if (which === 'nextWeek') return { days: [nextWeek], ask: false };
  if (which === 'this') return { days: [mondayOf(today) + weekday], ask: false };
  if (which === 'next') return { days: [...new Set([coming === today ? nextWeek : coming, nextWeek])], ask: true };
  return coming === today ? { days: [today, today + 7], ask: true } : { days: [coming], ask: false };
};

const slashDays = ({ one, two, year }: Extract<SessionDate, { kind: 'slash' }>, today: DayNumber): DayNumber[] => {
  const orders = [
    { day: one, month: two },
    { day: two, month: one },
  ].filter((date) => isDate({ ...date, year: year ?? 2024 }));
  const days = orders.map((date) =>
    year === undefined ? resolve({ kind: 'date', ...date }, today, today) : dayOf({ ...date, year }),
  );
  return [...new Set(days)].sort((a, b) => a - b);
};

const monthDays = (number: number, today: DayNumber): DayNumber[] => {
  const { year, month } = civil(today);
  const months = Array.from({ length: 14 }, (_, i) => ({ year: year + Math.floor((month - 1 + i) / 12), i }));
  return months
    .map(({ year: y, i }) => ({ year: y, month: ((month - 1 + i) % 12) + 1, day: number }))
    .filter(isDate)
    .map(dayOf)
    .filter((found) => found >= today);
};
