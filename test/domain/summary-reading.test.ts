import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decides } from '../../src/domain/agreements/summaries/reading/decides.ts';
import { dayTyped } from '../../src/domain/agreements/summaries/reading/due.ts';
import { readLine, readSummary, type Writing } from '../../src/domain/agreements/summaries/reading/reading.ts';
import { parseDate } from '../../src/domain/hours/hours-dates.ts';
import { tries } from '../tries.ts';
import { type Row, rows } from './summary-lines.ts';

const runs = tries(1500);
const today = parseDate('2026-11-23');
const byCoach: Writing = { writer: 'coach', coach: 'Анна Ковальская', client: 'Тимур', today };
const byClient: Writing = { ...byCoach, writer: 'client', coach: 'Тимур', client: 'Анна Ковальская' };

const ownerAs = (writing: Writing, owner: Row[2]): string | null =>
  owner === '-' ? null : owner === 'b' ? 'both' : (owner === 'm') === (writing.writer === 'coach') ? 'coach' : 'client';

/** Rows that name a side by its part and not by who writes. */
const isByPart = ([typed]: Row): boolean => /^(?:клиент|coach):/.test(typed);

describe.each(Object.entries(rows))('lines in %s', (_, all) => {
  it.each(all)('%s', (...row) => {
    const [typed, text, owner, due] = row;
    expect(readSummary(typed, byCoach)).toEqual([{ text, owner: ownerAs(byCoach, owner), due }]);
    if (!isByPart(row)) expect(readSummary(typed, byClient)).toEqual([{ text, owner: ownerAs(byClient, owner), due }]);
  });
});

it('lines make up a table of at least sixty', () => {
  expect(Object.values(rows).flat().length).toBeGreaterThanOrEqual(60);
});

describe('a message', () => {
  it('is one item a line, without bullets, numbers, empty lines and rulers', () => {
    const text = '1️⃣ план\n\n---\n☐ дневник\r\n(3) цена\n[x] сон\n—  книга\nа) спорт\n-5 кг';
    const words = ['план', 'дневник', 'цена', 'сон', 'книга', 'спорт', '-5 кг'];
    expect(readSummary(text, byCoach).map((item) => item.text)).toEqual(words);
  });

  it('names nobody where both are called the same', () => {
    const writing = { ...byCoach, client: 'Анна' };
    expect(readLine('Анна: план', writing)).toMatchObject({ owner: null, text: 'Анна: план' });
    expect(readLine('Анна Ковальская: план', writing)).toMatchObject({ owner: 'coach', text: 'план' });
  });
});

/** Letters and digits, which is what must not be lost. */
const letters = (text: string): string => [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]/gu)].sort().join('');

const some = fc.constantFrom(
  ...Object.values(rows)
    .flat()
    .map(([typed]) => typed),
);
const pieces = fc.constantFrom(
  ...['до', 'к', 'by', 'do', 'дейін', 'пятницы', 'Friday', 'piątku', 'жұмаға', '25.11', '31.02', '2026-12-01', ','],
  ...['(', ')', '«', ':', 'я', 'мы', 'или', '—', '18:00', 'zł', 'завтра', 'ертең', '5', 'ноября', 'срок', 'с', 'план'],
);
const jumble = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' '));
const anyLine = fc.oneof(
  some,
  jumble,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.tuple(some, jumble).map((two) => two.join(' ')),
);

describe('whatever is typed', () => {
  it('is read without a fault, and nothing of it is lost', () => {
    fc.assert(
      fc.property(anyLine, (typed) => {
        const { text, taken } = readLine(typed, byCoach);
        expect(letters(text + taken.join(''))).toBe(letters(typed.replace(/(?!\u200d)\p{C}/gu, ' ')));
      }),
      { numRuns: runs },
    );
  });

  it('has as many items as lines that say something', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
        const read = readSummary(lines.join('\n'), byCoach);
        expect(read.every(({ text }) => /[\p{L}\p{N}]/u.test(text))).toBe(true);
        expect(read.length).toBeLessThanOrEqual(lines.join('\n').split(/\r\n?|[\n\u2028\u2029]/u).length);
      }),
      { numRuns: runs / 5 },
    );
  });

  it('names a day that exists, and not one before today unless its year was typed', () => {
    fc.assert(
      fc.property(anyLine, (typed) => {
        const { due } = readLine(typed, byCoach);
        if (due === null) return;
        expect(parseDate(due)).not.toBeNaN();
        if (!/20\d\d|\d\.\d\d\.\d\d/.test(typed)) expect(parseDate(due)).toBeGreaterThanOrEqual(today);
      }),
      { numRuns: runs },
    );
  });
});

describe('a day that is asked for', () => {
  it.each([
    ['25.11', '2026-11-25'],
    ['пятница', '2026-11-27'],
    ['до пятницы', '2026-11-27'],
    ['w piątek', null],
    ['jutro', '2026-11-24'],
    ['сегодня', '2026-11-23'],
    ['25 қараша', '2026-11-25'],
    ['жұмаға дейін', '2026-11-27'],
    ['by Nov 30', '2026-11-30'],
    ['без срока', 'none'],
    ['bez terminu', 'none'],
    ['мерзімсіз', 'none'],
    ['no date', 'none'],
    ['31.02', null],
    ['когда-нибудь', null],
    ['', null],
  ])('%s', (typed, day) => {
    expect(dayTyped(typed, today)).toBe(day);
  });
});

describe('what looks like a decision while it passes', () => {
  it.each([
    ...['Договорились, до встречи', 'Ок, решили: раз в неделю', 'Оплачу 5000 ₸ до пятницы', 'Давайте так'],
    ...['Umówiliśmy się na środę', 'Ustalone!', 'Wpłacę 150 zł do 25.11', 'Келістік', 'Осылай шештік'],
    ...['Agreed, Friday then', "Let's do that", 'We decided to pause', 'I will send 3 pages by Friday at 18:00'],
  ])('%s', (text) => expect(decides(text)).toBe(true));

  it.each([
    ...['Доброе утро', 'Мы ещё не договорились', 'Договорились?', 'Мне разрешили уйти раньше', 'Увидимся в пятницу'],
    ...['Jeszcze nie ustalone', 'We have not agreed yet', 'I disagreed with her', 'Рахмет', '', 'Сегодня 5 км'],
  ])('not: %s', (text) => expect(decides(text)).toBe(false));

  it('is looked for without a fault in anything', () => {
    fc.assert(
      fc.property(fc.oneof(anyLine, fc.string()), (text) => typeof decides(text) === 'boolean'),
      { numRuns: runs },
    );
  });
});
