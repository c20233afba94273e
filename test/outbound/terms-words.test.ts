import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedClauses } from '../../src/domain/agreements/terms/changes.ts';
import { defaultTerms } from '../../src/domain/agreements/terms/defaults.ts';
import { clauseOf, fields, presets, withValue } from '../../src/domain/agreements/terms/fields.ts';
import { clauseIds } from '../../src/domain/agreements/terms-nouns.ts';
import { locales } from '../../src/domain/locale.ts';
import { usualHours } from '../../src/domain/practice.ts';
import { fingerprintOf, inGroups, plainText } from '../../src/outbound/agreements/fingerprint.ts';
import { clauseText, termsMessages } from '../../src/outbound/agreements/terms-text.ts';
import { valueArg, valueName } from '../../src/outbound/agreements/value-words.ts';
import { reader, wording } from '../locales/readers.ts';
import { tries } from '../tries.ts';
import { isIdle, seen, someOwnWords, someTerms, withOther, writtenValue } from './some-terms.ts';

const usual = defaultTerms({ weekly: usualHours });
const locale = fc.constantFrom(...locales);
const runs = { numRuns: tries(80) };

describe('the words of terms', () => {
  it('are the same, with the same fingerprint, whenever the same terms are put into words', () => {
    fc.assert(
      fc.property(someTerms, locale, locale, (terms, coach, client) => {
        const copy = structuredClone(terms);
        expect(seen(copy, coach, client)).toEqual(seen(terms, coach, client));
      }),
      runs,
    );
  });

  it('know nothing of the moment: no tomorrow, dates with their year, hours with their city', () => {
    for (const one of locales) {
      const { words } = seen(usual, one, one, { from: '2026-11-05' });
      const city = { ru: 'Варшава', pl: 'Warszawa', kk: 'Варшава', en: 'Warsaw' }[one];
      expect(words.client.heading).toContain('2026');
      expect(words.client.clauses[0]?.text).toContain(`(${city})`);
    }
  });

  it('give another fingerprint for any other value that means something, in every pair of languages', () => {
    const change = fc.constantFrom(...fields).chain((field) => fc.tuple(fc.constant(field), writtenValue(field)));
    fc.assert(
      fc.property(someTerms, change, locale, locale, (terms, [field, to], coach, client) => {
        const other = withOther(terms, field, to);
        fc.pre(other !== null && !(isIdle(field, terms) && isIdle(field, other)));
        const [one, two] = [seen(terms, coach, client), seen(other ?? terms, coach, client)];
        expect(two.print).not.toBe(one.print);
        for (const side of ['coach', 'client'] as const)
          expect(plainText(two.words[side])).not.toBe(plainText(one.words[side]));
        expect(changedClauses(terms, other ?? terms)).toEqual([clauseOf(field)]);
      }),
      runs,
    );
  });

  it('give another fingerprint for other own words, another version, date, name, language or city', () => {
    fc.assert(
      fc.property(someTerms, fc.constantFrom(...clauseIds), someOwnWords, locale, (terms, clause, words, one) => {
        const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
        fc.pre(plain(terms.own[clause]) !== plain(words));
        const other = { ...terms, own: { ...terms.own, [clause]: words } };
        expect(seen(other, one, one).print).not.toBe(seen(terms, one, one).print);
        expect(changedClauses(terms, other)).toEqual([clause]);
      }),
      runs,
    );
    const prints = [
      seen(usual, 'ru', 'kk'),
      ...[seen(usual, 'kk', 'kk'), seen(usual, 'ru', 'ru'), seen(usual, 'kk', 'ru')],
      seen(usual, 'ru', 'kk', { version: 2 }),
      seen(usual, 'ru', 'kk', { from: '2026-12-01' }),
      seen(usual, 'ru', 'kk', { zone: 'Asia/Almaty' }),
    ].map(({ print }) => print);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('let no own words pass for the text, nor for those of another clause', () => {
    const { words, print } = seen({ ...usual, own: { lateness: 'Предупредите' } }, 'ru', 'ru');
    const swallowed = words.coach.clauses.map((one) =>
      one.clause === 'lateness' ? { ...one, text: `${one.text} Предупредите`, own: null } : one,
    );
    const moved = words.coach.clauses.map((one) =>
      one.clause === 'lateness'
        ? { ...one, own: null }
        : one.clause === 'moving'
          ? { ...one, own: 'Предупредите' }
          : one,
    );
    const sides = seen({ ...usual, own: { sides: 'Предупредите' } }, 'ru', 'ru');
    const said = sides.words.coach.clauses.map((one) =>
      one.own === null ? one : { ...one, text: one.own, own: null },
    );
    const botsOwn = { ...sides.words.coach, clauses: said };
    expect(fingerprintOf({ coach: botsOwn, client: botsOwn })).not.toBe(sides.print);
    for (const clauses of [swallowed, moved]) {
      const forged = { ...words.coach, clauses };
      expect(fingerprintOf({ coach: forged, client: forged })).not.toBe(print);
    }
  });

  it('count once what both read alike, and do not mind how lines are broken', () => {
    const { words, print } = seen(usual, 'pl', 'pl');
    expect(words.coach).toEqual(words.client);
    const broken = (text: string): string => text.replaceAll(' ', '\n  ');
    const client = {
      ...words.client,
      heading: broken(words.client.heading),
      clauses: words.client.clauses.map((one) => ({ ...one, text: broken(one.text) })),
    };
    expect(fingerprintOf({ coach: words.coach, client })).toBe(print);
    expect(inGroups(print).replaceAll(' ', '')).toBe(print);
    expect(inGroups(print).split(' ')).toHaveLength(8);
  });

  it('hold nothing in own words that nobody sees', () => {
    const own = { price: ' 100\u202e\u2066 zł\u200b\u0007\nза встречу 👩‍👧 ', urgent: '\u200b' };
    const { words, print } = seen({ ...usual, own }, 'ru', 'ru');
    expect(words.client.clauses.map((clause) => clause.own).filter(Boolean)).toEqual(['100 zł\nза встречу 👩‍👧']);
    expect(print).toBe(seen({ ...usual, own: { price: '100 zł\nза встречу 👩‍👧' } }, 'ru', 'ru').print);
  });

  it('leave a clause without values to own words alone, and keep the bot’s beside them elsewhere', () => {
    const own = Object.fromEntries(clauseIds.map((clause) => [clause, 'Так']));
    const { clauses } = seen({ ...usual, own }, 'ru', 'ru').words.client;
    expect(clauses.filter(({ text }) => text === '').map(({ clause }) => clause)).toEqual(['sides', 'privacy']);
    expect(clauses.every((one) => one.own === 'Так')).toBe(true);
  });
});

describe('the whole text in messages', () => {
  it('is cut between clauses only, fits, and is the text again when put together', () => {
    fc.assert(
      fc.property(someTerms, locale, (terms, one) => {
        const words = seen(terms, one, one).words.client;
        const messages = termsMessages(wording, words);
        const pieces = words.clauses.map((clause, place) => clauseText(wording, clause, place, one));
        expect(messages.join('\n\n')).toBe([words.heading, ...pieces].join('\n\n'));
        expect(Math.max(...messages.map(({ length }) => length))).toBeLessThanOrEqual(4096);
        for (const piece of pieces) expect(messages.some((message) => message.includes(piece))).toBe(true);
      }),
      { numRuns: tries(60) },
    );
  });

  it('ends with no message that is much shorter than the others', () => {
    for (const one of locales) {
      const lengths = termsMessages(wording, seen(usual, one, one).words.client).map(({ length }) => length);
      expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2);
    }
  });
});

describe('a value in a few words', () => {
  it.each(locales)('fits on a button, and so does its name, in %s', (one) => {
    const words = (arg: ReturnType<typeof valueArg>): string =>
      'phrase' in arg ? wording.say(arg.phrase, arg.args ?? {}, reader(one)).text : '';
    const said = fields.flatMap((field) => [
      words(valueName(field)),
      ...presets(field).map((preset) => {
        const values = withValue(usual.values, field, preset) ?? usual.values;
        return words(valueArg(field, values, 'Europe/Warsaw'));
      }),
    ]);
    expect(said.filter(({ length }) => length > 30)).toEqual([]);
  });
});
