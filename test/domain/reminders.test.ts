import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tries } from '../tries.ts';
import { beginnings } from './engagement-weeks.ts';
import { at } from './hours-week.ts';
import { Reminded } from './reminders-walk.ts';

const minute = 60_000;
const hour = 60 * minute;
const zones = ['Asia/Almaty', 'Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe'] as const;

type Act = (life: Reminded) => void;
const soon = fc.integer({ min: 1, max: 5 * 24 * 60 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat(2), soon).map(
    ([n, m]): Act =>
      (life) =>
        life.agree(n + 1, life.at + m * minute),
  ),
  fc.tuple(fc.nat(2), soon).map(
    ([n, m]): Act =>
      (life) =>
        life.agree(n + 1, life.at + m * minute),
  ),
  fc.nat(2).map(
    (n): Act =>
      (life) =>
        life.cancel(n + 1),
  ),
  fc.constantFrom(...zones).map(
    (zone): Act =>
      (life) =>
        life.live(zone),
  ),
  fc.constantFrom('2026-11-25', '2026-03-29', '2026-10-25').map(
    (day): Act =>
      (life) =>
        life.takeOff(day),
  ),
  fc.tuple(fc.integer({ min: 1, max: 40 * 60 }), fc.boolean()).map(
    ([m, away]): Act =>
      (life) =>
        life.pass(m * minute, away),
  ),
  fc.constant<Act>((life) => life.look()),
);

describe('what is to be said in time', () => {
  it('is said once, at a fair hour, before it has lost its sense, and none of it is missed, whatever happens', () => {
    const lives = fc.record({
      begins: fc.constantFrom(...beginnings),
      zone: fc.option(fc.constantFrom(...zones), { nil: null }),
      acts: fc.array(act, { minLength: 3, maxLength: 14 }),
    });
    fc.assert(
      fc.property(lives, ({ begins, zone, acts }) => {
        const life = new Reminded(begins, zone);
        for (const one of acts) one(life);
        life.pass(8 * 24 * hour, false);
        expect(life.wrong).toEqual([]);
      }),
      { numRuns: tries(60) },
    );
  });

  it('of a session moved again and again is said for its last time only', () => {
    const begins = at('2026-11-23T10:00');
    const times = fc.array(fc.integer({ min: 2 * 24 * 60, max: 6 * 24 * 60 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(times, fc.boolean(), (moves, doubled) => {
        const life = new Reminded(begins, 'Asia/Almaty');
        for (const m of moves) {
          life.agree(1, begins + m * minute);
          if (doubled) life.look();
        }
        const expected = life.namesOf(1);
        life.pass(9 * 24 * hour, false);
        const ofSession = life.told.map(({ name }) => name).filter((name) => /\.1\.\d+$/.test(name));
        expect(ofSession.every((name) => name.endsWith(`.1.${moves.length}`))).toBe(true);
        expect(ofSession.sort()).toEqual(expected.sort());
        expect(life.wrong).toEqual([]);
      }),
      { numRuns: tries(60) },
    );
  });

  it('of a cancelled one is not said at all', () => {
    const life = new Reminded(at('2026-11-23T10:00'), null);
    life.agree(1, at('2026-11-26T12:00'));
    life.cancel(1);
    life.pass(5 * 24 * hour, false);
    expect(life.told).toEqual([]);
  });
});
