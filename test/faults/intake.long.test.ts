import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Step, steps } from '../../src/state/steps.ts';
import { canary } from './answering.ts';
import { faithful, stored } from './answers.ts';
import { answerAll, begin, gather, keptBy, type Part } from './intake-town.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';
import { killed } from './workers.ts';

const kills = 3;
/** More than are needed for so many kills. */
const waves = 10;

let town: Town;
beforeEach(async () => {
  town = await openTown({ durable: true });
});
afterEach(() => town.close());

const unlessKilled = (error: unknown): void => {
  if (error !== killed) throw error;
};

const die = (step: Step, nth: number): Promise<unknown> =>
  town.start({ step, nth }).then((dying) => dying.ended, unlessKilled);

/** Two workers at a time that die at a step, and others after them, until enough have died. */
const dieInTurn = (step: Step): { dead: number; over: boolean } => {
  const state = { dead: 0, over: false };
  const next = async (n: number): Promise<void> => {
    await die(step, 1 + (n % 5));
    state.dead += 1;
    if (state.dead < kills) await next(n + 2);
  };
  void Promise.all([next(0), next(1)]).then(() => {
    state.over = true;
  });
  return state;
};

/** Every answer is where it belongs and nowhere else. */
const check = async (parts: readonly Part[]): Promise<void> => {
  expect(await keptBy(town, parts)).toEqual(faithful);
  expect(`${town.logs()} ${await stored(town.store)}`).not.toContain(canary);
};

/** Seven questionnaires, as often as it takes for enough to die. */
const answerWhile = async (dying: { readonly dead: number }): Promise<Part[]> => {
  const all: Part[] = [];
  for (let wave = 0; dying.dead < kills; wave++) {
    if (wave === waves) throw new Error(`only ${dying.dead} have died`);
    const parts = await gather(town, wave);
    await begin(parts);
    await answerAll(town, parts);
    all.push(...parts);
  }
  return all;
};

it.each(steps.filter((step) => step !== 'look-taken'))(
  '25: killed at "%s" while seven questionnaires are answered: every answer is kept where it belongs, and none is passed on',
  async (step) => {
    if (step === 'lane-taken') await town.fault({ kind: '429', method: 'sendMessage', chance: 0.2, retry_after: 1 });
    await town.start();
    const dying = dieInTurn(step);
    const parts = await answerWhile(dying);
    await check(parts);
    await until(() => {
      for (const worker of town.workers) worker.signal('SIGKILL');
      return dying.over;
    });
  },
  120_000,
);

it('25: killed at "look-taken", when those who stopped yesterday are reminded', async () => {
  const parts = await gather(town, 0, { hoursAgo: 25 });
  for (let n = 0; n < kills; n++) await die('look-taken', 1);
  await town.start();
  await town.rehearsal.until(() => parts.every(([{ id }]) => town.rehearsal.messages(id).some(isReminder)), 30_000);
  await begin(parts);
  await answerAll(town, parts);
  await check(parts);
}, 120_000);

const isReminder = ({ text = '' }: { text?: string }): boolean => text.includes('is waiting where you left it');
