import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  commitScript,
  dueLooksScript,
  idleLanesScript,
  renewScript,
  settleScript,
  takeScript,
  wakeScript,
} from '../../src/state/scripts.ts';
import { doubledIn, gather, outcomes, playAll, type Told, toldIn, wrongAmong } from './agreements-town.ts';
import { stored } from './answers.ts';
import { canary, type Pair, played } from './in-writing.ts';
import { openRedisProxy, type RedisProxy } from './redis-proxy.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';

let town: Town;
let proxy: RedisProxy;
let usual: { readonly coach: Told; readonly client: Told };
let waves = 0;

beforeAll(async () => {
  town = await openTown({ durable: true });
  proxy = await openRedisProxy(join(town.dir, 'proxy.sock'), town.redis().socket);
  await town.start(undefined, proxy.socket);
  const [pair] = await someone();
  if (!pair) throw new Error('nobody is there');
  await playAll(town, [pair]);
  usual = { coach: toldIn(town, pair.practice), client: toldIn(town, pair.client) };
}, 60_000);
afterAll(async () => {
  await town.close();
  await proxy.close();
});

const someone = async (count = 1): Promise<Pair[]> => {
  const pairs = await gather(town, waves, count);
  waves += 1;
  await town.quiet();
  return pairs;
};

const check = async (pairs: readonly Pair[]): Promise<void> => {
  expect(await outcomes(town, pairs)).toEqual(pairs.map(() => played));
  expect(await wrongAmong(town, pairs)).toEqual([]);
  expect(doubledIn(town, pairs, usual)).toEqual([]);
};

/** Which answers of which script are lost, counted from the first press on. */
const lost: readonly (readonly [name: string, script: string, nths: readonly number[]])[] = [
  ['commit', commitScript, [3, 13, 34, 55]],
  ['settle', settleScript, [1, 24, 60]],
  ['take', takeScript, [1]],
  ['renew', renewScript, [1]],
  ['wake', wakeScript, [1]],
  ['idle lanes', idleLanesScript, [1]],
  ['due looks', dueLooksScript, [1]],
];

/** One of them is told to wait, the other goes away and comes back, and a call takes longer than a lease is renewed. */
const obstruct = async ({ practice, client }: Pair, slow: boolean): Promise<void> => {
  const fault = slow ? { kind: 'delay', ms: 2500 } : { kind: '429', retry_after: 1 };
  await town.fault({ ...fault, times: 1, method: 'sendMessage', chat_id: practice });
  for (const what of ['block', 'unblock']) await town.rehearsal.ask('POST', `/people/${client}/${what}`, {});
};

it.each(lost)(
  '14: answers of Redis to "%s" are lost while two put in writing how they work: everything is as without it',
  async (_, script, nths) => {
    for (const nth of nths) {
      const [pair] = await someone();
      if (!pair) throw new Error('nobody is there');
      proxy.lose(script, nth);
      await obstruct(pair, script === renewScript);
      await playAll(town, [pair]);
      await until(() => proxy.hasLost());
      await check([pair]);
    }
  },
  120_000,
);

it('8: Telegram has shown something and its answer is lost: it comes again with a mark, and nothing is done twice', async () => {
  const pairs = await someone(3);
  await town.fault({ kind: 'lost-reply', method: 'sendMessage', chance: 0.15 });
  await playAll(town, pairs);
  await town.rehearsal.ask('DELETE', '/faults', {});
  await check(pairs);
}, 90_000);

it('2: every press and every word comes three times, to whichever worker, and each press is made twice', async () => {
  await town.start();
  await town.start();
  town.gateway.copies = () => 3;
  const pairs = await gather(town, waves, 3, async (press) => {
    await Promise.all([press(), press()]);
  });
  await town.quiet();
  await playAll(town, pairs);
  town.gateway.copies = () => 1;
  expect(await outcomes(town, pairs)).toEqual(pairs.map(() => played));
  expect(await wrongAmong(town, pairs)).toEqual([]);
  expect(`${town.logs()} ${await stored(town.store)}`).not.toContain(canary);
}, 90_000);
