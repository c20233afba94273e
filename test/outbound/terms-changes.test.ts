import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedClauses } from '../../src/domain/agreements/terms/changes.ts';
import { defaultTerms } from '../../src/domain/agreements/terms/defaults.ts';
import { withValue } from '../../src/domain/agreements/terms/fields.ts';
import { locales } from '../../src/domain/locale.ts';
import { usualHours } from '../../src/domain/practice.ts';
import { changesIn, changesMessages, changesText } from '../../src/outbound/agreements/terms-changes.ts';
import { wording } from '../locales/readers.ts';
import { tries } from '../tries.ts';
import { noteOf, seen, someTerms } from './some-terms.ts';

const usual = defaultTerms({ weekly: usualHours });
const locale = fc.constantFrom(...locales);

describe('what changed between two versions', () => {
  const priced = withValue(usual.values, 'price', '15000PLN') ?? usual.values;

  it('names each changed value, old and new, and nothing else', () => {
    const before = noteOf({ ...usual, values: priced }, 'ru', 'pl');
    const values = withValue(priced, 'price', '18050PLN') ?? priced;
    const now = noteOf({ values, own: { lateness: 'Напишите' } }, 'ru', 'pl', { version: 2 });
    expect(changesText(wording, before, now, 'client')).toBe(
      '4. Cena i płatność\n• Cena: wcześniej 150\u00a0zł, teraz 180,50\u00a0zł\n\n6. Spóźnienie i nieobecność\n• Dodane słowami coacha: „Напишите”',
    );
    expect(changesText(wording, now, before, 'coach')).toContain('было 180,50\u00a0zł, стало 150\u00a0zł');
    expect(changesText(wording, now, before, 'coach')).toContain('Убраны слова коуча: «Напишите»');
    expect(changesText(wording, null, now, 'coach')).toBe('');
    expect(changesText(wording, now, now, 'coach')).toBe('');
  });

  it('tells the city too when the same hours are kept by another clock', () => {
    const before = noteOf(usual, 'en', 'en');
    const now = { ...before, ...seen(usual, 'en', 'en', { version: 2, zone: 'Asia/Almaty' }) };
    expect(changesText(wording, before, now, 'client')).toBe(
      '1. Contact hours and answers\n• Contact hours: was Mon–Fri 10:00–18:00 (Warsaw), now Mon–Fri 10:00–18:00 (Almaty)',
    );
  });

  it('is told in as many messages as it needs', () => {
    fc.assert(
      fc.property(someTerms, someTerms, locale, (one, two, tongue) => {
        const [before, now] = [noteOf(one, tongue, 'ru'), noteOf(two, tongue, 'ru', { version: 2 })];
        const messages = changesMessages(wording, before, now, 'coach');
        expect(messages.join('\n\n')).toBe(changesText(wording, before, now, 'coach'));
        expect(Math.max(0, ...messages.map(({ length }) => length))).toBeLessThanOrEqual(4096);
        expect(changesIn(wording, before, now, 'coach').map(({ clause }) => clause)).toEqual(changedClauses(one, two));
      }),
      { numRuns: tries(60) },
    );
  });
});
