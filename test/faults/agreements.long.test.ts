import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Step, steps } from '../../src/state/steps.ts';
import { type Book, bookOf } from './agreements-kept.ts';
import { doubledIn, gather, outcomes, playAll, type Told, toldIn, wrongAmong } from './agreements-town.ts';
import { stored } from './answers.ts';
import { canary, fromDay, type Pair, played } from './in-writing.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';
import { killed } from './workers.ts';

const kills = 2;
/** More than are needed for so many kills. */
const waves = 8;

let town: Town;
let usual: { readonly coach: Told; readonly client: Told };
let met = 0;

const someone = async (count: number): Promise<Pair[]> => {
  met += 1;
  return gather(town, met, count);
};

beforeAll(async () => {
  town = await openTown({ durable: true });
  await town.start();
  const [pair] = await someone(1);
  if (!pair) throw new Error('nobody is there');
  await playAll(town, [pair]);
  usual = { coach: toldIn(town, pair.practice), client: toldIn(town, pair.client) };
}, 60_000);
afterAll(() => town.close());

const unlessKilled = (error: unknown): void => {
  if (error !== killed) throw error;
};

/** Two workers at a time that die at a step, and others after them, until enough have died. */
const dieInTurn = (step: Step): { dead: number; over: boolean } => {
  const state = { dead: 0, over: false };
  const next = async (n: number): Promise<void> => {
    await town.start({ step, nth: 3 + 7 * (n % 5) }).then((dying) => dying.ended, unlessKilled);
    state.dead += 1;
    if (state.dead < kills && town.isOpen()) await next(n + 2);
  };
  void Promise.all([next(0), next(1)]).then(() => {
    state.over = true;
  });
  return state;
};

it.each(steps.filter((step) => step !== 'look-taken'))(
  '4: killed at "%s" while pairs put in writing how they work: all that was accepted and confirmed is there, once',
  async (step) => {
    if (town.workers.size === 0) await town.start();
    if (step === 'lane-taken') await town.fault({ kind: '429', method: 'sendMessage', chance: 0.2, retry_after: 1 });
    const dying = dieInTurn(step);
    const all: Pair[] = [];
    for (let wave = 0; dying.dead < kills; wave++) {
      if (wave === waves) throw new Error(`only ${dying.dead} have died`);
      const pairs = await someone(2);
      await playAll(town, pairs);
      all.push(...pairs);
    }
    await town.rehearsal.ask('DELETE', '/faults', {});
    expect(await outcomes(town, all)).toEqual(all.map(() => played));
    expect(await wrongAmong(town, all)).toEqual([]);
    expect(doubledIn(town, all, usual)).toEqual([]);
    await until(() => {
      for (const worker of town.workers) worker.signal('SIGKILL');
      return dying.over && town.workers.size === 0;
    });
  },
  120_000,
);

it('29: no word of it stands in Redis, on its disk or in a log', async () => {
  expect(`${town.logs()} ${await stored(town.store)}`).not.toContain(canary);
});

const aDay = 24 * 3_600_000;
/** The next noon that is more than a day away: nobody is asked at night. */
const noonAfterTomorrow = (): number => (Math.floor(Date.now() / aDay + 0.5) + 1.5) * aDay;

it('4: killed at "look-taken" and after it, on the day on which terms come into force: they do once, and both hear of it', async () => {
  const tomorrow = new Date(Date.now() + aDay).toISOString().slice(0, 10);
  await town.start();
  const everyone = await someone(3);
  await playAll(town, everyone, async (pair) => {
    for (const step of fromDay(tomorrow)) await step(pair);
  });
  for (const worker of town.workers) worker.signal('SIGTERM');
  await until(() => town.workers.size === 0);
  town.later(noonAfterTomorrow() - Date.now());
  for (const step of ['look-taken', 'committed', 'sent'] as const)
    await town.start({ step, nth: 2 }).then((dying) => dying.ended, unlessKilled);
  await town.start();
  const books = () => Promise.all(everyone.map(({ practice, client }) => bookOf(town, practice, client)));
  const holds = (book: Book | null): boolean => book?.e.terms?.agreed.at(-1)?.told === true;
  const isAsked = (book: Book | null): boolean => book?.e.summaries?.open[0]?.awaited.client.askedAt !== null;
  await until(async () => (await books()).every((book) => holds(book) && isAsked(book)), 60_000);
  await town.quiet(60_000);
  expect(await wrongAmong(town, everyone)).toEqual([]);
  for (const { practice, client } of everyone) {
    expect(heard(practice, wordsOf('notice-terms-hold'))).toEqual(once);
    expect(heard(client, wordsOf('terms-hold'))).toEqual(once);
  }
}, 180_000);

/** The longest words between what is put into a text. */
const wordsOf = (key: string): string => {
  const [, text = ''] = new RegExp(`^${key} = (.*)$`, 'm').exec(readFileSync('locales/en.ftl', 'utf8')) ?? [];
  return text.split(/\{[^}]*\}/).reduce((one, other) => (other.length > one.length ? other : one), '');
};

/** How often somebody reads this, and how often without a mark that it may be a repetition. */
const heard = (chat: number, words: string) => {
  const there = town.rehearsal.messages(chat).filter(({ from, text = '' }) => from?.is_bot && text.includes(words));
  const plain = [...toldIn(town, chat)].filter(([text]) => text.includes(words)).map(([, count]) => count);
  return { isHeard: there.length > 0, isDoubled: plain.some((count) => count > 1) };
};
const once = { isHeard: true, isDoubled: false };
