import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { answered, parts } from './answered.ts';
import { type House, openHouse } from './house.ts';
import { agree, briefly } from './in-writing.ts';
import { type Phone, phoneOf } from './phone.ts';
import { coach, invitation } from './practice.ts';

let house: House;
let anna: Phone;
let timur: Phone;
beforeAll(async () => {
  house = await openHouse('2026-11-23T12:00:00Z');
  await house.store.client.config('SET', 'rdbcompression', 'no');
  anna = await coach(house, 100, 'Анна', 'ru');
  timur = await answered(house, anna, 201, 'Тимур', 'ru');
  anna.news();
});
afterAll(() => house.close());

/** Everything somebody does until the end of a story, brought once more by Telegram after the bot has started anew. */
const broughtAgain = async (story: () => Promise<void>): Promise<void> => {
  const mark = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
  await story();
  const end = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
  for (let id = mark.update_id + 1; id < end.update_id; id++) {
    await house.restart();
    await house.call('POST', '/updates', { redeliver: id });
    await house.quiet();
  }
};

/** Everything in Redis, as one text. */
const stored = async (): Promise<string> => {
  const keys = await house.store.client.keys('*');
  const dumps = await Promise.all(keys.map((key) => house.store.client.dumpBuffer(key)));
  return [...keys, ...dumps.map((dump) => dump?.toString() ?? '')].join('\n');
};

it('changes nothing when Telegram brings every press and every word of an offer again', async () => {
  await broughtAgain(async () => {
    await anna.tap('button-offer-make');
    for (const part of parts) await anna.write(part);
    await anna.tap('button-part-can');
    await anna.write('Помогу найти своё');
  });
  const asked = ['offer-ask-can', 'offer-ask-how', 'offer-ask-number', 'offer-ask-price', 'offer-preview'];
  expect(anna.news()).toEqual([...asked, 'offer-ask-can', 'offer-preview']);
  await broughtAgain(async () => {
    await anna.tap('button-offer-send');
    await timur.tap('button-offer-take');
    await agree(anna, timur);
  });
  expect(briefly(anna.news())).toEqual([
    ...['offer-sent', 'notice-offer-taken', 'terms-draft', 'terms-version', 'terms-preview', 'terms-sent'],
    'notice-terms-begun',
  ]);
  expect(briefly(timur.news())).toEqual(['offer', 'offer-taken', 'terms-version', 'terms-agreed', 'begun']);
  expect(house.received(timur.id).find((m) => m.text?.includes('Помогу найти своё'))?.text).toContain(parts[3]);
});

it('keeps what the work is about nowhere in clear, and says it in no log', async () => {
  const everything = await stored();
  expect(everything).toContain('Анна');
  expect(everything).not.toContain('Помогу найти своё');
  expect(house.logs.join()).not.toContain('Помогу');
});

it('is a draft still after a day: words typed then are asked about, not put into it', async () => {
  const mira = await answered(house, anna, 202, 'Мира', 'ru');
  await anna.tap('button-offer-make');
  await house.at('2026-11-24T12:00:00Z');
  await house.quiet();
  anna.news();
  await anna.write('Это уже о другом');
  expect(anna.news()).toEqual(['to-whom']);
  await anna.tap('button-nobody');
  await anna.write('/clients');
  await anna.tap('Мира');
  await anna.tap('button-offer-make');
  expect(anna.heard()).toMatchObject({ key: 'offer-ask-can', args: { hint: { phrase: 'offer-hint-example' } } });
  expect(mira.news()).toEqual([]);
});

it('forgets at a new beginning what was told at an earlier one', async () => {
  const notes = async (): Promise<string[]> =>
    (await house.store.client.keys('*')).filter((key) => /:note:100:202/.test(key));
  const mira = phoneOf(house, 202, 'Мира', 'ru');
  expect((await notes()).length).toBeGreaterThan(10);
  await anna.tap('button-decline');
  await anna.tap('button-refusal-1');
  await anna.tap('button-refusal-send');
  await mira.follow(await invitation(house, anna.id));
  expect(mira.heard().key).toMatch(/^greeting/);
  expect(await notes()).toEqual([]);
});
