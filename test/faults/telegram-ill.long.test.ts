import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Call } from '../../src/rehearsal/rehearsal.ts';
import { audit, flawless, type Sent } from './audit.ts';
import { everyoneWrites, pairingsOf } from './pairings.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';

const pairings = pairingsOf(10, 5);

let town: Town;
beforeEach(async () => {
  town = await openTown();
  await town.settle(pairings);
  await town.start();
  await town.start();
  await town.quiet();
});
afterEach(() => town.close());

const isDone = async (sent: readonly Sent[]): Promise<boolean> =>
  (await town.isQuiet()) && audit(town.rehearsal, sent).lost.length === 0;

it('8: one answer of fifty is lost after delivery: no more repetitions than lost answers, and each says so', async () => {
  await town.fault({ kind: 'lost-reply', method: 'copyMessage', chance: 0.02 });
  const sent = await everyoneWrites(town, pairings, 12);
  await until(() => isDone(sent), 90_000);
  const lost = town.rehearsal.calls('copyMessage').filter(({ fault }) => fault === 'lost-reply').length;
  const found = audit(town.rehearsal, sent);
  expect(lost).toBeGreaterThan(0);
  expect(found).toMatchObject(flawless);
  expect(found.repeats).toBeLessThanOrEqual(lost);
}, 120_000);

it('9: three calls of ten are too many for Telegram: nothing is lost, and no chat is called before its time', async () => {
  const before = town.rehearsal.calls().length;
  await town.fault({ kind: '429', method: 'copyMessage', chance: 0.3, retry_after: 1 });
  await town.fault({ kind: '429', method: 'setMessageReaction', chance: 0.3, retry_after: 2 });
  const sent = await everyoneWrites(town, pairings, 4);
  await until(() => isDone(sent), 120_000);
  expect(audit(town.rehearsal, sent)).toEqual({ ...flawless, repeats: 0 });
  expect(tooEarly(town.rehearsal.calls().slice(before))).toEqual([]);
}, 150_000);

/** Calls into a chat that had been told to wait. */
const tooEarly = (calls: readonly Call[]): string[] => {
  const waits = new Map<unknown, number>();
  return calls.flatMap(({ method, at, params, fault }) => {
    const early = at < (waits.get(params.chat_id) ?? 0);
    if (fault === '429') waits.set(params.chat_id, at + (method === 'copyMessage' ? 1000 : 2000));
    return early ? [`${method} into ${params.chat_id}`] : [];
  });
};

it('11: errors, pages of HTML, broken connections and silence for twenty seconds: nothing is lost, all leaves soon after', async () => {
  for (const kind of ['500', 'html', 'reset']) await town.fault({ kind, chance: 0.4 });
  await town.fault({ kind: 'silence', method: 'copyMessage', chance: 0.05 });
  const sent = await everyoneWrites(town, pairings, 3);
  const began = performance.now();
  await until(() => performance.now() - began > 20_000, 30_000);
  await town.rehearsal.ask('DELETE', '/faults');
  const recovered = performance.now();
  await until(() => isDone(sent), 120_000);
  expect(performance.now() - recovered).toBeLessThan(60_000);
  expect(audit(town.rehearsal, sent)).toMatchObject(flawless);
}, 180_000);
