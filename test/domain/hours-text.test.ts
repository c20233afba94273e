import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromBusinessHours } from '../../src/domain/hours-business.ts';
import { describeHours, groupHours, osmHours } from '../../src/domain/hours-describe.ts';
import { readHours } from '../../src/domain/hours-text.ts';
import { mergeWindows } from '../../src/domain/hours-times.ts';

const read = (text: string) => {
  const result = readHours(text);
  return result.ok ? osmHours(result.weekly) : `${result.reason}: ${result.part}`;
};

const UNDERSTOOD: [text: string, osm: string][] = [
  ['пн-пт 10:00-18:00; сб 11:00-14:00', 'Mo-Fr 10:00-18:00; Sa 11:00-14:00'],
  ['Mo-Fr 10:00-18:00', 'Mo-Fr 10:00-18:00'],
  ['Mo,We,Fr 09:00-12:00; Sa off', 'Mo,We,Fr 09:00-12:00'],
  ['24/7', '24/7'],
  ['Mo-Su 00:00-24:00', '24/7'],
  ['пн-пт 10:00-13:00,14:00-18:00', 'Mo-Fr 10:00-13:00,14:00-18:00'],
  ['пн–пт 10:00 – 13:00 , 14:00 — 18:00', 'Mo-Fr 10:00-13:00,14:00-18:00'],
  ['пт 22:00-02:00', 'Fr 22:00-02:00'],
  ['пт 22-2', 'Fr 22:00-02:00'],
  ['пт 18:00-00:00', 'Fr 18:00-24:00'],
  ['пт 18:00-24:00', 'Fr 18:00-24:00'],
  ['сб-вт 10-12', 'Mo-Tu,Sa-Su 10:00-12:00'],
  ['пн-ср,пт 10-12', 'Mo-We,Fr 10:00-12:00'],
  ['пн ср пт 10-12', 'Mo,We,Fr 10:00-12:00'],
  ['пн, ср и пт 10-12', 'Mo,We,Fr 10:00-12:00'],
  ['  ПН - ПТ   10.00-18.00  ', 'Mo-Fr 10:00-18:00'],
  ['пн-пт: 10-18', 'Mo-Fr 10:00-18:00'],
  ['Пн.–Пт. — 9:30–18:45', 'Mo-Fr 09:30-18:45'],
  ['пн-пт 1000-1830', 'Mo-Fr 10:00-18:30'],
  ['пн-пт с 10 до 18', 'Mo-Fr 10:00-18:00'],
  ['с понедельника по пятницу с 10:00 до 18:00', 'Mo-Fr 10:00-18:00'],
  ['с пн до пт от 10 до 18 часов', 'Mo-Fr 10:00-18:00'],
  ['по понедельникам и средам 10-18', 'Mo,We 10:00-18:00'],
  ['в среду 10-18', 'We 10:00-18:00'],
  ['пн-пт (10-18)', 'Mo-Fr 10:00-18:00'],
  ['пн-пт c 10 до 18', 'Mo-Fr 10:00-18:00'],
  ['во вторник и четверг с 9 утра до 6 вечера', 'Tu,Th 09:00-18:00'],
  ['ежедневно 10-18, вс выходной', 'Mo-Sa 10:00-18:00'],
  ['каждый день 10-18', 'Mo-Su 10:00-18:00'],
  ['будни 10-18; выходные 11-14', 'Mo-Fr 10:00-18:00; Sa-Su 11:00-14:00'],
  ['будни 10-18, выходные выходной', 'Mo-Fr 10:00-18:00'],
  ['пн-пт 10-18, сб вс вых', 'Mo-Fr 10:00-18:00'],
  ['пн-пт 10-18, сб и вс - выходные', 'Mo-Fr 10:00-18:00'],
  ['пн-пт, выходные 10-18', 'Mo-Su 10:00-18:00'],
  ['по будням 10-18, по выходным 12-14', 'Mo-Fr 10:00-18:00; Sa-Su 12:00-14:00'],
  ['пн круглосуточно', 'Mo 00:00-24:00'],
  ['пн off', 'off'],
  ['выходной', 'off'],
  ['10-18 пн-пт', 'Mo-Fr 10:00-18:00'],
  ['10-13,14-18 пн-пт; 11-14 сб', 'Mo-Fr 10:00-13:00,14:00-18:00; Sa 11:00-14:00'],
  ['с 10 до 18 по будням', 'Mo-Fr 10:00-18:00'],
  ['пн 10-18\nвт 11-19\n\nср 12-20\n', 'Mo 10:00-18:00; Tu 11:00-19:00; We 12:00-20:00'],
  ['пн 10-18, вт 11-19', 'Mo 10:00-18:00; Tu 11:00-19:00'],
  ['пн 10-18 вт 11-19', 'Mo 10:00-18:00; Tu 11:00-19:00'],
  ['пн 10:00-14:00,13:00-18:00', 'Mo 10:00-18:00'],
  ['пн 10-14; пн 13-18', 'Mo 10:00-18:00'],
  ['пн 10-13; пн 14-18', 'Mo 10:00-13:00,14:00-18:00'],
  ['пн 10-18; пн 10-18', 'Mo 10:00-18:00'],
  ['пн-пт 10-18; пт 10-15', 'Mo-Th 10:00-18:00; Fr 10:00-15:00'],
  ['пн-пт 10-13; пн 15-18', 'Mo 10:00-13:00,15:00-18:00; Tu-Fr 10:00-13:00'],
  ['ежедневно 10-18; ср off', 'Mo-Tu,Th-Su 10:00-18:00'],
  ['pn-pt 10:00-18:00', 'Mo-Fr 10:00-18:00'],
  ['pon.–pt. 10–18; sob. 11–14', 'Mo-Fr 10:00-18:00; Sa 11:00-14:00'],
  ['poniedziałek - środa 9:00-17:00, śr wolne', 'Mo-Tu 09:00-17:00'],
  ['poniedzialek, sroda 10-17', 'Mo,We 10:00-17:00'],
  ['w poniedziałki i środy od 10 do 18', 'Mo,We 10:00-18:00'],
  ['we wtorki od 10:00 do 18:00', 'Tu 10:00-18:00'],
  ['od pn do pt od 10 do 18', 'Mo-Fr 10:00-18:00'],
  ['codziennie 10-18; nd nieczynne', 'Mo-Sa 10:00-18:00'],
  ['dni robocze 8:00-16:00', 'Mo-Fr 08:00-16:00'],
  ['w weekendy 11-14', 'Sa-Su 11:00-14:00'],
  ['czw 10-18, niedz. 10-12', 'Th 10:00-18:00; Su 10:00-12:00'],
  ['cz, pt, so 10h-18h', 'Th-Sa 10:00-18:00'],
  ['śr 10h30-18h15', 'We 10:30-18:15'],
  ['sobota całodobowo', 'Sa 00:00-24:00'],
  ['дс-жм 10:00-18:00; сб 11:00-14:00', 'Mo-Fr 10:00-18:00; Sa 11:00-14:00'],
  ['дүйсенбі-жұма 10-18', 'Mo-Fr 10:00-18:00'],
  ['дүйсенбіден жұмаға дейін 10:00-ден 18:00-ге дейін', 'Mo-Fr 10:00-18:00'],
  ['дуйсенби, сарсенби 10-18', 'Mo,We 10:00-18:00'],
  ['сс, ср, бс 10-18', 'Tu-Th 10:00-18:00'],
  ['сейсенбі және бейсенбі сағат 10-нан 18-ге дейін', 'Tu,Th 10:00-18:00'],
  ['сенбі күндері 11-14', 'Sa 11:00-14:00'],
  ['күн сайын 10-18, жс демалыс', 'Mo-Sa 10:00-18:00'],
  ['жұмыс күндері 10-18; демалыс күндері 11-14', 'Mo-Fr 10:00-18:00; Sa-Su 11:00-14:00'],
  ['жұмыс күндері 10-18; демалыс күндері жоқ', 'Mo-Fr 10:00-18:00'],
  ['жк 10-12; сн 11-14', 'Sa 11:00-14:00; Su 10:00-12:00'],
  ['Monday to Friday 9am-5pm', 'Mo-Fr 09:00-17:00'],
  ['Mon – Fri, 9:00 am to 5:30 pm', 'Mo-Fr 09:00-17:30'],
  ['from Mon to Fri from 9 to 17', 'Mo-Fr 09:00-17:00'],
  ['weekdays 9-5pm', 'Mo-Fr 09:00-17:00'],
  ['tue & thurs 1-5pm', 'Tu,Th 13:00-17:00'],
  ['Tuesdays 9am-12', 'Tu 09:00-12:00'],
  ['sat 10-12pm', 'Sa 10:00-12:00'],
  ['sat 10 p.m. - 2 a.m.', 'Sa 22:00-02:00'],
  ['every day 10-18', 'Mo-Su 10:00-18:00'],
  ['daily 12am-12pm', 'Mo-Su 00:00-12:00'],
  ['weekends closed; weekdays 10:00-18:00', 'Mo-Fr 10:00-18:00'],
  ['We 10-18', 'We 10:00-18:00'],
  ['пн-пт 10-18; Sa 11-14; nd 12-13; жм off', 'Mo-Th 10:00-18:00; Sa 11:00-14:00; Su 12:00-13:00'],
];

const REFUSED: [text: string, answer: string][] = [
  ['', 'empty: '],
  ['  ;; , \n', 'empty: ;; ,'],
  ['пнд 10-18', 'day: пнд'],
  ['пн-птн 10-18', 'day: птн'],
  ['пн, абв 10-18', 'day: абв'],
  ['пн-пт', 'time: пн-пт'],
  ['пн; вт 10-18', 'time: пн'],
  ['10-18', 'day: 10-18'],
  ['пн 10-13; 14-18', 'day: 14-18'],
  ['10:00-18:00 каждую вторую', 'day: каждую'],
  ['пн 10', 'range: 10'],
  ['пн до 18:00', 'range: до 18:00'],
  ['пн 10:00 18:00', 'range: 10:00'],
  ['пн 10:00-', 'range: 10:00-'],
  ['пн 10:00-10:00', 'range: 10:00-10:00'],
  ['пн 24:00-02:00', 'range: 24:00-02:00'],
  ['пн 9-5', 'range: 9-5'],
  ['пн 10:00-25:00', 'time: 25:00'],
  ['пн 10:60-18:00', 'time: 10:60'],
  ['пн 13pm-14', 'time: 13pm'],
  ['пн 10-18, обед 13-14', 'day: обед'],
  ['пн 10-18 и иногда вечером', 'day: иногда'],
  ['пн 10-18 off', 'overlap: off'],
  ['пн off 10-18', 'overlap: 10'],
  ['будни-вс 10-18', 'range: будни-вс'],
  ['🙂', 'day: 🙂'],
  ['пн-пт 10-18 (МСК)', 'day: МСК'],
  ['как договоримся', 'day: как'],
  [`пн ${'я'.repeat(80)}`, `day: ${'я'.repeat(40)}`],
];

describe('weekly hours as people type them', () => {
  it.each(UNDERSTOOD)('reads «%s»', (text, osm) => expect(read(text)).toBe(osm));
});

describe('hours that cannot be read', () => {
  it.each(REFUSED)('answers «%s» with the exact part and a reason', (text, answer) => expect(read(text)).toBe(answer));
});

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
      { numRuns: 300 },
    );
  });

  it('can be read back in the notation of OpenStreetMap', () => {
    fc.assert(fc.property(week, (weekly) => expect(readHours(osmHours(weekly))).toMatchObject({ ok: true, weekly })));
  });
});

describe('whatever a person types as hours', () => {
  const scraps = [...UNDERSTOOD, ...REFUSED].flatMap(([text]) => text.split(/([ ,;-])/));
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...scraps, ' ', '-', 'до'), { maxLength: 12 }).map((parts) => parts.join('')),
  );

  it('is read into tidy hours or refused with a part of what was typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const result = readHours(text);
        if (!result.ok) {
          expect(text).toContain(result.part);
          expect([...result.part].length).toBeLessThanOrEqual(40);
          return;
        }
        expect(result.weekly).toHaveLength(7);
        for (const windows of result.weekly) {
          expect(mergeWindows(windows)).toEqual(windows);
          for (const { from, to } of windows) expect(from >= 0 && from < 1440 && to > from && to <= 2880).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
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

  it('leave out what has no length', () => {
    expect(business([600, 600], [700, 650])).toBe('off');
  });
});
