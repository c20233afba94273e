import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { locales } from '../../src/domain/world.ts';
import { type House, openHouse, textsOf } from './house.ts';
import { client, coach } from './practice.ts';

const anna = 100;
const aigerim = 201;

describe.each(locales)('a coach and a client in %s', (language) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    await coach(house, anna, 'Анна', language);
    await client(house, anna, aigerim, 'Айгерим', language);
  });
  afterAll(() => house.close());

  it('passes a message on at once in contact hours, with the sign of delivery and nothing else', async () => {
    const before = house.chat(aigerim).at(-1)?.message_id ?? 0;
    const sent = await house.send(aigerim, { text: 'Можно перенести встречу?' });
    await house.quiet();
    const [copy] = house.received(anna).slice(-1);
    expect(copy?.text).toBe('Можно перенести встречу?');
    expect(copy?.reply_markup?.inline_keyboard?.flat().map((b) => b.text)).toEqual(['↩ Айгерим']);
    expect(house.received(aigerim, before)).toEqual([]);
    expect(
      house
        .chat(aigerim)
        .find((m) => m.message_id === sent.message_id)
        ?.reactions?.map((r) => r.emoji),
    ).toEqual(['🕊']);
  });

  it('keeps a message of the night, answers once, and delivers it at opening with a digest', async () => {
    await house.at('2026-11-23T22:40:00Z');
    const coachBefore = house.chat(anna).at(-1)?.message_id ?? 0;
    const before = house.chat(aigerim).at(-1)?.message_id ?? 0;
    await house.send(aigerim, { text: 'Не могу уснуть' });
    await house.send(aigerim, { text: 'И ещё одно' });
    await house.quiet();
    expect(house.received(anna, coachBefore)).toEqual([]);
    expect(house.received(aigerim, before)).toHaveLength(1);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    const morning = textsOf(house.received(anna, coachBefore));
    expect(morning.slice(-2)).toEqual(['Не могу уснуть', 'И ещё одно']);
    expect(morning).toHaveLength(3);
  });
});
