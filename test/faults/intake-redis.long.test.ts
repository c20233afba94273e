import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  commitScript,
  dueLooksScript,
  idleLanesScript,
  renewScript,
  settleScript,
  takeScript,
  wakeScript,
} from '../../src/state/scripts.ts';
import { canary } from './answering.ts';
import { faithful, stored } from './answers.ts';
import { answerAll, begin, gather, keptBy, type Part } from './intake-town.ts';
import { openRedisProxy, type RedisProxy } from './redis-proxy.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';

let town: Town;
let proxy: RedisProxy;
beforeEach(async () => {
  town = await openTown({ durable: true });
  proxy = await openRedisProxy(join(town.dir, 'proxy.sock'), town.redis().socket);
});
afterEach(async () => {
  await town.close();
  await proxy.close();
});

/** Every answer is where it belongs and nowhere else. */
const check = async (parts: readonly Part[]): Promise<void> => {
  expect(await keptBy(town, parts)).toEqual(faithful);
  expect(`${town.logs()} ${await stored(town.store)}`).not.toContain(canary);
};

/** Which answers of which script are lost, counted from the first question on. */
const lost: readonly (readonly [name: string, script: string, nths: readonly number[]])[] = [
  ['commit', commitScript, [1, 2, 4, 8, 16, 32]],
  ['settle', settleScript, [1, 2, 4, 8, 16, 32]],
  ['take', takeScript, [1]],
  ['renew', renewScript, [1]],
  ['wake', wakeScript, [1]],
  ['idle lanes', idleLanesScript, [1, 10]],
  ['due looks', dueLooksScript, [1, 10]],
];

/** One of them is told to wait, another goes away and comes back, and a call takes longer than a lease is renewed. */
const obstruct = async ([first, second]: readonly Part[], slow: boolean): Promise<void> => {
  const fault = slow ? { kind: 'delay', ms: 2500 } : { kind: '429', retry_after: 1 };
  await town.fault({ ...fault, times: 1, method: 'sendMessage', chat_id: first?.[0].id });
  for (const what of ['block', 'unblock']) await town.rehearsal.ask('POST', `/people/${second?.[0].id}/${what}`, {});
};

it.each(lost)(
  '25: answers of Redis to "%s" are lost while five questionnaires are answered',
  async (_, script, nths) => {
    await town.start(undefined, proxy.socket);
    for (const [wave, nth] of nths.entries()) {
      const parts = await gather(town, wave, { each: 1 });
      await town.quiet();
      proxy.lose(script, nth);
      await obstruct(parts, script === renewScript);
      await begin(parts);
      await answerAll(town, parts);
      // What is asked by the clock and not by an answer may come a moment after the last one.
      await until(() => proxy.hasLost());
      await check(parts);
    }
  },
  120_000,
);

it('25: Redis is killed seven times while seven questionnaires are answered', async () => {
  await town.start();
  await town.start();
  const parts = await gather(town, 0);
  await begin(parts);
  const tally = { answered: 0, crashes: 0 };
  await answerAll(town, parts, async (one, practice) => {
    const goes = await one.goOn(practice);
    tally.answered += goes ? 1 : 0;
    if (tally.crashes < 7 && tally.answered >= 10 * (tally.crashes + 1)) {
      tally.crashes += 1;
      await town.crashRedis();
    }
    return goes;
  });
  expect(tally.crashes).toBe(7);
  await check(parts);
}, 120_000);
