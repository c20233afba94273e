import { describe, expect, it } from '@jest/globals';
import { keptOf } from '../../src/domain/keeping/kept.ts';
import { addDue, dueOf, withDue } from '../../src/domain/keeping/money/dues.ts';
import type { Due } from '../../src/domain/keeping/nouns.ts';
import { type Engagement, locales } from '../../src/domain/world.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { statementSheet } from '../../src/outbound/keeping/statement-sheet.ts';
import { printSheet } from '../../src/outbound/paper/print.ts';
import { createWording } from '../../src/outbound/wording.ts';
import { clientFrom } from '../domain/engagement-weeks.ts';
import { at } from '../domain/hours-week.ts';
import { copied, readPdf } from './pdf-reader.ts';

const wording = createWording('locales', zoneCity, (key, problem) => {
  throw new Error(`${key}: ${String(problem)}`);
});
const now = at('2026-12-03T12:00:00');

const reader = (locale: (typeof locales)[number]) => ({
  ...{ locale, zone: 'Europe/Warsaw', otherZone: null, now, client: 201 },
  names: { coach: 'Анна', client: () => 'Айгерим' },
});

/** So many sums, the first of them paid. */
const owing = (count: number, currency = 'PLN'): Engagement => {
  let e = clientFrom(201, now);
  for (let i = 0; i < count; i++)
    e = addDue(
      e,
      {
        why: 'part',
        amount: { amount: 20001 + i, currency },
        on: `2027-01-${String((i % 28) + 1).padStart(2, '0')}`,
        session: null,
      },
      now,
    );
  const first = dueOf(e, 1);
  return first ? withDue(e, { ...first, state: 'paid', settledAt: now } satisfies Due) : e;
};

describe.each(locales)('the statement on paper, in %s', (locale) => {
  it('has every sum with its day and where it stands, and what they come to', async () => {
    const sheet = statementSheet(wording, reader(locale), owing(3), 'Анна');
    const [open, settled] = sheet.sections;
    expect(open?.table?.rows).toHaveLength(2);
    expect(settled?.table?.rows).toHaveLength(1);
    for (const { table } of [open, settled].flatMap((one) => one ?? []))
      for (const row of table?.rows ?? [])
        expect(row.every((cell) => /^[\p{Lu}\d€]/u.test(cell) || /^PLN/.test(cell))).toBe(true);
    const text = copied(readPdf(await printSheet(sheet)));
    for (const cell of sheet.sections.flatMap(({ table }) => table?.rows.flat() ?? []))
      expect(text.replace(/\s+/g, '')).toContain(cell.replace(/\s+/g, '').slice(0, 8));
  });

  it('is the same file for the same sums, also where they need several pages', async () => {
    const sheet = statementSheet(wording, reader(locale), owing(60), 'Анна');
    expect(sheet.sections[0]?.table?.rows).toHaveLength(59);
    const [one, two] = [await printSheet(sheet), await printSheet(sheet)];
    expect(one.equals(two)).toBe(true);
    expect(readPdf(one).pages.length).toBeGreaterThan(1);
  });
});

it('says sums as the reader’s language writes them, in every currency', () => {
  const amounts = (locale: (typeof locales)[number], currency: string): string =>
    statementSheet(wording, reader(locale), owing(1, currency), 'Анна')
      .sections[0]?.table?.rows[0]?.at(-1)
      ?.replace(/\s/g, ' ') ?? '';
  expect(keptOf(owing(1)).dues[0]?.amount).toEqual({ amount: 20001, currency: 'PLN' });
  expect(locales.map((locale) => amounts(locale, 'PLN'))).toEqual([
    '200,01 zł',
    '200,01 zł',
    '200,01 zł',
    'PLN 200.01',
  ]);
  expect(locales.map((locale) => amounts(locale, 'JPY'))).toEqual(['20 001 ¥', '20 001 ¥', '20 001 ¥', 'JP¥20,001']);
  expect(locales.map((locale) => amounts(locale, 'KWD'))).toEqual([
    '20,001 KWD',
    '20,001 KWD',
    '20,001 KWD',
    'KWD 20.001',
  ]);
  expect(locales.map((locale) => amounts(locale, 'KZT'))).toEqual(['200,01 ₸', '200,01 ₸', '200,01 ₸', 'KZT 200.01']);
});
