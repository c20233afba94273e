import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const other: Record<Locale, Locale> = { ru: 'kk', kk: 'ru', pl: 'en', en: 'pl' };
const names: Record<Locale, string> = { ru: 'Русский', pl: 'Polski', kk: 'Қазақша', en: 'English' };

describe.each(mainlyIn('ru'))('a coach keeps common questions, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  let foreign: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    dana = await client(house, 100, 201, 'Дана', language);
    foreign = await client(house, 100, 202, 'Someone', other[language]);
    anna.news();
  });
  afterAll(() => house.close());

  const say = (who: Phone, key: 'faq-q-when' | 'faq-a-when', coachName = 'Анна'): string =>
    house.say(who.language, key, {}, { coach: coachName });
  const reads = async (who: Phone, button: string): Promise<string> => {
    await who.write('/questions');
    await who.tap(button);
    who.news();
    return who.now(who.last()).text ?? '';
  };
  const list = async (who: Phone): Promise<string[]> => {
    await who.write('/questions');
    who.news();
    return (
      who
        .last()
        .reply_markup?.inline_keyboard.flat()
        .map(({ text }) => text) ?? []
    );
  };
  const page = (): string => anna.now(anna.last()).text ?? '';

  it('and sees them as clients of each language read them', async () => {
    await anna.write('/questions');
    expect(anna.news()).toEqual(['common-list']);
    await anna.tap('faq-b-when');
    expect(page()).toContain(say(anna, 'faq-q-when'));
    await anna.tap(names[other[language]]);
    expect(page()).toContain(say(foreign, 'faq-a-when'));
    expect(anna.heard()).toMatchObject({ key: 'common-card', locale: language });
  });

  it('rewords one for readers of one language, and everybody else reads what fits them', async () => {
    await anna.tap('button-reword-answer');
    await anna.write('x'.repeat(1001));
    expect(anna.news()).toEqual(['common-long']);
    await anna.write('Within a day.');
    expect(anna.news()).toEqual(['common-card']);
    expect(await reads(foreign, 'faq-b-when')).toContain('Within a day.');
    expect(await reads(dana, 'faq-b-when')).toContain(say(dana, 'faq-a-when'));
    await anna.tap(names[language]);
    await anna.tap('button-reword-answer');
    await anna.write('В течение дня.');
    expect(await reads(dana, 'faq-b-when')).toContain('В течение дня.');
    expect(await reads(foreign, 'faq-b-when')).toContain('Within a day.');
    anna.news();
    await anna.tap('button-common-bots');
    expect(await reads(dana, 'faq-b-when')).toContain(say(dana, 'faq-a-when'));
  });

  it('moves them, removes them after a second press, and brings the bot’s own back', async () => {
    await anna.tap('button-down');
    expect((await list(dana)).slice(0, 2)).toEqual(
      ['urgent', 'when'].map((id) => house.say(language, `faq-b-${id}` as 'faq-b-when')),
    );
    await anna.tap('button-common-remove');
    expect(await list(dana)).toHaveLength(11);
    await anna.tap('button-common-remove-sure');
    expect(await list(dana)).toHaveLength(10);
    expect(anna.news()).toEqual([]);
    await anna.tap('button-common-restore');
    expect((await list(dana)).at(9)).toBe(house.say(language, 'faq-b-when'));
  });

  it('adds one in two steps; clients see it once it has an answer', async () => {
    await anna.tap('button-common-add');
    await anna.write('Где мы встречаемся?');
    expect(anna.news()).toEqual(['common-write-answer']);
    expect(await list(dana)).toHaveLength(11);
    await anna.write('На Пушкина, 5.');
    expect(anna.news()).toEqual(['common-card']);
    expect(await list(dana)).toContain(house.say(language, 'button-faq-more'));
    await dana.tap('button-faq-more');
    await dana.tap('Где мы встречаемся?');
    expect(dana.now(dana.last()).text).toContain('На Пушкина, 5.');
  });

  it('is not misunderstood when a button is pressed instead of an answer', async () => {
    await anna.tap('button-common-all');
    await anna.tap('button-common-add');
    await anna.tap('button-common-all');
    anna.news();
    await anna.write('Просто мысль');
    expect(anna.news()).toEqual(['to-whom']);
  });
});

describe('a coach who has a coach', () => {
  it('edits their own list, and finds the other’s under it', async () => {
    const house = await openHouse('2026-11-23T12:00:00Z');
    const anna = await coach(house, 100, 'Анна', 'ru');
    const boris = await coach(house, 101, 'Борис', 'ru', anna);
    await client(house, 100, 101, 'Борис', 'ru');
    anna.news();
    boris.news();
    await boris.write('/questions');
    expect(boris.news()).toEqual(['common-list']);
    await boris.tap(house.say('ru', 'button-as-client', { name: 'Анна' }));
    expect(boris.news()).toEqual(['questions']);
    await boris.tap('button-faq-none');
    await boris.write('ъъъ?');
    expect(anna.news()).toEqual(['notice-asked']);
    await house.close();
  });
});
