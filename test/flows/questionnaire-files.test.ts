import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse, token } from './house.ts';
import type { Phone } from './phone.ts';
import { coach } from './practice.ts';
import { file, fileIn, linesOf, questionsOf } from './questionnaire-pages.ts';
import { mainlyIn } from './tongues.ts';

const wrong =
  'questions:\n  - id: brings\n    kind: words\n  - kind: text\n    require: true\n    words:\n      kk: ""\n';
const good = `questions:
  - id: change
    kind: text
    required: true
  - id: brings
    kind: text
  - kind: yesno
    words: {ru: Вы уже работали с коучем?}
`;

describe.each(mainlyIn('ru'))('a coach keeps the questionnaire as a file, in %s', (language) => {
  let house: House;
  let anna: Phone;
  const awaitFile = async (): Promise<void> => {
    await anna.write('/intake');
    await anna.tap('button-import-questions');
    anna.news();
  };

  beforeAll(async () => {
    house = await openHouse('2026-11-23T22:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    await anna.write('/intake');
  });
  afterAll(() => house.close());

  it('saves it with every field explained, and every question of the bot’s in words', async () => {
    await anna.tap('button-export-questions');
    const saved = await fileIn(house, anna);
    expect(saved.name).toBe('questionnaire.yaml');
    for (const line of house.say(language, 'intake-q-change').split('\n')) expect(saved.text).toContain(`# ${line}\n`);
    expect(saved.text).toContain(`# contact-text: ${house.say(language, 'intake-o-contact-text')}\n`);
    await anna.tap('button-as');
    const json = await fileIn(house, anna);
    expect([json.name, JSON.parse(json.text).questions.length]).toEqual(['questionnaire.json', 12]);
    expect(anna.news()).toEqual(['editor-list', 'questionnaire-caption', 'questionnaire-caption']);
    await anna.tap('button-import-questions');
    for (const same of [saved, json]) {
      await anna.write(file(same.text, same.name));
      expect(anna.news()).toEqual(['editor-file-same']);
    }
  });

  it('is told three mistakes in a file by line and field, and keeps the questionnaire as it was', async () => {
    await anna.write(file(wrong, 'mine.yml'));
    expect(anna.news()).toEqual(['editor-file-problems']);
    expect(linesOf(anna).map(({ line, field, why }) => `${line} ${field}: ${why}`)).toEqual([
      '3 kind: one-of',
      '5 require: unknown',
      '7 words.kk: empty',
    ]);
    expect(anna.last().text).toContain('text, voice, choice');
    const keys = Array.from({ length: 5 }, (_, i) => `${i}\u202e${'k'.repeat(900)}: 1`);
    await anna.write(file(keys.join('\n'), 'mine.yml'));
    expect(anna.news()).toEqual(['editor-file-problems']);
    await anna.write('/intake');
    expect(anna.heard().args).toMatchObject({ count: 12 });
  });

  it('is told when it is no file, too large a file, or one in other letters', async () => {
    await awaitFile();
    await anna.write(file('', 'mine.pdf'));
    expect(anna.heard().args).toMatchObject({ why: 'name' });
    await anna.write(file(Buffer.from('questions: \xe9', 'latin1'), 'mine.yaml'));
    expect(anna.heard().args).toMatchObject({ why: 'letters' });
    await anna.write({ document: { file_name: 'mine.json', file_size: 300_000 } });
    expect(anna.heard().args).toMatchObject({ why: 'size' });
    await anna.write('Вот она');
    expect(anna.heard().args).toMatchObject({ why: 'not-a-file' });
    expect(anna.news()).toEqual(Array(4).fill('editor-file-trouble'));
  });

  it('is told when Telegram does not hand the file over, and no log knows the address', async () => {
    for (const kind of ['500', 'html', 'reset', '400']) {
      await house.call('POST', '/faults', { kind, method: 'getFile' });
      await anna.write(file(good, 'mine.yaml'));
      expect(anna.heard()).toMatchObject({ key: 'editor-file-trouble', args: { why: 'away' } });
    }
    expect(house.logs.join('')).not.toContain(token.split(':')[1]);
    anna.news();
  });

  it('sees what a good file would change, and takes it over with one tap', async () => {
    await anna.write(file(`\ufeff${good}`, 'mine.YAML'));
    expect(anna.news()).toEqual(['editor-file-good']);
    const changes = linesOf(anna).map(({ change }) => change);
    expect(changes.filter((one) => one !== 'removed')).toEqual(['added', 'changed', 'moved']);
    expect(changes.filter((one) => one === 'removed')).toHaveLength(10);
    await house.restart();
    expect(await anna.tap('button-take-over')).toBe('toast-noted');
    expect(questionsOf(anna)).toEqual(['intake-short-change', 'intake-short-brings', 'Вы уже работали с коучем?']);
    expect(anna.news()).toEqual([]);
  });

  it('is shown the changes anew when the questionnaire is another one by the time of the tap', async () => {
    await awaitFile();
    const one = { id: 'start', kind: 'date' };
    await anna.write(file(JSON.stringify({ questions: [one] }), 'mine.json'));
    const offer = anna.last();
    expect(linesOf(anna)).toHaveLength(4);
    await anna.write('/intake');
    await anna.tap('button-bots-questions');
    await anna.tap('button-bots-sure');
    expect(await anna.tap('button-take-over', offer)).toBeNull();
    const renewed = anna.now(offer).text ?? '';
    expect(house.wording.recall(renewed)?.key).toBe('editor-file-good');
    expect(renewed.split('\n').length).toBeGreaterThan(offer.text?.split('\n').length ?? 0);
    expect(await anna.tap('button-take-over', offer)).toBe('toast-noted');
    await anna.write('/intake');
    expect(questionsOf(anna)).toEqual(['intake-short-start']);
  });
});
