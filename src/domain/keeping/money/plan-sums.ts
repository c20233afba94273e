import { agreedNow } from '../../agreements/terms/in-force.ts';
import type { Money } from '../../agreements/terms-nouns.ts';
import type { Engagement } from '../../world.ts';
import { keptOf } from '../kept.ts';
import type { Due, PlanPart } from '../nouns.ts';
import { openDues } from './dues.ts';
import { daysLater, partsFrom, totalOf } from './parts.ts';

/** Parts of a plan that nobody says are paid: another plan takes their place. */
export const isReplaced = ({ why, state }: Due): boolean => why === 'part' && state === 'due';

/** What is left of the plan that was agreed on, by its days. */
export const partsLeft = (e: Pick<Engagement, 'keeping'>): PlanPart[] =>
  openDues(e)
    .filter(isReplaced)
    .map(({ on, amount }) => ({ on, amount }));

/** The price of everything together as agreed; null where there is none. */
export const priceForAll = (e: Pick<Engagement, 'terms'>, at: number): Money | null => {
  const values = agreedNow(e, at)?.values;
  if (!values?.price || values.price.amount === 0) return null;
  const { price, priceFor, sessions } = values;
  if (priceFor === 'all') return price;
  return sessions === null ? null : { ...price, amount: price.amount * sessions };
};

/** What of it is not paid, or said to be: the whole of a plan that begins now. Null where nothing is known, or left. */
const leftToPlan = (e: Engagement, at: number): Money | null => {
  const whole = priceForAll(e, at);
  if (!whole) return null;
  const paid = keptOf(e).dues.filter(
    ({ why, state, amount }) =>
      (why === 'part' || why === 'session') &&
      (state === 'paid' || state === 'reported') &&
      amount.currency === whole.currency,
  );
  const left = whole.amount - (totalOf(paid)?.amount ?? 0);
  return left > 0 ? { ...whole, amount: left } : null;
};

/** The currency in which the two count, where it is known. */
export const currencyKnown = (e: Engagement, at: number): string | null => {
  const { plan, dues } = keptOf(e);
  return (
    agreedNow(e, at)?.values.price?.currency ?? plan?.parts[0]?.amount.currency ?? dues.at(-1)?.amount.currency ?? null
  );
};

const firstAfter = 7;

/** A plan to begin with: what is left of the one in force, else the price as the terms divide it, from a week after today. Null where no sum is known. */
export const planToBegin = (e: Engagement, today: string, at: number): readonly PlanPart[] | null => {
  const left = partsLeft(e);
  if (left.length > 0 && totalOf(left)) return left;
  const total = leftToPlan(e, at);
  if (!total) return null;
  return partsFrom(total, agreedNow(e, at)?.values.instalments ?? 1, daysLater(today, firstAfter), 'month');
};
