import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach, invitation, newcomer, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const at = async (house: House, moment: string): Promise<void> => {
  await house.at(moment);
  await house.quiet();
};
const shown = (house: House, one: Phone): string | undefined =>
  house.wording.recall(one.now(one.last()).text ?? '')?.key;

describe.each(mainlyIn('ru'))('somebody in the middle of the questionnaire asks, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    dana = await somebody(house, 201, 'Дана', language);
    await dana.follow(await invitation(house, 100));
    await dana.tap('button-consent');
    dana.news();
    anna.news();
  });
  afterAll(() => house.close());

  it('and what fits the beginning comes first', async () => {
    await dana.write('/questions');
    expect(dana.news()).toEqual(['questions']);
    const names = dana
      .last()
      .reply_markup?.inline_keyboard.flat()
      .map(({ text }) => text);
    const order = ['when', 'who', 'first', 'therapy', 'stop', 'stuck', 'urgent', 'change', 'night', 'miss'] as const;
    const keys = [...order.map((id) => `faq-b-${id}` as const), 'button-faq-none' as const];
    expect(names).toEqual(keys.map((key) => house.say(language, key)));
  });

  it('in words of their own, which are no answer to the questionnaire', async () => {
    await dana.tap('button-faq-none');
    await dana.write({ voice: true });
    expect(dana.news()).toEqual(['asked-as-text']);
    await dana.write('ъъъ?');
    expect(dana.news()).toEqual(['asked-kept-now']);
    expect(anna.news()).toEqual(['notice-asked']);
    await dana.write('Хочу перемен');
    expect(dana.news()).toEqual(['intake-question']);
    expect(dana.heard().args).toMatchObject({ number: 2 });
  });

  it('and is asked whether what they write after the coach’s answer belongs to the questionnaire', async () => {
    await anna.tap('button-answer');
    await anna.write('Ъ');
    expect(dana.news()).toEqual(['asked-answered', '«Ъ»']);
    await dana.write('Спасибо!');
    expect(dana.news()).toEqual(['intake-which']);
    anna.news();
  });

  it('and goes on with the questionnaire instead: the next words are an answer again', async () => {
    await dana.tap('button-no-answer');
    await dana.write('/questions');
    await dana.tap('button-faq-none');
    await dana.tap('button-go-on');
    dana.news();
    await dana.write('Спокойствие');
    expect(dana.news()).toEqual(['intake-question']);
    await dana.write('/questions');
    await dana.tap('button-faq-none');
    await dana.write('/intake');
    dana.news();
    await dana.write('Ровный сон');
    expect(dana.news()).toEqual(['intake-question']);
    expect(anna.news()).toEqual([]);
  });
});

describe('somebody who asks before they have agreed to anything', () => {
  it('reads the answers, and is not asked for words that could not be kept', async () => {
    const house = await openHouse('2026-11-23T12:00:00Z');
    await coach(house, 100, 'Анна', 'pl');
    const tomasz = await somebody(house, 201, 'Tomasz', 'pl');
    await tomasz.follow(await invitation(house, 100));
    tomasz.news();
    await tomasz.write('/questions');
    await expect(tomasz.tap('button-faq-none', tomasz.last())).rejects.toThrow('no button');
    await tomasz.tap('faq-b-first');
    expect(tomasz.news()).toEqual(['questions-answer']);
    await tomasz.write('/questions Czy mogę przyprowadzić psa?');
    expect(tomasz.news()).toEqual(['asked-not-now']);
    await house.close();
  });
});

describe.each(mainlyIn('ru'))('somebody who seems lost, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    dana = await newcomer(house, 100, 201, 'Дана', language);
    anna.news();
    await at(house, '2026-11-23T22:00:00Z');
  });
  afterAll(() => house.close());

  const read = async (times: number): Promise<void> => {
    await dana.write('/questions');
    for (let n = 0; n < times; n++) {
      await dana.tap('faq-b-first');
      await dana.tap('button-back');
    }
  };

  it('because they read the same answer for the third time is offered help, once', async () => {
    await read(2);
    expect(dana.news()).toEqual(['questions']);
    await read(4);
    expect(dana.news()).toEqual(['questions', 'help-offer']);
  });

  it('and wants it: the coach is told in the morning, with the facts', async () => {
    await dana.tap('button-faq-help');
    expect(shown(house, dana)).toBe('help-told');
    expect(anna.news()).toEqual([]);
    await at(house, '2026-11-24T09:00:00Z');
    expect(anna.news()).toEqual(['needs-help-read']);
    expect(anna.heard().args).toEqual({ question: { phrase: 'faq-q-first' }, count: 6 });
    await anna.tap('button-answer');
    await anna.write('Просто приходите');
    expect(dana.news()).toEqual(['help-answered', '«Просто приходите»']);
  });

  it('because nothing answers them is offered help, too, but not again within three days', async () => {
    await dana.write('/questions');
    for (const question of ['faq-b-who', 'faq-b-stop']) {
      await dana.tap(question);
      await dana.tap('button-faq-unanswered');
      expect(shown(house, dana)).toBe('asked-say');
      await dana.tap('button-back');
    }
    await at(house, '2026-11-27T12:00:00Z');
    for (const question of ['faq-b-who', 'faq-b-stop']) {
      await dana.tap(question);
      await dana.tap('button-faq-unanswered');
      if (question === 'faq-b-who') await dana.tap('button-back');
    }
    expect(shown(house, dana)).toBe('help-offer');
    await dana.tap('button-faq-no-help');
    expect(shown(house, dana)).toBe('help-later');
    anna.news();
    await house.later(3_600_000);
    expect(anna.news()).toEqual([]);
  });

  it('is left in peace once they know the way', async () => {
    const old = await client(house, 100, 202, 'Ольга', language);
    await old.write('/questions');
    for (let n = 0; n < 4; n++) {
      await old.tap('faq-b-first');
      await old.tap('button-back');
    }
    expect(old.news()).toEqual(['questions']);
  });
});
