import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAmong, readDays } from '../../src/domain/agreements/record/days.ts';
import { parseDate } from '../../src/domain/hours/hours-dates.ts';

/** Wednesday, 4 November 2026. */
const today = parseDate('2026-11-04');
const read = (text: string) => {
  const days = readDays(text, today);
  return days && [days.from ?? '', days.to ?? ''].join('..');
};

const typed: readonly (readonly [text: string, days: string | null])[] = [
  ['25.11', '11-25..11-25'],
  ['25.11.2026', '2026-11-25..2026-11-25'],
  ['2026-11-25', '2026-11-25..2026-11-25'],
  ['25 ноября', '11-25..11-25'],
  ['за 25 ноября', '11-25..11-25'],
  ['25 ноября 2025 года', '2025-11-25..2025-11-25'],
  ['25 listopada', '11-25..11-25'],
  ['25 қараша', '11-25..11-25'],
  ['25 November', '11-25..11-25'],
  ['Nov 25', '11-25..11-25'],
  ['ноябрь', '11-01..11-31'],
  ['в ноябре', '11-01..11-31'],
  ['за март', '03-01..03-31'],
  ['ноябрь 2025', '2025-11-01..2025-11-31'],
  ['listopad', '11-01..11-31'],
  ['w listopadzie', '11-01..11-31'],
  ['w styczniu 2026', '2026-01-01..2026-01-31'],
  ['қараша', '11-01..11-31'],
  ['қарашада', '11-01..11-31'],
  ['қараша айында', '11-01..11-31'],
  ['November', '11-01..11-31'],
  ['in November 2026', '2026-11-01..2026-11-31'],
  ['с 1 по 15 ноября', '11-01..11-15'],
  ['1-15 ноября', '11-01..11-15'],
  ['1.11-15.11', '11-01..11-15'],
  ['с 28 октября по 3 ноября', '10-28..11-03'],
  ['с 20 декабря по 10 января', '12-20..01-10'],
  ['с 1 по 15 ноября 2025', '2025-11-01..2025-11-15'],
  ['od 1 do 15 listopada', '11-01..11-15'],
  ['1–15 қараша', '11-01..11-15'],
  ['1 қарашадан 15 қарашаға дейін', '11-01..11-15'],
  ['from 1 to 15 November', '11-01..11-15'],
  ['1-15 Nov 2026', '2026-11-01..2026-11-15'],
  ['с 1 октября', '2026-10-01..'],
  ['с 1 декабря', '2025-12-01..'],
  ['since 1 October', '2026-10-01..'],
  ['до 15 ноября', '..2026-11-15'],
  ['сегодня', '2026-11-04..2026-11-04'],
  ['dziś', '2026-11-04..2026-11-04'],
  ['вчера', '2026-11-03..2026-11-03'],
  ['wczoraj', '2026-11-03..2026-11-03'],
  ['кеше', '2026-11-03..2026-11-03'],
  ['yesterday', '2026-11-03..2026-11-03'],
  ['завтра', '2026-11-05..2026-11-05'],
  ...(
    ['план', 'план на ноябрь', 'до обеда', '15', '31.02', '25.11 план', 'на неделю', 'пятница', '', '  ', '…'] as const
  ).map((text) => [text, null] as const),
];

it.each(typed)('days to look for: "%s" is %s', (text, days) => expect(read(text)).toBe(days));

describe('a day that is looked for', () => {
  const day = fc.integer({ min: 15_000, max: 25_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

  it('is found by itself, in every way of writing it, and no other day is', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [year = '', month = '', date = ''] = one.split('-');
        for (const text of [one, `${date}.${month}.${year}`]) {
          const days = readDays(text, today);
          expect(days && isAmong(days, one)).toBe(true);
          expect(days && isAmong(days, other)).toBe(one === other);
        }
        const yearly = readDays(`${date}.${month}`, today);
        expect(yearly && isAmong(yearly, other)).toBe(one.slice(5) === other.slice(5));
      }),
    );
  });

  it('is among days from and to exactly when it is neither before nor after, over New Year too', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, one) => {
        const [from = '', to = ''] = [a, b].sort();
        const days = readDays(
          `${from.split('-').toReversed().join('.')} - ${to.split('-').toReversed().join('.')}`,
          today,
        );
        expect(days && isAmong(days, one)).toBe(one >= from && one <= to);
        const inYear = (iso: string) => `${iso.slice(8, 10)}.${iso.slice(5, 7)}`;
        const yearly = readDays(`${inYear(a)}-${inYear(b)}`, today);
        const [x, y, z] = [a, b, one].map((iso) => iso.slice(5)) as [string, string, string];
        expect(yearly && isAmong(yearly, one)).toBe(x <= y ? z >= x && z <= y : z >= x || z <= y);
      }),
    );
  });
});

it('no text makes reading days fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDays(text, today)));
});
