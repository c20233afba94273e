import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { audit, flawless, type Sent } from './audit.ts';
import { everyoneWrites, pairingsOf } from './pairings.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';

const pairings = pairingsOf(6, 4);

let town: Town;
beforeEach(async () => {
  town = await openTown({ durable: true });
  await town.settle(pairings);
  await town.start();
  await town.start();
  await town.quiet();
});
afterEach(() => town.close());

const isDone = async (sent: readonly Sent[]): Promise<boolean> =>
  (await town.isQuiet()) && audit(town.rehearsal, sent).lost.length === 0;

it('12: Redis is killed ten times under load: nothing that was acknowledged is lost', async () => {
  const sent: Sent[] = [];
  for (let n = 0; n < 10; n++) {
    const before = acknowledged();
    sent.push(...(await everyoneWrites(town, pairings, 3, `kill${n}`)));
    await until(() => acknowledged() > before + 10);
    await town.crashRedis();
  }
  await until(() => isDone(sent), 120_000);
  expect(audit(town.rehearsal, sent)).toMatchObject(flawless);
}, 180_000);

const acknowledged = (): number => town.gateway.answers.filter(({ status }) => status === 200).length;

it('13: while Redis is away the webhook answers 503 and nothing else; afterwards everything arrives', async () => {
  await town.redis().kill();
  const before = town.gateway.answers.length;
  const sent = await everyoneWrites(town, pairings, 2);
  const began = performance.now();
  await until(() => performance.now() - began > 5000 && town.gateway.answers.length > before + 30, 20_000);
  const meanwhile = town.gateway.answers.slice(before).map(({ status }) => status);
  expect(new Set(meanwhile)).toEqual(new Set([503]));
  await town.startRedis();
  await until(() => isDone(sent), 60_000);
  expect(audit(town.rehearsal, sent)).toEqual({ ...flawless, repeats: 0 });
}, 120_000);
