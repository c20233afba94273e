import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactHours, type Override, type Schedule, type Stretch } from '../../src/domain/hours/hours.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { clockChanges, type WallClock, walk, wallClock } from './hours-walk.ts';

const FULL = process.env.FULL === '1';
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const hours = contactHours(calendar);

// The two years of each zone that hold its clock changes; Kathmandu has none, but an odd offset.
const ZONES: [zone: string, year: number, changes: number][] = [
  ['Europe/Warsaw', 2026, 4],
  ['Europe/Moscow', 2010, 3],
  ['Asia/Almaty', 2024, 1],
  ['America/New_York', 2026, 4],
  ['America/Sao_Paulo', 2017, 4],
  ['Australia/Lord_Howe', 2026, 4],
  ['Asia/Kathmandu', 2026, 0],
  ['Pacific/Apia', 2011, 5],
  ['Africa/Casablanca', 2026, 4],
  ['America/St_Johns', 2010, 4],
];

const yearsOf = (year: number) => [Date.UTC(year, 0, 1), Date.UTC(year + 2, 0, 1)] as const;

/** Minutes of the day near the change, near midnight and anywhere. */
const minuteNear = (change: number) =>
  fc.oneof(
    fc.integer({ min: -75, max: 75 }).map((step) => (change + step + 1440) % 1440),
    fc.constantFrom(0, 1, 30, 60, 120, 150, 180, 1380, 1410, 1439),
    fc.integer({ min: 0, max: 1439 }),
  );

const windowNear = (change: number) =>
  fc
    .tuple(minuteNear(change), minuteNear(change), fc.boolean())
    .map(([from, to, late]) => ({ from, to: to <= from || late ? to + 1440 : to }));

const dateNear = (at: number) =>
  fc.integer({ min: -3, max: 3 }).map((days) => new Date(at + days * DAY).toISOString().slice(0, 10));

const overrideNear = (at: number, change: number): fc.Arbitrary<Override> =>
  fc
    .record({
      dates: fc.tuple(dateNear(at), dateNear(at)),
      windows: fc.array(windowNear(change), { maxLength: 2 }),
      isOpenEnded: fc.nat(9).map((n) => n === 0),
    })
    .map(({ dates, windows, isOpenEnded }) => {
      const [from = '', to = ''] = dates.sort();
      return isOpenEnded ? { from, windows } : { from, to, windows };
    });

const spanNear = (at: number) =>
  fc
    .tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 900 }), fc.boolean(), fc.nat(9))
    .map(([start, length, open, openEnded]) => {
      const from = at + start * MINUTE;
      return openEnded === 0 ? { from, open } : { from, to: from + length * MINUTE, open };
    });

function schedules(zone: string, at: number, clock: WallClock): fc.Arbitrary<Schedule> {
  const change = clock(at).minute;
  const week = fc.array(fc.array(windowNear(change), { maxLength: 3 }), { minLength: 7, maxLength: 7 });
  return fc.record({
    zone: fc.constant(zone),
    weekly: fc.oneof({ weight: 4, arbitrary: week }, fc.constant([[], [], [], [], [], [], []])),
    overrides: fc.array(overrideNear(at, change), { maxLength: 3 }),
    spans: fc.array(spanNear(at), { maxLength: 3 }),
  });
}

/** What the walk says about one moment; undefined where it ends before it can tell. */
function expectMoment(schedule: Schedule, truth: Stretch[], at: number, [start, end]: readonly [number, number]) {
  const now = truth.find((one) => one.from <= at && at < one.to);
  const next = truth.find((one) => one.from > at);
  const last = truth.findLast((one) => one.to <= at);
  expect(hours.isOpen(schedule, at)).toBe(now !== undefined);
  if (now) {
    expect(hours.nextOpening(schedule, at)).toBe(at);
    expect(hours.closedSince(schedule, at)).toBeUndefined();
    if (now.to < end) expect(hours.closesAt(schedule, at)).toBe(now.to);
    return;
  }
  expect(hours.closesAt(schedule, at)).toBeUndefined();
  if (next) expect(hours.nextOpening(schedule, at)).toBe(next.from);
  else expect(hours.nextOpening(schedule, at) ?? end).toBeGreaterThanOrEqual(end);
  if (last) expect(hours.closedSince(schedule, at)).toBe(last.to);
  else expect(hours.closedSince(schedule, at)).toBeLessThanOrEqual(start);
}

describe.each(ZONES)('contact hours in %s', (zone, year, changeCount) => {
  const clock = wallClock(zone);
  const changes = clockChanges(zone, ...yearsOf(year));
  const nights = changes.length > 0 ? changes : [Date.UTC(year, 5, 15, 18, 15)];

  it('are tried on every clock change of two years', () => {
    // Countries may decide anew: at least so many are expected.
    expect(changes.length).toBeGreaterThanOrEqual(changeCount);
  });

  it('agree with a walk through every minute around the change', () => {
    for (const night of nights) {
      const range = [night - 2 * DAY, night + 2 * DAY] as const;
      const ask = fc.integer({ min: 0, max: 4 * 1440 - 1 }).map((minute) => range[0] + minute * MINUTE);
      fc.assert(
        fc.property(schedules(zone, night, clock), fc.array(ask, { minLength: 5, maxLength: 5 }), (schedule, asked) => {
          const truth = walk(schedule, ...range, clock);
          expect(hours.openSpans(schedule, ...range)).toEqual(truth);
          for (const at of [...asked, night - MINUTE, night]) expectMoment(schedule, truth, at, range);
        }),
        { numRuns: FULL ? 500 : 15 },
      );
    }
  });

  if (!FULL) return;

  it('agree with a walk through every minute of two years', () => {
    const range = yearsOf(year);
    const tried = fc.sample(schedules(zone, nights[0] ?? 0, clock), { numRuns: tries(4), seed: year });
    for (const schedule of tried) {
      const truth = walk(schedule, ...range, clock);
      expect(hours.openSpans(schedule, ...range)).toEqual(truth);
      for (let at = range[0]; at < range[1]; at += 977 * MINUTE) expectMoment(schedule, truth, at, range);
    }
  }, 300_000);
});
