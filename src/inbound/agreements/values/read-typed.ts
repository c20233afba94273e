import { fits } from '../../../domain/agreements/terms/fields.ts';
import { isMoneyField, isNumberField, limits, type NumberField } from '../../../domain/agreements/terms/limits.ts';
import type { Field } from '../../../domain/agreements/terms-nouns.ts';
import type { WeeklyHours } from '../../../domain/hours/hours.ts';
import { osmHours } from '../../../domain/hours/hours-describe.ts';
import { readHours } from '../../../domain/hours/hours-text.ts';
import { fold } from '../../../domain/hours/hours-tokens.ts';
import { readPer, readPlace } from './choices.ts';
import { readCount } from './counts.ts';
import { readLength } from './lengths.ts';
import { readMoney } from './money.ts';
import { type Problem, problem, tidy, type WholeAnswer, wholeAnswer } from './typed-words.ts';

export type { Problem } from './typed-words.ts';

/** A value as somebody typed it, as `fields.ts` writes it; or why not, with the very words. */
export type Typed = { readonly written: string } | Problem;

/**
 * Reads a typed value in any of the four languages, whoever types it. `home` has the weekly hours that the value would stand in
 * for: "сб выходной" alone closes that day and leaves the others. Nothing is guessed: no currency, no unit, no day.
 */
export const readTyped = (field: Field, text: string, home: { readonly weekly: WeeklyHours }): Typed => {
  const read = readAs(field, text, home);
  if ('problem' in read) return read;
  return fits(field, read.written) ? read : problem('range', text);
};

const readAs = (field: Field, text: string, home: { readonly weekly: WeeklyHours }): Typed => {
  if (tidy(text) === '') return problem('unread', text);
  if (field === 'weekly') return readWeekly(text, home.weekly);
  if (field === 'quiet') return readQuiet(text);
  if (field === 'place') return readPlace(text);
  if (field === 'priceFor') return readPer(text);
  const whole = wholeAnswer(text);
  if (whole) return withoutNumber(field, whole, text);
  if (isMoneyField(field)) return readMoney(text);
  return isNumberField(field) ? readNumber(field, text) : problem('unread', text);
};

/** What answers without a number mean, where they mean something. */
const answers: { readonly [F in Field]?: { readonly [A in WholeAnswer]?: string } } = {
  sessions: { none: '-', unlimited: '-', apart: '-' },
  price: { none: '-', apart: '-' },
  overtimePrice: { none: '-', free: '-' },
  instalments: { none: '1', unannounced: '1' },
  ...{ urgentDay: { none: '0' }, urgentWeek: { none: '0' } },
  freeHours: { start: '0' },
  lateCharge: { none: '0', free: '0' },
  ...{ grace: { none: '0' }, overtimeMost: { none: '0' } },
  noticeDays: { none: '0', unannounced: '0' },
};

const withoutNumber = (field: Field, answer: WholeAnswer, text: string): Typed => {
  const written = answers[field]?.[answer];
  return written === undefined ? problem('none', text) : { written };
};

const lengthUnits: readonly string[] = ['minutes', 'hours', 'days', 'working-days'];

const readNumber = (field: NumberField, text: string): Typed => {
  const { unit } = limits[field];
  return lengthUnits.includes(unit) ? readLength(text, unit) : readCount(text, unit, fold(tidy(text)));
};

/** Weekly hours as everywhere else; days that are only said to be closed leave the others as they are. */
const readWeekly = (text: string, before: WeeklyHours): Typed => {
  const read = readHours(text);
  if (!read.ok) return problem('unread', read.part);
  const { weekly, days } = read;
  const onlyCloses = days.length < 7 && days.every((day) => (weekly[day] ?? []).length === 0);
  const merged = before.map((windows, day) => (days.includes(day) ? [] : windows));
  return { written: osmHours(onlyCloses ? merged : weekly) };
};

const dayMinutes = 1440;

/** A stretch of every night: "21-9", "с 22 до 8", "od 22:00 do 8:00", "22-ден 8-ге дейін". */
const readQuiet = (text: string): Typed => {
  const read = readHours(`Mo-Su ${tidy(text)}`);
  if (!read.ok) return problem('unread', read.part.replace(/^Mo-Su ?/, '') || text);
  const [first = [], ...others] = read.weekly;
  const [window, more] = first;
  const isOne =
    window !== undefined && more === undefined && others.every((day) => osmHours([day]) === osmHours([first]));
  return isOne ? { written: `${window.from}-${window.to % dayMinutes}` } : problem('unread', text);
};
