import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Phrase } from '../../src/domain/texts.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach, somebody } from './practice.ts';
import { languageNames as names, questionsOf } from './questionnaire-pages.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('ru', 'kk'))('a coach makes the questionnaire their own, in %s', (language) => {
  let house: House;
  let anna: Phone;
  /** The message in which the pages are turned. */
  const page = () => house.chat(100).findLast((m) => m.reply_markup !== undefined) ?? anna.last();
  const choose = (id: 'brings' | 'tried'): Promise<unknown> => {
    const n = questionsOf(anna).indexOf(`intake-short-${id}`) + 1;
    return anna.tap(`${n}. ${house.say(language, `intake-short-${id}`)}`, page());
  };
  const home = async (): Promise<void> => {
    await anna.write('/intake');
    expect(anna.news()).toEqual(['editor-list']);
  };

  beforeAll(async () => {
    house = await openHouse('2026-11-23T22:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
  });
  afterAll(() => house.close());

  it('sees it at any hour, one line and one button for each question', async () => {
    await home();
    expect(anna.heard().args).toMatchObject({ count: 12 });
    expect(questionsOf(anna).slice(0, 2)).toEqual(['intake-short-brings', 'intake-short-change']);
    const buttons = page().reply_markup?.inline_keyboard.flat() ?? [];
    expect(buttons).toHaveLength(12 + 5);
    expect(buttons.filter(({ text }) => text.length > 30)).toEqual([]);
  });

  it('rewords a question in Kazakh, and reads what clients read in other languages', async () => {
    await choose('brings');
    expect(anna.heard().args).toMatchObject({ n: 1, count: 12, required: 'yes' });
    await anna.tap(`+ ${names.kk}`);
    expect(anna.heard()).toMatchObject({ key: 'editor-reword', args: { language: names.kk } });
    expect(anna.news()).toEqual([]);
    const asked = page();
    await anna.write('Бүгін сізді не алып келді?');
    expect(anna.news()).toEqual(['editor-card']);
    const about = anna.heard().args.about as { lines: readonly Phrase[] };
    expect(about.lines[0]?.args).toEqual({ language: names.kk, words: 'Бүгін сізді не алып келді?' });
    expect(about.lines[1]).toMatchObject({ phrase: 'editor-words-rest' });
    expect(anna.now(asked).reply_markup).toBeUndefined();
  });

  it('is told what is wrong with what was typed, and nothing is lost', async () => {
    await anna.tap(`✎ ${names.kk}`);
    await anna.write('ұ'.repeat(501));
    expect(anna.news()).toEqual(['editor-refused']);
    await anna.tap('button-to-question');
    expect(anna.heard().key).toBe('editor-card');
    expect(anna.last().text).toContain('Бүгін сізді не алып келді?');
    await anna.write('Кому это?');
    expect(anna.news()).toEqual(['clients-none']);
  });

  it('adds a question with choices, then one more choice', async () => {
    await home();
    await anna.tap('button-add-question');
    await anna.tap(house.say(language, 'editor-kind', { kind: 'choice' }));
    await anna.write('Когда вам легче думать?');
    expect(anna.news()).toEqual(['editor-new-choices']);
    for (const wrong of ['Утром', `Утром\n${'а'.repeat(4000)}`]) {
      await anna.write(wrong);
      expect(anna.news()).toEqual(['editor-refused']);
    }
    await anna.write('Утром\nВечером');
    expect(anna.news()).toEqual(['editor-card']);
    expect(anna.heard().args).toMatchObject({ n: 13, count: 13, required: 'no' });
    await anna.tap('button-to-choices');
    await anna.tap('button-add-choices');
    await anna.write('Ночью');
    expect(anna.heard()).toMatchObject({ key: 'editor-choices', args: { count: 3 } });
    await anna.tap('Ночью');
    await anna.tap('button-remove-choice');
    expect(anna.heard()).toMatchObject({ key: 'editor-choices', args: { count: 2 } });
    expect(await anna.tap('Вечером')).toBeNull();
    expect(await anna.tap('button-remove-choice')).toBe('toast-editor');
    await anna.tap('button-to-choices');
  });

  it('moves it, requires it, and takes another away after one question', async () => {
    await anna.tap('button-to-question');
    await anna.tap('button-up');
    expect(anna.heard().args).toMatchObject({ n: 12 });
    await anna.tap('button-required');
    expect(anna.heard().args).toMatchObject({ n: 12, required: 'yes' });
    await anna.tap('button-all-questions');
    await choose('tried');
    await anna.tap('button-remove-question');
    expect(anna.heard().key).toBe('editor-remove');
    await anna.tap('button-remove-sure');
    expect(anna.heard().args).toMatchObject({ count: 12 });
    expect(questionsOf(anna).at(-2)).toBe('Когда вам легче думать?');
    expect(questionsOf(anna)).not.toContain('intake-short-tried');
    anna.news();
  });

  it('changes nothing twice when Telegram brings the same words and presses again', async () => {
    await anna.tap('button-add-question');
    await anna.tap(house.say(language, 'editor-kind', { kind: 'date' }));
    const { update_id } = (await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number };
    await anna.write('Когда начнём?');
    await anna.tap('button-up');
    for (const again of [1, 2]) {
      await house.restart();
      await house.call('POST', '/updates', { redeliver: update_id + again });
      await house.quiet();
    }
    expect(anna.news()).toEqual(['editor-card']);
    await home();
    expect(questionsOf(anna).slice(-3)).toEqual(['Когда вам легче думать?', 'Когда начнём?', 'intake-short-other']);
  });

  it('goes back to the bot’s own questionnaire after one question', async () => {
    await anna.tap('button-bots-questions');
    expect(anna.heard().key).toBe('editor-reset');
    await anna.tap('button-bots-sure');
    expect(anna.heard().args).toMatchObject({ count: 12 });
    expect(questionsOf(anna)).toContain('intake-short-tried');
  });

  it('is alone with it: to anyone else the command is about a questionnaire of their own', async () => {
    const olga = await somebody(house, 301, 'Ольга', language);
    await olga.write('/intake');
    expect(olga.news()).toEqual(['intake-none']);
  });
});
