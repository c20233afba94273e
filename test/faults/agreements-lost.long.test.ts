import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { anna, mira, openAgreeing } from './agreements-house.ts';
import { dataIn, handOf } from './hands.ts';
import { fault, lastIn } from './scene.ts';

let house: House;
beforeAll(async () => {
  house = await openAgreeing();
  const coachs = handOf(house.rehearsal, anna);
  await coachs.press(`terms.${mira}.d-open`);
  await coachs.press(`terms.${mira}.d-set.freeHours.12`);
  await coachs.press(`terms.${mira}.d-look`);
  await coachs.finds(`terms.${mira}.send.`);
  await handOf(house.rehearsal, mira).finds(`terms.${anna}.agree.1.`);
  await house.quiet();
});
afterAll(() => house.close());

/** What somebody reads after they pressed or wrote, where Telegram's first answer to the bot is lost; true where it is marked. */
const readsOf = async (method: string, act: () => Promise<unknown>): Promise<boolean[]> => {
  const before = lastIn(house, mira);
  await fault(house, { kind: 'lost-reply', method, chat_id: mira });
  await act();
  await house.quiet();
  return house.received(mira, before).map((message) => dataIn(message).includes('repeat'));
};

it('8: Telegram has shown something of the terms and its answer is lost: what comes again says so, files too', async () => {
  const theirs = handOf(house.rehearsal, mira);
  const press = (data: string) => () => theirs.press(data, 1);
  expect(await readsOf('sendDocument', press(`terms.${anna}.c-paper.1`))).toEqual([false, true]);
  expect(await readsOf('sendMessage', press(`terms.${anna}.c-pick.1`))).toEqual([false, true]);
  expect(await readsOf('sendMessage', () => theirs.write('/summary'))).toEqual([false, true]);
  expect(await readsOf('sendMessage', () => theirs.write('/agreements'))).toEqual([false, true]);
  expect(await readsOf('sendMessage', () => theirs.write('/verify 12345678'))).toEqual([false, true]);
});

it('9: Telegram says "later" after the first of several messages: what comes again says so', async () => {
  const coachs = handOf(house.rehearsal, anna);
  await coachs.press(`terms.${mira}.d-open`);
  const before = lastIn(house, anna);
  const stop = house.rehearsal.changed(({ kind, chat_id }) => {
    if (kind !== 'message' || chat_id !== anna) return;
    stop();
    void house.rehearsal.ask('POST', '/faults', { kind: '429', method: 'sendMessage', chat_id: anna, retry_after: 1 });
  });
  await coachs.press(`terms.${mira}.d-whole`);
  await house.quiet();
  const marks = house.received(anna, before).map((message) => dataIn(message).includes('repeat'));
  expect([marks[0], new Set(marks.slice(1))]).toEqual([false, new Set([true])]);
});
