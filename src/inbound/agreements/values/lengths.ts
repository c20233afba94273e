import type { Unit } from '../../../domain/agreements/terms/limits.ts';
import { fold, wordTable } from '../../../domain/hours/hours-tokens.ts';
import { unitWord, whenWord } from '../../../domain/hours/when-words.ts';
import { type Piece, type Problem, piecesOf, problem, tidy } from './typed-words.ts';

type Measure = 'minute' | 'hour' | 'day' | 'week' | 'month';

const minutesIn: Record<Measure, number> = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_200 };

const moreUnits: readonly (readonly [RegExp, Measure])[] = [
  [/^сагат(ы|тык)?$/, 'hour'],
  [/^суток$|^dob(a|y|e)?$|^таулик(ке|тен)?$|^кун(и|нен)?$/, 'day'],
  [/^weeks$|^апта(дан)?$/, 'week'],
  [/^мес(яц(а|ев)?)?$|^mies(iac(a|e)?|iecy)?$|^ай(га|дан)?$|^months?$/, 'month'],
];

const measureOf = (word: string): Measure | null =>
  unitWord(word) ?? moreUnits.find(([pattern]) => pattern.test(word))?.[1] ?? null;

const working = /^рабоч[а-я]{1,3}$|^roboc[a-z]{1,4}$|^жумыс$|^working$|^business$/;

const fillers = wordTable({
  filler:
    'за до в во на через течение не позднее чем раньше и w ciągu do na za przed przez wcześniej i oraz within in at up to before than the a an of for and бұрын дейін ішінде және ' +
    'начала сессии sesją sesji session start сессияға сессиядан басталғанға',
});

/** What a length says so far: minutes, whether days were working days, and a number still without its unit. */
interface Reading {
  readonly minutes: number;
  readonly measures: readonly Measure[];
  readonly isWorking: boolean;
  readonly number: number | null;
}

const blank: Reading = { minutes: 0, measures: [], isWorking: false, number: null };

/**
 * A length of time for a field that counts in this unit: "90 мин", "1 ч 30", "1,5 godz", "сутки", "2 рабочих дня", "24"; a bare
 * number counts the field's own unit. The number alone, as it is written.
 */
export const readLength = (text: string, unit: Unit): { readonly written: string } | Problem => {
  const read = lengthIn(tidy(text));
  if ('problem' in read) return read;
  const { minutes, measures, isWorking, number } = read;
  if (measures.length === 0) return number === null ? problem('unread', text) : whole(number, text);
  const rest = number === null ? 0 : trailing(number, measures);
  if (rest === null) return problem('unread', text);
  if (!suits(unit, measures, isWorking)) return problem('unit', text);
  return whole((minutes + rest) / minutesIn[scaleOf(unit)], text);
};

const whole = (number: number, text: string) =>
  Number.isInteger(number) ? { written: `${number}` } : problem('whole', text);

/** "1 ч 30": what follows hours without a unit are minutes; "an hour and a half". */
const trailing = (number: number, measures: readonly Measure[]): number | null =>
  measures.at(-1) !== 'hour' ? null : minutesAfter(number);

const minutesAfter = (number: number): number | null => {
  if (number === 0.5) return 30;
  return Number.isInteger(number) && number < 60 ? number : null;
};

const scaleOf = (unit: Unit): Measure => {
  if (unit === 'minutes') return 'minute';
  return unit === 'hours' ? 'hour' : 'day';
};

/** Working days are days, and nothing else is; a session is not so long as a day. */
const suits = (unit: Unit, measures: readonly Measure[], isWorking: boolean): boolean => {
  if (unit === 'working-days') return measures.every((one) => one === 'day');
  if (unit === 'minutes') return measures.every((one) => one === 'minute' || one === 'hour');
  return !isWorking;
};

const lengthIn = (text: string): Reading | Problem => {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (clock) return { ...blank, minutes: Number(clock[1]) * 60 + Number(clock[2]), measures: ['hour', 'minute'] };
  let reading = blank;
  for (const piece of piecesOf(text)) {
    const next = taken(reading, piece);
    if (next === null) return problem('unread', piece.text);
    reading = next;
  }
  return reading;
};

const taken = (reading: Reading, { word, value }: Piece): Reading | null => {
  if (value !== null) return reading.number === null ? { ...reading, number: value } : null;
  if (working.test(word)) return { ...reading, isWorking: true };
  const half = halves(word);
  if (half === 'hour') return added(reading, 'hour', 0.5);
  if (half !== null) return { ...reading, number: (reading.number ?? 0) + half };
  const measure = measureOf(word);
  if (measure !== null) return added(reading, measure, reading.number ?? 1);
  return fillers.has(word) ? reading : null;
};

/** "полчаса" is a length, "пол" and "полтора" say how many of what follows. */
const halves = (word: string): number | 'hour' | null => {
  const meaning = whenWord(word);
  if (meaning === 'halfHour') return 'hour';
  if (meaning === 'half' || word === fold('жарым')) return 0.5;
  return meaning === 'more' ? 1.5 : null;
};

const added = (reading: Reading, measure: Measure, count: number): Reading => ({
  ...reading,
  minutes: reading.minutes + count * minutesIn[measure],
  measures: [...reading.measures, measure],
  number: null,
});
