import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { storedIn } from './drafting.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach } from './practice.ts';
import { type Pair, past, says, sends, taken, told } from './terms-told.ts';

const canaries = ['канареечный вопрос', 'канареечный ответ', 'канареечные слова', 'канареечная причина'] as const;
const [question, answer, words, because] = canaries;

let house: House;
let anna: Phone;
let timur: Phone;
let pair: Pair;
beforeAll(async () => {
  house = await openHouse('2026-11-23T12:00:00Z');
  anna = await coach(house, 100, 'Анна', 'ru');
  pair = await taken(house, anna, 201, 'Тимур', 'ru');
  timur = pair.client;
});
afterAll(() => house.close());

/** Everything somebody does until the end of a story, brought once more by Telegram after the bot has started anew. */
const broughtAgain = async (story: () => Promise<void>): Promise<void> => {
  const mark = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
  await story();
  const end = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
  await house.restart();
  for (let id = mark.update_id + 1; id < end.update_id; id++) {
    await house.call('POST', '/updates', { redeliver: id });
    await house.quiet();
  }
};

it('sends a version once, however often Telegram brings the press', async () => {
  await sends(pair, { set: { freeHours: '48' }, why: because });
  past(anna);
  expect(told(timur)).toEqual(['terms-version']);
  await broughtAgain(async () => {
    await pair.coachs.forge('terms.201.d-open');
    await pair.coachs.forge('terms.201.d-set.freeHours.72');
    await pair.coachs.forge('terms.201.d-look');
    await pair.coachs.press('terms.201.send');
  });
  expect(told(timur)).toEqual(['terms-version']);
  past(anna);
});

it('passes on once what a client says, and once what the coach answers', async () => {
  await broughtAgain(() => says(pair, 'ask', 'price', question));
  expect(anna.news()).toEqual(['terms-asks-question']);
  await broughtAgain(async () => {
    await anna.tap('button-terms-answer');
    await anna.write(answer);
  });
  expect(anna.news()).toEqual(['terms-answer-ask', 'terms-answered-coach']);
  expect(timur.news()).toEqual(['terms-pick', 'terms-clause', 'terms-ask-now', 'terms-said-now', 'terms-heard']);
  await broughtAgain(() => says(pair, 'words', 'urgent', words));
  await broughtAgain(() => anna.tap('button-terms-take').then(() => {}));
  expect(anna.news()).toEqual(['terms-asks-words', 'terms-all-answered']);
  expect(timur.news()).toEqual(['terms-pick', 'terms-clause', 'terms-words-now', 'terms-said-now', 'terms-heard']);
});

it('begins the work once, by terms in which the client’s words stand', async () => {
  await anna.tap('button-terms-preview');
  await pair.coachs.press('terms.201.send');
  past(anna);
  timur.news();
  await broughtAgain(() => timur.tap('button-terms-agree').then(() => {}));
  expect(timur.news()).toEqual(['terms-agreed', 'begun']);
  expect(anna.news()).toEqual(['notice-terms-begun']);
  await timur.write('/terms');
  await pair.clients.press('terms.100.c-whole.3');
  expect(house.received(201).some((m) => m.text?.includes(words))).toBe(true);
});

it('keeps nothing of it in Redis that can be read', async () => {
  const stored = await storedIn(house);
  for (const canary of canaries) expect(stored).not.toContain(canary);
  expect(house.logs.join('\n')).not.toContain('канаре');
});
