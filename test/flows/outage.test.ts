import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('kk'))('the bot was away, or a person was, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    anna.news();
  });
  afterAll(() => house.close());

  /** The bot's process is away until then. */
  const away = async (until: string, meanwhile: () => Promise<unknown>): Promise<void> => {
    await house.stop();
    await meanwhile();
    house.rehearsal.clock.move(Date.parse(until));
    await house.start();
    await house.quiet();
  };

  it('keeps what was written in contact hours when it comes back outside them, and tells of the delay once', async () => {
    await away('2026-11-23T19:00:00Z', async () => {
      await aigerim.send('Днём');
      await aigerim.send('Ещё днём');
    });
    expect(anna.news()).toEqual([]);
    expect(aigerim.news()).toEqual(['delayed', 'held-reply']);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Днём»', '«Ещё днём»']);
  });

  it('delivers at once what was written at night when it comes back in contact hours', async () => {
    await house.at('2026-11-24T22:00:00Z');
    await away('2026-11-25T11:00:00Z', () => aigerim.send('Ночью'));
    expect(anna.news()).toEqual(['«Ночью»']);
    expect(aigerim.news()).toEqual(['delayed']);
  });

  it('says nothing of a delay that made no difference', async () => {
    await house.at('2026-11-25T20:00:00Z');
    await away('2026-11-25T23:00:00Z', () => aigerim.send('Вечером'));
    expect(aigerim.news()).toEqual(['held-reply']);
    await aigerim.write('И ещё', { date: Date.parse('2026-11-25T21:00:00Z') / 1000 });
    expect(aigerim.news()).toEqual([]);
  });

  it('opens late with one digest when it was away at opening', async () => {
    await away('2026-11-26T13:00:00Z', async () => {});
    expect(anna.news()).toEqual(['digest', '«Вечером»', '«И ещё»']);
    expect(aigerim.news()).toEqual([]);
  });

  it('opens not at all when it was away through the whole day', async () => {
    await house.at('2026-11-26T20:00:00Z');
    await aigerim.write('До пятницы');
    await away('2026-11-27T20:00:00Z', async () => {});
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-30T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«До пятницы»']);
    aigerim.news();
  });

  it('keeps the queue of a client who blocked the bot, tells the coach once, and goes on in order', async () => {
    await aigerim.write('Пишите');
    const last = anna.last().message_id;
    await aigerim.block(true);
    for (const text of ['Раз', 'Два', 'Три']) await anna.write(text, { reply_to: last });
    expect(anna.news()).toEqual(['«Пишите»', 'notice-unreachable']);
    await aigerim.block(false);
    await house.quiet();
    expect(aigerim.news().map((text) => text.split(' ')[0])).toEqual(['«Раз»', '«Два»', '«Три»']);
    expect(anna.news()).toEqual(['notice-reachable']);
  });

  it('keeps what waits for a coach who blocked the bot, and delivers it in contact hours only', async () => {
    await anna.block(true);
    await aigerim.write('Вы здесь?');
    await aigerim.write('Ау');
    await house.at('2026-11-30T19:00:00Z');
    await anna.block(false);
    await house.quiet();
    expect(anna.news()).toEqual([]);
    await house.at('2026-12-01T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Вы здесь?»', '«Ау»']);
  });

  it('tells the author of what Telegram will not take', async () => {
    aigerim.news();
    await house.call('POST', '/faults', {
      method: 'copyMessage',
      kind: '400',
      description: 'Bad Request: CHAT_RESTRICTED',
    });
    await aigerim.write('Не дойдёт');
    expect(aigerim.news()).toEqual(['not-delivered']);
    expect(aigerim.last().reply_to_message?.text).toBe('Не дойдёт');
    const [gone] = await aigerim.album(3);
    if (gone) await aigerim.delete(gone);
    await house.later(1000);
    await house.quiet();
    expect(anna.news()).toEqual(['album-from', '[photo]', '[photo]']);
    expect(aigerim.news()).toEqual(['copy-partly']);
    await anna.write('Вижу две', { reply_to: anna.last().message_id });
    expect(aigerim.news()).toEqual(['«Вижу две»']);
  });
});
