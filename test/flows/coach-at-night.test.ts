import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('pl'))('the coach writes outside hours, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  let earlier: number;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    await aigerim.write('До завтра');
    earlier = anna.last().message_id;
  });
  afterAll(() => house.close());

  const night = async (day: number): Promise<void> => {
    await house.at(`2026-11-${day}T22:40:00Z`);
    anna.news();
    aigerim.news();
  };

  it('is asked once, and without an answer it waits for opening', async () => {
    await night(23);
    const first = await anna.write('Мысль на ночь', { reply_to: earlier });
    const second = await anna.write('И ещё одна', { reply_to: earlier });
    expect(anna.news()).toEqual(['coach-closed']);
    expect(anna.heard().args).toMatchObject({ opens: { moment: Date.parse('2026-11-24T09:00:00Z') } });
    expect([first, second].map(anna.sign)).toEqual(['held', 'held']);
    expect(await anna.tap('button-at-opening')).toBe('toast-at-opening');
    expect(aigerim.news()).toEqual([]);
    await anna.edit(first, { text: 'Мысль на утро' });
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(aigerim.news()).toEqual(['«Мысль на утро» ↪ «До завтра»', '«И ещё одна» ↪ «До завтра»']);
    expect([first, second].map(anna.sign)).toEqual(['delivered', 'delivered']);
    expect(anna.news()).toEqual([]);
  });

  it('goes now when the coach insists, which counts as their own exception, and is asked about again next time', async () => {
    await night(24);
    await anna.write('Сейчас', { reply_to: earlier });
    expect(await anna.tap('button-send-now')).toBe('toast-sent-now');
    expect(aigerim.news()).toEqual(['«Сейчас» ↪ «До завтра»']);
    await anna.write('А это утром', { reply_to: earlier });
    expect(anna.news()).toEqual(['coach-closed', 'coach-closed']);
    expect(aigerim.news()).toEqual([]);
    await house.at('2026-11-25T09:00:00Z');
    await house.quiet();
    expect(aigerim.news()).toEqual(['«А это утром» ↪ «До завтра»']);
  });

  it('is taken back before anybody has read it', async () => {
    await night(25);
    const said = await anna.write('Зря', { reply_to: earlier });
    expect(await anna.tap('button-take-back')).toBe('toast-taken-back');
    expect(anna.sign(said)).toBeNull();
    await house.at('2026-11-26T09:00:00Z');
    await house.quiet();
    expect(aigerim.news()).toEqual([]);
  });

  it('waits as an album, too, and arrives as one before what is written after opening', async () => {
    await night(26);
    const parts = await anna.album(3, { reply_to: earlier });
    expect(anna.news()).toEqual(['coach-closed']);
    expect(parts.map(anna.sign)).toEqual(['held', null, null]);
    await house.call('POST', '/clock', { to: '2026-11-27T09:00:00Z' });
    await anna.write('Доброе утро', { reply_to: earlier });
    expect(aigerim.news()).toEqual(['[photo]', '[photo]', '[photo]', '«Доброе утро» ↪ «До завтра»']);
    expect(parts.map(anna.sign)).toEqual(['delivered', null, null]);
  });

  it('does nothing at a button of an earlier night but say so', async () => {
    await night(27);
    await anna.write('Выходные', { reply_to: earlier });
    const asked = anna.last();
    await house.at('2026-11-30T09:00:00Z');
    await house.quiet();
    await night(30);
    const said = await anna.write('Новая ночь', { reply_to: earlier });
    expect(await anna.tap('button-send-now', asked)).toBe('outdated');
    expect(anna.now(asked).reply_markup).toBeUndefined();
    expect(anna.sign(said)).toBe('held');
    expect(aigerim.news()).toEqual([]);
  });
});
