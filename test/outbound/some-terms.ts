import fc from 'fast-check';
import { defaultTerms } from '../../src/domain/agreements/terms/defaults.ts';
import { fields, withValue, writeValue } from '../../src/domain/agreements/terms/fields.ts';
import { isMoneyField, isNumberField, limits } from '../../src/domain/agreements/terms/limits.ts';
import {
  clauseIds,
  type Field,
  type OwnWords,
  places,
  type TermsContent,
  type TermsNote,
} from '../../src/domain/agreements/terms-nouns.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { usualHours } from '../../src/domain/practice.ts';
import { createSeeTerms } from '../../src/outbound/agreements/terms-words.ts';
import { wording } from '../locales/readers.ts';

/** A value as it is written, within the limits. */
export const writtenValue = (field: Field): fc.Arbitrary<string> => {
  if (field === 'weekly') return fc.constantFrom('Mo-Fr 10:00-18:00', 'Mo-Su 09:00-21:00', 'Sa 22:00-02:00');
  if (field === 'quiet') return fc.constantFrom('1260-540', '1320-480', '0-60');
  if (field === 'place') return fc.constantFrom(...places);
  if (field === 'priceFor') return fc.constantFrom('session', 'all');
  if (isMoneyField(field))
    return fc.oneof(
      fc.constant('-'),
      fc
        .tuple(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('PLN', 'KZT', 'EUR', 'JPY'))
        .map(([amount, currency]) => `${amount}${currency}`),
    );
  if (!isNumberField(field)) throw new Error(field);
  const { least, most } = limits[field];
  const number = fc.integer({ min: least, max: most }).map(String);
  return field === 'sessions' ? fc.oneof(fc.constant('-'), number) : number;
};

const letters = fc.constantFrom(...'абвәғқҢabcżłÓ XYZ,.!»“\n019');
const ownWords = fc.string({ unit: letters, minLength: 1, maxLength: 600 }).map((words) => words.trim() || 'да');
const own = fc.record(Object.fromEntries(clauseIds.map((clause) => [clause, ownWords])), {
  requiredKeys: [],
}) as fc.Arbitrary<OwnWords>;

export const someOwnWords = ownWords;

const first = defaultTerms({ weekly: usualHours });

/** Any terms a coach can write. */
export const someTerms: fc.Arbitrary<TermsContent> = fc
  .tuple(fc.tuple(...fields.map((field) => writtenValue(field))), own)
  .map(([written, words]) => ({
    values: fields.reduce((values, field, i) => withValue(values, field, written[i] ?? '') ?? values, first.values),
    own: words,
  }));

const seeTerms = createSeeTerms(wording);

/** Anna in Warsaw and Aigerim, each in a language. */
export const seen = (
  { values, own: words }: TermsContent,
  coach: Locale,
  client: Locale,
  { version = 1, from = null, zone = 'Europe/Warsaw' }: { version?: number; from?: string | null; zone?: string } = {},
) =>
  seeTerms(
    { version, values, own: words, from },
    { name: 'Анна', locale: coach, zone },
    { client: 7, name: 'Айгерім', locale: client },
  );

/** A version as it lies sealed. */
export const noteOf = (
  content: TermsContent,
  coach: Locale,
  client: Locale,
  more: Partial<TermsNote> = {},
): TermsNote => {
  const { version = 1, from = null } = more;
  return {
    ...{ is: 'terms', version, before: 0, because: '', from, ...content },
    ...seen(content, coach, client, { version, from }),
    ...more,
  };
};

/** Values that say nothing where another one leaves them no room: no price to be divided, no overtime to be paid. */
export const isIdle = (field: Field, { values }: TermsContent): boolean => {
  const noPrice = values.price === null || values.price.amount === 0;
  if (field === 'priceFor' || field === 'instalments') return noPrice;
  if (field === 'overtimePrice') return values.overtimeMost === 0;
  if (field === 'urgentWeek') return values.urgentDay === 0;
  if (field === 'urgentDay') return values.urgentWeek === 0;
  return false;
};

/** The same terms with one value written otherwise; null when that is how it was. */
export const withOther = (content: TermsContent, field: Field, to: string): TermsContent | null => {
  const values = withValue(content.values, field, to);
  return values && writeValue(values, field) !== writeValue(content.values, field) ? { ...content, values } : null;
};
