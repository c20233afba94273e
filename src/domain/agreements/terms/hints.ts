import type { Phrase } from '../../texts.ts';
import type { Field } from '../terms-nouns.ts';
import { isNumberField, limits, quietLimits } from './limits.ts';

/** How a value of this field can be typed, with an example and its limits. */
export const hintFor = (field: Field): Phrase => {
  const { least, most } = limitsOf(field);
  return { phrase: 'terms-hint', args: { field, least, most } };
};

/** In the unit that the hint names; quiet hours in hours. */
const limitsOf = (field: Field): { readonly least: number; readonly most: number } => {
  if (isNumberField(field)) return limits[field];
  return field === 'quiet' ? { least: quietLimits.least / 60, most: quietLimits.most / 60 } : { least: 0, most: 0 };
};
