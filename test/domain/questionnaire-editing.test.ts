import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import { limits } from '../../src/domain/beginning/questionnaire/editing.ts';
import { cleanLine, cleanWords } from '../../src/domain/beginning/questionnaire/editor-limits.ts';
import { tries } from '../tries.ts';
import { Desk } from './editor-desk.ts';

describe('the words of a question', () => {
  it('change in one language and leave the question the same one', () => {
    const desk = new Desk();
    desk.press('word', 'brings', 'kk');
    expect(desk.type('  Сізді мұнда \u202eне  алып\u0000 келді?\n\n\n\nҚысқаша. ')).toBe('editor-card');
    expect(desk.question('brings')?.words).toEqual({ kk: 'Сізді мұнда не алып келді?\n\nҚысқаша.' });
    expect(desk.ids).toEqual(new Desk().ids);
  });

  it('can be the bot’s own again, but never none at all', () => {
    const desk = new Desk();
    desk.press('word', 'brings', 'ru');
    desk.type('С чем вы пришли?');
    desk.press('word', 'brings', 'ru');
    expect(desk.buttons).toContain('edit.unword.brings.ru');
    desk.press('unword', 'brings', 'ru');
    expect(desk.question('brings')?.words).toEqual({});
    desk.press('add', 'text');
    desk.type('Как вы спите?');
    desk.press('word', 'q1', 'ru');
    expect(desk.buttons).not.toContain('edit.unword.q1.ru');
    desk.press('unword', 'q1', 'ru');
    expect(desk.question('q1')?.words).toEqual({ ru: 'Как вы спите?' });
  });

  it('that are too long are answered with how long they may be, and the question stays open', () => {
    const desk = new Desk();
    desk.press('word', 'brings', 'ru');
    expect(desk.type('а'.repeat(limits.words + 1))).toBe('editor-refused');
    expect([desk.why, desk.question('brings')?.words]).toEqual(['long', {}]);
    expect(desk.type('\u200b\u200e')).toBe('editor-refused');
    expect(desk.why).toBe('empty');
    expect(desk.type('а'.repeat(limits.words))).toBe('editor-card');
  });

  it('are cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const clean = cleanWords(text);
        expect(cleanWords(clean)).toBe(clean);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(cleanLine(text)).not.toContain('\n');
      }),
      { numRuns: tries(2000) },
    );
  });
});

describe('a new question', () => {
  it('comes last, with an id that none has had before it', () => {
    const desk = new Desk();
    desk.press('add', 'text');
    expect(desk.type('Как вы спите?')).toBe('editor-card');
    desk.press('drop', 'q1', 'sure');
    desk.press('add', 'date');
    desk.type('Когда удобно начать?');
    expect(desk.ids.at(-1)).toBe('q2');
    expect(desk.question('q2')).toMatchObject({ kind: 'date', required: false, words: { ru: 'Когда удобно начать?' } });
  });

  it('with choices keeps its words, dots and all, until the choices are right', () => {
    const desk = new Desk();
    desk.press('add', 'choice');
    const words = 'Когда вам лучше... утром. вечером.list.choice?';
    expect(desk.type(words)).toBe('editor-new-choices');
    for (const [text, why] of [
      ['Утром', 'choice-few'],
      ['Утром\nУтром', 'choice-twice'],
      [`Утром\n${'а'.repeat(31)}`, 'choice-long'],
      [Array.from({ length: 13 }, (_, i) => `${i}`).join('\n'), 'choice-many'],
    ]) {
      expect(desk.type(text ?? '')).toBe('editor-refused');
      expect(desk.why).toBe(why);
    }
    expect(desk.type('- Утром\n\n• Вечером')).toBe('editor-card');
    expect(desk.question('q1')).toMatchObject({
      words: { ru: words },
      choices: [
        { id: 'c2', words: { ru: 'Утром' } },
        { id: 'c3', words: { ru: 'Вечером' } },
      ],
    });
  });

  it('finds no place beside forty others', () => {
    const desk = new Desk();
    while (desk.ids.length < limits.questions) {
      desk.press('add', 'yesno');
      desk.type('Да?');
    }
    expect(desk.press('add')).toBeNull();
    expect(desk.toast).toBe('toast-editor full');
    expect(desk.press('add', 'text')).toBeNull();
  });
});

describe('a scale', () => {
  it('is read as people write it, and only as far as it goes', () => {
    const desk = new Desk();
    for (const [text, ends] of [
      ['1-5', { from: 1, to: 5 }],
      ['от 0 до 10', { from: 0, to: 10 }],
      ['3…7', { from: 3, to: 7 }],
    ] as const) {
      desk.press('scale', 'ready');
      expect(desk.type(text)).toBe('editor-card');
      expect(desk.question('ready')?.scale).toEqual(ends);
    }
    desk.press('scale', 'ready');
    for (const text of ['1-11', '5', '5-6', '7-3', '1-2-3', 'много'])
      expect([text, desk.type(text)]).toEqual([text, 'editor-refused']);
    desk.press('scale', 'ready', 0, 99);
    expect(desk.question('ready')?.scale).toEqual({ from: 3, to: 7 });
  });
});

describe('a questionnaire', () => {
  it('keeps one question and two choices, and asks before it lets one go', () => {
    const desk = new Desk();
    expect(desk.press('drop', 'tried')).toBe('editor-remove');
    expect(desk.ids).toContain('tried');
    expect(desk.press('drop', 'tried', 'sure')).toBe('editor-list');
    expect(desk.ids).not.toContain('tried');
    desk.press('cdrop', 'other', 'other-no');
    desk.press('cdrop', 'other', 'other-now');
    expect([desk.toast, desk.question('other')?.choices.length]).toEqual(['toast-editor few', 2]);
    for (const id of desk.ids) desk.press('drop', id, 'sure');
    expect([desk.toast, desk.ids.length]).toEqual(['toast-editor last', 1]);
  });

  it('can be the bot’s own again, after one question', () => {
    const desk = new Desk();
    desk.press('add', 'text');
    desk.type('Как вы спите?');
    expect(desk.press('reset')).toBe('editor-reset');
    expect(desk.ids).toContain('q1');
    desk.press('reset', 'sure');
    expect(desk.handbook).toEqual({ ...handbookFor(100), made: 1 });
  });

  it('moves a question one place, and no further than the end', () => {
    const desk = new Desk();
    desk.press('up', 'brings');
    desk.press('down', 'brings');
    desk.press('down', 'brings');
    expect(desk.ids.slice(0, 3)).toEqual(['change', 'signs', 'brings']);
  });

  it('shows the list when a button is about something that is gone, or made up', () => {
    const desk = new Desk();
    for (const data of [
      ['card', 'gone'],
      ['word', 'gone', 'kk'],
      ['cword', 'gone', 'x', 'kk'],
      ['up', '__proto__'],
    ])
      expect(desk.press(...data)).toBe('editor-list');
    for (const data of [['constructor'], [''], ['word', 'brings', 'de'], ['trial', 'brings', 'done']])
      expect([desk.press(...data), desk.toast]).toEqual([null, 'outdated']);
  });
});
