import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginWelcome, isWelcome, reopenWelcome } from '../../src/domain/beginning/welcome.ts';
import { isOpen } from '../../src/domain/present.ts';
import { tries } from '../tries.ts';
import { at } from './hours-week.ts';
import { Weeks } from './welcome-walk.ts';

const hour = 3_600_000;
const day = 24 * hour;
const zones = [
  'Europe/Warsaw',
  'Asia/Almaty',
  'America/New_York',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
] as const;

/** A winter without clock changes, and both nights of them within the two weeks. */
const begins = ['2026-11-23T12:00', '2026-11-24T17:59:59', '2026-10-20T10:00', '2027-03-22T15:30', '2027-03-15T02:15'];
const anyBegin = fc.constantFrom(...begins).map((iso) => at(iso));
const anyZone = fc.constantFrom(null, ...zones);

type Act = (weeks: Weeks) => void;
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 3 * day }), fc.boolean()).map(
      ([ms, away]): Act =>
        (weeks) =>
          weeks.pass(ms, away),
    ),
  },
  { weight: 6, arbitrary: fc.constant<Act>((weeks) => weeks.write()) },
  { weight: 1, arbitrary: fc.constant<Act>((weeks) => weeks.pauseOrResume()) },
  { weight: 1, arbitrary: fc.constant<Act>((weeks) => weeks.blockOrUnblock()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...zones).map(
      (zone): Act =>
        (weeks) =>
          weeks.move(zone),
    ),
  },
);

/** A life of some weeks, and then enough time for everything to be said, with everybody there. */
const lived = (begin: number, zone: string | null, acts: readonly Act[]): Weeks => {
  const weeks = new Weeks(begin, zone);
  for (const act of acts) act(weeks);
  if (!weeks.e.reachable) weeks.blockOrUnblock();
  weeks.pass(16 * day, false);
  return weeks;
};

describe('the first weeks, whatever happens in them', () => {
  const anyLife = [anyBegin, anyZone, fc.array(anyAct, { maxLength: 40, size: 'max' })] as const;
  const always = (holds: (weeks: Weeks) => void): void =>
    fc.assert(
      fc.property(...anyLife, (begin, zone, acts) => holds(lived(begin, zone, acts))),
      { numRuns: tries(600) },
    );

  it('end once, and never at night', () => {
    fc.assert(
      fc.property(...anyLife, (begin, zone, acts) => {
        const weeks = new Weeks(begin, zone);
        for (const act of [...acts, (one: Weeks) => one.pass(16 * day, false)]) {
          const before = weeks.heard('welcome-over').length;
          act(weeks);
          for (const said of weeks.heard('welcome-over').slice(before)) {
            expect(weeks.clock(said.at).hour).toBeGreaterThanOrEqual(9);
            expect(weeks.clock(said.at).hour).toBeLessThan(21);
            expect(said.at).toBeGreaterThanOrEqual(begin + 14 * day - hour);
          }
        }
        expect(weeks.heard('welcome-over').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: tries(600) },
    );
  });

  it('are over in the end, said to the client and to the coach alike', () => {
    always((weeks) => {
      expect(weeks.isOver).toBe(true);
      const reports =
        weeks.reports.length + weeks.practice.notices.filter((one) => one.notice === 'welcome-over').length;
      expect(reports).toBe(weeks.heard('welcome-over').length);
    });
  });

  it('mark every message outside hours, so that none is counted until their end was said', () => {
    always((weeks) => {
      for (const { marked, announced } of weeks.crossings) expect(marked).toBe(!announced);
    });
  });

  it('explain twice at most, and first of all', () => {
    always((weeks) => {
      const replies = weeks.said.filter(({ text }) => text.startsWith('held-reply')).map(({ text }) => text);
      const explained = replies.filter((text) => text.startsWith('held-reply-welcome'));
      expect(explained.length).toBeLessThanOrEqual(2);
      expect(replies.slice(0, explained.length)).toEqual(explained);
    });
  });

  it('say nothing of their end to somebody who rests at that moment', () => {
    const weeks = new Weeks(at('2026-11-23T12:00'), null);
    weeks.pauseOrResume();
    weeks.pass(20 * day, false);
    weeks.pauseOrResume();
    weeks.pass(20 * day, false);
    expect(weeks.isOver).toBe(true);
    expect(weeks.heard('welcome-over')).toEqual([]);
    expect(weeks.reports).toEqual([]);
  });
});

describe('the end of the first weeks', () => {
  it.each([
    ['2026-11-23T12:00', 'Europe/Warsaw', '2026-12-07T12:00'],
    ['2026-10-20T12:00', 'Europe/Warsaw', '2026-11-03T12:00'],
    ['2027-03-22T12:00', 'Europe/Warsaw', '2027-04-05T12:00'],
    ['2026-11-23T16:30', 'Asia/Almaty', '2026-12-07T16:30'],
    ['2026-11-23T17:30', 'Asia/Almaty', '2026-12-08T05:00'],
    ['2026-11-23T12:00', 'America/New_York', '2026-12-07T15:00'],
  ])('comes on the client’s own clock: begun %s in Warsaw, %s, said %s', (begin, zone, said) => {
    const weeks = new Weeks(at(begin), zone);
    weeks.pass(30 * day, false);
    expect(weeks.heard('welcome-over').map((one) => one.at)).toEqual([at(said)]);
  });

  it('waits until the client can be reached again', () => {
    const weeks = new Weeks(at('2026-11-23T12:00'), null);
    weeks.blockOrUnblock();
    weeks.pass(20 * day, false);
    expect(weeks.isOver).toBe(false);
    weeks.pass(11 * hour, false);
    weeks.blockOrUnblock();
    expect(weeks.heard('welcome-over')).toEqual([]);
    weeks.pass(day, false);
    expect(weeks.heard('welcome-over')).toHaveLength(1);
  });
});

describe('a change of what was agreed', () => {
  it('opens a week of patience again, in which boundaries are explained anew and not counted', () => {
    const weeks = new Weeks(at('2026-11-23T12:00'), null);
    weeks.pass(20 * day, false);
    expect(weeks.isOver).toBe(true);
    weeks.change(reopenWelcome(weeks.present, weeks.practice, weeks.e));
    expect(weeks.e.welcome).toMatchObject({ because: 'change', explained: 0 });
    while (isOpen(weeks.present, weeks.practice, weeks.e)) weeks.pass(hour, false);
    weeks.write();
    expect(weeks.heard('held-reply-welcome')).toHaveLength(1);
    expect(weeks.crossings.at(-1)).toEqual({ marked: true, announced: false });
    weeks.pass(8 * day, false);
    expect(weeks.heard('welcome-over')).toHaveLength(2);
    expect(weeks.heard('welcome-over')[1]?.at).toBe(at('2026-12-20T12:00'));
  });

  it('shortens nothing that is still going on', () => {
    const weeks = new Weeks(at('2026-11-23T12:00'), null);
    weeks.pass(2 * day, false);
    expect(reopenWelcome(weeks.present, weeks.practice, weeks.e)).toBe(weeks.e);
    weeks.pass(8 * day, false);
    const reopened = reopenWelcome(weeks.present, weeks.practice, weeks.e);
    expect(isWelcome(reopened)).toBe(true);
    expect(reopened.welcome?.until).toBe(beginWelcome(weeks.present, weeks.practice, weeks.e, 'change').until);
  });
});
