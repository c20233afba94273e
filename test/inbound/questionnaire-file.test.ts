import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Handbook } from '../../src/domain/beginning/nouns.ts';
import { botsQuestion } from '../../src/domain/beginning/questionnaire/editing.ts';
import { cleanWords } from '../../src/domain/beginning/questionnaire/editor-limits.ts';
import { adopt, changesBetween, formOf } from '../../src/domain/beginning/questionnaire/questionnaire-file.ts';
import { readForm } from '../../src/inbound/beginning/questionnaire-schema.ts';
import { asJson, asYaml } from '../../src/outbound/beginning/questionnaire-file.ts';
import { tries } from '../tries.ts';
import { handbooks } from './handbooks.ts';

const read = (file: string, handbook: Handbook): Handbook | unknown => {
  const form = readForm(file);
  return form.ok ? adopt(handbook, form.form) : form.problems;
};

describe('a questionnaire that was saved as a file', () => {
  it('is the very same when it is loaded, from YAML with comments and from JSON', () => {
    fc.assert(
      fc.property(handbooks, fc.string(), (handbook, comment) => {
        const comments = {
          head: `${cleanWords(comment)}\n: x`,
          questions: handbook.questions.map(() => 'Что?\n- a: b'),
        };
        expect(read(asYaml(handbook, comments), handbook)).toEqual(handbook);
        expect(read(asJson(handbook), handbook)).toEqual(handbook);
        expect(read(`\ufeff${asJson(handbook)}`.slice(1), handbook)).toEqual(handbook);
      }),
      { numRuns: tries(200) },
    );
  });

  it('may have the line ends of Windows, and tabs in JSON', () => {
    const before = handbookFor(7);
    const yaml = asYaml(before, { head: 'Анкета', questions: [] });
    expect(read(yaml.replaceAll('\n', '\r\n'), before)).toEqual(before);
    expect(read(JSON.stringify(formOf(before), null, '\t'), before)).toEqual(before);
  });

  it('gives new questions ids that none has had', () => {
    const before = { ...handbookFor(7), made: 4 };
    const file =
      'questions:\n  - kind: choice\n    words: {ru: Когда?}\n    choices:\n      - words: {ru: Утром}\n      - words: {ru: Днём}\n  - id: q9\n    kind: text\n    words: {ru: Как?}\n';
    expect(read(file, before)).toMatchObject({
      made: 12,
      questions: [{ id: 'q10', choices: [{ id: 'c11' }, { id: 'c12' }] }, { id: 'q9' }],
    });
  });

  it('makes another question of one that wants another kind of answer', () => {
    const before = handbookFor(7);
    const file =
      'questions:\n  - id: brings\n    kind: voice\n    words: {ru: Расскажите}\n  - id: change\n    kind: text\n';
    const after = read(file, before) as Handbook;
    expect(after.questions.map(({ id, kind }) => [id, kind])).toEqual([
      ['q1', 'voice'],
      ['change', 'text'],
    ]);
    expect(botsQuestion('brings')?.kind).toBe('text');
  });

  it('is told by what it adds, takes away and changes', () => {
    const before = handbookFor(7);
    const [first, second, third, ...rest] = before.questions;
    if (!first || !second || !third) throw new Error('few questions');
    const after = {
      ...before,
      questions: [third, { ...first, words: { ru: 'Что?' } }, ...rest, { ...second, id: 'q1' }],
    };
    const { added, removed, changed, moved } = changesBetween(before, after);
    expect([added, removed, changed].map((all) => all.map(({ id }) => id))).toEqual([['q1'], ['change'], ['brings']]);
    expect([moved, changesBetween(before, before).moved]).toEqual([true, false]);
  });
});

/** Where the problems are, and why. */
const problems = (file: string): string[] => {
  const form = readForm(file);
  return form.ok ? [] : form.problems.map(({ line, field, why, given }) => `${line} ${field}: ${why} ${given}`.trim());
};

const wrong = `questions:
  - id: brings
    kind: texts
    required: maybe
  - id: q1
    kind: choice
    words:
      ru: Когда?
      de: Wann?
    choices:
      - words: {ru: Утром}
      - words: {ru: ${'о'.repeat(31)}}
  - id: q1
    kind: text
    word:
      ru: Как?
  - kind: scale
    words: {ru: Сколько?}
    scale: {from: 5, to: 6}
  - words: {ru: "  "}
    kind: text
`;

describe('a file that is not right', () => {
  it('is answered with every line and field that is wrong, in order', () => {
    expect(problems(wrong)).toEqual([
      '3 kind: one-of text, voice, choice, choices, scale, date, yesno',
      '4 required: one-of true, false, yes, no',
      '9 words.de: unknown',
      '12 words.ru: long 30',
      '13 words: wordless',
      '13 id: id-twice q1',
      '15 word: unknown',
      '19 scale: scale',
      '20 words.ru: empty 1',
    ]);
  });

  it.each([
    ['', ['1 questions: missing']],
    ['# nothing', ['1 questions: missing']],
    ['- kind: text', ['1 questions: map']],
    ['questions: text', ['1 questions: list']],
    ['questions: []', ['1 questions: few 1']],
    ['questions:\n  - text', ['2 questions: map']],
    ['questions:\n  - kind: text', ['2 words: wordless']],
    ['questions:\n  - id: brings\n    kind: scale', ['2 words: wordless', '2 scale: missing']],
    ['questions:\n  - id: brings\n    kind: text\n    id: change', ['4 id: twice']],
    ['questions:\n  - id: Brings!\n    kind: text\n    words: {en: a}', ['2 id: id sleep']],
    ['questions:\n  - id: q12345678\n    kind: text\n    words: {en: a}', ['2 id: id sleep']],
    ['questions:\n  - id: brings\n    kind: text\n    scale: {from: 1, to: 5}', ['4 scale: scale-elsewhere scale']],
    ['questions:\n  - kind: choice\n    words: {en: a}', ['2 choices: missing']],
    ['questions:\n  - kind: choice\n    words: {en: a}\n    choices: [{words: {en: b}}]', ['4 choices: few 2']],
    ['questions: &all\n  - *all', ['2 questions: alias']],
    ['questions:\n  - id: brings\n   kind: text', ['3 kind: text: unreadable']],
    ['questions:\n  - kind: text\n    words:\n      ru: Что: важно?', ['4 ru: Что: важно?: unreadable']],
    ['{"questions": [{"id": "brings" "kind": "text"}]}', ['1 {"questions": [{"id": "brings" "kind": ": unreadable']],
    ['__proto__: {a: 1}\nquestions:\n  - id: brings\n    kind: text', ['1 __proto__: unknown']],
  ])('says of %j what is wrong', (file, expected) => {
    expect(problems(file)).toEqual(expected);
  });

  it('costs no more than its length: depth, references and thousands of keys', () => {
    const bomb = `a: &a [x,x]\n${'bcdefghij'.replace(/./g, (c) => `${c}: &${c} [*${String.fromCharCode(c.charCodeAt(0) - 1)},*a]\n`)}`;
    const heavy = ['['.repeat(60_000), '{a: '.repeat(20_000), 'k: \n'.repeat(20_000), bomb];
    for (const file of heavy) {
      const started = performance.now();
      expect(problems(file).length).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
