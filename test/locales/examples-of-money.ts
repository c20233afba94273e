import type { MoneyTexts } from '../../src/domain/texts-of-money.ts';
import { plain } from './given.ts';

export const moneyExamples = {
  ...plain('command-payments'),
} satisfies { readonly [K in keyof MoneyTexts]: readonly MoneyTexts[K][] };
