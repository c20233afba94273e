import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { looksKey, shards } from '../../src/state/keys.ts';
import { type Step, steps } from '../../src/state/steps.ts';
import { bookOf } from './agreements-kept.ts';
import { gather, playAll } from './agreements-town.ts';
import { stored } from './answers.ts';
import { dataIn } from './hands.ts';
import { keptInTheEnd, outcomeOf } from './keeping-outcome.ts';
import { agreed, keep } from './keeping-records.ts';
import { canary, keepTogether, type Pair } from './keeping-story.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';
import { killed } from './workers.ts';

const kills = 2;
/** More than are needed for so many kills. */
const waves = 8;
const day = 86_400_000;
const hour = 3_600_000;

let town: Town;
let met = 50;
/** How far everybody's clock is ahead: it is noon, for at night nobody is reminded. */
const ahead = (Math.floor(Date.now() / day) + 1.5) * day - Date.now();
const now = (): number => Date.now() + ahead;

beforeAll(async () => {
  town = await openTown({ durable: true, ahead });
}, 60_000);
afterAll(() => town.close());

const someone = async (count: number): Promise<Pair[]> => {
  met += 1;
  return gather(town, met, count);
};

const unlessKilled = (error: unknown): void => {
  if (error !== killed) throw error;
};

const everybodyEnds = async (): Promise<void> => {
  await until(() => {
    for (const worker of town.workers) worker.signal('SIGKILL');
    return town.workers.size === 0;
  });
};

/** A worker that dies at a step, and another one after it, until enough have died. */
const dieInTurn = (step: Step): { dead: number; over: boolean } => {
  const state = { dead: 0, over: false };
  const next = async (n: number): Promise<void> => {
    await town.start({ step, nth: 3 + 7 * (n % 5) }).then((dying) => dying.ended, unlessKilled);
    state.dead += 1;
    if (state.dead < kills && town.isOpen()) await next(n + 2);
  };
  void next(0).then(() => {
    state.over = true;
  });
  return state;
};

it.each(steps.filter((step) => step !== 'look-taken'))(
  '4: killed at "%s" while pairs book, pay and keep what they promised: all of it is there, once',
  async (step) => {
    if (town.workers.size === 0) await town.start();
    if (step === 'lane-taken') await town.fault({ kind: '429', method: 'sendMessage', chance: 0.2, retry_after: 1 });
    const dying = dieInTurn(step);
    const all: Pair[] = [];
    for (let wave = 0; dying.dead < kills; wave++) {
      if (wave === waves) throw new Error(`only ${dying.dead} have died`);
      const pairs = await someone(2);
      await playAll(town, pairs, keepTogether);
      all.push(...pairs);
    }
    await town.rehearsal.ask('DELETE', '/faults', {});
    const books = await Promise.all(all.map(({ practice, client }) => bookOf(town, practice, client)));
    expect(books.map(outcomeOf)).toEqual(all.map(() => keptInTheEnd));
    expect(books.flatMap((book) => book?.wrong ?? ['nothing is there'])).toEqual([]);
    await until(() => dying.over);
    await everybodyEnds();
  },
  180_000,
);

it('29: no word of it stands in Redis, on its disk or in a log', async () => {
  expect(`${town.logs()} ${await stored(town.store)}`).not.toContain(canary);
});

/** What somebody reads about a session that is in an hour: only then it is said where it is. */
const told = (id: number): SeenMessage[] =>
  town.rehearsal.messages(id).filter((one) => one.from?.is_bot && one.text?.includes('Where: online'));

/** How often without a mark of a repetition. A worker that dies while several are on their way may leave one of which nobody knows. */
const toldOf = (id: number): number => told(id).filter((one) => !dataIn(one).includes('repeat')).length;

/** Pairs who have a session so many ms from now, agreed on long ago. */
const withSession = async (count: number, inMs: number): Promise<Pair[]> => {
  const pairs = await someone(count);
  if (town.workers.size > 0) await town.quiet();
  await town.forgetUpdates();
  const at = now() + inMs;
  for (const { practice, client } of pairs) await keep(town, now(), [practice, client], agreed(1, at, at - 3 * day));
  return pairs;
};

const isTold = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ practice, client }) => told(practice).length > 0 && told(client).length > 0);

it.each(['look-taken', 'decided', 'committed', 'before-send', 'sent', 'settled'] as const)(
  '18: two workers killed at "%s" while reminders are due: each comes once, or again with a mark',
  async (step) => {
    await everybodyEnds();
    const pairs = await withSession(4, hour - 1000);
    for (const nth of [1, 2]) await town.start({ step, nth }).then((dying) => dying.ended, unlessKilled);
    await town.start();
    await town.rehearsal.until(() => isTold(pairs), 60_000);
    await town.quiet(60_000);
    const unmarked = pairs.flatMap(({ practice, client }) => [toldOf(practice), toldOf(client)]);
    expect(Math.max(...unmarked)).toBe(1);
    await everybodyEnds();
  },
  120_000,
);

it('17: every look is lost under a process that goes on: each reminder still comes once, within a minute', async () => {
  await everybodyEnds();
  const worker = await town.start();
  const pairs = await withSession(4, hour + 4000);
  for (let shard = 0; shard < shards; shard++) await town.store.client.del(looksKey(shard));
  const due = performance.now() + 4000;
  await town.rehearsal.until(() => isTold(pairs), 90_000);
  expect(performance.now() - due).toBeLessThan(60_000);
  await town.quiet(60_000);
  expect(pairs.map(({ practice, client }) => [toldOf(practice), toldOf(client)])).toEqual(pairs.map(() => [1, 1]));
  expect(worker.isRunning()).toBe(true);
}, 150_000);
