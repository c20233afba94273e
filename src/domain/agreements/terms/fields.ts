import type { WeeklyHours } from '../../hours/hours.ts';
import { osmHours } from '../../hours/hours-describe.ts';
import { readHours } from '../../hours/hours-text.ts';
import {
  type ClauseId,
  clauseIds,
  type Field,
  type Money,
  places,
  type TermsContent,
  type TermsValues,
} from '../terms-nouns.ts';
import {
  isMoneyField,
  isNumberField,
  limits,
  type MoneyField,
  moneyLimits,
  quietLength,
  quietLimits,
} from './limits.ts';

const byClause: Record<ClauseId, readonly Field[]> = {
  hours: ['weekly', 'answerDays', 'quiet'],
  urgent: ['urgentDay', 'urgentWeek'],
  sessions: ['sessionMinutes', 'place', 'sessions'],
  price: ['price', 'priceFor', 'instalments'],
  moving: ['freeHours', 'lateCharge'],
  lateness: ['grace', 'missedAfter'],
  overtime: ['overtimeMost', 'overtimePrice'],
  sides: [],
  privacy: [],
  complaints: ['complaintDays'],
  ending: ['noticeDays', 'pauseDays'],
};

/** Every field, in the order in which terms are read. */
export const fields: readonly Field[] = clauseIds.flatMap((clause) => byClause[clause]);

/** The values of a clause, in the order in which they are read. */
export const fieldsOf = (clause: ClauseId): readonly Field[] => byClause[clause];

/** The clause that a value stands in. */
export const clauseOf = (field: Field): ClauseId =>
  clauseIds.find((clause) => byClause[clause].includes(field)) ?? 'hours';

/** A field by its name, null for anything else. */
export const fieldNamed = (name: string): Field | null => fields.find((one) => one === name) ?? null;

/** A clause by its name, null for anything else. */
export const clauseNamed = (name: string): ClauseId | null => clauseIds.find((one) => one === name) ?? null;

const moneyText = (money: Money | null): string => (money === null ? '-' : `${money.amount}${money.currency}`);

/** How a value is written in buttons and in what a client proposes: `15000PLN`, `24`, `-` for null, `1260-540`, `Mo-Fr 10:00-18:00`. */
export const writeValue = (values: TermsValues, field: Field): string => {
  const value = values[field];
  if (field === 'weekly') return osmHours(values.weekly);
  if (field === 'quiet') return `${values.quiet.from}-${values.quiet.to}`;
  if (isMoneyField(field)) return moneyText(values[field]);
  return value === null ? '-' : `${value as string | number}`;
};

/** The values with one of them as it is written; null when it cannot be read or lies outside its limits. */
export const withValue = (values: TermsValues, field: Field, written: string): TermsValues | null => {
  const read = readValue(field, written);
  return read === undefined ? null : { ...values, [field]: read };
};

/** Whether something written can be read as a value of this field, within its limits. */
export const fits = (field: Field, written: string): boolean => readValue(field, written) !== undefined;

type Value = TermsValues[Field];

const readValue = (field: Field, written: string): Value | undefined => {
  if (field === 'weekly') return readWeekly(written);
  if (field === 'quiet') return readQuiet(written);
  if (field === 'place') return places.find((one) => one === written);
  if (field === 'priceFor') return (['session', 'all'] as const).find((one) => one === written);
  if (written === '-') return field === 'sessions' || isMoneyField(field) ? null : undefined;
  if (isMoneyField(field)) return readMoney(field, written);
  return isNumberField(field) ? within(whole(written), limits[field]) : undefined;
};

const whole = (written: string): number => (/^(?:0|[1-9]\d{0,11})$/.test(written) ? Number(written) : Number.NaN);

const within = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
  value >= least && value <= most ? value : undefined;

const readMoney = (field: MoneyField, written: string): Money | undefined => {
  const [, digits = '', currency = ''] = /^(\d{1,12})([A-Z]{3})$/.exec(written) ?? [];
  const amount = within(whole(digits), moneyLimits[field]);
  return amount === undefined ? undefined : { amount, currency };
};

const dayMinutes = 1440;

const readQuiet = (written: string): TermsValues['quiet'] | undefined => {
  const [, first = '', last = ''] = /^(\d{1,4})-(\d{1,4})$/.exec(written) ?? [];
  const [from, to] = [whole(first), whole(last)];
  if (!(from < dayMinutes && to < dayMinutes)) return undefined;
  return within(quietLength({ from, to }), quietLimits) === undefined ? undefined : { from, to };
};

/** Weekly hours are read as everywhere else, and there are some. */
const readWeekly = (written: string): WeeklyHours | undefined => {
  const read = readHours(written);
  return read.ok && read.weekly.some((windows) => windows.length > 0) ? read.weekly : undefined;
};

/** Whether two sets of terms say the same in one clause, in values and in own words. */
export const sameClause = (clause: ClauseId, one: TermsContent, other: TermsContent): boolean =>
  (one.own[clause] ?? '') === (other.own[clause] ?? '') &&
  fieldsOf(clause).every((field) => writeValue(one.values, field) === writeValue(other.values, field));

/** A few sensible values for buttons, as `writeValue` writes them; none where every sum is somebody's own. */
export const presets = (field: Field): readonly string[] => presetsOf[field];

const presetsOf: Record<Field, readonly string[]> = {
  weekly: ['Mo-Fr 09:00-17:00', 'Mo-Fr 10:00-18:00', 'Mo-Fr 12:00-20:00', 'Mo-Th 10:00-18:00'],
  answerDays: ['1', '2', '3'],
  quiet: ['1260-540', '1320-480', '1200-540', '1260-600'],
  urgentDay: ['0', '1', '2', '3'],
  urgentWeek: ['0', '1', '2', '3', '5'],
  sessionMinutes: ['45', '50', '60', '75', '90', '120'],
  place: places,
  sessions: ['1', '4', '6', '8', '10', '12', '-'],
  price: ['-'],
  priceFor: ['session', 'all'],
  instalments: ['1', '2', '3', '4', '6'],
  freeHours: ['0', '12', '24', '48', '72'],
  lateCharge: ['0', '50', '100'],
  grace: ['0', '5', '10', '15'],
  missedAfter: ['15', '20', '30'],
  overtimeMost: ['0', '10', '15', '30'],
  overtimePrice: ['-'],
  complaintDays: ['1', '2', '3', '5'],
  noticeDays: ['0', '7', '14', '30'],
  pauseDays: ['14', '30', '60', '90'],
};
