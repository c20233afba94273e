import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { anna, marek, mira, openAgreeing, records, updateNow, vera, wrongWith } from './agreements-house.ts';
import { bookOf } from './agreements-kept.ts';
import { diceFrom } from './fuzz/dice.ts';
import { handOf } from './hands.ts';
import { outcomeOf, pairOf, play, played } from './in-writing.ts';
import { lastIn } from './scene.ts';

const pairs = [
  [anna, mira],
  [vera, marek],
] as const;

let house: House;
beforeAll(async () => {
  house = await openAgreeing();
});
afterAll(() => house.close());

it('2: every update of both flows comes one to three times more, in any order, to another process: nothing changes', async () => {
  const begin = await updateNow(house);
  await Promise.all(pairs.map(([practice, id]) => play(pairOf(house.rehearsal, practice, id))));
  // Who has two coaches says something to the other one, too.
  await play(pairOf(house.rehearsal, anna, marek), 16);
  await house.quiet();
  const end = await updateNow(house);
  for (const [practice, id] of pairs) {
    expect(outcomeOf(await bookOf(house, practice, id))).toEqual(played);
    expect(await wrongWith(house, practice, id)).toEqual([]);
  }
  const before = await records(house);
  const last = [anna, vera, mira, marek].map((id) => lastIn(house, id));
  const dice = diceFrom(Number(process.env.MEZHA_SEED ?? 1));
  const again = Array.from({ length: end - begin - 1 }, (_, i) => begin + 1 + i)
    .flatMap((id) => Array<number>(1 + dice.number(3)).fill(id))
    .map((id) => [dice.number(1e9), id] as const)
    .sort(([a], [b]) => a - b);
  await house.restart();
  for (const [, id] of again) await house.call('POST', '/updates', { redeliver: id });
  await house.quiet();
  expect(await records(house)).toEqual(before);
  expect([anna, vera, mira, marek].map((id) => lastIn(house, id))).toEqual(last);
}, 60_000);

it('2: words for one coach come again after the other has asked: they are passed on to nobody else', async () => {
  const theirs = handOf(house.rehearsal, marek);
  const version = (await bookOf(house, anna, marek))?.e.terms?.made ?? 0;
  for (const [begin, words] of [
    [`terms.#.c-ask.${version}.privacy`, 'kanarek between us'],
    ['summary.#.c.new', 'kanarek is owed to me'],
  ] as const) {
    await theirs.press(begin.replace('#', `${anna}`));
    const id = await updateNow(house);
    await theirs.write(words);
    await theirs.press(begin.replace('#', `${vera}`));
    await house.quiet();
    await house.restart();
    await house.call('POST', '/updates', { redeliver: id + 1 });
    await house.quiet();
    const [kept, others] = [await bookOf(house, anna, marek), await bookOf(house, vera, marek)];
    expect(JSON.stringify([...(kept?.notes ?? [])])).toContain(words);
    expect(JSON.stringify([...(others?.notes ?? [])])).not.toContain(words);
  }
});

it('2: "/summary" for one coach comes again when the client speaks with the other: it begins nothing there', async () => {
  const theirs = handOf(house.rehearsal, marek);
  await theirs.press(`to.${anna}.hat`);
  const id = await updateNow(house);
  await theirs.write('/summary kanarek was said to Anna');
  await theirs.press(`to.${vera}.hat`);
  await house.quiet();
  await house.restart();
  await house.call('POST', '/updates', { redeliver: id + 1 });
  await house.quiet();
  const [kept, others] = [await bookOf(house, anna, marek), await bookOf(house, vera, marek)];
  expect(JSON.stringify([...(kept?.notes ?? [])])).toContain('was said to Anna');
  expect(JSON.stringify([...(others?.notes ?? [])])).not.toContain('was said to Anna');
});
