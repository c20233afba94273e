import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { leaseFor } from '../../src/state/plan.ts';
import { audit, flawless, type Sent } from './audit.ts';
import { everyoneWrites, pairingsOf } from './pairings.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';

const pairings = pairingsOf(6, 4);

let town: Town;
beforeEach(async () => {
  town = await openTown({ durable: true });
  await town.settle(pairings);
});
afterEach(() => town.close());

const isDone = async (sent: readonly Sent[]): Promise<boolean> =>
  (await town.isQuiet()) && audit(town.rehearsal, sent).lost.length === 0;

it('6: one worker after the other is asked to end and replaced while everyone writes: nothing is lost or doubled', async () => {
  const workers = [await town.start(), await town.start(), await town.start()];
  await town.quiet();
  const sent: Sent[] = [];
  for (const [n, worker] of workers.entries()) {
    sent.push(...(await everyoneWrites(town, pairings, 10, `before${n}`)));
    await town.start();
    const asked = performance.now();
    worker.signal('SIGTERM');
    sent.push(...(await everyoneWrites(town, pairings, 10, `during${n}`)));
    expect(await worker.ended).toBe('0');
    expect(performance.now() - asked).toBeLessThan(10_000);
  }
  await until(() => isDone(sent), 60_000);
  expect(audit(town.rehearsal, sent)).toEqual({ ...flawless, repeats: 0 });
}, 120_000);

it('7: workers that stand still for three leases commit nothing twice and say of every repetition that it is one', async () => {
  await town.start();
  const blockMs = 3 * leaseFor;
  const standing = [
    await town.start({ step: 'committed', nth: 3, blockMs }),
    await town.start({ step: 'before-send', nth: 3, blockMs }),
    await town.start({ step: 'sent', nth: 3, blockMs }),
  ];
  const sent = await everyoneWrites(town, pairings, 10);
  await until(() => standing.every((worker) => worker.isBlocked()));
  sent.push(...(await everyoneWrites(town, pairings, 10, 'more')));
  const began = performance.now();
  await until(async () => performance.now() - began > blockMs && (await isDone(sent)), 90_000);
  sent.push(...(await everyoneWrites(town, pairings, 2, 'after')));
  await until(() => isDone(sent), 30_000);
  expect(audit(town.rehearsal, sent)).toMatchObject(flawless);
}, 150_000);
