import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { anna, lastIn, mira, openScene, wordsAfter } from './scene.ts';

let house: House;
beforeEach(async () => {
  house = await openScene();
});
afterEach(() => house.close());

const jump = (next: number): Promise<never> => house.call('POST', '/updates', { next_update_id: next });

/** A message such as Telegram never sends: no decision about it is possible. */
const poison = (word: string) => ({
  message: {
    message_id: 900_000,
    date: 1_795_000_000,
    chat: { id: mira, type: 'private', first_name: 'Mira' },
    from: { id: mira, is_bot: false, first_name: 'Mira', language_code: 'en' },
    text: { word },
    entities: [{ type: 'bot_command', offset: 0, length: 5 }],
  },
});

it('20: updates that are numbered anew after a silent week, lower or higher, all count', async () => {
  const before = lastIn(house, anna);
  const texts: string[] = [];
  for (const next of [1_000_000, 5000, 700_000_000, 3000, 420_000]) {
    await jump(next);
    for (const n of [1, 2, 3]) {
      texts.push(`${next} ${n}`);
      await house.send(mira, { text: `${next} ${n}` });
    }
    await house.quiet();
  }
  expect(wordsAfter(house, anna, before)).toEqual(texts);
});

it('20: one that has to be given again is not confirmed by the higher numbers of before', async () => {
  await jump(1_000_000);
  await house.send(mira, { text: 'high' });
  await house.quiet();
  await jump(5000);
  const before = lastIn(house, mira);
  await house.call('POST', '/updates', { update: poison('low'), queue: `chat:${mira}` });
  await house.rehearsal.until(() => wordsAfter(house, mira, before).includes(house.say('en', 'sorry')));
});

it('21: an update that cannot be decided is set aside after three tries; the chat goes on and everyone is told', async () => {
  const [coachHad, clientHad] = [lastIn(house, anna), lastIn(house, mira)];
  await house.call('POST', '/updates', { update: poison('unspeakable'), queue: `chat:${mira}` });
  await house.send(mira, { text: 'and this is an ordinary one' });
  await house.rehearsal.until(() => wordsAfter(house, anna, coachHad).includes('and this is an ordinary one'));
  await house.quiet();
  const sorry = house.say('en', 'sorry');
  expect(wordsAfter(house, mira, clientHad).filter((words) => words === sorry)).toHaveLength(1);
  const faults = house.logs.filter((line) => line.includes('an update could not be decided'));
  expect(faults).toHaveLength(3);
  expect(house.logs.filter((line) => line.includes('set aside'))).toHaveLength(1);
  expect(house.logs.join('')).not.toContain('unspeakable');
});
