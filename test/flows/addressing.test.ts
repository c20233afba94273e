import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('pl'))('to whom is it, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let piotr: Phone;
  let aigerim: Phone;
  let tomasz: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    piotr = await coach(house, 101, 'Piotr', language, anna);
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    tomasz = await client(house, 100, 202, 'Tomasz', language);
    anna.news();
  });
  afterAll(() => house.close());

  const silence = () => expect([anna, piotr, aigerim, tomasz].flatMap((one) => one.news())).toEqual([]);

  it('is asked when the coach just writes, once for several messages, which go in order', async () => {
    await anna.write('Раз');
    await anna.write({ photo: true, caption: 'Два' });
    await anna.write('Три');
    expect(anna.news()).toEqual(['to-whom']);
    silence();
    await anna.tap('Айгерим');
    expect(aigerim.news()).toEqual(['«Раз»', '[photo] «Два»', '«Три»']);
    await anna.write('Это уже другое');
    expect(anna.news()).toEqual(['to-whom']);
    await anna.tap('button-nobody');
    expect(anna.news()).toEqual(['to-nobody']);
    silence();
  });

  it('is the chosen client for one message or one album, and asked again for the next', async () => {
    await aigerim.write('Можно вопрос?');
    await tomasz.write('Dzień dobry');
    await anna.tap('↩ Айгерим');
    expect(anna.news()).toEqual(['«Можно вопрос?»', '«Dzień dobry»', 'answer-prompt']);
    await anna.write('Спрашивайте');
    expect(aigerim.news()).toEqual(['«Спрашивайте»']);
    await anna.tap('↩ Tomasz');
    await anna.album(3);
    await house.later(1000);
    await house.quiet();
    expect(tomasz.news()).toEqual(['[photo]', '[photo]', '[photo]']);
    await anna.write('А это кому?');
    expect(anna.news()).toEqual(['answer-prompt', 'to-whom']);
    await anna.tap('button-nobody');
    anna.news();
    silence();
  });

  it('may be sent another way when the chosen client cannot get it like this', async () => {
    await anna.tap('↩ Айгерим');
    await anna.write({ checklist: true });
    await anna.write('Тогда словами');
    expect(anna.news()).toEqual(['answer-prompt', 'cannot-copy']);
    expect(aigerim.news()).toEqual(['«Тогда словами»']);
  });

  it('is chosen in /clients, even while another question is open', async () => {
    await anna.write('/hours');
    await anna.write('/clients');
    await anna.tap('Tomasz');
    await anna.tap('button-answer');
    await anna.write('Jak się masz?');
    expect(anna.news()).toEqual(['hours-show', 'clients', 'client-card', 'answer-prompt']);
    expect(tomasz.news()).toEqual(['«Jak się masz?»']);
    await anna.write('/hours Mo-Fr 10:00-18:00');
    anna.news();
  });

  it('is asked of a client of two coaches, remembered, and changed with /switch', async () => {
    await client(house, 101, 201, 'Айгерим', language);
    aigerim.news();
    piotr.news();
    await aigerim.write('Кому это?');
    expect(aigerim.news()).toEqual(['to-whom']);
    silence();
    await aigerim.tap('Анна');
    await aigerim.write('И это тоже');
    expect(anna.news()).toEqual(['«Кому это?»', '«И это тоже»']);
    silence();
    await aigerim.write('/switch');
    await aigerim.tap('Piotr');
    expect(aigerim.news()).toEqual(['switch-ask', 'switched']);
    await aigerim.write('Вам, Пётр');
    expect(piotr.news()).toEqual(['«Вам, Пётр»']);
    silence();
  });

  it('is whoever wrote what is answered, whatever was chosen before', async () => {
    await piotr.write('Od Piotra', { reply_to: piotr.last().message_id });
    await anna.write('От Анны', { reply_to: house.received(anna.id).at(-1)?.message_id });
    const [fromPiotr, fromAnna] = house.received(aigerim.id).slice(-2);
    expect(aigerim.news()).toHaveLength(2);
    await aigerim.write('Анне', { reply_to: fromAnna?.message_id });
    await aigerim.write('Пётру', { reply_to: fromPiotr?.message_id });
    expect(anna.news()).toEqual(['«Анне» ↪ «От Анны»']);
    expect(piotr.news()).toEqual(['«Пётру» ↪ «Od Piotra»']);
  });

  it('is asked of a coach who is a client elsewhere, never guessed', async () => {
    await client(house, 101, 100, 'Анна', language);
    anna.news();
    piotr.news();
    await anna.write('Это моему коучу');
    expect(anna.news()).toEqual(['to-whom']);
    silence();
    await anna.tap('Piotr');
    expect(piotr.news()).toEqual(['«Это моему коучу»']);
    await aigerim.write('/switch');
    await aigerim.tap('Анна');
    await aigerim.write('Анна, вы здесь?');
    expect(anna.news()).toEqual(['«Анна, вы здесь?»']);
    await anna.write('Здесь', { reply_to: anna.last().message_id });
    expect(aigerim.news()).toEqual(['switch-ask', 'switched', '«Здесь» ↪ «Анна, вы здесь?»']);
    await anna.write('/switch');
    await anna.tap('button-as-coach');
    await anna.write('Снова клиентам');
    expect(anna.news()).toEqual(['switch-ask', 'switched-own', 'to-whom']);
    await anna.tap('button-nobody');
    anna.news();
    silence();
  });

  it('reaches each coach in that coach’s own hours', async () => {
    await piotr.write('/hours Mo-Fr 08:00-16:00');
    piotr.news();
    const fromAnna = house.received(aigerim.id).findLast((m) => m.text === 'Здесь');
    await house.at('2026-11-23T16:00:00Z');
    await aigerim.write('/switch');
    await aigerim.tap('Piotr');
    aigerim.news();
    await aigerim.write('Piotr уже закончил');
    expect(aigerim.news()).toEqual(['held-reply']);
    await aigerim.tap('button-terms');
    expect(aigerim.news()).toEqual(['terms']);
    await aigerim.write('А Анна нет', { reply_to: fromAnna?.message_id });
    expect(anna.news()).toEqual(['«А Анна нет» ↪ «Здесь»']);
    silence();
  });

  it('is nobody’s when it cannot be passed on at all, which is said at once', async () => {
    await anna.write({ story: true });
    expect(anna.news()).toEqual(['cannot-copy']);
    await aigerim.write('/switch');
    aigerim.news();
  });
});
