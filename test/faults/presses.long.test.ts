import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { invitation } from '../flows/practice.ts';
import { bookOf, contradictions } from './agreements-kept.ts';
import { outcomeOf, pairOf, play, played } from './in-writing.ts';
import { anna, dataOf, lastIn, mira, openScene, press, wordsAfter } from './scene.ts';

const olga = 202;

let house: House;
beforeEach(async () => {
  house = await openScene();
});
afterEach(() => house.close());

/** Presses and says what the other side has read since. */
const hundredTimes = async (id: number, data: string, other: number): Promise<string[]> => {
  const before = lastIn(house, other);
  for (let n = 0; n < 100; n++) await press(house, id, data);
  await house.quiet();
  return wordsAfter(house, other, before);
};

it('26: a button pressed a hundred times agrees, accepts, pauses, comes back and erases once', async () => {
  await house.person(olga, 'Olga', 'en');
  await house.call('POST', `/people/${olga}/link`, { url: await invitation(house, anna) });
  await house.quiet();
  expect(await hundredTimes(olga, dataOf(house, olga, 'consent'), anna)).toHaveLength(1);
  expect(await hundredTimes(anna, dataOf(house, anna, 'accept'), olga)).toHaveLength(1);
  expect(await hundredTimes(anna, `offer.${olga}.refuse.1`, olga)).toHaveLength(0);
  expect(await hundredTimes(olga, `stop.${anna}`, anna)).toHaveLength(1);
  expect(await hundredTimes(olga, dataOf(house, olga, 'resume'), anna)).toHaveLength(1);
  expect(await hundredTimes(olga, `erase.sure.${anna}`, anna)).toHaveLength(1);
});

it('26: a button pressed a hundred times sends now, shows and notifies once', async () => {
  await house.send(mira, { text: 'by day' });
  await house.quiet();
  const copy = lastIn(house, anna);
  await house.at('2026-11-23T21:00:00Z');
  await house.send(anna, { text: 'from me', reply_to: copy });
  await house.quiet();
  expect(await hundredTimes(anna, dataOf(house, anna, 'now'), mira)).toEqual(['from me']);
  const closed = Date.parse('2026-11-23T17:00:00Z');
  await house.send(mira, { text: 'show me' });
  await house.quiet();
  expect(await hundredTimes(anna, `show.${mira}.${closed}`, anna)).toEqual(['show me']);
  await house.send(mira, { text: '/urgent the house is on fire' });
  await house.quiet();
  expect(await hundredTimes(mira, dataOf(house, mira, 'sure'), anna)).toHaveLength(2);
});

it('26: every button of terms and summaries that changes something is pressed a hundred times: it does so once', async () => {
  const changes = /\.(send|agree|d-send|act|all|c-set|k-take)\./;
  const pair = pairOf(house.rehearsal, anna, mira, (tap, data) =>
    Promise.all(Array.from({ length: changes.test(data) ? 100 : 1 }, () => tap())),
  );
  await play(pair);
  await house.quiet();
  const book = await bookOf(house, anna, mira);
  expect(outcomeOf(book)).toEqual(played);
  expect(book && contradictions(book)).toEqual([]);
}, 120_000);
