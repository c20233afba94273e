import type { AroundTexts } from '../../src/domain/texts-of-around.ts';
import { plain } from './given.ts';

export const aroundExamples = {
  ...plain('stub-around'),
} satisfies { readonly [K in keyof AroundTexts]: readonly AroundTexts[K][] };
