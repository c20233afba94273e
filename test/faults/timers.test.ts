import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { busyKey, engagementSubject, looksKey, shardOf, shards } from '../../src/state/keys.ts';
import type { House } from '../flows/house.ts';
import { anna, fault, lastIn, mira, openScene, wordsAfter } from './scene.ts';

let house: House;
let coachHad: number;
beforeEach(async () => {
  house = await openScene();
  coachHad = lastIn(house, anna);
});
afterEach(() => house.close());

const loseTimers = async (): Promise<void> => {
  for (let shard = 0; shard < shards; shard++) await house.store.client.del(looksKey(shard), busyKey(shard));
};

it('17: every timer is lost: what waits for opening is found again and delivered', async () => {
  await house.at('2026-11-23T21:00:00Z');
  await house.send(mira, { text: 'kept' });
  await house.quiet();
  await loseTimers();
  await house.restart();
  await house.rehearsal.until(async () => (await house.store.client.zcard(looksKey(shardOf(anna)))) > 0);
  await house.at('2026-11-24T09:00:00Z');
  await house.rehearsal.until(() => wordsAfter(house, anna, coachHad).includes('kept'));
  expect(wordsAfter(house, anna, coachHad)).toHaveLength(2);
});

it('17: every timer is lost: what waits for Telegram is found again and sent', async () => {
  await fault(house, { kind: '429', method: 'copyMessage', times: 1, retry_after: 2 });
  await house.send(mira, { text: 'told to wait' });
  await house.rehearsal.until(() => house.rehearsal.calls('copyMessage').some((call) => call.fault === '429'));
  await house.restart();
  await loseTimers();
  await house.restart();
  await house.rehearsal.until(() => wordsAfter(house, anna, coachHad).includes('told to wait'));
  await house.quiet();
  expect(wordsAfter(house, anna, coachHad)).toEqual(['told to wait']);
});

it('18: a look that comes again and again makes one digest', async () => {
  await house.at('2026-11-23T21:00:00Z');
  await house.send(mira, { text: 'once' });
  await house.quiet();
  const opening = Date.parse('2026-11-24T09:00:00Z');
  await house.at('2026-11-24T09:00:00Z');
  for (let n = 0; n < 5; n++) {
    await house.store.client.zadd(looksKey(shardOf(anna)), opening, engagementSubject(anna, mira), opening, `${anna}`);
    await house.mezha.looks.poke();
  }
  await house.quiet();
  expect(wordsAfter(house, anna, coachHad)).toHaveLength(2);
});
