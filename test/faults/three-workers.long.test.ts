import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { audit, flawless } from './audit.ts';
import { everyoneWrites, pairingsOf } from './pairings.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown({ durable: true });
});
afterEach(() => town.close());

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

it('1: 2,000 messages through three workers arrive once each, in order, and only where they belong', async () => {
  const pairings = pairingsOf(10, 10);
  await town.settle(pairings);
  for (let n = 0; n < 3; n++) await town.start();
  await town.quiet();
  const sent = await everyoneWrites(town, pairings, 20);
  await town.quiet(120_000);
  expect(audit(town.rehearsal, sent)).toEqual({ ...flawless, repeats: 0 });
  const strangers = town.rehearsal.calls('copyMessage').filter(({ params }) => {
    const coach = pairings.find(({ clients }) => clients.includes(Number(params.from_chat_id)))?.coach;
    return coach !== Number(params.chat_id);
  });
  expect(strangers).toEqual([]);
  const taken = town.gateway.answers.filter(({ status }) => status === 200);
  const others = town.gateway.answers.filter(({ status }) => status !== 200);
  expect(others).toEqual([]);
  process.stdout.write(
    `1: webhook 2xx p50 ${percentile(
      taken.map((a) => a.ms),
      0.5,
    ).toFixed(1)} ms, p99 ${percentile(
      taken.map((a) => a.ms),
      0.99,
    ).toFixed(1)} ms\n`,
  );
}, 180_000);

it('2: an update that comes one to five times, to any worker at once, counts once', async () => {
  const pairings = pairingsOf(4, 5);
  await town.settle(pairings);
  for (let n = 0; n < 3; n++) await town.start();
  await town.quiet();
  let turn = 0;
  town.gateway.copies = () => 1 + (turn++ % 5);
  const sent = await everyoneWrites(town, pairings, 20);
  await town.quiet(120_000);
  expect(audit(town.rehearsal, sent)).toEqual({ ...flawless, repeats: 0 });
}, 180_000);
