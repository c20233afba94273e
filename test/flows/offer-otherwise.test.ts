import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answered, answering, offered, parts } from './answered.ts';
import { type House, openHouse } from './house.ts';
import { agree, briefly } from './in-writing.ts';
import type { Phone } from './phone.ts';
import { client, coach, invitation } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('pl'))('a coach who has read the brief, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
  });
  afterAll(() => house.close());

  it('asks first: the question comes with a line above it, and the two talk until there is an offer', async () => {
    timur = await answered(house, anna, 201, 'Тимур', language);
    anna.news();
    await anna.tap('button-ask-first');
    await anna.write('Сколько времени у вас есть?');
    expect(anna.news()).toEqual(['ask-first']);
    expect(timur.news()).toEqual(['question-first', '«Сколько времени у вас есть?»']);
    const said = await timur.write('До лета');
    expect(anna.news()).toEqual(['«До лета»']);
    await timur.edit(said, { text: 'До июня' });
    expect(anna.last().text).toBe('До июня');
    await anna.write('Хорошо', { reply_to: anna.last().message_id });
    expect(timur.news()).toEqual(['«Хорошо» ↪ «До июня»']);
    await offered(anna);
    expect(timur.news()).toEqual(['offer']);
  });

  it('asks at night, and the question waits for the morning like any other message', async () => {
    const dana = await answered(house, anna, 202, 'Дана', language);
    anna.news();
    await house.at('2026-11-23T22:00:00Z');
    await anna.tap('button-ask-first');
    await anna.write('Ещё один вопрос');
    expect(anna.news()).toEqual(['ask-first', 'coach-closed']);
    expect(dana.news()).toEqual([]);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(dana.news()).toEqual(['question-first', '«Ещё один вопрос»']);
    await anna.write('/clients');
    await anna.tap('Дана');
    await anna.tap('button-accept');
    expect(anna.news()).toEqual(['clients', 'client-card', 'accepted-coach']);
    expect(dana.news()).toEqual(['accepted']);
  });

  it('answers the brief as if it were a message: nothing is passed on before one tap says that it is a question', async () => {
    const lena = await answered(house, anna, 203, 'Лена', language);
    const brief = house.received(anna.id).findLast((m) => house.wording.recall(m.text ?? '')?.key === 'notice-brief');
    anna.news();
    await anna.write('А что с работой?', { reply_to: brief?.message_id });
    expect(anna.news()).toEqual(['client-not-active']);
    expect(lena.news()).toEqual([]);
    const refused = anna.last();
    await anna.tap('button-ask-this', refused);
    expect(lena.news()).toEqual(['question-first', '«А что с работой?»']);
    expect(await anna.tap('button-ask-this', refused)).toBe('outdated');
    expect(lena.news()).toEqual([]);
  });

  it('declines with ready words, seen before they are sent', async () => {
    const olga = await answered(house, anna, 204, 'Ольга', language);
    anna.news();
    await anna.tap('button-decline');
    expect(anna.news()).toEqual(['refusal-ask']);
    await anna.tap('button-refusal-2');
    expect(anna.news()).toEqual(['refusal-preview']);
    expect(olga.news()).toEqual([]);
    await anna.tap('button-refusal-send');
    expect(anna.news()).toEqual(['declined-coach']);
    expect(olga.news()).toEqual(['declined-kind']);
    expect(olga.heard().args).toEqual({ words: { phrase: 'decline-kind-2' } });
    await olga.write('Понимаю');
    expect(olga.news()).toEqual(['ended']);
  });

  it('declines in words of their own, as they are when they leave', async () => {
    const kira = await answered(house, anna, 205, 'Кира', language);
    anna.news();
    await anna.tap('button-decline');
    await anna.write('Не смогу');
    const words = await anna.write('Кира, спасибо, но сейчас я не');
    expect(anna.news()).toEqual(['refusal-ask', 'refusal-own', 'refusal-own']);
    await anna.edit(words, { text: 'Кира, спасибо, но сейчас не получится' });
    await anna.tap('button-refusal-send');
    expect(kira.news()).toEqual(['declined-own', '«Кира, спасибо, но сейчас не получится»', 'declined']);
    expect(anna.news()).toEqual(['declined-coach']);
    expect(anna.sign(words)).toBe('delivered');
    await kira.follow(await invitation(house, anna.id));
    expect(kira.news()).toEqual(['greeting-open']);
    anna.news();
  });

  it('writes to two clients at once, and neither gets what is meant for the other', async () => {
    const first = await answered(house, anna, 206, 'Первая', language);
    const second = await answered(house, anna, 207, 'Второй', language);
    anna.news();
    const choose = async (name: string): Promise<void> => {
      await anna.write('/clients');
      await anna.tap(name);
      await anna.tap('button-offer-make');
    };
    await choose('Первая');
    await anna.write('Первой: одно');
    await choose('Второй');
    await anna.write('Второму: другое');
    await choose('Первая');
    for (const part of ['Первой: как', 'Первой: сколько', 'Первой: цена']) await anna.write(part);
    await anna.tap('button-offer-send');
    await choose('Второй');
    for (const part of ['Второму: как', 'Второму: сколько', 'Второму: цена']) await anna.write(part);
    await anna.tap('button-offer-send');
    expect(first.heard().args).toMatchObject({ can: 'Первой: одно', price: 'Первой: цена' });
    expect(second.heard().args).toMatchObject({ can: 'Второму: другое', price: 'Второму: цена' });
    expect([first.news(), second.news()]).toEqual([['offer'], ['offer']]);
    anna.news();
  });

  it('may be a client elsewhere: each offer is its own', async () => {
    const vera = await coach(house, 300, 'Вера', language, anna);
    const sonya = await answered(house, vera, 208, 'Соня', language);
    await answering(house, anna, vera);
    anna.news();
    await offered(anna);
    expect(vera.news()).toEqual(['offer']);
    await vera.tap('button-offer-take');
    await vera.write('/clients');
    await vera.tap('Соня');
    await offered(vera, ['Вера поможет', ...parts.slice(1)]);
    expect(sonya.heard().args).toMatchObject({ can: 'Вера поможет' });
    expect(sonya.news()).toEqual(['offer']);
    expect(anna.news()).toEqual(['notice-offer-taken']);
    await agree(anna, vera);
    expect(briefly(anna.news()).at(-1)).toBe('notice-terms-begun');
    await sonya.tap('button-offer-leave');
    expect(briefly(vera.news())).toEqual(['terms-version', 'terms-agreed', 'begun', 'notice-offer-left']);
  });

  it('begins at once with whom they know already, in the middle of the questionnaire', async () => {
    const nika = await client(house, anna.id, 209, 'Ника', language);
    anna.news();
    // What is written in the very moment of the acceptance may be an answer to the questionnaire.
    await house.later(60_000);
    await nika.write('Привет');
    expect(anna.news()).toEqual(['«Привет»']);
  });

  it('sees in the list whose turn it is, and since when, those who wait for the coach first', async () => {
    await anna.write('/clients');
    const { list } = anna.heard().args as unknown as {
      list: { lines: { phrase: string; args: Waits; client: number }[] };
    };
    interface Waits {
      stage: string;
      wait?: { phrase: string };
    }
    const told = list.lines.map(({ args, client: id }) => `${id} ${args.stage} ${args.wait?.phrase ?? '-'}`);
    expect(told).toEqual([
      ...['209 active wait-coach', '205 invited wait-client-undated', '201 offer wait-client', '203 offer wait-client'],
      ...['206 offer wait-client', '207 offer wait-client', '202 active -', '300 active -'],
    ]);
  });
});
