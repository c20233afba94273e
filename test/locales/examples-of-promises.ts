import type { PromiseTexts } from '../../src/domain/texts-of-promises.ts';
import { plain } from './given.ts';

export const promiseExamples = {
  ...plain('stub-promises'),
} satisfies { readonly [K in keyof PromiseTexts]: readonly PromiseTexts[K][] };
