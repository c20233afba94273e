import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import { usualHours } from '../../src/domain/practice.ts';
import { sentTerms } from './agreed-terms.ts';
import { type House, openHouse } from './house.ts';
import { booked } from './kept.ts';
import { head, part, parts, states } from './payments-seen.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';
import { type Two, workTogether } from './two-with-sessions.ts';

describe.each(mainlyIn('kk'))('what terms say about money leads on, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let two: Two;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    two = await workTogether(language, { price: { amount: 15000, currency: 'PLN' } });
  });
  afterAll(async () => {
    await house.close();
    await two.house.close();
  });

  it('from a price for everything that is accepted to a plan, with one press', async () => {
    const price = { amount: 100000, currency: 'PLN' };
    const values = { ...defaultValues({ weekly: usualHours }), price, priceFor: 'all' as const, instalments: 3 };
    await sentTerms(house, 100, 201, { values });
    await timur.write('/terms');
    anna.news();
    await timur.tap('button-terms-agree');
    expect(anna.news().at(-1)).toMatch(/^notice-terms-/);
    await anna.tap('button-plan-write');
    expect(parts(anna)).toEqual([...[part('2026-11-30', 33334), part('2026-12-30', 33333), part('2027-01-30', 33333)]]);
  });

  it('from the card of the client to the payments', async () => {
    await anna.write('/clients');
    await anna.tap('Тимур');
    await anna.tap('button-payments');
    expect(head(anna)).toBe('payments-none');
  });

  it('from a session that took place to its price, with one press', async () => {
    await booked(two.house, 100, 201, '2026-11-26T14:00:00Z');
    await two.on('2026-11-26T15:00:00Z');
    two.timur.news();
    await two.anna.tap('button-around-on-time');
    await two.anna.tap('button-due-session');
    expect(head(two.anna)).toBe('payments-head');
    expect(await two.anna.tap('button-due-session')).toBe('toast-due-there');
    expect(two.timur.news().at(-1)).toBe('money-page');
    expect(head(two.timur)).toBe('news-due-new');
    await two.timur.write('/payments');
    expect(parts(two.timur)).toEqual([part('2026-11-29', 15000)]);
    expect(states(two.timur)).toEqual(['money-state-due']);
  });
});
