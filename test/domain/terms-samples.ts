import fc from 'fast-check';
import { fields, presets, withValue } from '../../src/domain/agreements/terms/fields.ts';
import {
  isMoneyField,
  isNumberField,
  limits,
  moneyLimits,
  quietLimits,
} from '../../src/domain/agreements/terms/limits.ts';
import { type Field, places, type TermsValues } from '../../src/domain/agreements/terms-nouns.ts';

const money = (field: 'price' | 'overtimePrice'): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant('-'),
    fc
      .tuple(
        fc.integer({ min: moneyLimits[field].least, max: moneyLimits[field].most }),
        fc.constantFrom('PLN', 'KZT', 'EUR', 'JPY'),
      )
      .map(([amount, currency]) => `${amount}${currency}`),
  );

const quiet: fc.Arbitrary<string> = fc
  .tuple(fc.nat(1439), fc.integer({ min: quietLimits.least, max: quietLimits.most }))
  .map(([from, length]) => `${from}-${(from + length) % 1440}`);

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const weekly: fc.Arbitrary<string> = fc
  .tuple(fc.subarray(days, { minLength: 1 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 3 }))
  .map(([some, from, hours]) => `${some.join(',')} ${String(from).padStart(2, '0')}:00-${from + hours}:00`);

/** A value of this field as it is written, anywhere within its limits. */
export const written = (field: Field): fc.Arbitrary<string> => {
  if (field === 'weekly') return fc.oneof(weekly, fc.constantFrom(...presets(field)));
  if (field === 'quiet') return quiet;
  if (field === 'place') return fc.constantFrom(...places);
  if (field === 'priceFor') return fc.constantFrom('session', 'all');
  if (isMoneyField(field)) return money(field);
  if (!isNumberField(field)) return fc.constant('');
  const { least, most } = limits[field];
  const number = fc.integer({ min: least, max: most }).map(String);
  return field === 'sessions' ? fc.oneof(number, fc.constant('-')) : number;
};

/** Values all of which are within their limits. */
export const anyValues = (from: TermsValues): fc.Arbitrary<TermsValues> =>
  fc.tuple(...fields.map((field) => written(field))).map((all) =>
    fields.reduce((values, field, i) => {
      const next = withValue(values, field, all[i] ?? '');
      if (!next) throw new Error(`${field} cannot be ${all[i]}`);
      return next;
    }, from),
  );
