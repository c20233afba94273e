import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { anna, fault, lastIn, mira, openScene, wordsAfter } from './scene.ts';

let house: House;
let coachHad: number;
beforeEach(async () => {
  house = await openScene();
  await house.at('2026-11-23T21:00:00Z');
  coachHad = lastIn(house, anna);
});
afterEach(() => house.close());

const morning = async (): Promise<string[]> => {
  await house.quiet();
  await house.at('2026-11-24T09:00:00Z');
  await house.quiet();
  return wordsAfter(house, anna, coachHad);
};

it('23: a kept message that was changed arrives in its last wording, one that was deleted not at all, and its author is told', async () => {
  const changed = await house.send(mira, { text: 'first thought' });
  const deleted = await house.send(mira, { text: 'said too much' });
  await house.quiet();
  await house.call('POST', `/people/${mira}/edit`, { message_id: changed.message_id, text: 'second thought' });
  await house.call('POST', `/people/${mira}/delete`, { message_id: deleted.message_id });
  const clientHad = lastIn(house, mira);
  expect((await morning()).slice(1)).toEqual(['second thought']);
  expect(wordsAfter(house, mira, clientHad)).toContain(house.say('en', 'copy-withdrawn', { count: 1 }));
});

it('23: of a kept album the parts that are left arrive, and the author is told how many are missing', async () => {
  const { messages } = (await house.call('POST', `/people/${mira}/album`, {
    items: [{ photo: true }, { photo: true }, { photo: true }],
  })) as { messages: { message_id: number }[] };
  await house.quiet();
  await house.call('POST', `/people/${mira}/delete`, { message_id: messages[1]?.message_id });
  const clientHad = lastIn(house, mira);
  await morning();
  expect(house.received(anna, coachHad).filter((m) => m.photo)).toHaveLength(2);
  expect(wordsAfter(house, mira, clientHad)).toContain(house.say('en', 'copy-partly', { count: 1 }));
});

const kinds = ['paid_media', 'giveaway', 'giveaway_winners', 'invoice', 'story', 'checklist'];
const quiz = { poll: { type: 'quiz' } };

it.each([...kinds.map((kind) => [kind, { [kind]: true }] as const), ['quiz', quiz] as const])(
  '24: a kind that cannot be passed on is answered in words: %s, by night and by day',
  async (_, content) => {
    for (const moment of ['2026-11-23T21:10:00Z', '2026-11-24T12:00:00Z']) {
      await house.at(moment);
      const message = await house.send(mira, content);
      await house.quiet();
      if (moment < '2026-11-24') await morning();
      expect(house.received(mira).filter((m) => m.reply_to_message?.message_id === message.message_id)).toHaveLength(1);
    }
  },
);

it('24: the words about it come even when Telegram loses its answer to them', async () => {
  await fault(house, { kind: 'reset', method: 'sendMessage', chat_id: mira, times: 1 });
  const message = await house.send(mira, { paid_media: true });
  await house.quiet();
  expect(house.received(mira).filter((m) => m.reply_to_message?.message_id === message.message_id)).toHaveLength(1);
});
