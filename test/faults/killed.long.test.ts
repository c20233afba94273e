import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Step, steps } from '../../src/state/steps.ts';
import { audit, flawless, type Sent } from './audit.ts';
import { everyoneWrites, pairingsOf } from './pairings.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';
import { killed } from './workers.ts';

const kills = 10;
/** More than are needed for so many kills. */
const waves = 30;
/** What another worker needs to notice: the lease, and two sweeps. */
const recovery = 7000;
const pairings = pairingsOf(12, 2);

let town: Town;
beforeEach(async () => {
  town = await openTown({ durable: true });
  await town.settle(pairings);
});
afterEach(() => town.close());

/** Something to do that comes by this step. */
const wave = async (step: Step, word: string): Promise<Sent[]> => {
  if (step !== 'look-taken') return everyoneWrites(town, pairings, 2, word);
  const albums: Sent[] = [];
  for (const { coach, clients } of pairings)
    for (const client of clients) albums.push(await town.showAlbum(client, coach, `${word}-${client}`));
  return albums;
};

const unlessKilled = (error: unknown): void => {
  if (error !== killed) throw error;
};

/** A worker that dies at the nth time, and after it the next, until enough have died. */
const dieInTurn = (step: Step, enough: number): { readonly dead: number } => {
  const state = { dead: 0 };
  const next = async (n: number): Promise<void> => {
    await town.start({ step, nth: 1 + (n % 5) }).then((dying) => dying.ended, unlessKilled);
    state.dead += 1;
    if (state.dead < enough && town.isOpen()) await next(n + 3);
  };
  for (const n of [0, 1, 2]) void next(n);
  return state;
};

const isDone = async (sent: readonly Sent[]): Promise<boolean> =>
  (await town.isQuiet()) && audit(town.rehearsal, sent).lost.length === 0;

it.each(steps)(
  '4: killed ten times at "%s", nothing is lost, doubled unmarked or out of order',
  async (step) => {
    if (step === 'lane-taken') await town.fault({ kind: '429', method: 'copyMessage', chance: 0.3, retry_after: 1 });
    await town.start();
    const dying = await town.start({ step, nth: 1 });
    const sent = await wave(step, 'first');
    await dying.ended;
    const killedAt = performance.now();
    if (step !== 'lane-taken') {
      await town.rehearsal.until(() => audit(town.rehearsal, sent).lost.length === 0, 30_000);
      expect(performance.now() - killedAt).toBeLessThan(recovery);
    }
    const state = dieInTurn(step, kills - 1);
    for (let n = 0; state.dead < kills - 1; n++) {
      if (n === waves) throw new Error(`"${step}" was reached only ${state.dead + 1} times`);
      const dead = state.dead;
      sent.push(...(await wave(step, `wave${n}`)));
      await until(async () => state.dead > dead || (await isDone(sent)), 60_000);
    }
    await until(() => isDone(sent), 90_000);
    expect(audit(town.rehearsal, sent)).toMatchObject(flawless);
  },
  240_000,
);
