import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach, invitation, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('pl', 'en'))('a client fills in the questionnaire, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await somebody(house, 201, 'Тимур', language);
    await timur.follow(await invitation(house, anna.id));
    anna.news();
    timur.news();
  });
  afterAll(() => house.close());

  it('is asked one question at a time, from the consent on', async () => {
    await timur.tap('button-consent');
    expect(timur.news()).toEqual(['intake-intro', 'intake-question']);
    expect(timur.heard().args).toMatchObject({ number: 1, total: 12, words: { phrase: 'intake-q-brings' } });
    expect(anna.news()).toEqual(['notice-wants-in']);
    await timur.write('Хочу сменить работу');
    expect(timur.heard().args).toMatchObject({ number: 2 });
    await timur.write({ voice: true });
    expect(timur.heard().args).toMatchObject({ number: 3 });
    await timur.tap('button-skip');
    expect(timur.heard().args).toMatchObject({ number: 4 });
    expect(anna.news()).toEqual([]);
  });

  it('goes back, changes an answer by editing it, and asks nothing twice', async () => {
    timur.news();
    const said = await timur.write('Читал книги');
    expect(timur.heard().args).toMatchObject({ number: 5 });
    await timur.edit(said, { text: 'Читал книги и говорил с друзьями' });
    await timur.tap('button-back');
    expect(timur.heard().args).toMatchObject({
      number: 4,
      below: { lines: [{ args: { answer: 'Читал книги и говорил с друзьями' } }, {}] },
    });
    await timur.write('Читал');
    expect(timur.heard().args).toMatchObject({ number: 5 });
    await timur.write('не знаю');
    expect(timur.heard().key).toBe('intake-scale-unread');
    await timur.tap('7');
    expect(timur.heard().args).toMatchObject({ number: 6 });
  });

  it('looks everything over at the end, changes one answer and sends', async () => {
    await timur.write('Вопросов');
    await timur.write('Дневник');
    await timur.tap('button-skip');
    expect(timur.heard().args).toMatchObject({ number: 9 });
    await timur.tap(house.say(language, 'intake-o-contact-text'));
    await timur.tap('button-done');
    expect(timur.heard().args).toMatchObject({ number: 10 });
    await timur.write('По вечерам');
    await timur.write('1 марта 2027');
    await timur.tap(house.say(language, 'intake-o-other-no'));
    expect(timur.heard().key).toBe('intake-review');
    await timur.tap(`6. ${house.say(language, 'intake-short-coach')}`);
    expect(timur.heard().args).toMatchObject({ number: 6, below: { lines: [{ args: { answer: 'Вопросов' } }, {}] } });
    await timur.write('Вопросов и честности');
    expect(timur.heard().key).toBe('intake-review');
    expect(timur.last().text).toContain('Вопросов и честности');
    timur.news();
    anna.news();
    await timur.tap('button-send-answers');
    expect(timur.news()).toEqual(['intake-sent-now']);
    expect(anna.news()).toEqual(['notice-brief', 'brief', 'brief-caption', 'brief-voice', '[voice]']);
  });

  it('puts an answer right after sending, by editing it or by answering anew, and the coach hears of it', async () => {
    const said = house.chat(timur.id).find((message) => message.text === 'Дневник');
    if (!said) throw new Error('no such answer');
    await timur.edit(said, { text: 'Дневник и прогулки' });
    expect(anna.news()).toEqual(['notice-answer-changed']);
    await timur.write('/intake');
    expect(timur.heard().key).toBe('intake-review-sent');
    expect(timur.last().text).toContain('Дневник и прогулки');
    await timur.tap(`1. ${house.say(language, 'intake-short-brings')}`);
    await timur.write({ voice: true });
    expect(timur.heard().key).toBe('intake-review-sent');
    expect(anna.news()).toEqual(['notice-answer-changed']);
    await timur.write('А теперь просто сообщение');
    expect(anna.news()).toEqual([]);
  });
});
