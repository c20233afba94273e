import type { Locale } from '../domain/world.ts';

/** As Intl calls the languages. */
export const intlLocale: Record<Locale, string> = { ru: 'ru', pl: 'pl', kk: 'kk', en: 'en-GB' };

// An Intl formatter costs some 50 µs to make and one to use.
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (
  name: string,
  locale: string,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const key = `${name} ${locale} ${zone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formatters.set(key, made);
  return made;
};

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const isoDay = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** The wall clock of that zone: 09:05. */
export const clockTime = (at: number, zone: string): string => formatter('clock', 'en-GB', zone, clock).format(at);

/** The calendar day of that zone, as YYYY-MM-DD. */
export const localDay = (at: number, zone: string): string => formatter('day', 'en-CA', zone, isoDay).format(at);

/** Whether two wall clocks show the same at that moment. */
export const sameClock = (at: number, one: string, other: string): boolean =>
  one === other || (clockTime(at, one) === clockTime(at, other) && localDay(at, one) === localDay(at, other));

export type Nearness = 'today' | 'tomorrow' | 'yesterday' | 'date';

/** Which day it is to someone who reads it at `now` in that zone. */
export const nearness = (at: number, now: number, zone: string): Nearness => {
  const days = dayNumber(localDay(at, zone)) - dayNumber(localDay(now, zone));
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days === -1 ? 'yesterday' : 'date';
};

const dayNumber = (day: string): number => Math.round(Date.parse(day) / 86_400_000);

/** Day and month in words, and the year when it is not the reader's. */
export const dateInWords = (day: string, today: string, locale: Locale): string => {
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'long',
    ...(thisYear ? {} : { year: 'numeric' }),
  };
  return formatter(thisYear ? 'date' : 'date of year', intlLocale[locale], 'UTC', options).format(Date.parse(day));
};

/** The weekday of a calendar day, by its full name. */
export const weekday = (day: string, locale: Locale): string =>
  formatter('weekday', intlLocale[locale], 'UTC', { weekday: 'long' }).format(Date.parse(day));

const lists = new Map<Locale, Intl.ListFormat>();

/** "Aigerim (3) and Tomasz (1)". */
export const listed = (items: readonly string[], locale: Locale): string => {
  const known = lists.get(locale) ?? new Intl.ListFormat(intlLocale[locale], { type: 'conjunction' });
  lists.set(locale, known);
  return known.format(items);
};
