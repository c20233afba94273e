import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createReader } from '../../src/state/snapshot.ts';
import type { House } from '../flows/house.ts';
import { invitation } from '../flows/practice.ts';
import { anna, lastIn, openScene, wordsAfter } from './scene.ts';

let house: House;
beforeEach(async () => {
  house = await openScene();
  for (const id of [301, 302, 303]) await house.person(id, `Guest ${id}`, 'en');
});
afterEach(() => house.close());

/** What the bot answers to a person who opens a link. */
const opened = async (id: number, url: string): Promise<string[]> => {
  const before = lastIn(house, id);
  await house.call('POST', `/people/${id}/link`, { url });
  await house.quiet();
  return wordsAfter(house, id, before);
};

const bound = async (): Promise<number[]> => {
  const { world } = await createReader(house.store.client, house.keys).read({ practice: anna });
  return [...(world.practice?.clients ?? [])];
};

it('27: a link lets one reader in, and everyone else reads the same words whatever is wrong with it', async () => {
  const link = await invitation(house, anna);
  const late = await invitation(house, anna);
  const unknown = [house.say('en', 'link-unknown')];
  expect(await opened(301, link)).toHaveLength(1);
  expect(await opened(301, link)).not.toEqual(unknown);
  expect(await opened(302, link)).toEqual(unknown);
  const guesses = Array.from(
    { length: 50 },
    (_, n) => `https://t.me/mezha_rehearsal_bot?start=${'guess'.repeat(4)}${n}`,
  );
  for (const guess of guesses) expect(await opened(302, guess)).toEqual(unknown);
  await house.at('2026-11-26T12:10:00Z');
  expect(await opened(303, late)).toEqual(unknown);
  expect(await bound()).toEqual([201, 301]);
});

it('27: of several who open a link at the same moment one is let in', async () => {
  const url = await invitation(house, anna);
  await Promise.all([301, 302, 303].map((id) => house.call('POST', `/people/${id}/link`, { url })));
  await house.quiet();
  expect(await bound()).toHaveLength(2);
});
