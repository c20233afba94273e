import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultTerms, defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import { contentTrouble, contentTroubles, draftTrouble } from '../../src/domain/agreements/terms/trouble.ts';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { at, hours, weekly } from './hours-week.ts';
import { anyValues } from './terms-samples.ts';

const usual = defaultValues({ weekly });

describe('what does not fit together', () => {
  const trouble = (some: Partial<TermsValues>) => contentTrouble({ values: { ...usual, ...some } });
  const price = { amount: 60_000, currency: 'PLN' };

  it('is nothing in the usual terms', () => {
    expect(contentTrouble(defaultTerms({ weekly }))).toBeNull();
  });

  it('is told by its name', () => {
    expect(trouble({ weekly: weekly.map(() => []) })).toBe('no-hours');
    expect(trouble({ quiet: { from: 540, to: 540 } })).toBe('quiet');
    expect(trouble({ urgentDay: 3, urgentWeek: 2 })).toBe('urgent');
    expect(trouble({ urgentDay: 0, urgentWeek: 2 })).toBe('urgent');
    expect(trouble({ grace: 20, missedAfter: 20 })).toBe('lateness');
    expect(trouble({ sessionMinutes: 15, missedAfter: 20 })).toBe('lateness');
    expect(trouble({ instalments: 2 })).toBe('instalments');
    expect(trouble({ instalments: 2, price, priceFor: 'session' })).toBe('by-session');
    expect(trouble({ instalments: 2, price, priceFor: 'all' })).toBeNull();
    expect(trouble({ overtimeMost: 0, overtimePrice: price })).toBe('overtime');
  });

  it('can be any of the names, and none that has no name', () => {
    fc.assert(
      fc.property(anyValues(usual), (values) => {
        const found = contentTrouble({ values });
        expect(found === null || contentTroubles.includes(found)).toBe(true);
      }),
      { numRuns: tries(200) },
    );
  });

  it('is a day that is over on the calendar of the coach, and today is not', () => {
    const p = { at: at('2026-11-23T00:30:00'), hours, calendar };
    const zone = { zone: 'Europe/Warsaw' };
    const on = (from: string | null) => draftTrouble(p, zone, { values: usual, from });
    expect([null, '2026-11-22', '2026-11-23', '2026-11-24'].map(on)).toEqual([null, 'past', null, null]);
  });
});
