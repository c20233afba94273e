import { describe, expect, it } from '@jest/globals';
import { readPart } from '../../src/domain/beginning/intake/reading.ts';
import type { IntakeQuestion } from '../../src/domain/beginning/nouns.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { calendar } from '../../src/state/calendar.ts';

/** Monday, 23 November 2026, noon in Warsaw. */
const p = { at: Date.UTC(2026, 10, 23, 11), hours: contactHours(calendar), calendar };
const question = (kind: IntakeQuestion['kind']): IntakeQuestion => ({
  ...{ id: 'x', kind, required: false, words: {}, choices: [] },
  scale: kind === 'scale' ? { from: 1, to: 10 } : null,
});
const read = (kind: IntakeQuestion['kind'], text: string) =>
  readPart(p, 'Europe/Warsaw', question(kind), { message: 1, text });

describe('an answer on a scale', () => {
  it.each([
    ['7', 7],
    ['10', 10],
    [' 3 ', 3],
    ['7, но бывает и 4', 7],
    ['8/10', 8],
  ])('%s is understood', (text, value) => expect(read('scale', text)).toEqual({ value }));

  it.each(['0', '11', '100', '', 'семь', 'не знаю', '3.5', '7:30'])('%s is asked again', (text) =>
    expect(read('scale', text)).toBeNull(),
  );
});

describe('an answer that is a date', () => {
  it.each([
    ['1 марта 2027', '2027-03-01'],
    ['01.03.2027', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['до 1 марта, если успеем', '2027-03-01'],
    ['24 grudnia', '2026-12-24'],
    ['jutro', '2026-11-24'],
    ['ертең', '2026-11-24'],
    ['1 наурыз', '2027-03-01'],
    ['by 5 January', '2027-01-05'],
    ['завтра', '2026-11-24'],
  ])('%s is understood', (text, date) => expect(read('date', text)).toEqual({ date }));

  it.each(['весной', 'nie wiem', 'жазға қарай', 'when my daughter finishes school'])(
    '%s stays in its own words',
    (text) => expect(read('date', text)).toEqual({ date: null }),
  );

  it.each(['30.02.2027', '31 ноября', '2027-02-30'])('%s does not exist and is asked again', (text) =>
    expect(read('date', text)).toBeNull(),
  );
});
