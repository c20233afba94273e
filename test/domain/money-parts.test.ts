import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equalParts, paces, partsFrom, totalOf, totalsOf } from '../../src/domain/keeping/money/parts.ts';
import { tries } from '../tries.ts';

/** With no smaller units, with two digits of them, with three; and one whose units nobody uses. */
const currencies = ['PLN', 'KZT', 'EUR', 'JPY', 'KRW', 'KWD', 'BHD', 'UZS'];
const money = fc.record({
  amount: fc.oneof(fc.nat(100), fc.nat(1_000_000), fc.nat(1_000_000_000_000)),
  currency: fc.constantFrom(...currencies),
});
const count = fc.integer({ min: 1, max: 24 });
const dates = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2032, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('a sum in equal parts', () => {
  it('is the sum again, in the same currency, with no unit lost or made', () => {
    fc.assert(
      fc.property(money, count, (sum, n) => {
        const parts = equalParts(sum, n);
        expect(parts.reduce((all, { amount }) => all + amount, 0)).toBe(sum.amount);
        expect(parts.every(({ amount, currency }) => Number.isInteger(amount) && currency === sum.currency)).toBe(true);
      }),
      { numRuns: tries(500) },
    );
  });

  it('has as many parts as were asked for where there are as many units, none of them empty, none larger by more than one unit', () => {
    fc.assert(
      fc.property(money, count, (sum, n) => {
        const amounts = equalParts(sum, n).map(({ amount }) => amount);
        expect(amounts).toHaveLength(Math.min(n, sum.amount));
        expect(amounts.every((amount) => amount > 0)).toBe(true);
        if (amounts.length > 0) expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
      }),
      { numRuns: tries(500) },
    );
  });

  it.each([
    [{ amount: 100_000, currency: 'PLN' }, 3, [33_334, 33_333, 33_333]],
    [{ amount: 10_000, currency: 'JPY' }, 3, [3334, 3333, 3333]],
    [{ amount: 10_000_000, currency: 'KZT' }, 4, [2_500_000, 2_500_000, 2_500_000, 2_500_000]],
    [{ amount: 10_001, currency: 'KWD' }, 2, [5001, 5000]],
    [{ amount: 2, currency: 'JPY' }, 5, [1, 1]],
    [{ amount: 0, currency: 'PLN' }, 3, []],
  ])('%j in %i', (sum, n, amounts) => {
    expect(equalParts(sum, n).map(({ amount }) => amount)).toEqual(amounts);
  });

  it('comes by days a week or a month apart, each later than the one before', () => {
    fc.assert(
      fc.property(money, count, dates, fc.constantFrom(...paces), (sum, n, first, pace) => {
        const parts = partsFrom(sum, n, first, pace);
        expect(parts.reduce((all, { amount }) => all + amount.amount, 0)).toBe(sum.amount);
        const days = parts.map(({ on }) => on);
        expect([...new Set(days)].sort()).toEqual(days);
        if (parts.length > 0) expect(days[0]).toBe(first);
      }),
      { numRuns: tries(500) },
    );
  });

  it('keeps to the last day of a month that is too short', () => {
    const sum = { amount: 500, currency: 'PLN' };
    const monthly = partsFrom(sum, 5, '2027-10-31', 'month').map(({ on }) => on);
    expect(monthly).toEqual(['2027-10-31', '2027-11-30', '2027-12-31', '2028-01-31', '2028-02-29']);
    expect(partsFrom(sum, 2, '2026-12-28', 'week').map(({ on }) => on)).toEqual(['2026-12-28', '2027-01-04']);
  });
});

describe('several sums', () => {
  it('come to one total in one currency, and to one for each of several', () => {
    const of = (amount: number, currency: string) => ({ amount: { amount, currency } });
    expect(totalOf([of(1, 'PLN'), of(2, 'PLN')])).toEqual({ amount: 3, currency: 'PLN' });
    expect(totalOf([of(1, 'PLN'), of(2, 'EUR')])).toBeNull();
    expect(totalOf([])).toBeNull();
    expect(totalsOf([of(1, 'PLN'), of(2, 'EUR'), of(3, 'PLN')])).toEqual([
      { amount: 4, currency: 'PLN' },
      { amount: 2, currency: 'EUR' },
    ]);
  });
});
