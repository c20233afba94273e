import { describeHours } from '../domain/hours/hours-describe.ts';
import type { Days, Hours, Length, Moment } from '../domain/texts.ts';
import type { Locale } from '../domain/world.ts';
import { clockTime, dateInWords, localDay, nearness, sameClock, weekday } from './moments.ts';
import { marked } from './wording-marks.ts';
import { put, shownZone, type Voice } from './wording-voice.ts';

/** Days of the week in short, from Monday. */
export const dayNames: Record<Locale, readonly string[]> = {
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  pl: ['pn', 'wt', 'śr', 'czw', 'pt', 'sob', 'nd'],
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** "tomorrow at 10:00" on the reader's wall clock; with a city where the clocks differ or the reader's is not known. */
export const momentInWords = ({ moment: at }: Moment, voice: Voice): string => {
  const { zone, otherZone } = voice.reader;
  const when = dayAndTime(at, voice);
  if (zone === null)
    return marked(put(voice, 'moment-zone', { when, zone: city(shownZone(voice.reader), voice) }), at, voice.moments);
  if (otherZone === null || sameClock(at, zone, otherZone)) return marked(when, at, voice.moments);
  const there = { time: clockTime(at, otherZone), zone: city(otherZone, voice) };
  return marked(put(voice, 'moment-both', { when, ...there }), at, voice.moments);
};

const dayAndTime = (at: number, voice: Voice): string => {
  const { locale, now } = voice.reader;
  const zone = shownZone(voice.reader);
  const time = clockTime(at, zone);
  const near = nearness(at, now, zone);
  if (near !== 'date') return put(voice, `moment-${near}`, { time });
  const day = localDay(at, zone);
  const date = dateInWords(day, localDay(now, zone), locale);
  return put(voice, 'moment-date', { weekday: weekday(day, locale), date, time });
};

/** Contact hours are the coach's wall clock. A coach reads them with no other side, and so without a city. */
export const hoursInWords = ({ weekly, zone: named }: Hours, voice: Voice): string => {
  const { locale, zone, otherZone, now } = voice.reader;
  const hours = describeHours(weekly, { dayNames: dayNames[locale], off: put(voice, 'hours-off') });
  const sameWall = otherZone === null || (zone !== null && sameClock(now, zone, otherZone));
  const never = weekly.every((windows) => windows.length === 0);
  if (named !== undefined && !never) return put(voice, 'hours-zone', { hours, zone: city(named, voice) });
  return sameWall || never ? hours : put(voice, 'hours-zone', { hours, zone: city(otherZone, voice) });
};

const city = (zone: string, { cities, reader }: Voice): string => cities(zone, reader.locale);

export const lengthInWords = ({ minutes }: Length, voice: Voice): string =>
  minutes % 60 === 0
    ? put(voice, 'length-hours', { count: minutes / 60 })
    : put(voice, 'length-minutes', { count: minutes });

export const daysInWords = ({ days: { from, to } }: Days, voice: Voice): string => {
  const { locale, now } = voice.reader;
  const today = localDay(now, shownZone(voice.reader));
  const first = dateInWords(from, today, locale);
  if (to === null) return put(voice, 'days-open-ended', { from: first });
  if (to === from) return put(voice, 'days-one', { from: first });
  return put(voice, 'days-range', { from: first, to: dateInWords(to, today, locale) });
};
