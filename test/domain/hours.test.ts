import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { Schedule } from '../../src/domain/hours/hours.ts';
import { formatDate, parseDate, weekdayOf } from '../../src/domain/hours/hours-dates.ts';
import { calendar, isZone } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { at, h, hours, plain, shown, weekly } from './hours-week.ts';

describe('a week of contact hours', () => {
  it('is open from the first minute to before the last', () => {
    expect(hours.isOpen(plain, at('2026-11-23T09:59:59.999'))).toBe(false);
    expect(hours.isOpen(plain, at('2026-11-23T10:00'))).toBe(true);
    expect(hours.isOpen(plain, at('2026-11-23T17:59:59.999'))).toBe(true);
    expect(hours.isOpen(plain, at('2026-11-23T18:00'))).toBe(false);
  });

  it('opens again after the weekend', () => {
    expect(shown(hours.nextOpening(plain, at('2026-11-21T23:40')))).toBe('2026-11-23T10:00+01:00');
  });

  it('answers the moment itself while it is open', () => {
    expect(hours.nextOpening(plain, at('2026-11-23T12:00'))).toBe(at('2026-11-23T12:00'));
  });

  it('tells when it closes and since when it is closed', () => {
    expect(shown(hours.closesAt(plain, at('2026-11-23T10:00')))).toBe('2026-11-23T18:00+01:00');
    expect(shown(hours.closedSince(plain, at('2026-11-22T12:00')))).toBe('2026-11-21T14:00+01:00');
    expect(hours.closesAt(plain, at('2026-11-22T12:00'))).toBeUndefined();
    expect(hours.closedSince(plain, at('2026-11-23T12:00'))).toBeUndefined();
  });

  it('closes at the end of the last of several windows that touch, over midnight in UTC and at home', () => {
    const night = { ...plain, weekly: [[h(20, 24)], [h(0, 3), h(3, 5)], [], [], [], [], []] };
    expect(shown(hours.closesAt(night, at('2026-11-23T21:00')))).toBe('2026-11-24T05:00+01:00');
  });

  it('has no next opening when the week is empty', () => {
    const never = { ...plain, weekly: [[], [], [], [], [], [], []] };
    expect(hours.nextOpening(never, at('2026-11-23T12:00'))).toBeUndefined();
    expect(hours.closedSince(never, at('2026-11-23T12:00'))).toBe(0);
    expect(hours.openSpans(never, 0, at('2026-11-23T12:00'))).toEqual([]);
  });

  it('never closes when every day is open around the clock', () => {
    const always = { ...plain, weekly: weekly.map(() => [h(0, 24)]) };
    expect(hours.isOpen(always, at('2026-11-23T00:00'))).toBe(true);
    expect(hours.closesAt(always, at('2026-11-23T00:00'))).toBeUndefined();
  });
});

describe('the nights when the clocks change', () => {
  const nightly = (from: number, to: number, zone: string): Schedule => ({
    ...plain,
    zone,
    weekly: weekly.map(() => [{ from, to }]),
  });

  it('keeps 10:00 at 10:00 on both sides of a change', () => {
    expect(shown(hours.nextOpening(plain, at('2026-10-23T20:00')))).toBe('2026-10-24T11:00+02:00');
    expect(shown(hours.nextOpening(plain, at('2026-10-24T20:00')))).toBe('2026-10-26T10:00+01:00');
  });

  it('opens after the gap when the opening time is skipped', () => {
    const schedule = nightly(150, 240, 'Europe/Warsaw');
    expect(shown(hours.nextOpening(schedule, at('2026-03-29T00:30')))).toBe('2026-03-29T03:00+02:00');
  });

  it('leaves out a window that lies in the skipped hour', () => {
    const schedule = nightly(135, 165, 'Europe/Warsaw');
    expect(shown(hours.nextOpening(schedule, at('2026-03-28T12:00')))).toBe('2026-03-30T02:15+02:00');
  });

  it('opens in both runs of a repeated hour', () => {
    const schedule = nightly(150, 170, 'Europe/Warsaw');
    const spans = hours.openSpans(schedule, at('2026-10-25T00:00'), at('2026-10-25T12:00'));
    expect(spans.map((one) => shown(one.from))).toEqual(['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']);
  });

  it('knows half-hour changes and dates that a country left out', () => {
    const howe = nightly(105, 115, 'Australia/Lord_Howe');
    const zone = 'Australia/Lord_Howe';
    expect(hours.openSpans(howe, at('2026-04-05T00:00', zone), at('2026-04-05T12:00', zone))).toHaveLength(2);
    const apia = nightly(22 * 60, 26 * 60, 'Pacific/Apia');
    const found = hours.openSpans(apia, at('2011-12-29T12:00', 'Pacific/Apia'), at('2011-12-31T12:00', 'Pacific/Apia'));
    expect(found.map((one) => shown(one.to, 'Pacific/Apia'))).toEqual(['2011-12-31T02:00+14:00']);
  });
});

describe('dates and zones', () => {
  it('are those of the Gregorian calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 2_900_000 }), (number) => {
        const date = DateTime.fromMillis(number * 86_400_000, { zone: 'utc' });
        fc.pre(date.year >= 0 && date.year <= 9999);
        expect([formatDate(number), weekdayOf(number)]).toEqual([date.toISODate(), date.weekday - 1]);
        expect(parseDate(formatDate(number))).toBe(number);
      }),
      { numRuns: tries(2000) },
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '26-01-01', ''])('do not include «%s»', (text) => {
    expect(parseDate(text)).toBeNaN();
  });

  it('must be known to the runtime', () => {
    expect([isZone('Europe/Warsaw'), isZone('Europe/Mezha')]).toEqual([true, false]);
    expect(() => calendar.offset('Europe/Mezha', 0)).toThrow(RangeError);
  });
});
