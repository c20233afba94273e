import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import { type Phone, phoneOf } from './phone.ts';
import { coach } from './practice.ts';
import { languageNames, listenToRedis } from './questionnaire-pages.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('en'))('a coach tries the questionnaire as a client would meet it, in %s', (language) => {
  const other: Locale = language === 'pl' ? 'ru' : 'pl';
  let house: House;
  let anna: Phone;
  let heard: () => string;
  /** The page on which the trial began: the languages are there. */
  const beginning = () => house.chat(100).find((m) => JSON.stringify(m.reply_markup ?? {}).includes('edit.try.ru'));

  beforeAll(async () => {
    house = await openHouse('2026-11-23T22:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    await anna.write('/intake');
    anna.news();
    heard = await listenToRedis(house);
  });
  afterAll(() => house.close());

  it('is asked what a client is asked, in the same words and with the same buttons', async () => {
    await anna.tap('button-try');
    expect(anna.news()).toEqual(['intake-question']);
    expect(anna.heard().args).toMatchObject({ number: 1, total: 12, words: { phrase: 'intake-q-brings' } });
    await anna.write('kanarek-1');
    await anna.write({ voice: true });
    await anna.tap('button-skip');
    expect(anna.heard().args).toMatchObject({ number: 4 });
    await anna.write({ photo: true });
    expect(anna.heard().key).toBe('intake-kind');
    await anna.write('kanarek-4');
    await anna.write('много');
    expect(anna.heard().key).toBe('intake-scale-unread');
    anna.news();
  });

  it('goes on in another language, from the same question, and comes back', async () => {
    await anna.tap(languageNames[other], beginning());
    expect(anna.last().text).toContain(house.say(other, 'intake-q-ready'));
    await anna.tap('7', anna.last());
    expect(anna.last().text).toContain(house.say(other, 'intake-q-coach'));
    await anna.tap(languageNames[language], beginning());
    anna = phoneOf(house, anna.id, anna.name, language);
    expect(anna.heard().args).toMatchObject({ number: 6 });
    await anna.tap('button-back');
    expect(anna.heard().args).toMatchObject({ number: 5 });
  });

  it('ticks several, is told when none is ticked, and reaches the end', async () => {
    for (const words of ['5', 'kanarek-6', 'kanarek-7', 'kanarek-8']) await anna.write(words);
    expect(anna.heard().args).toMatchObject({ number: 9 });
    expect(await anna.tap('button-done')).toBe('intake-pick-first');
    const choice = house.say(language, 'intake-o-contact-voice');
    await anna.tap(choice);
    await anna.tap(house.say(language, 'intake-o-contact-text'));
    await anna.tap(`✓ ${choice}`);
    await anna.tap('button-done');
    expect(anna.heard().args).toMatchObject({ number: 10 });
    const answered = house.chat(100).at(-2)?.text ?? '';
    expect(answered).toContain(house.say(language, 'intake-o-contact-text'));
    expect(answered).not.toContain(choice);
    for (const words of ['kanarek-10', '1 марта 2027']) await anna.write(words);
    await anna.tap(house.say(language, 'intake-o-other-no'));
    expect(anna.heard().key).toBe('editor-trial-over');
    await anna.write('Кому это?');
    expect(anna.news().slice(-2)).toEqual(['editor-trial-over', 'clients-none']);
  });

  it('leaves nothing of it anywhere: no word of it was said to Redis, or to a log', () => {
    const everything = heard() + house.logs.join('');
    expect(everything).toContain('intake-trial');
    expect(everything).not.toContain('kanarek');
  });

  it('cannot answer by a button of a trial that is over', async () => {
    const old = house.chat(100).findLast((m) => JSON.stringify(m.reply_markup ?? {}).includes('edit.trial'));
    expect(await anna.tap('button-later', old)).toBe('outdated');
  });
});
