import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { anna, fault, lastIn, mira, openScene, wordsAfter } from './scene.ts';

let house: House;
beforeEach(async () => {
  house = await openScene();
});
afterEach(() => house.close());

const write = async (text: string, replyTo: number): Promise<void> => {
  await house.send(anna, { text, reply_to: replyTo });
};

it('10: a client who blocks the bot in mid-queue gets the rest, in order, after coming back; the coach is told once', async () => {
  await house.send(mira, { text: 'hello' });
  await house.quiet();
  const copy = house.received(anna).at(-1)?.message_id ?? 0;
  const [coachHad, clientHad] = [lastIn(house, anna), lastIn(house, mira)];
  await write('one', copy);
  await house.rehearsal.until(() => wordsAfter(house, mira, clientHad).includes('one'));
  await fault(house, { kind: '403', method: 'copyMessage', chat_id: mira, times: 1 });
  await write('two', copy);
  await write('three', copy);
  await write('four', copy);
  await house.rehearsal.until(() => house.rehearsal.calls('copyMessage').some((call) => call.fault === '403'));
  await house.call('POST', `/people/${mira}/block`);
  await write('five', copy);
  await house.rehearsal.until(() => house.rehearsal.pendingCount() === 0);
  const told = () => wordsAfter(house, anna, coachHad).filter((words) => words.includes('Telegram stopped delivering'));
  await house.rehearsal.until(() => told().length > 0);
  expect(wordsAfter(house, mira, clientHad)).toEqual(['one']);
  await house.call('POST', `/people/${mira}/unblock`);
  await house.quiet();
  expect(wordsAfter(house, mira, clientHad)).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(told()).toHaveLength(1);
});
