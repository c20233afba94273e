import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { noteKeys } from '../../src/state/keys.ts';
import type { House } from '../flows/house.ts';
import { phoneOf } from '../flows/phone.ts';
import { client, coach } from '../flows/practice.ts';
import { bookOf } from './agreements-kept.ts';
import { keptInTheEnd, outcomeOf } from './keeping-outcome.ts';
import { agreed, keep } from './keeping-records.ts';
import { canary, keepTogether, pairOf } from './keeping-story.ts';
import { openPrivately, type PrivateHouse } from './private-house.ts';
import { anna, lastIn, mira } from './scene.ts';

let place: PrivateHouse;
let house: House;
beforeEach(async () => {
  place = await openPrivately();
  house = place.house;
});
afterEach(() => place.close());

/** Two who keep sessions, money and promises; a session that was prepared for with words, took place, and felt somehow; a receipt. */
const live = async (): Promise<void> => {
  await coach(house, anna, 'Anna', 'en');
  await client(house, anna, mira, 'Mira', 'en');
  const pair = pairOf(house.rehearsal, anna, mira);
  await keepTogether(pair);
  expect(outcomeOf(await bookOf(house, anna, mira))).toEqual(keptInTheEnd);
  const now = house.rehearsal.clock.now();
  await keep(house, now, [anna, mira], agreed(9, '2026-11-24T10:00:00Z', now));
  const { coach: coachs, other } = pair;
  await other.opens(`session.${anna}.c.a-prepare.9.1.0`);
  await other.write(`${canary} has changed since`);
  await other.write(`${canary} would make it useful`);
  await house.quiet();
  await other.opens(`money.${anna}.c.due.3`);
  await other.finds(`money.${anna}.c.act.3.`, (data) => data.endsWith('paid'));
  await house.send(mira, { document: true, caption: `${canary} on the receipt` });
  await house.quiet();
  for (const moment of ['09:00', '10:00', '10:55', '11:00']) {
    await house.at(`2026-11-24T${moment}:00Z`);
    await house.quiet();
  }
  await coachs.opens(`session.${mira}.k.a-over.9.1.0`);
  await coachs.opens(`session.${mira}.k.a-felt.9.1.2`);
  await house.quiet();
};

it('29: no word that was said around a session, of a promise or on a receipt stands in Redis, its files, logs or data', async () => {
  await live();
  const book = await bookOf(house, anna, mira);
  expect(book?.notes.get('p.9')).toEqual({
    is: 'prep',
    answers: [`${canary} has changed since`, `${canary} would make it useful`],
  });
  const session = book?.e.keeping?.sessions.find(({ n }) => n === 9);
  expect([session?.felt, session?.prepared]).toEqual([2, 2]);
  const everything = await place.everything();
  expect(everything).toContain(`note:${anna}:${mira}:p.9`);
  expect(everything).not.toContain(canary);
  expect(house.logs).toEqual([]);
}, 40_000);

it('the coach reads how the client prepared; nobody but the coach ever learns how it felt, and the export of the client does not tell', async () => {
  await live();
  const read = house.received(anna).map(({ text = '' }) => text);
  expect(read.some((text) => text.includes(`${canary} would make it useful`))).toBe(true);
  const before = lastIn(house, mira);
  const phone = phoneOf(house, mira, 'Mira', 'en');
  await phone.write('/privacy');
  await phone.tap('button-export');
  await house.quiet();
  const files = house.received(mira, before).flatMap(({ document }) => (document ? [document] : []));
  expect(files.length).toBeGreaterThan(0);
  const account = await Promise.all(files.map(async ({ file_id }) => textOf(file_id)));
  expect(account.join()).toContain(`${canary} would make it useful`);
  expect(account.join()).not.toMatch(/"felt":\s*\d/);
}, 40_000);

/** What is in a file that the bot has sent. */
const textOf = async (file: string): Promise<string> => (await fetch(`${house.url}/files/${file}`)).text();

it('30: a client erases everything: no preparing, no promise and nothing of the record opens any more, and no note is left', async () => {
  await live();
  const older = await place.copied();
  expect(place.opened(older, anna, mira).join('\n')).toContain(`${canary} would make it useful`);
  const phone = phoneOf(house, mira, 'Mira', 'en');
  await phone.write('/privacy');
  await phone.tap('button-erase');
  await phone.tap('button-erase-sure');
  await place.written();
  expect(place.opened(older, anna, mira)).toEqual([]);
  expect(place.opened(await place.stored(), anna, mira)).toEqual([]);
  expect(await house.store.client.keys(noteKeys(anna, mira))).toEqual([]);
  expect(readdirSync(join(place.dataDir, 'keys')).filter((file) => file.includes(`.${mira}.`))).toEqual([]);
  const had = [lastIn(house, anna), lastIn(house, mira)];
  for (const moment of ['2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z', '2026-11-30T09:00:00Z']) {
    await house.at(moment);
    await house.quiet();
  }
  expect([lastIn(house, anna), lastIn(house, mira)]).toEqual(had);
}, 40_000);
