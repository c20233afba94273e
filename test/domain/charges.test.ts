import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import { keptOf } from '../../src/domain/keeping/kept.ts';
import { type ChargeReason, chargeReasons } from '../../src/domain/keeping/nouns.ts';
import { type ChargeDecision, decideCharge, talkOfCharge } from '../../src/domain/keeping/sessions/charges/deciding.ts';
import { costNow, hoursBefore, isLate } from '../../src/domain/keeping/sessions/charges/in-time.ts';
import { lateCharge } from '../../src/domain/keeping/sessions/charges/late-charge.ts';
import { latePrice, overtimePrice, sessionPrice } from '../../src/domain/keeping/sessions/charges/price.ts';
import type { Engagement, Side } from '../../src/domain/world.ts';
import { tries } from '../tries.ts';
import { agreedBy, deskAt, sessionFor } from './around-desk.ts';
import { practiceWith } from './engagement-weeks.ts';
import { at, weekly } from './hours-week.ts';

const hour = 3_600_000;
const practice = practiceWith(weekly);
const usual = defaultValues(practice);
const begins = at('2026-11-26T15:00:00');
const session = sessionFor(begins);
const zloty = (amount: number) => ({ amount, currency: 'PLN' });

const desk = (values: Partial<TermsValues>, now: number, side: Side = 'client') => deskAt(now, side, values, session);
const charge = (values: Partial<TermsValues>, why: ChargeReason, measure: number) =>
  keptOf(lateCharge(desk(values, begins - hour), session, why, measure)).charges[0] ?? null;

describe('what a session costs', () => {
  it('is its price, or its share of the price of all of them, and unknown where the terms do not say', () => {
    expect(sessionPrice({ ...usual, price: zloty(20_000) })).toEqual(zloty(20_000));
    expect(sessionPrice({ ...usual, price: zloty(100_000), priceFor: 'all', sessions: 8 })).toEqual(zloty(12_500));
    expect(sessionPrice({ ...usual, price: zloty(100_000), priceFor: 'all', sessions: null })).toBeNull();
    expect(sessionPrice(usual)).toBeNull();
  });

  it('late is a percentage of it, never rounded up against the client', () => {
    const money = fc.integer({ min: 0, max: 1_000_000_000 });
    const each = fc.record({
      ...{ amount: money, percent: fc.integer({ min: 0, max: 100 }), sessions: fc.integer({ min: 1, max: 300 }) },
      priceFor: fc.constantFrom('session' as const, 'all' as const),
    });
    fc.assert(
      fc.property(each, ({ amount, percent, sessions, priceFor }) => {
        const price = latePrice({ ...usual, price: zloty(amount), priceFor, sessions, lateCharge: percent });
        const exact = (amount * percent) / 100 / (priceFor === 'all' ? sessions : 1);
        expect(Number.isInteger(price?.amount)).toBe(true);
        expect(price?.amount).toBeLessThanOrEqual(exact);
        // What is given away is less than two of the smallest coins.
        expect(exact - (price?.amount ?? 0)).toBeLessThan(2);
      }),
      { numRuns: tries(500) },
    );
  });

  it('over time is so much for each quarter of an hour begun', () => {
    const values = { ...usual, overtimePrice: zloty(2_500) };
    const prices = [0, 1, 5, 15, 16, 30, 31].map((minutes) => overtimePrice(values, minutes)?.amount);
    expect(prices).toEqual([0, 2_500, 2_500, 2_500, 5_000, 5_000, 7_500]);
    expect(overtimePrice(usual, 30)).toBeNull();
  });
});

describe('moving and cancelling', () => {
  it('is free until the last minute of the time agreed on, and late a millisecond after it', () => {
    const e = agreedBy({ freeHours: 24 });
    expect(hoursBefore(session, begins - 24 * hour)).toBe(24);
    expect(isLate(practice, e, session, begins - 24 * hour)).toBe(false);
    expect(isLate(practice, e, session, begins - 24 * hour + 1)).toBe(true);
    expect(isLate(practice, agreedBy({ freeHours: 0 }), session, begins)).toBe(false);
    expect(isLate(practice, agreedBy({ freeHours: 0 }), session, begins + 1)).toBe(true);
  });

  it('shows what it costs now, and costs a client only who is late, and a coach nothing', () => {
    const e = agreedBy({ price: zloty(20_000), lateCharge: 50 });
    const late = costNow(practice, e, session, 'client', begins - hour);
    expect(late).toMatchObject({ isLate: true, percent: 50, amount: zloty(10_000), isExplained: false, waived: 0 });
    expect(late.freeUntil).toBe(begins - 24 * hour);
    expect(costNow(practice, e, session, 'coach', begins - hour)).toMatchObject({ percent: 0, amount: null });
    expect(costNow(practice, e, session, 'client', begins - 25 * hour)).toMatchObject({ isLate: false, percent: 0 });
  });

  it('is explained and not counted in the first weeks', () => {
    const welcome = { because: 'start', from: begins - hour, until: begins + hour, explained: 0, over: false } as const;
    const e: Engagement = { ...agreedBy({ price: zloty(20_000) }), welcome };
    expect(costNow(practice, e, session, 'client', begins - hour)).toMatchObject({ percent: 0, isExplained: true });
    const now = { ...desk({}, begins - hour), e };
    for (const why of chargeReasons) expect(lateCharge(now, session, why, 1)).toBe(e);
  });
});

describe('a charge', () => {
  const paid = { price: zloty(20_000), lateCharge: 50, freeHours: 24, overtimePrice: zloty(2_500) };

  it('is never made for what was in time or is free', () => {
    const anything = fc.record({
      ...{ hours: fc.integer({ min: 0, max: 400 }), freeHours: fc.integer({ min: 0, max: 336 }) },
      ...{
        lateCharge: fc.constantFrom(0, 33, 100),
        why: fc.constantFrom('late-move' as const, 'late-cancel' as const),
      },
    });
    fc.assert(
      fc.property(anything, ({ hours: before, freeHours, lateCharge: percent, why }) => {
        const made = charge({ ...paid, freeHours, lateCharge: percent }, why, before);
        expect(made !== null).toBe(before < freeHours && percent > 0);
      }),
    );
    expect(charge({ ...paid, overtimePrice: null }, 'overtime', 10)).toBeNull();
    expect(charge(paid, 'overtime', 0)).toBeNull();
    expect(charge({ ...paid, lateCharge: 0 }, 'missed', 0)).toBeNull();
    expect(charge({ ...paid, price: zloty(0) }, 'missed', 0)).toBeNull();
  });

  it('names no sum where the terms name no price', () => {
    expect(charge({ price: null }, 'missed', 0)).toMatchObject({ amount: null, state: 'open' });
    const now = { ...desk({}, begins, 'coach'), e: lateCharge(desk({ price: null }, begins), session, 'missed', 0) };
    expect(decideCharge(now, 1, 'open', 'charged').outcome).not.toBe('changed');
  });

  it('is decided once: by the coach alone, as it stood under the button; a sum is due once, and each waiver is counted', () => {
    const press = fc.record({
      side: fc.constantFrom('coach' as const, 'client' as const),
      seen: fc.constantFrom('open', 'talk', 'waived', 'charged', 'forged'),
      to: fc.constantFrom<ChargeDecision>('charged', 'waived', 'talk'),
      n: fc.integer({ min: 0, max: 3 }),
    });
    let decided = 0;
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 12 }), (presses) => {
        const first = desk(paid, begins, 'coach');
        const one = lateCharge(first, session, 'missed', 0);
        let e = lateCharge({ ...first, e: one }, session, 'late-move', 3);
        for (const { side, seen, to, n } of presses) {
          const before = keptOf(e).charges.find((known) => known.n === n);
          const now = { ...first, e, side };
          const decision = side === 'client' ? talkOfCharge(now, n) : decideCharge(now, n, seen, to);
          const after = decision.engagements?.[0] ?? e;
          const state = keptOf(after).charges.find((known) => known.n === n)?.state;
          if (side === 'client') expect(state).toBe(before?.state === 'open' ? 'talk' : before?.state);
          else if (decision.outcome === 'changed') expect([before?.state, state]).toEqual([seen, to]);
          if (before?.state === 'charged' || before?.state === 'waived') expect(state).toBe(before.state);
          e = after;
        }
        const { charges, dues, waived } = keptOf(e);
        const count = (is: string) => charges.filter(({ state }) => state === is).length;
        expect(dues.map(({ amount }) => amount)).toEqual(Array(count('charged')).fill(zloty(10_000)));
        expect(waived).toBe(count('waived'));
        decided += count('charged') + count('waived');
      }),
      { numRuns: tries(400) },
    );
    expect(decided).toBeGreaterThan(tries(50));
  });
});
