import { describe, expect, it } from '@jest/globals';
import { parseDate } from '../../src/domain/hours/hours-dates.ts';
import { type PartsRead, readDue, readParts, readSum } from '../../src/inbound/keeping/typed-parts.ts';

/** A Sunday. */
const today = parseDate('2026-11-22');

/** What was read, in short: `2026-12-01 20000PLN`, `first 2026-12-01`, `past 2`. */
const brief = (read: PartsRead): string => {
  if ('problem' in read) return `${read.problem} ${read.line}`;
  if ('first' in read) return `first ${read.first}`;
  return read.parts.map(({ on, amount }) => `${on} ${amount.amount}${amount.currency}`).join(', ');
};
const twoParts = '2026-12-01 20000PLN, 2027-01-01 20000PLN';

const typed: readonly (readonly [text: string, read: string])[] = [
  // The issue's own example, and the ways people write the same.
  ['1.12 200 zł; 1.01 200 zł', twoParts],
  ['1.12 200 zł\n1.01 200 zł', twoParts],
  ['1.12 200 zł, 1.01 200 zł', twoParts],
  ['1.12 — 200 zł; 1.01 — 200 zł', twoParts],
  ['1.12: 200 zł\n1.01: 200 zł', twoParts],
  ['- 1.12 200 zł\n- 1.01 200 zł', twoParts],
  ['1) 1.12 200 zł\n2) 1.01 200 zł', twoParts],
  ['200 zł 1.12; 200 zł 1.01', twoParts],
  ['200zł 1.12; 200 PLN 1.01.2027', twoParts],
  ['01.12.2026 200,00 zł; 01.01.2027 200.00 zł', twoParts],
  ['2026-12-01 200 zł; 2027-01-01 200 zł', twoParts],
  // A currency is named once, or known.
  ['1.12 200 zł; 1.01 200', twoParts],
  ['1.12 200; 1.01 200 zł', twoParts],
  // Russian.
  ['1 декабря 15 000 тенге; 1 января 15 000 тенге', '2026-12-01 1500000KZT, 2027-01-01 1500000KZT'],
  ['до 1 декабря 5 000 р.; до 1 января 5 000 р.', '2026-12-01 500000RUB, 2027-01-01 500000RUB'],
  ['5000 руб до 1.12', '2026-12-01 500000RUB'],
  ['15 тыс. тенге 1.12', '2026-12-01 1500000KZT'],
  ['завтра 100 €', '2026-11-23 10000EUR'],
  ['в пятницу 100 евро', '2026-11-27 10000EUR'],
  // Polish.
  ['1 grudnia 200 zł; 1 stycznia 200 zł', twoParts],
  ['do 1 grudnia 200 złotych\ndo 1 stycznia 200 złotych', twoParts],
  ['200 zł do 1.12', '2026-12-01 20000PLN'],
  ['jutro 1 200,50 zł', '2026-11-23 120050PLN'],
  ['w piątek 200 zł', '2026-11-27 20000PLN'],
  // Kazakh.
  ['1 желтоқсан 15 000 теңге; 1 қаңтар 15 000 теңге', '2026-12-01 1500000KZT, 2027-01-01 1500000KZT'],
  ['1 желтоқсанға дейін 15 000 ₸', '2026-12-01 1500000KZT'],
  ['15 мың теңге 1.12', '2026-12-01 1500000KZT'],
  ['ертең 5000 тг', '2026-11-23 500000KZT'],
  ['жұмаға дейін 5000 теңге', '2026-11-27 500000KZT'],
  // English.
  ['1 Dec 200 EUR; 1 Jan 200 EUR', '2026-12-01 20000EUR, 2027-01-01 20000EUR'],
  ['December 1 £150; January 1 £150', '2026-12-01 15000GBP, 2027-01-01 15000GBP'],
  ['$100 by 1 Dec', '2026-12-01 10000USD'],
  ['by 1 Dec 1,200.50 USD', '2026-12-01 120050USD'],
  ['tomorrow 100 dollars', '2026-11-23 10000USD'],
  // Currencies without smaller units, and with three digits of them.
  ['1.12 15000 JPY', '2026-12-01 15000JPY'],
  ['1.12 12.345 KWD', '2026-12-01 12345KWD'],
  // The first day alone.
  ['1.12', 'first 2026-12-01'],
  ['do 15 grudnia', 'first 2026-12-15'],
  ['15 желтоқсан', 'first 2026-12-15'],
  // What cannot be read, and where.
  ['', 'unread 1'],
  ['не знаю', 'unread 1'],
  ['200 zł', 'unread 1'],
  ['1.12 200 zł; 1.01', 'unread 2'],
  ['1.12 200 zł\n31.02 200 zł', 'unread 2'],
  ['1.12 200', 'currency 1'],
  ['1.12 200 zł; 21.11.2026 200 zł', 'past 2'],
  ['21.11.2026', 'past 1'],
  ['1.12 200 zł; 1.01 50 €', 'mixed 2'],
  ['1.12 0 zł', 'unread 1'],
  ['1.12 -200 zł', '2026-12-01 20000PLN'],
  ['1.12 200 zł 300 zł', 'unread 1'],
  ['1.12 1.01 200 zł', 'unread 1'],
  [Array(25).fill('1.12 200 zł').join('\n'), 'many 24'],
];

describe('the parts of a plan, as people type them', () => {
  it.each(typed)('%j', (text, read) => {
    expect(brief(readParts(text, { today, currency: null }))).toBe(read);
  });

  it('need no currency where the two have one', () => {
    expect(brief(readParts('1.12 200; 1.01 200', { today, currency: 'PLN' }))).toBe(twoParts);
    expect(brief(readParts('1.12 15000', { today, currency: 'JPY' }))).toBe('2026-12-01 15000JPY');
    expect(brief(readParts('1.12 2.01', { today, currency: 'PLN' }))).toBe('unread 1');
  });
});

describe('one sum', () => {
  it.each([
    ['600 zł', '60000PLN'],
    ['600', '60000PLN'],
    ['1 200,50', '120050PLN'],
    ['15 000 ₸', '1500000KZT'],
    ['0', null],
    ['sto', null],
    ['100000000000000', null],
  ])('%j', (text, read) => {
    const sum = readSum(text, 'PLN');
    expect(sum && `${sum.amount}${sum.currency}`).toBe(read);
  });

  it('may have a day, which is still ahead', () => {
    const reading = { today, currency: 'PLN' };
    expect(readDue('200 zł', reading)).toEqual({ amount: { amount: 20000, currency: 'PLN' }, on: null });
    expect(readDue('1.12 200', reading)).toEqual({ amount: { amount: 20000, currency: 'PLN' }, on: '2026-12-01' });
    expect(readDue('21.11.2026 200 zł', reading)).toBeNull();
    expect(readDue('200 zł?', reading)).toBeNull();
  });
});
