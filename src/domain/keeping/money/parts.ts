import type { Money } from '../../agreements/terms-nouns.ts';
import { civil, dayOf, formatDate, parseDate } from '../../hours/hours-dates.ts';
import type { PlanPart } from '../nouns.ts';

/**
 * A sum in at most so many parts (1 or more), in its smallest units: together they are the sum again, and no two differ by more than
 * one unit, the larger ones first. Fewer parts where there are not as many units; a sum of nothing has no parts.
 */
export const equalParts = ({ amount, currency }: Money, count: number): Money[] => {
  const n = Math.min(Math.max(1, Math.floor(count)), amount);
  const least = Math.floor(amount / n);
  const larger = amount - least * n;
  return Array.from({ length: n }, (_, i) => ({ amount: i < larger ? least + 1 : least, currency }));
};

export const paces = ['month', 'week'] as const;
export type Pace = (typeof paces)[number];

/** That day (YYYY-MM-DD) so many months later: the last day of a month that is too short for it. */
const monthsLater = (date: string, months: number): string => {
  const { year, month, day } = civil(parseDate(date));
  const count = year * 12 + month - 1 + months;
  const first = (at: number) => dayOf({ year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 });
  return formatDate(Math.min(first(count) + day - 1, first(count + 1) - 1));
};

/** That day (YYYY-MM-DD) so many days later. */
export const daysLater = (date: string, days: number): string => formatDate(parseDate(date) + days);

/** A sum in equal parts by days that are a month or a week apart, the first on that day (YYYY-MM-DD). */
export const partsFrom = (total: Money, count: number, first: string, pace: Pace): PlanPart[] =>
  equalParts(total, count).map((amount, i) => ({
    on: pace === 'month' ? monthsLater(first, i) : daysLater(first, 7 * i),
    amount,
  }));

/** What they come to, in one currency; null for no parts, or several currencies. */
export const totalOf = (parts: readonly { readonly amount: Money }[]): Money | null => {
  const currency = parts[0]?.amount.currency;
  if (currency === undefined || parts.some(({ amount }) => amount.currency !== currency)) return null;
  return { amount: parts.reduce((sum, { amount }) => sum + amount.amount, 0), currency };
};

/** What they come to, one sum for each currency, in the order in which they first come. */
export const totalsOf = (all: readonly { readonly amount: Money }[]): Money[] => {
  const sums = new Map<string, number>();
  for (const { amount } of all) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
};
