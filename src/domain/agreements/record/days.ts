import { civil, type DayNumber, formatDate } from '../../hours/hours-dates.ts';
import { fold, type Token, tokens, wordTable } from '../../hours/hours-tokens.ts';
import { readAwayDates } from '../../hours/when-away-dates.ts';
import { resolve, type TypedDate } from '../../hours/when-dates.ts';
import { isYearWord, monthWord } from '../../hours/when-words.ts';

/**
 * Days that somebody looks for, both ends included. Without a year they are those days of any year, as MM-DD, and `from` after `to`
 * goes over New Year; with one, YYYY-MM-DD, and null has no end.
 */
export type SoughtDays =
  | { readonly yearly: true; readonly from: string; readonly to: string }
  | { readonly yearly: false; readonly from: string | null; readonly to: string | null };

/** Whether a day (YYYY-MM-DD) is one of them. */
export const isAmong = (days: SoughtDays, day: string): boolean => {
  if (!days.yearly) return (days.from === null || day >= days.from) && (days.to === null || day <= days.to);
  const { from, to } = days;
  const date = day.slice(5);
  return from <= to ? date >= from && date <= to : date >= from || date <= to;
};

/** Reads a day, a month, or days from and to, in four languages; null for anything else. A day without a year means that of every year. */
export const readDays = (text: string, today: DayNumber): SoughtDays | null => {
  const yesterday = passed.get(fold(text.trim()));
  if (yesterday !== undefined) return dated(formatDate(today - yesterday), formatDate(today - yesterday));
  const all = withoutFillers(tokens(text));
  return all.length === 0 ? null : (readMonth(all) ?? readRange(all, today));
};

/** "за ноябрь", "w listopadzie", "қараша айында", "in the month of November". */
const withoutFillers = (all: readonly Token[]): Token[] => {
  const those = all.filter(({ folded }) => !/^(ай(ы|ында)?|месяц[а-я]?|miesi[a-z]+|month|of|the)$/.test(folded));
  const [first] = those;
  return first && /^(за|в|во|на|w|we|za|na|in|on|for)$/.test(first.folded) ? those.slice(1) : those;
};

const passed: ReadonlyMap<string, number> = new Map(
  [...wordTable({ one: 'вчера wczoraj кеше yesterday', two: 'позавчера przedwczoraj алдыңғы_күні' })].map(
    ([word, days]) => [word, days === 'one' ? 1 : 2],
  ),
);

const dated = (from: string | null, to: string | null): SoughtDays => ({ yearly: false, from, to });

/** "ноябрь", "в ноябре 2026", "w listopadzie", "қараша", "November". */
const readMonth = (all: readonly Token[]): SoughtDays | null => {
  const [first, second, ...more] = all.filter(({ folded }) => !isYearWord(folded));
  const month = first?.kind === 'word' ? monthWord(first.folded) : undefined;
  if (month === undefined || more.length > 0) return null;
  const mm = `${month}`.padStart(2, '0');
  if (!second) return { yearly: true, from: `${mm}-01`, to: `${mm}-31` };
  return /^20\d\d$/.test(second.folded) ? dated(`${second.folded}-${mm}-01`, `${second.folded}-${mm}-31`) : null;
};

const readRange = (all: readonly Token[], today: DayNumber): SoughtDays | null => {
  const dates = readAwayDates(all);
  if ('reason' in dates || dates.next < all.length) return null;
  const { start, end } = dates;
  if (end === 'open') return start ? dated(lastOf(start.date, today), null) : null;
  if (end === 'same') return start ? between(start.date, start.date, today) : null;
  if ('days' in end) return null;
  return start ? between(start.date, end.date, today) : dated(null, formatDate(resolve(end.date, today, today)));
};

/** The last such day that is not ahead: what somebody means by "since 1 November". */
const lastOf = (date: TypedDate, today: DayNumber): string => {
  if (date.kind !== 'date' || date.year !== undefined) return formatDate(resolve(date, today, today));
  const { year } = civil(today);
  const inYear = formatDate(resolve({ ...date, year }, today, today));
  return inYear <= formatDate(today) ? inYear : formatDate(resolve({ ...date, year: year - 1 }, today, today));
};

const between = (from: TypedDate, to: TypedDate, today: DayNumber): SoughtDays | null => {
  if (from.kind === 'weekday' || to.kind === 'weekday') return null;
  const year = yearIn(to) ?? yearIn(from);
  if (from.kind === 'date' && to.kind === 'date' && year === undefined)
    return { yearly: true, from: yearless(from), to: yearless(to) };
  const day = (date: TypedDate): string => formatDate(resolve(withYear(date, year), today, today));
  const [first, last] = [day(from), day(to)];
  return first <= last ? dated(first, last) : null;
};

const yearIn = (date: TypedDate): number | undefined => (date.kind === 'date' ? date.year : undefined);
const withYear = (date: TypedDate, year: number | undefined): TypedDate =>
  date.kind === 'date' && date.year === undefined && year !== undefined ? { ...date, year } : date;
const yearless = ({ day, month }: { readonly day: number; readonly month: number }): string =>
  `${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
