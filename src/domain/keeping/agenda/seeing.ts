import type { Decision } from '../../decision.ts';
import type { Button, Show } from '../../effects.ts';
import { type DayNumber, formatDate, parseDate, weekdayOf } from '../../hours/hours-dates.ts';
import { press } from '../../press.ts';

/** The coach's own day or week, which is about no client in particular. */
const toCoachAlone = (what: 'day' | 'week', about: string, instead: number | null): Show => ({
  ...{ do: 'show', to: 'coach', client: null, gated: false, what, about, instead },
});

/** A day of the coach's (YYYY-MM-DD), as somebody asked for it. */
export const seeDay = (date: string, instead: number | null): Decision => ({
  outcome: 'answered',
  effects: [toCoachAlone('day', date, instead)],
});

/** The week in which a day lies, as a picture of its own. */
export const seeWeek = (date: string): Decision => ({
  outcome: 'answered',
  effects: [toCoachAlone('week', formatDate(mondayOf(parseDate(date))), null)],
});

const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day);

/** `see` changes the message it stands under, `open` leaves it as it is. */
const dayPress = (practice: number, what: 'see' | 'open' | 'week', date: string): string =>
  press('day', practice, 'k', what, date);

/** Under what is said in the morning: the whole day. */
export const dayButton = (practice: number, date: string): Button => ({
  text: 'button-day',
  press: dayPress(practice, 'open', date),
});

/** Under a day: the ones before and after, and its week. */
export const dayButtons = (practice: number, date: string): Button[][] => {
  const to = (label: string, days: number): Button => ({
    ...{ text: 'button-words', label },
    press: dayPress(practice, 'see', formatDate(parseDate(date) + days)),
  });
  return [
    [to('←', -1), to('→', 1)],
    [{ text: 'button-day-week', press: dayPress(practice, 'week', formatDate(mondayOf(parseDate(date)))) }],
  ];
};
