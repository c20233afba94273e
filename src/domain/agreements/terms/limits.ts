import type { Field, TermsValues } from '../terms-nouns.ts';

/** What a number among the values counts. */
export type Unit =
  | ('minutes' | 'hours' | 'days' | 'working-days')
  | ('messages-a-day' | 'messages-a-week' | 'sessions' | 'parts' | 'percent');

/** Both ends included. */
export interface Limit {
  readonly least: number;
  readonly most: number;
  readonly unit: Unit;
}

const limit = (least: number, most: number, unit: Unit): Limit => ({ least, most, unit });

/** Fields that are a number, within what is usual where people coach; `sessions` may be unlimited as well. */
export const limits = {
  answerDays: limit(1, 14, 'working-days'),
  urgentDay: limit(0, 10, 'messages-a-day'),
  urgentWeek: limit(0, 30, 'messages-a-week'),
  sessionMinutes: limit(15, 480, 'minutes'),
  sessions: limit(1, 300, 'sessions'),
  instalments: limit(1, 24, 'parts'),
  freeHours: limit(0, 336, 'hours'),
  lateCharge: limit(0, 100, 'percent'),
  grace: limit(0, 60, 'minutes'),
  missedAfter: limit(5, 240, 'minutes'),
  overtimeMost: limit(0, 120, 'minutes'),
  complaintDays: limit(1, 30, 'working-days'),
  noticeDays: limit(0, 90, 'days'),
  pauseDays: limit(1, 365, 'days'),
} as const satisfies { readonly [F in Field]?: Limit };

export type NumberField = keyof typeof limits;

/** Amounts, in the currency's smallest units: nothing is charged by the quarter of an hour that costs nothing. */
export const moneyLimits = {
  price: { least: 0, most: 1_000_000_000 },
  overtimePrice: { least: 1, most: 1_000_000_000 },
} as const;

export type MoneyField = keyof typeof moneyLimits;

/** How long quiet hours may be, in minutes: a night, and never most of the day. */
export const quietLimits = { least: 60, most: 960 } as const;

const dayMinutes = 1440;

/** How long quiet hours are, in minutes; the same moment twice is the whole day. */
export const quietLength = ({ from, to }: TermsValues['quiet']): number =>
  ((to - from + 2 * dayMinutes - 1) % dayMinutes) + 1;

/** Own words under one clause, and why the terms change, in characters. */
export const wordsAtMost = 600;
export const becauseAtMost = 300;

export const isNumberField = (field: Field): field is NumberField => Object.hasOwn(limits, field);

export const isMoneyField = (field: Field): field is MoneyField => Object.hasOwn(moneyLimits, field);
