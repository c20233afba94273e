import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { noteKeys } from '../../src/state/keys.ts';
import type { House } from '../flows/house.ts';
import { phoneOf } from '../flows/phone.ts';
import { client, coach } from '../flows/practice.ts';
import { canary, type Pair, pairOf, play } from './in-writing.ts';
import { openPrivately, type PrivateHouse } from './private-house.ts';
import { anna, lastIn, mira } from './scene.ts';

const olga = 202;

let place: PrivateHouse;
let house: House;
beforeEach(async () => {
  place = await openPrivately();
  house = place.house;
});
afterEach(() => place.close());

/** Both flows to their ends, and on every side something that is only begun: a draft of terms, a summary, something said, something sought. */
const live = async (): Promise<Pair> => {
  await coach(house, anna, 'Anna', 'en');
  await client(house, anna, mira, 'Mira', 'en');
  const pair = pairOf(house.rehearsal, anna, mira);
  const { coach: coachs, other } = pair;
  await play(pair);
  await coachs.press(`terms.${mira}.d-open`);
  await coachs.press(`terms.${mira}.d-own.privacy`);
  await coachs.write(`${canary} only in the draft`);
  await other.press(`terms.${anna}.c-ask.2.price`);
  await other.write(`${canary} said last`);
  await other.write(`/summary ${canary} not sent`);
  await coachs.write(`/summary ${canary} not sent by the coach`);
  await other.write(`/agreements ${canary}`);
  await other.write(`/verify ${canary}`);
  // What cannot be taken, and what both wrote that looks like a decision.
  await other.press(`terms.${anna}.c-words.2.price`);
  await other.write(`${canary} `.repeat(120));
  await house.send(mira, { text: `${canary}: we agreed on 5 December at 18:00` });
  await house.quiet();
  return pair;
};

it('29: neither logs nor Redis nor its files hold a word of terms, of what is said about them, or of summaries', async () => {
  await live();
  await house.at('2026-11-24T12:10:00Z');
  await house.quiet();
  const everything = await place.everything();
  for (const kept of ['t.draft', 't.talk.4', 't.2', 's.draft.client', 's.draft.coach', 's.2'])
    expect(everything).toContain(`note:${anna}:${mira}:${kept}`);
  expect(everything).toContain(`journal:${anna}:${mira}`);
  expect(everything).not.toContain(canary);
});

/** Words of every kind that was written. */
const kinds = [
  ...['own sides', 'own complaints', 'why lateCharge.50', 'question', 'other words', 'answer', 'because'],
  ...['item', 'corrected', 'only in the draft', 'said last', 'not sent', 'not sent by the coach'],
].map((words) => `${canary} ${words}`);

it('30: a client erases everything: no terms, talks, summaries, drafts and entries of the record open any more, in older copies neither', async () => {
  await live();
  await client(house, anna, olga, 'Olga', 'en');
  await play(pairOf(house.rehearsal, anna, olga), 16);
  await house.quiet();
  const older = await place.copied();
  const open = place.opened(older, anna, mira).join('\n');
  expect(kinds.filter((words) => !open.includes(words))).toEqual([]);
  expect(open).toMatch(/journal\.\d+: .*kanarek/);

  const phone = phoneOf(house, mira, 'Mira', 'en');
  await phone.write('/privacy');
  await phone.tap('button-erase');
  await phone.tap('button-erase-sure');
  await place.written();
  expect(place.opened(older, anna, mira)).toEqual([]);
  expect(place.opened(await place.stored(), anna, mira)).toEqual([]);
  expect(await house.store.client.keys(noteKeys(anna, mira))).toEqual([]);
  expect(readdirSync(join(place.dataDir, 'keys')).filter((file) => file.includes(`.${mira}.`))).toEqual([]);
  expect(place.opened(older, anna, olga).join()).toContain(`${canary} own sides`);

  const [coachHad, clientHad] = [lastIn(house, anna), lastIn(house, mira)];
  for (const moment of ['2026-11-24T12:10:00Z', '2026-11-26T12:00:00Z', '2026-12-02T12:00:00Z']) {
    await house.at(moment);
    await house.quiet();
  }
  expect(house.received(mira, clientHad)).toEqual([]);
  expect(
    house
      .received(anna, coachHad)
      .map(({ text = '' }) => text)
      .filter((text) => /Mira|100\/201/.test(text)),
  ).toEqual([]);
});
