import { intlLocale } from '../../moments.ts';
import type { Reader, Wording } from '../../wording.ts';
import { dayNames } from '../../wording-times.ts';
import type { WeekWords } from './week-picture.ts';
import type { WeekPlan } from './week-plan.ts';

/** What stands on the picture, in the reader's language. */
export const wordsOf = (wording: Wording, reader: Reader, { days }: WeekPlan): WeekWords => {
  const say = (key: 'week-away' | 'week-hours' | 'week-agreed' | 'week-proposed'): string =>
    wording.say(key, {}, reader).text;
  const tongue = intlLocale[reader.locale];
  const dates = days.map(({ date }) => Date.parse(date));
  return {
    title: titleOf(tongue, dates[0] ?? 0, dates.at(-1) ?? 0),
    days: dates.map((date, day) => ({
      name: dayNames[reader.locale][day] ?? '',
      number: String(new Date(date).getUTCDate()),
    })),
    ...{ away: say('week-away'), hours: say('week-hours') },
    ...{ session: say('week-agreed'), proposed: say('week-proposed') },
  };
};

/** "23–29 November 2026". */
const titleOf = (tongue: string, from: number, to: number): string =>
  new Intl.DateTimeFormat(tongue, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .formatRange(from, to)
    .replace(/[\u2009\u202f]/g, ' ')
    .replace(/^(\d+) – (\d)/, '$1–$2');
