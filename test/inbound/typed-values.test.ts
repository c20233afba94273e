import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import { fields, fits, presets, withValue } from '../../src/domain/agreements/terms/fields.ts';
import { isMoneyField } from '../../src/domain/agreements/terms/limits.ts';
import type { Field } from '../../src/domain/agreements/terms-nouns.ts';
import { locales } from '../../src/domain/locale.ts';
import { readTyped } from '../../src/inbound/agreements/values/read-typed.ts';
import { valueArg } from '../../src/outbound/agreements/value-words.ts';
import { reader, wording } from '../locales/readers.ts';
import { tries } from '../tries.ts';
import { rows } from './typed-values-table.ts';

const ten = [{ from: 600, to: 1080 }];
const home = { weekly: [ten, ten, ten, ten, ten, [], []] };
const values = defaultValues(home);

const read = (field: Field, typed: string): string => {
  const found = readTyped(field, typed, home);
  return 'written' in found ? found.written : `?${found.problem}`;
};

describe('a value that somebody types', () => {
  it.each(rows)('%s: «%s» is %s', (field, typed, expected) => {
    expect(read(field, typed)).toBe(expected);
  });

  it('is read the same in capitals, and with blanks and a full stop around it', () => {
    const changed = rows.filter(([field, typed]) => {
      const again = [typed.toUpperCase(), `  ${typed}. `, typed.replace(/ /g, '\u00a0')];
      // "р." is a currency, and its full stop belongs to it.
      return again.some((one) => read(field, one) !== read(field, typed));
    });
    expect(changed).toEqual([]);
  });

  it('always fits where it was typed for, or says which words were not understood, whatever they are', () => {
    const pieces = rows.flatMap(([, typed]) => typed.split(' '));
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), anything, (field, typed) => {
        const found = readTyped(field, typed, home);
        if ('written' in found) expect(fits(field, found.written)).toBe(true);
        else expect([...found.part].length).toBeLessThanOrEqual(40);
      }),
      { numRuns: tries(600) },
    );
  });
});

describe.each([...locales])('what stands on the buttons in %s', (locale) => {
  const eyes = reader(locale);
  const shown = (field: Field, written: string): string => {
    const changed = withValue(values, field, written);
    if (!changed) throw new Error(`${written} does not fit ${field}`);
    const value = field === 'weekly' ? { weekly: changed.weekly } : valueArg(field, changed, 'Europe/Warsaw');
    return wording.say('button-draft-value', { value }, eyes).text;
  };

  it('is never taken for another value when it is typed word for word', () => {
    const all = fields.flatMap((field) => presets(field).map((written) => [field, written] as const));
    const misread = all
      .map(([field, written]) => ({ field, written, words: shown(field, written) }))
      .filter(({ field, written, words }) => !['?', written].includes(read(field, words).replace(/^\?.*/, '?')));
    expect(misread).toEqual([]);
  });

  it('is an amount that can be typed as it is shown, in any currency that people name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PLN', 'KZT', 'EUR', 'USD', 'GBP', 'RUB', 'UAH', 'CHF'),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        (currency, amount) => {
          const written = `${amount}${currency}`;
          for (const field of fields.filter(isMoneyField))
            expect({ words: shown(field, written), read: read(field, shown(field, written)) }).toEqual({
              words: shown(field, written),
              read: written,
            });
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it('fits on a button', () => {
    const long = fields
      .flatMap((field) => presets(field).map((written) => shown(field, written)))
      .filter((words) => words.length > 30);
    expect(long).toEqual([]);
  });
});
