import type { Money, TermsValues } from '../../../agreements/terms-nouns.ts';

const quarter = 15;

/** A part of an amount in its smallest units; what does not come out even is the client's. */
const part = ({ amount, currency }: Money, share: number, of: number): Money => ({
  amount: Math.floor((amount * share) / of),
  currency,
});

/** What one session costs (minor units): its price, or its share where the price is for all of them. Null where the terms do not say. */
export const sessionPrice = ({ price, priceFor, sessions }: Pick<TermsValues, 'price' | 'priceFor' | 'sessions'>) => {
  if (price === null || priceFor === 'session') return price;
  return sessions === null ? null : part(price, 1, sessions);
};

/** What moving or cancelling late costs, and missing a session: a percentage of one, never rounded up. Null where no price is named. */
export const latePrice = (values: TermsValues): Money | null => {
  const price = sessionPrice(values);
  return price && part(price, values.lateCharge, 100);
};

/** What so many minutes over time cost: each quarter of an hour begun. Null where that time has no price. */
export const overtimePrice = ({ overtimePrice: each }: Pick<TermsValues, 'overtimePrice'>, minutes: number) =>
  each && part(each, Math.ceil(Math.max(0, minutes) / quarter), 1);
