import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFair, type Where } from '../../src/domain/keeping/reminding/fair-hours.ts';
import type { Reminder } from '../../src/domain/keeping/reminding/reminder.ts';
import { mayBeSaid, momentOf, nextMoment } from '../../src/domain/keeping/reminding/timing.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { hours, weekly } from './hours-week.ts';

const minute = 60_000;
const hour = 60 * minute;
const practice = practiceWith(weekly);
const zones = [null, 'Asia/Almaty', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;
/** Nights on which clocks change, an ordinary week, and New Year. */
const around = [
  Date.UTC(2026, 9, 25),
  Date.UTC(2027, 2, 28),
  Date.UTC(2026, 10, 1),
  Date.UTC(2026, 10, 24),
  Date.UTC(2027, 0, 1),
];

const where = (at: number, zone: string | null): Where => [
  { at, hours, calendar },
  practice,
  { ...clientFrom(201, Date.UTC(2026, 0)), zone },
];

const anyReminder: fc.Arbitrary<Reminder> = fc
  .record({
    day: fc.constantFrom(...around),
    minutes: fc.integer({ min: -2 * 24 * 60, max: 2 * 24 * 60 }),
    early: fc.integer({ min: 0, max: 20 * 60 }),
    late: fc.integer({ min: 1, max: 20 * 60 }),
    to: fc.constantFrom('coach' as const, 'client' as const),
    agreed: fc.boolean(),
  })
  .map(({ day, minutes, early, late, to, agreed }) => {
    const at = day + minutes * minute;
    const until = at + late * minute;
    const agreedUntil = agreed ? Math.min(until, at + hour) : null;
    return { kind: 'hour', to, about: '1.1', at, since: at - early * minute, until, agreedUntil };
  });

/** The same by walking from minute to minute: the first one from the moment on, else the last one before it, with nine minutes to spare. */
const walked = (whose: Where, r: Reminder): number | null => {
  if (r.agreedUntil !== null) return r.at;
  for (let at = r.at; at < r.until; at += minute) if (isFair(whose, r.to, at)) return at;
  for (let at = r.at - minute; at >= r.since; at -= minute)
    if (isFair(whose, r.to, at)) {
      const earlier = Math.max(r.since, at - 9 * minute);
      return isFair(whose, r.to, earlier) ? earlier : at;
    }
  return null;
};

describe('a reminder comes', () => {
  it('at its own moment if that is fair, else at the nearest one in time: later, or before', () => {
    fc.assert(
      fc.property(anyReminder, fc.constantFrom(...zones), (r, zone) => {
        const whose = where(r.since, zone);
        expect(momentOf(whose, r)).toBe(walked(whose, r));
      }),
      { numRuns: tries(400) },
    );
  });

  it('never at night, never outside the coach’s hours, never too late, whenever the bot looks', () => {
    const behind = fc.integer({ min: -30 * 60, max: 30 * 60 });
    fc.assert(
      fc.property(anyReminder, behind, fc.constantFrom(...zones), (r, late, zone) => {
        const whose = where(r.at + late * minute, zone);
        const next = nextMoment(whose, r);
        if (next === null) return;
        expect(next).toBeGreaterThanOrEqual(Math.min(whose[0].at, r.at));
        expect(mayBeSaid(whose, r, next)).toBe(true);
        expect(next).toBeLessThan(r.until);
      }),
      { numRuns: tries(2000) },
    );
  });

  it('after an outage once there is a fair moment left, and not at all where there is none', () => {
    const late = fc.integer({ min: 0, max: 30 * 60 });
    fc.assert(
      fc.property(anyReminder, late, fc.constantFrom(...zones), (r, minutes, zone) => {
        const whose = where(r.at + minutes * minute, zone);
        let left: number | null = null;
        for (let at = whose[0].at; at < r.until && left === null; at += minute) if (mayBeSaid(whose, r, at)) left = at;
        expect(nextMoment(whose, r)).toBe(left);
      }),
      { numRuns: tries(300) },
    );
  });
});
