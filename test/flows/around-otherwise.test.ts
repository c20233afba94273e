import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import type { Locale } from '../../src/domain/world.ts';
import type { House } from './house.ts';
import { booked } from './kept.ts';
import type { Phone } from './phone.ts';
import { mainlyIn } from './tongues.ts';
import { heard, type Two, workTogether } from './two-with-sessions.ts';

const price = { amount: 20_000, currency: 'PLN' };

let two: Two;
let house: House;
let anna: Phone;
let timur: Phone;
const begin = async (language: Locale, values: Partial<TermsValues> = {}): Promise<void> => {
  await house?.close();
  two = await workTogether(language, values);
  ({ house, anna, timur } = two);
};
afterAll(() => house.close());
const on = (moment: string): Promise<void> => two.on(moment);

describe.each(mainlyIn('ru'))('a session that somebody misses, in %s', (language) => {
  beforeAll(() => begin(language, { price, lateCharge: 50 }));

  it('counts from the minute on that the terms name, and costs what they say', async () => {
    const n = await booked(house, 100, 201, '2026-11-24T14:00:00Z');
    await on('2026-11-24T14:05:00Z');
    expect(await anna.tap('button-around-absent-coach')).toBe('toast-around-wait');
    expect(await two.session(n)).toMatchObject({ state: 'agreed', came: { client: null } });
    await on('2026-11-24T14:20:00Z');
    heard(timur);
    heard(anna);
    await anna.tap('button-around-absent-coach');
    expect(heard(anna)).toEqual(['around-absent-client', 'around-charge-coach']);
    expect(heard(timur)).toEqual(['around-missed-client']);
    expect(await two.charges()).toMatchObject([{ why: 'missed', state: 'open', amount: { amount: 10_000 } }]);
    await on('2026-11-24T15:30:00Z');
    expect([heard(anna), heard(timur)]).toEqual([[], []]);
  });

  it('is talked about when the client remembers it otherwise, and can be taken back', async () => {
    await timur.tap('button-around-not-so');
    expect(heard(anna)).toEqual(['around-not-so-coach']);
    expect(await two.charges()).toMatchObject([{ state: 'talk' }]);
    await anna.tap('button-around-came');
    expect(heard(timur)).toEqual(['around-came-client']);
    expect(await two.charges()).toEqual([]);
    await anna.tap('button-around-on-time');
    expect(await two.session(1)).toMatchObject({ state: 'held', over: 0 });
  });

  it('is charged with one press, and is then due', async () => {
    await booked(house, 100, 201, '2026-11-25T14:00:00Z');
    await on('2026-11-25T14:30:00Z');
    await anna.tap('button-around-absent-coach');
    await anna.tap('button-around-pay');
    expect(timur.heard()).toMatchObject({
      key: 'around-charged-client',
      args: { amount: { money: { amount: 10_000 } } },
    });
    expect((await two.kept()).dues).toMatchObject([
      { why: 'missed', amount: { amount: 10_000, currency: 'PLN' }, session: 2, state: 'due' },
    ]);
    // The card of what was taken back still stands further up.
    expect(await anna.tap('button-around-pay')).toBe('outdated');
    expect((await two.kept()).dues).toHaveLength(1);
  });

  it('costs the client nothing when it was the coach', async () => {
    await booked(house, 100, 201, '2026-11-26T14:00:00Z');
    await on('2026-11-26T14:25:00Z');
    heard(anna);
    heard(timur);
    await timur.tap('button-around-absent-client');
    expect(heard(timur)).toEqual(['around-absent-coach']);
    expect(heard(anna)).toEqual(['around-missed-coach']);
    expect((await two.charges()).filter(({ session: n }) => n === 3)).toEqual([]);
  });
});

describe.each(mainlyIn('pl'))('a session outside contact hours, in %s', (language) => {
  beforeAll(() => begin(language));

  it('is prepared within them, and then spoken of while it lasts, for both agreed to be there', async () => {
    await booked(house, 100, 201, '2026-11-24T18:30:00Z');
    await on('2026-11-24T09:30:00Z');
    heard(anna);
    // The last fair minute before it: contact hours end at six.
    await on('2026-11-24T16:59:30Z');
    expect(heard(anna)).toEqual(['around-brief']);
    await on('2026-11-24T18:31:00Z');
    expect(heard(anna)).toEqual(['around-begins-coach']);
    await timur.tap('button-around-late');
    expect(heard(anna)).toEqual(['around-late-coach']);
    await on('2026-11-24T19:30:00Z');
    expect(heard(anna)).toContain('around-ended-coach');
    await on('2026-11-24T20:30:00Z');
    heard(timur);
    await timur.tap('button-around-absent-client');
    expect(heard(timur)).toEqual(['around-absent-coach']);
    expect(heard(anna)).toEqual([]);
    await on('2026-11-25T09:00:00Z');
    expect(heard(anna)).toEqual(['around-missed-coach']);
  });
});

describe('a session while the bot is away', () => {
  beforeAll(() => begin('en'));

  it('is asked about once afterwards, and nothing is said that has lost its sense', async () => {
    await booked(house, 100, 201, '2026-11-24T14:00:00Z');
    await on('2026-11-24T12:00:00Z');
    heard(timur);
    await house.stop();
    await house.call('POST', '/clock', { to: '2026-11-24T15:45:00Z' });
    await house.start();
    await house.quiet();
    expect([heard(anna), heard(timur)]).toEqual([['around-ended-coach'], []]);
    await anna.tap('button-around-on-time');
    expect(await two.session(1)).toMatchObject({ state: 'held', over: 0 });
  });
});

describe('a session that somebody looks up', () => {
  beforeAll(() => begin('en', { price, lateCharge: 50 }));

  it('leads to everything its own messages lead to', async () => {
    await booked(house, 100, 201, '2026-11-24T14:00:00Z');
    await on('2026-11-24T13:01:00Z');
    await timur.tap('button-session-see');
    await timur.tap('button-around-prepare');
    await timur.write('All of it');
    await timur.tap('button-around-not-now');
    await on('2026-11-24T14:01:00Z');
    heard(anna);
    await anna.tap('button-around-brief');
    expect(heard(anna)).toEqual(['around-brief']);
    expect(anna.last().text).toContain('All of it');
    await on('2026-11-24T14:21:00Z');
    await anna.tap('button-around-absent-coach');
    await anna.tap('button-around-waive');
    expect(heard(timur).at(-1)).toBe('around-waived-client');
    expect((await two.kept()).waived).toBe(1);
  });
});
