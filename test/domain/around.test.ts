import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { keptOf, sessionOf } from '../../src/domain/keeping/kept.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import {
  sayAbsent,
  sayCame,
  sayComing,
  sayFelt,
  sayNotSo,
  sayOver,
} from '../../src/domain/keeping/sessions/around/saying.ts';
import { sessionReminders } from '../../src/domain/keeping/sessions/reminders.ts';
import type { Engagement, Side } from '../../src/domain/world.ts';
import { tries } from '../tries.ts';
import { deskAt, sessionFor } from './around-desk.ts';
import { at } from './hours-week.ts';

const minute = 60_000;
const begins = at('2026-11-26T15:00:00');
const over = begins + 65 * minute;
const here = { n: 1, version: 1 };
const paid = {
  ...{ price: { amount: 20_000, currency: 'PLN' }, lateCharge: 50 },
  overtimePrice: { amount: 2_500, currency: 'PLN' },
};

type Says = (desk: KeepingDesk) => Decision;
const coming =
  (minutes: number): Says =>
  (desk) =>
    sayComing(desk, here, minutes);
const ended =
  (minutes: number): Says =>
  (desk) =>
    sayOver(desk, here, minutes);
const absent: Says = (desk) => sayAbsent(desk, here);

interface Line {
  readonly side: Side;
  readonly says: Says;
  readonly name: string;
}
const sides = ['coach', 'client'] as const;
const line = (side: Side, name: string, says: Says): Line => ({ side, says, name: `${side} ${name}` });
const lines: readonly Line[] = sides.flatMap((side) => [
  line(side, 'here', coming(0)),
  ...[5, 15, 25].map((late) => line(side, `late ${late}`, coming(late))),
  line(side, 'absent', absent),
  ...[0, 5, 20].map((more) => line(side, `over ${more}`, ended(more))),
]);

/** The record after everything that was said of the session, at a moment. */
const told = (all: readonly Line[], values: Partial<TermsValues> = paid, now = over): Engagement => {
  let { e } = deskAt(now, 'coach', values, sessionFor(begins));
  for (const { side, says } of all) {
    const decision = says({ ...deskAt(now, side, values, sessionFor(begins)), e });
    e = decision.engagements?.[0] ?? e;
  }
  return e;
};
const sessionIn = (e: Engagement): Session => sessionOf(e, 1) ?? sessionFor(0);

/** What came of it: what the record will be asked for. */
const outcome = (e: Engagement) => {
  const { state, came, over: minutes } = sessionIn(e);
  const { sessionsHeld, charges, dues, waived } = keptOf(e);
  return {
    ...{ state, came, minutes, sessionsHeld, dues, waived },
    charges: charges.map(({ why, amount, measure, state: is }) => ({ why, amount, measure, is })),
  };
};
const said = (...names: string[]): Line[] => names.flatMap((name) => lines.find((one) => one.name === name) ?? []);

describe('a session has one outcome', () => {
  it('whatever is said of it by both sides, in whatever order, and how often', () => {
    const some = fc.uniqueArray(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 });
    const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
    const terms = fc.record({ missedAfter: fc.constantFrom(5, 20, 30), grace: fc.constantFrom(0, 10) });
    const states = new Set<string>();
    fc.assert(
      fc.property(some, order, terms, (all, by, values) => {
        const twice = [...all, ...all].map((one, i) => ({ one, key: by[i % by.length] ?? 0 }));
        const shuffled = twice.sort((a, b) => a.key - b.key).map(({ one }) => one);
        const [first, other] = [told(all, { ...paid, ...values }), told(shuffled, { ...paid, ...values })];
        expect(outcome(other)).toEqual(outcome(first));
        states.add(`${outcome(first).state} ${outcome(first).charges.map(({ why }) => why)}`);
      }),
      { numRuns: tries(300) },
    );
    expect([...states].sort()).toEqual(
      expect.arrayContaining(['agreed ', 'held ', 'held overtime', 'missed ', 'missed missed']),
    );
  });

  it('counts as held once, and costs at most one thing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 10 }), (all) => {
        const { state, sessionsHeld, charges, minutes } = outcome(told(all));
        expect(sessionsHeld).toBe(state === 'held' ? 1 : 0);
        expect(charges.length).toBeLessThanOrEqual(1);
        if (state === 'missed') expect(minutes).toBeNull();
      }),
      { numRuns: tries(300) },
    );
  });
});

describe('lateness', () => {
  it('is noted as it was said, and counts as missed only beyond what the terms wait for', () => {
    expect(outcome(told(said('client late 15'))).state).toBe('agreed');
    expect(outcome(told(said('client late 25'))).state).toBe('missed');
    expect(outcome(told(said('client late 5', 'client here'))).came.client).toMatchObject({ is: 'late', minutes: 5 });
  });

  it('is a fact that counts beyond the minutes of grace', () => {
    const counted = (late: number) =>
      sayComing(deskAt(begins, 'client', { grace: 10 }, sessionFor(begins)), here, late).facts;
    expect(counted(5)).toMatchObject([{ what: 'session-late', by: 'client', data: { who: 'client', counted: false } }]);
    expect(counted(15)).toMatchObject([{ data: { minutes: 15, counted: true } }]);
    expect(counted(0)).toEqual([]);
  });

  it('can be said from an hour before, and is passed on at once', () => {
    const saying = (now: number) => sayComing(deskAt(now, 'client', {}, sessionFor(begins)), here, 5);
    expect(saying(begins - 61 * minute).toast?.text).toBe('toast-around-early');
    expect(saying(begins - 60 * minute).effects).toMatchObject([{ to: 'coach', what: 'session-around', gated: false }]);
  });
});

describe('nobody has missed a session', () => {
  it('before the minute the terms name', () => {
    const saying = (now: number) => absent(deskAt(now, 'coach', { missedAfter: 20 }, sessionFor(begins)));
    expect(saying(begins + 20 * minute - 1)).toMatchObject({
      toast: { text: 'toast-around-wait', args: { at: { moment: begins + 20 * minute } } },
    });
    expect(saying(begins + 20 * minute - 1).engagements).toBeUndefined();
    expect(saying(begins + 20 * minute).facts).toMatchObject([{ what: 'session-missed', data: { who: 'client' } }]);
  });

  it('without a word where the one says so and the other does not: nothing is decided before a talk', () => {
    const missed = told(said('coach absent'));
    const desk = { ...deskAt(over, 'client', paid, sessionFor(begins)), e: missed };
    const disputed = sayNotSo(desk, here).engagements?.[0];
    expect(outcome(disputed ?? missed).charges).toMatchObject([{ why: 'missed', is: 'talk' }]);
    const back = sayCame({ ...desk, side: 'coach', e: disputed ?? missed }, here).engagements?.[0];
    expect(outcome(back ?? missed)).toMatchObject({ state: 'agreed', charges: [], sessionsHeld: 0 });
    expect(sayCame({ ...desk, e: missed }, here).toast?.text).toBe('outdated');
  });

  it('and is spoken to as if they had not', () => {
    const kinds = (e: Engagement) => [...new Set(sessionReminders(e).map(({ kind }) => kind))];
    expect(kinds(told([]))).toEqual(expect.arrayContaining(['begins', 'nears-end', 'ended']));
    expect(kinds(told(said('coach absent')))).not.toContain('ended');
  });
});

describe('how a session felt', () => {
  it('is the coach’s alone to say, from one to five, and stands in no fact and in nothing anybody is shown', () => {
    const held = told(said('coach over 0'));
    const saying = (side: Side, felt: number) =>
      sayFelt({ ...deskAt(over, side, paid, sessionFor(begins)), e: held }, here, felt);
    expect(sessionIn(saying('coach', 4).engagements?.[0] ?? held).felt).toBe(4);
    expect(saying('coach', 4)).toMatchObject({ outcome: 'changed' });
    expect(saying('coach', 4).facts).toBeUndefined();
    expect(saying('coach', 4).effects).toBeUndefined();
    for (const wrong of [0, 6, -1, 2.5, Number.NaN]) expect(saying('coach', wrong).toast?.text).toBe('outdated');
    expect(saying('client', 4).toast?.text).toBe('outdated');
  });
});

describe('a button made for another time', () => {
  it('changes nothing', () => {
    const anywhere = [
      { n: 1, version: 2 },
      { n: 2, version: 1 },
      { n: -1, version: -1 },
    ];
    for (const old of anywhere)
      for (const side of sides) {
        const desk = deskAt(over, side, paid, sessionFor(begins));
        for (const decision of [
          sayComing(desk, old, 5),
          sayAbsent(desk, old),
          sayOver(desk, old, 5),
          sayCame(desk, old),
        ])
          expect(decision).toMatchObject({ outcome: 'answered', toast: { text: 'outdated' } });
      }
    const desk = deskAt(over, 'coach', paid, { ...sessionFor(begins), state: 'cancelled' });
    expect(sayOver(desk, here, 0).toast?.text).toBe('outdated');
    expect(sayOver(deskAt(over, 'coach', paid, sessionFor(begins)), here, 600).toast?.text).toBe('outdated');
  });
});
