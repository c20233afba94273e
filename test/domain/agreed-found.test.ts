import { describe, expect, it } from '@jest/globals';
import { type Agreed, isOpen, textOf } from '../../src/domain/agreements/record/agreed.ts';
import { found, readAsked } from '../../src/domain/agreements/record/asked.ts';
import type { RecordEntry } from '../../src/domain/agreements/record/entry.ts';
import { agreedIn } from '../../src/domain/agreements/record/fold.ts';
import { parseDate } from '../../src/domain/hours/hours-dates.ts';

const eyes = {
  dayOf: (at: number) => new Date(at).toISOString().slice(0, 10),
  titleOf: (version: number) => `Условия, версия ${version}`,
};
const today = parseDate('2026-11-04');
const lookFor = (list: readonly Agreed[], words: string): (string | null)[] => {
  const asked = readAsked(words, today);
  return asked
    ? found(list, asked, eyes).map((one) => (one.is === 'item' ? textOf(one) : eyes.titleOf(one.version)))
    : [];
};

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const said = (day: string, words: Record<string, string>, data: RecordEntry['data'] = {}): RecordEntry => ({
  ...{ n: null, at: at(day), what: 'summary-sent', by: 'coach', words, spoken: true },
  data: { summary: at(day), count: Object.keys(words).length, ...data },
});
const about = (day: string, what: string, data: RecordEntry['data'], text?: string): RecordEntry => ({
  ...{
    n: null,
    at: at(day),
    what,
    by: 'client',
    data,
    words: text === undefined ? null : { text },
    spoken: text !== undefined,
  },
});

const list = agreedIn([
  said('2026-10-01', { 1: 'Прислать план на неделю', 2: 'Қала туралы кітап', 3: 'Всё о счёте' }, { d1: '2026-11-25' }),
  said('2026-09-02', { 1: 'Ёж и тун', 2: 'Еж и түн' }),
  said('2026-11-02', { 1: 'Кала-азар', 2: 'Zrobić ćwiczenie' }),
  about('2026-11-03', 'item-amended', { summary: at('2026-11-02'), item: 2 }, 'Prowadzić dziennik'),
  about('2025-11-25', 'terms-sent', { version: 2 }),
]);

describe('something agreed is found again', () => {
  it.each([
    ['план', ['Прислать план на неделю']],
    ['НЕДЕЛЮ план', ['Прислать план на неделю']],
    ['все счете', ['Всё о счёте']],
    ['еж тун', ['Ёж и тун']],
    // Where the letters as typed find something, others do not count; where they do not, marks are left out.
    ['кала', ['Кала-азар']],
    ['қала', ['Қала туралы кітап']],
    ['кітап кала', ['Қала туралы кітап']],
    ['cwiczenie', ['Prowadzić dziennik']],
    ['ćwiczenie', ['Prowadzić dziennik']],
    ['dziennik', ['Prowadzić dziennik']],
    ['условия', ['Условия, версия 2']],
    ['ничего такого', []],
    ['…', []],
  ])('by a word: "%s"', (words, expected) => expect(lookFor(list, words)).toEqual(expected));

  it.each([
    ['25.11', ['Прислать план на неделю', 'Условия, версия 2']],
    ['25.11.2026', ['Прислать план на неделю']],
    ['октябрь', ['Қала туралы кітап', 'Всё о счёте', 'Прислать план на неделю']],
    ['с 3 по 4 ноября', ['Prowadzić dziennik']],
    ['2 listopada', ['Prowadzić dziennik', 'Кала-азар']],
    ['2025', []],
  ])('by a day it was said, changed or is due on: "%s"', (words, expected) =>
    expect(new Set(lookFor(list, words))).toEqual(new Set(expected)),
  );

  it('never by words whose key is gone, and is still there to be seen', () => {
    const sealed = agreedIn([{ ...said('2026-10-01', { 1: 'план' }), words: null }]);
    expect(lookFor(sealed, 'план')).toEqual([]);
    expect(sealed.map((one) => isOpen(one) && one.is === 'item' && textOf(one))).toEqual([null]);
    expect(lookFor(sealed, 'октябрь')).toEqual([null]);
  });
});
