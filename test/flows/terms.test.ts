import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach } from './practice.ts';
import { type Pair, past, says, sends, taken, told } from './terms-told.ts';
import { mainlyIn } from './tongues.ts';

const question = 'Можно ли за двенадцать часов?';
const answer = 'Да, если причина внезапная.';

/** Somebody of another language than the coach's. */
const otherThan = (language: Locale): Locale => (language === 'kk' ? 'pl' : 'kk');

describe.each(mainlyIn('ru', 'kk'))('terms between a coach and a client, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let pair: Pair;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    pair = await taken(house, anna, 201, 'Тимур', otherThan(language));
    timur = pair.client;
  });
  afterAll(() => house.close());

  it('are what is usual, clause by clause, until they are written', async () => {
    await timur.write('/terms');
    expect(timur.news()).toEqual(['terms']);
    expect(timur.last().text).toContain(house.say(timur.language, 'terms-usual'));
    expect(timur.last().text).toContain(house.say(timur.language, 'clause-title-ending'));
    expect(timur.last().text).toContain('10:00–18:00');
  });

  it('are proposed by the coach and read by the client in their own language, whole', async () => {
    await sends(pair, { set: { freeHours: '48' } });
    expect(anna.news()).toEqual(['terms-sent']);
    expect(told(timur)).toEqual(['terms-version']);
    expect(timur.last().text).toContain(house.say(timur.language, 'terms-offered', { version: 1 }, { coach: 'Анна' }));
  });

  it('are asked about, and the answer comes with where the conversation stands', async () => {
    await says(pair, 'ask', 'moving', question);
    expect(timur.news()).toEqual(['terms-pick', 'terms-clause', 'terms-ask-now', 'terms-said-now']);
    expect(anna.news()).toEqual(['terms-asks-question']);
    expect(anna.heard().args).toMatchObject({ said: question });
    await pair.coachs.press('terms.201.k-answer');
    await anna.write(answer);
    expect(anna.news()).toEqual(['terms-answer-ask', 'terms-answered-coach']);
    expect(timur.news()).toEqual(['terms-heard']);
    expect(timur.last().text).toContain(question);
    expect(timur.last().text).toContain(answer);
    expect(timur.last().text).toContain(house.say(timur.language, 'terms-stands-yours', { version: 1 }));
  });

  it('are answered with another value, which the coach takes into the next version', async () => {
    await pair.clients.press('terms.100.c-pick');
    await pair.clients.press('terms.100.c-clause.1.moving');
    await pair.clients.press('terms.100.c-value');
    await pair.clients.press('terms.100.c-field.1.freeHours');
    await timur.write('зебра');
    expect(timur.news()).toEqual([
      'terms-pick',
      'terms-clause',
      'terms-pick-field',
      'terms-pick-value',
      'terms-value-refused',
    ]);
    await timur.write('24');
    expect(timur.news()).toEqual(['terms-said-now']);
    expect(anna.news()).toEqual(['terms-asks-value']);
    expect(anna.last().text).toMatch(/24[\s\S]*48/);
    await pair.coachs.press('terms.201.k-take');
    expect(anna.news()).toEqual(['terms-all-answered']);
    expect(timur.news()).toEqual(['terms-heard']);
    expect(timur.last().text).toContain(house.say(timur.language, 'terms-stands-next'));
    await anna.tap('button-terms-preview');
    past(anna);
    await pair.coachs.press('terms.201.send');
    expect(anna.news()).toEqual(['terms-sent']);
    expect(told(timur)).toEqual(['terms-version']);
    expect(timur.last().text).toMatch(/48[\s\S]*24/);
    expect(timur.last().text).toContain(house.say(timur.language, 'terms-instead', { before: 1 }));
  });

  it('are not agreed by a late tap on the first version', async () => {
    const first = house.received(201).find((m) => pressOf(m, 'terms.100.agree.1.') !== undefined);
    expect(await timur.tap('button-terms-agree', first)).toBe('toast-terms-newer');
    expect(told(timur)).toEqual(['terms-version']);
    expect(timur.last().text).toContain(house.say(timur.language, 'terms-late', { late: 1, version: 2 }));
    expect(timur.last().text).toMatch(/48[\s\S]*24/);
    expect(anna.news()).toEqual([]);
  });

  it('are agreed on by exactly this version, and the work begins', async () => {
    expect(await timur.tap('button-terms-agree')).toBe('toast-noted');
    expect(timur.news()).toEqual(['terms-agreed', 'begun']);
    expect(anna.news()).toEqual(['notice-terms-begun']);
    expect(anna.heard().args).toMatchObject({ version: 2, print: expect.stringMatching(/^[0-9a-f]{8}$/) });
    await timur.write('Начинаем');
    expect(anna.news()).toEqual(['«Начинаем»']);
    const [first, second] = [1, 2].map((version) =>
      house.received(201).find((m) => pressOf(m, `terms.100.agree.${version}.`) !== undefined),
    );
    expect(await timur.tap('button-terms-agree', second)).toBe('toast-terms-agreed');
    expect(await timur.tap('button-terms-agree', first)).toBe('outdated');
    expect(timur.news()).toEqual(['terms']);
    expect(anna.news()).toEqual([]);
  });

  it('can be looked up by both: what holds, every version, what is different, and a file', async () => {
    await timur.write('/terms');
    expect(timur.news()).toEqual(['terms']);
    expect(timur.last().text).toContain('24');
    await timur.tap('button-terms-history');
    expect(timur.news()).toEqual(['terms-versions']);
    await pair.clients.press('terms.100.c-diff.2.1');
    expect(told(timur)).toEqual(['terms-version']);
    expect(timur.last().text).toMatch(/48[\s\S]*24/);
    await anna.write('/terms');
    await pair.coachs.press('terms.201.see');
    await anna.tap('button-terms-history');
    await pair.coachs.press('terms.201.k-whole.1');
    expect(told(anna)).toEqual(['terms-clients', 'terms', 'terms-versions', 'terms-version']);
    await anna.tap('button-terms-paper');
    expect(anna.last().document?.file_name).toBe('terms-v1.pdf');
  });
});

const pressOf = (message: { reply_markup?: { inline_keyboard: readonly (readonly object[])[] } }, data: string) =>
  message.reply_markup?.inline_keyboard
    .flat()
    .find((one) => 'callback_data' in one && String(one.callback_data).startsWith(data));
