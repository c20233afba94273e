import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import { usualHours } from '../../src/domain/practice.ts';
import type { Phrase } from '../../src/domain/texts.ts';
import { acceptedTerms, sentTerms } from './agreed-terms.ts';
import type { House } from './house.ts';
import type { Phone } from './phone.ts';

const values: TermsValues = {
  ...defaultValues({ weekly: usualHours }),
  price: { amount: 60000, currency: 'PLN' },
  ...{ priceFor: 'all', sessions: 6, instalments: 2 },
};

interface Page {
  readonly head: Phrase;
  readonly list?: { readonly lines: readonly Phrase[] };
  readonly foot?: { readonly lines: readonly Phrase[] };
}
export const page = (one: Phone): Page => one.heard().args as unknown as Page;
export const head = (one: Phone): string => page(one).head.phrase;
export const parts = (one: Phone): unknown[] =>
  page(one).list?.lines.map(({ args = {} }) => [args.on, args.amount]) ?? [];
export const states = (one: Phone): unknown[] =>
  page(one).list?.lines.map(({ args = {} }) => (args.state as Phrase | undefined)?.phrase) ?? [];
export const part = (on: string, amount: number) => [
  { days: { from: on, to: on } },
  { money: { amount, currency: 'PLN' } },
];

/** The two have agreed on terms with a price for everything, in two parts, or otherwise. */
export const agreedOn = async (house: House, terms: Partial<TermsValues>): Promise<void> =>
  acceptedTerms(house, 100, 201, await sentTerms(house, 100, 201, { values: { ...values, ...terms } }));
