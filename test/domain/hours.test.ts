import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { contactHours, type Schedule, type Window } from '../../src/domain/hours.ts';
import { formatDate, parseDate, weekdayOf } from '../../src/domain/hours-dates.ts';
import { calendar, isZone } from '../../src/state/calendar.ts';

const hours = contactHours(calendar);
const h = (from: number, to: number): Window => ({ from: from * 60, to: to * 60 });
const ten = [h(10, 18)];
const weekly = [ten, ten, ten, ten, ten, [h(11, 14)], []];
const plain: Schedule = { zone: 'Europe/Warsaw', weekly, overrides: [], spans: [] };
const at = (iso: string, zone = 'Europe/Warsaw') => DateTime.fromISO(iso, { zone }).toMillis();
const shown = (ms: number | undefined, zone = 'Europe/Warsaw') =>
  ms === undefined ? undefined : DateTime.fromMillis(ms, { zone }).toISO({ suppressSeconds: true });

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

describe('days off and special hours', () => {
  const with_ = (overrides: Schedule['overrides']): Schedule => ({ ...plain, overrides });

  it('skips a holiday range', () => {
    const schedule = with_([{ from: '2026-12-24', to: '2027-01-03', windows: [] }]);
    expect(shown(hours.nextOpening(schedule, at('2026-12-23T19:00')))).toBe('2027-01-04T10:00+01:00');
  });

  it('has no next opening during a closure without an end', () => {
    const schedule = with_([{ from: '2026-12-24', windows: [] }]);
    expect(hours.nextOpening(schedule, at('2026-12-23T19:00'))).toBeUndefined();
  });

  it('lets the later of two overrides win', () => {
    const closed = { from: '2026-12-21', to: '2026-12-27', windows: [] };
    const special = { from: '2026-12-23', windows: [h(12, 13)], to: '2026-12-23' };
    expect(hours.isOpen(with_([closed, special]), at('2026-12-23T12:30'))).toBe(true);
    expect(hours.isOpen(with_([special, closed]), at('2026-12-23T12:30'))).toBe(false);
  });

  it('ends last evening at midnight when the day is a holiday, and keeps it when the day has other hours', () => {
    const late = weekly.map(() => [h(20, 26)]);
    const holiday = { ...plain, weekly: late, overrides: [{ from: '2026-11-24', to: '2026-11-24', windows: [] }] };
    expect(shown(hours.closesAt(holiday, at('2026-11-23T21:00')))).toBe('2026-11-24T00:00+01:00');
    const other = { ...holiday, overrides: [{ from: '2026-11-24', to: '2026-11-24', windows: [h(12, 13)] }] };
    expect(shown(hours.closesAt(other, at('2026-11-23T21:00')))).toBe('2026-11-24T02:00+01:00');
  });

  it('ignores an override whose dates do not exist', () => {
    const schedule = with_([{ from: '2026-02-31', windows: [] }]);
    expect(hours.isOpen(schedule, at('2026-11-23T12:00'))).toBe(true);
  });
});

describe('opening and closing for the moment', () => {
  const span = (open: boolean, from: string, to?: string) => ({
    open,
    from: at(from),
    ...(to === undefined ? {} : { to: at(to) }),
  });
  const having = (...spans: Schedule['spans']): Schedule => ({ ...plain, spans });

  it('closes early and comes back the next day', () => {
    const schedule = having(span(false, '2026-11-23T15:30', '2026-11-24T00:00'));
    expect(shown(hours.closesAt(schedule, at('2026-11-23T11:00')))).toBe('2026-11-23T15:30+01:00');
    expect(shown(hours.nextOpening(schedule, at('2026-11-23T16:00')))).toBe('2026-11-24T10:00+01:00');
    expect(shown(hours.closedSince(schedule, at('2026-11-23T22:00')))).toBe('2026-11-23T15:30+01:00');
  });

  it('joins an early opening with the window that follows', () => {
    const schedule = having(span(true, '2026-11-23T08:00', '2026-11-23T10:00'));
    expect(shown(hours.nextOpening(schedule, at('2026-11-22T12:00')))).toBe('2026-11-23T08:00+01:00');
    expect(shown(hours.closesAt(schedule, at('2026-11-23T08:00')))).toBe('2026-11-23T18:00+01:00');
  });

  it('lets the later of two spans win', () => {
    const close = span(false, '2026-11-23T10:00');
    const open = span(true, '2026-11-25T08:15', '2026-11-25T08:45');
    expect(shown(hours.nextOpening(having(close, open), at('2026-11-23T11:00')))).toBe('2026-11-25T08:15+01:00');
    expect(hours.nextOpening(having(open, close), at('2026-11-23T11:00'))).toBeUndefined();
  });

  it('opens on a day off when the coach says so', () => {
    const schedule = { ...having(span(true, '2026-12-24T12:00', '2026-12-24T13:00')) };
    const holiday = { ...schedule, overrides: [{ from: '2026-12-24', windows: [] }] };
    expect(hours.isOpen(holiday, at('2026-12-24T12:30'))).toBe(true);
  });
});

describe('the words for being closed', () => {
  const holiday = { from: '2026-12-24', to: '2027-01-03', windows: [], words: 'rest' };
  const away: Schedule = {
    ...plain,
    overrides: [holiday, { from: '2026-12-07', windows: [h(12, 13)], words: 'short' }],
  };

  it('are told from the evening before a holiday until it ends', () => {
    const only = { ...plain, overrides: [holiday] };
    expect(hours.closedWords(only, at('2026-12-22T20:00'))).toBeUndefined();
    expect(hours.closedWords(only, at('2026-12-23T12:00'))).toBeUndefined();
    expect(hours.closedWords(only, at('2026-12-23T20:00'))).toBe('rest');
    expect(hours.closedWords(only, at('2027-01-03T23:59'))).toBe('rest');
    expect(hours.closedWords(only, at('2027-01-04T09:00'))).toBeUndefined();
  });

  it('are not those of a day with other hours', () => {
    expect(hours.closedWords(away, at('2026-12-08T09:00'))).toBeUndefined();
  });

  it('are those of the last closing when there are several', () => {
    const ill = { from: at('2026-12-23T12:00'), open: false, words: 'ill' };
    const late = { from: at('2026-12-23T08:00'), to: at('2026-12-23T09:00'), open: true, words: 'early' };
    const schedule = { ...plain, overrides: [holiday], spans: [ill, late] };
    expect(hours.closedWords(schedule, at('2026-12-23T20:00'))).toBe('ill');
    expect(hours.closedWords(schedule, at('2026-12-23T07:00'))).toBeUndefined();
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
      { numRuns: 2000 },
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
