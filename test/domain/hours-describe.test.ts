import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromBusinessHours } from '../../src/domain/hours/hours-business.ts';
import { describeHours, groupHours, osmHours } from '../../src/domain/hours/hours-describe.ts';
import { readHours } from '../../src/domain/hours/hours-text.ts';
import { mergeWindows } from '../../src/domain/hours/hours-times.ts';
import { tries } from '../tries.ts';

// Short and long names as the runtime's own calendars write them, and the words for a closed week.
const LANGUAGES = ['ru', 'pl', 'kk', 'en'].flatMap((language) =>
  (['short', 'long'] as const).map((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    const dayNames = [5, 6, 7, 8, 9, 10, 11].map((day) => format.format(Date.UTC(2026, 0, day)));
    const off = { ru: 'выходной', pl: 'wolne', kk: 'демалыс', en: 'closed' }[language] ?? 'off';
    return { language, weekday, dayNames, off };
  }),
);

const minute = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 1, 540, 600, 719, 720, 1080, 1438, 1439));
const window = fc
  .tuple(minute, fc.oneof(fc.integer({ min: 1, max: 1439 }), fc.constantFrom(1, 60, 480, 1439)))
  .map(([from, length]) => ({ from, to: from + length }));
const allDay = fc.constant({ from: 0, to: 1440 });
const dayHours = fc.array(fc.oneof({ weight: 9, arbitrary: window }, allDay), { maxLength: 3 }).map(mergeWindows);
// Days repeat each other, so that groups and ranges come up.
const week = fc
  .tuple(fc.tuple(dayHours, dayHours), fc.array(fc.constantFrom(0, 0, 1, -9), { minLength: 7, maxLength: 7 }))
  .map(([some, picks]) => picks.map((pick) => some.at(pick) ?? []));

describe('hours in words', () => {
  it('are short: days in ranges, dashes between times, closed days left out', () => {
    const times = [
      { from: 600, to: 780 },
      { from: 840, to: 1080 },
    ];
    const weekly = [times, times, times, times, times, [{ from: 1320, to: 1560 }], []];
    const dayNames = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
    const text = 'пн–пт 10:00–13:00, 14:00–18:00; сб 22:00–02:00';
    expect(describeHours(weekly, { dayNames, off: 'нет' })).toBe(text);
    expect(groupHours(weekly)[1]).toEqual({ days: [[5, 5]], windows: [{ from: 1320, to: 1560 }] });
  });

  it.each(LANGUAGES)('can be read back in $language with $weekday names', ({ dayNames, off }) => {
    fc.assert(
      fc.property(week, (weekly) => {
        const result = readHours(describeHours(weekly, { dayNames, off }));
        expect(result).toMatchObject({ ok: true, weekly });
      }),
      { numRuns: tries(300) },
    );
  });

  it('can be read back in the notation of OpenStreetMap', () => {
    fc.assert(fc.property(week, (weekly) => expect(readHours(osmHours(weekly))).toMatchObject({ ok: true, weekly })));
  });
});

describe('hours of a Telegram business account', () => {
  const business = (...hours: [number, number][]) =>
    osmHours(
      fromBusinessHours({
        time_zone_name: 'Europe/Warsaw',
        opening_hours: hours.map(([opening_minute, closing_minute]) => ({ opening_minute, closing_minute })),
      }),
    );

  it('are taken over day by day', () => {
    expect(business([600, 1080], [2040, 2520])).toBe('Mo-Tu 10:00-18:00');
  });

  it('may cross midnight, also from Sunday to Monday', () => {
    expect(business([4 * 1440 + 1320, 5 * 1440 + 120])).toBe('Fr 22:00-02:00');
    expect(business([6 * 1440 + 1320, 7 * 1440 + 120])).toBe('Su 22:00-02:00');
  });

  it('may be open around the clock, and several days on end', () => {
    expect(business([0, 7 * 1440])).toBe('24/7');
    expect(business([600, 2 * 1440 + 720])).toBe('Mo 10:00-24:00; Tu 00:00-24:00; We 00:00-12:00');
  });

  it('go on with Monday after Sunday', () => {
    expect(business([6 * 1440 + 600, 8 * 1440])).toBe('Mo 00:00-24:00; Su 10:00-24:00');
  });

  it('leave out what has no length', () => {
    expect(business([600, 600], [700, 650])).toBe('off');
  });
});
