import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SummaryNote } from '../../src/domain/agreements/summary-nouns.ts';
import { keptOf } from '../../src/domain/keeping/kept.ts';
import type { Followed } from '../../src/domain/keeping/nouns.ts';
import { promiseReminders } from '../../src/domain/keeping/promises/reminders.ts';
import { momentOf } from '../../src/domain/keeping/reminding/timing.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, shown, weekly } from './hours-week.ts';
import { PromiseWalk, promiseDeeds } from './promise-walk.ts';
import { deeds } from './summary-walk.ts';

const runs = tries(200);

/** What the notes say is to be done by somebody, read item by item. */
const promisedIn = (walk: PromiseWalk): Followed[] =>
  [...walk.notes.values()]
    .filter((note): note is SummaryNote => note.is === 'summary')
    .sort((a, b) => a.n - b.n)
    .flatMap(({ n, items }) =>
      items.flatMap(({ state, owner, due, turn, at: since }, i): Followed[] =>
        state === 'confirmed' && owner ? [{ summary: n, item: i + 1, turn, owner, due, since }] : [],
      ),
    );

const anyDeed = fc.record({
  deed: fc.constantFrom(...deeds.filter((one) => one !== 'cut' && one !== 'drop')),
  side: fc.constantFrom('coach' as const, 'client' as const),
  n: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(40)),
  k: fc.nat(11),
  twice: fc.boolean(),
});
const anyPress = fc.record({
  promise: fc.constantFrom(...promiseDeeds),
  side: fc.constantFrom('coach' as const, 'client' as const),
  n: fc.nat(20),
  stale: fc.nat(3).map((one) => one === 0),
});

describe('what a coach and a client keep', () => {
  it('is what their summaries say, whatever the two press, by which button, in whatever order', () => {
    let followed = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(anyDeed, anyPress), { minLength: 8, maxLength: 30, size: 'max' }), (all) => {
        const walk = new PromiseWalk();
        for (const one of all) {
          if ('deed' in one) walk.do(one);
          else walk.press(one);
          expect(keptOf(walk.e).promises).toEqual(promisedIn(walk));
          followed = Math.max(followed, keptOf(walk.e).promises.length);
        }
      }),
      { numRuns: runs, interruptAfterTimeLimit: runs * 20 },
    );
    expect(followed).toBeGreaterThan(0);
  });

  it('changes by one press of one side only where both have agreed to that before', () => {
    const walk = new PromiseWalk();
    for (const deed of ['add', 'send'] as const) walk.do({ deed, side: 'coach', n: 0, k: 1, twice: false });
    walk.do({ deed: 'all', side: 'client', n: 0, k: 0, twice: false });
    const [promise] = keptOf(walk.e).promises;
    // «вы: … завтра», said by the coach: the client's, until the next day.
    expect(promise).toMatchObject({ owner: 'client', due: '2026-11-24' });
    walk.press({ promise: 'day', side: 'client', n: 0, stale: false });
    expect(keptOf(walk.e).promises).toEqual([]);
    walk.press({ promise: 'yes', side: 'client', n: 0, stale: false });
    expect(keptOf(walk.e).promises).toEqual([]);
    walk.press({ promise: 'yes', side: 'coach', n: 0, stale: false });
    expect(keptOf(walk.e).promises).toMatchObject([{ owner: 'client', due: '2026-11-26' }]);
    walk.press({ promise: 'waive', side: 'client', n: 0, stale: false });
    expect(keptOf(walk.e).promises).toHaveLength(1);
    walk.press({ promise: 'drop', side: 'coach', n: 0, stale: false });
    expect(keptOf(walk.e).promises).toEqual([]);
  });
});

const minute = 60_000;
const practice = practiceWith(weekly);
const since = at('2026-11-16T12:00:00');

const keeping = (e: Engagement, promise: Partial<Followed>): Engagement => ({
  ...e,
  keeping: {
    ...keptOf(e),
    promises: [{ summary: 1, item: 1, turn: 1, owner: 'coach', due: '2026-11-26', since, ...promise }],
  },
});

/** When each reminder of a promise comes, by the coach's clock. */
const coming = (promise: Partial<Followed>, whose: Practice = practice, client = 201): (string | undefined)[] => {
  const e = keeping(clientFrom(client, since), promise);
  const p = { at: since, hours, calendar };
  return promiseReminders(p, whose, e).map((one) => {
    const moment = momentOf([p, whose, e], one);
    return `${one.kind} ${one.to} ${moment === null ? 'never' : shown(moment)?.slice(0, 16)}`;
  });
};

describe('of a promise', () => {
  it('is reminded the day before, on the day and the day after, at ten on the clock of whoever promised', () => {
    expect(coming({})).toEqual([
      'promise-soon coach 2026-11-25T10:00',
      'promise-today coach 2026-11-26T10:00',
      'promise-late coach 2026-11-27T10:00',
    ]);
    // Ten in Almaty is six in Warsaw.
    expect(coming({ owner: 'client' }, practice, 202)).toEqual([
      'promise-soon client 2026-11-25T06:00',
      'promise-today client 2026-11-26T06:00',
      'promise-late client 2026-11-27T06:00',
    ]);
    expect(coming({ owner: 'both' }).map((one) => one?.split(' ')[1])).toEqual([
      ...Array(3).fill('coach'),
      ...Array(3).fill('client'),
    ]);
    expect(coming({ due: null })).toEqual([]);
  });

  it('a coach away on that day hears of it before they go, and that it is late once they are back', () => {
    // Sunday: Saturday is open from eleven; what is said of the day itself is said on no other day.
    expect(coming({ due: '2026-11-29' })).toEqual([
      'promise-soon coach 2026-11-28T11:00',
      'promise-today coach never',
      'promise-late coach 2026-11-30T10:00',
    ]);
    const away = { ...practice, overrides: [{ from: '2026-11-25', to: '2026-12-01', windows: [] }] };
    expect(coming({}, away)).toEqual([
      'promise-soon coach 2026-11-24T17:50',
      'promise-today coach never',
      'promise-late coach 2026-12-02T10:00',
    ]);
  });

  it('nobody is reminded who has only just said yes to it', () => {
    expect(coming({ since: at('2026-11-25T10:00:00') + minute })).toEqual([
      'promise-today coach 2026-11-26T10:00',
      'promise-late coach 2026-11-27T10:00',
    ]);
  });
});
