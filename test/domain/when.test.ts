import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readMoment } from '../../src/domain/when-text.ts';
import { calendar } from '../../src/state/calendar.ts';

const ZONE = 'Europe/Warsaw';
const millis = (iso: string, zone = ZONE) => DateTime.fromISO(iso, { zone }).toMillis();
// A Wednesday afternoon.
const NOW = millis('2026-11-25T14:00');

function read(text: string, at = NOW): string {
  const result = readMoment(text, at, ZONE, calendar);
  if (!result.ok) return `${result.reason}: ${result.part}`;
  if (result.kind !== 'span') return result.kind;
  const show = (ms: number | undefined) =>
    ms === undefined ? '' : DateTime.fromMillis(ms, { zone: ZONE }).toFormat('dd.MM HH:mm');
  return `${show(result.from)} > ${show(result.until)}${result.allDay ? ' all day' : ''}`;
}

const MOMENTS: [text: string, stretch: string][] = [
  // Until
  ['20:00', ' > 25.11 20:00'],
  ['20', ' > 25.11 20:00'],
  ['20.00', ' > 25.11 20:00'],
  ['20.10', ' > 25.11 20:10'],
  ['2030', ' > 25.11 20:30'],
  ['9:00', ' > 26.11 09:00'],
  ['14:00', ' > 26.11 14:00'],
  ['24:00', ' > 26.11 00:00'],
  ['до 20:00', ' > 25.11 20:00'],
  ['до 20.10', ' > 25.11 20:10'],
  ['До 20', ' > 25.11 20:00'],
  ['до 20 часов', ' > 25.11 20:00'],
  ['до 8 вечера', ' > 25.11 20:00'],
  ['сейчас до 20:00', ' > 25.11 20:00'],
  ['do 20', ' > 25.11 20:00'],
  ['do godz. 20:00', ' > 25.11 20:00'],
  ['until 8pm', ' > 25.11 20:00'],
  ['until 8:30 p.m.', ' > 25.11 20:30'],
  ['till 8', ' > 26.11 08:00'],
  ['20:00-ге дейін', ' > 25.11 20:00'],
  ['20:00ге дейін', ' > 25.11 20:00'],
  ['сағат 20:00-ге дейін', ' > 25.11 20:00'],
  ['20:00 дейін', ' > 25.11 20:00'],
  // From
  ['с 16:00', '25.11 16:00 > '],
  ['с 16', '25.11 16:00 > '],
  ['с 9', '26.11 09:00 > '],
  ['from 16:00', '25.11 16:00 > '],
  ['from 4 pm', '25.11 16:00 > '],
  ['od 16', '25.11 16:00 > '],
  ['16:00-ден', '25.11 16:00 > '],
  ['16:00-ден бастап', '25.11 16:00 > '],
  ['18:00-ден бастап', '25.11 18:00 > '],
  ['now', '25.11 14:00 > '],
  ['сейчас', '25.11 14:00 > '],
  ['teraz', '25.11 14:00 > '],
  ['қазір', '25.11 14:00 > '],
  // Both
  ['16:00-17:30', '25.11 16:00 > 25.11 17:30'],
  ['16-17', '25.11 16:00 > 25.11 17:00'],
  ['16.00 – 17.30', '25.11 16:00 > 25.11 17:30'],
  ['с 16 до 17:30', '25.11 16:00 > 25.11 17:30'],
  ['с 16 до 18 часов', '25.11 16:00 > 25.11 18:00'],
  ['od 16:00 do 17:30', '25.11 16:00 > 25.11 17:30'],
  ['from 4pm to 5:30pm', '25.11 16:00 > 25.11 17:30'],
  ['4-5:30pm', '25.11 16:00 > 25.11 17:30'],
  ['16:00-ден 18:00-ге дейін', '25.11 16:00 > 25.11 18:00'],
  ['сағат 16-дан 18-ге дейін', '25.11 16:00 > 25.11 18:00'],
  ['8-10', '26.11 08:00 > 26.11 10:00'],
  ['10:00-18:00', '25.11 14:00 > 25.11 18:00'],
  ['22:00-02:00', '25.11 22:00 > 26.11 02:00'],
  ['22-2', '25.11 22:00 > 26.11 02:00'],
  // A length
  ['2h', ' > 25.11 16:00'],
  ['2 ч', ' > 25.11 16:00'],
  ['2 ч.', ' > 25.11 16:00'],
  ['90 min', ' > 25.11 15:30'],
  ['30 мин', ' > 25.11 14:30'],
  ['30 минут', ' > 25.11 14:30'],
  ['на 2 часа', ' > 25.11 16:00'],
  ['на час', ' > 25.11 15:00'],
  ['полчаса', ' > 25.11 14:30'],
  ['на полтора часа', ' > 25.11 15:30'],
  ['1,5 часа', ' > 25.11 15:30'],
  ['1.5 h', ' > 25.11 15:30'],
  ['1 ч 30 мин', ' > 25.11 15:30'],
  ['1h30', ' > 25.11 15:30'],
  ['na 2 godziny', ' > 25.11 16:00'],
  ['na godzinę', ' > 25.11 15:00'],
  ['na pół godziny', ' > 25.11 14:30'],
  ['półtorej godziny', ' > 25.11 15:30'],
  ['45 minut', ' > 25.11 14:45'],
  ['2 сағат', ' > 25.11 16:00'],
  ['2 сағатқа', ' > 25.11 16:00'],
  ['жарты сағат', ' > 25.11 14:30'],
  ['бір сағатқа', ' > 25.11 15:00'],
  ['2 hours', ' > 25.11 16:00'],
  ['for an hour', ' > 25.11 15:00'],
  ['half an hour', ' > 25.11 14:30'],
  ['1 hour and 15 minutes', ' > 25.11 15:15'],
  ['через час', '25.11 15:00 > '],
  ['in 2 hours', '25.11 16:00 > '],
  ['za 30 minut', '25.11 14:30 > '],
  ['2 сағаттан кейін', '25.11 16:00 > '],
  ['с 16:00 на 2 часа', '25.11 16:00 > 25.11 18:00'],
  ['from 16:00 for 90 minutes', '25.11 16:00 > 25.11 17:30'],
  // A day
  ['завтра 8:00-10:00', '26.11 08:00 > 26.11 10:00'],
  ['завтра с 8 до 10', '26.11 08:00 > 26.11 10:00'],
  ['8-10 завтра', '26.11 08:00 > 26.11 10:00'],
  ['сегодня до 20:00', ' > 25.11 20:00'],
  ['сегодня 12:00-16:00', '25.11 14:00 > 25.11 16:00'],
  ['послезавтра 8-10', '27.11 08:00 > 27.11 10:00'],
  ['jutro 8:00-10:00', '26.11 08:00 > 26.11 10:00'],
  ['jutro od 8 do 10', '26.11 08:00 > 26.11 10:00'],
  ['dziś do 18', ' > 25.11 18:00'],
  ['ертең 8:00-10:00', '26.11 08:00 > 26.11 10:00'],
  ['ертең сағат 8:00-ден 10:00-ге дейін', '26.11 08:00 > 26.11 10:00'],
  ['бүгін 18:00-ге дейін', ' > 25.11 18:00'],
  ['tomorrow 8-10', '26.11 08:00 > 26.11 10:00'],
  ['tomorrow from 8am to 10am', '26.11 08:00 > 26.11 10:00'],
  ['tomorrow', '26.11 00:00 > 27.11 00:00 all day'],
  ['завтра', '26.11 00:00 > 27.11 00:00 all day'],
  ['сегодня', '25.11 14:00 > 26.11 00:00 all day'],
  ['до завтра', ' > 26.11 00:00'],
  ['до понедельника', ' > 30.11 00:00'],
  ['until Friday 18:00', ' > 27.11 18:00'],
  ['с пятницы', '27.11 00:00 > '],
  ['в пятницу 10-12', '27.11 10:00 > 27.11 12:00'],
  ['ср 10-12', '02.12 10:00 > 02.12 12:00'],
  ['ср 13-16', '25.11 14:00 > 25.11 16:00'],
  ['ср 16-18', '25.11 16:00 > 25.11 18:00'],
  ['we wtorek 10-12', '01.12 10:00 > 01.12 12:00'],
  ['w piątek 10:00-12:00', '27.11 10:00 > 27.11 12:00'],
  ['жұма 10-12', '27.11 10:00 > 27.11 12:00'],
  ['on Monday 10-12', '30.11 10:00 > 30.11 12:00'],
  ['26.11 10-12', '26.11 10:00 > 26.11 12:00'],
  ['25.11', '25.11 14:00 > 26.11 00:00 all day'],
  ['25.11 16-18', '25.11 16:00 > 25.11 18:00'],
  ['10.12 10-12', '10.12 10:00 > 10.12 12:00'],
  ['10-12 10.12', '10.12 10:00 > 10.12 12:00'],
  ['10.12 с 10 до 12', '10.12 10:00 > 10.12 12:00'],
  ['10.12.2026 10-12', '10.12 10:00 > 10.12 12:00'],
  ['2026-12-10 10:00-12:00', '10.12 10:00 > 10.12 12:00'],
  ['10 декабря 10-12', '10.12 10:00 > 10.12 12:00'],
  ['10 grudnia od 10 do 12', '10.12 10:00 > 10.12 12:00'],
  ['10 желтоқсан 10-12', '10.12 10:00 > 10.12 12:00'],
  ['Dec 10 10:00-12:00', '10.12 10:00 > 10.12 12:00'],
  ['24.11 10-12', '24.11 10:00 > 24.11 12:00'],
  ['1.12', '01.12 00:00 > 02.12 00:00 all day'],
  ['до 1.12', ' > 01.12 00:00'],
  ['с 1.12', '01.12 00:00 > '],
  ['в 18:00', '25.11 18:00 > '],
  ['o 18', '25.11 18:00 > '],
  ['at 6pm', '25.11 18:00 > '],
  ['18:00-де', '25.11 18:00 > '],
  ['завтра в 8', '26.11 08:00 > '],
  ['jutro o 8:00', '26.11 08:00 > '],
  ['tomorrow 8am', '26.11 08:00 > '],
  ['ертең 8:00-де', '26.11 08:00 > '],
  ['ертең 8:00-ге дейін', ' > 26.11 08:00'],
  ['20:00!', ' > 25.11 20:00'],
  // Neither
  ['', 'ask'],
  ['   ', 'ask'],
  ['off', 'cancel'],
  ['Отмена', 'cancel'],
  ['odwołaj', 'cancel'],
  ['болдырмау', 'cancel'],
];

const REFUSED: [text: string, answer: string][] = [
  ['потом', 'word: потом'],
  ['до вечера', 'word: вечера'],
  ['20:00 пожалуйста', 'word: пожалуйста'],
  ['25:00', 'time: 25:00'],
  ['до 20:61', 'time: 20:61'],
  ['13pm', 'time: 13pm'],
  ['0 мин', 'time: 0 мин'],
  ['31.02 10-12', 'date: 31.02'],
  ['32 декабря 10-12', 'date: 32 декабря'],
  ['завтра и в пятницу 10-12', 'date: пятницу'],
  ['сегодня 8:00-10:00', 'past: сегодня'],
  ['dziś do 10', 'past: dziś'],
  ['24.11.2026 10-12', 'past: 24.11.2026'],
  ['9-5', 'range: 9-5'],
  ['16:00-16:00', 'range: 16:00-16:00'],
  ['16:00 17:00', 'range: 16:00 17:00'],
  ['10 12 14', 'range: 10 12 14'],
  ['до', 'range: до'],
  ['...', 'range: ...'],
  ['!!!', 'range: !!!'],
  ['на 3 дня', 'word: 3 дня'],
  ['10.12-12.12', 'date: 12.12'],
  ['😀', 'word: 😀'],
];

describe('when to open or close, as people type it', () => {
  it.each(MOMENTS)('reads «%s» on Wednesday 25 November at 14:00', (text, stretch) => expect(read(text)).toBe(stretch));
});

describe('moments that cannot be read', () => {
  it.each(REFUSED)('answers «%s» with the exact part and a reason', (text, answer) => expect(read(text)).toBe(answer));
});

describe('moments in the nights when the clocks change', () => {
  it('move to the first moment after the gap when they are skipped', () => {
    const result = readMoment('02:30', millis('2026-03-29T01:00'), ZONE, calendar);
    expect(result).toEqual({ ok: true, kind: 'span', until: millis('2026-03-29T03:00') });
  });

  it('are the next such time on the wall clock, also within a repeated hour', () => {
    const first = DateTime.fromISO('2026-10-25T00:30Z').toMillis();
    const hour = 3_600_000;
    expect(readMoment('02:30', first - hour, ZONE, calendar)).toMatchObject({ until: first });
    expect(readMoment('02:30', first, ZONE, calendar)).toMatchObject({ until: first + hour });
  });

  it('count lengths in real time', () => {
    const at = millis('2026-10-25T01:00');
    expect(readMoment('3h', at, ZONE, calendar)).toMatchObject({ until: at + 3 * 3_600_000 });
  });
});

const scraps = [...MOMENTS, ...REFUSED].flatMap(([text]) => text.split(' '));
const typed = fc.oneof(
  fc.constantFrom(...MOMENTS, ...REFUSED).map(([text]) => text),
  fc.array(fc.constantFrom(...scraps, '-', ',', '10', '12:30'), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const moment = fc.oneof(
  fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) }),
  fc.integer({ min: -200, max: 200 }).map((minutes) => Date.UTC(2026, 9, 25, 1) + minutes * 60_000),
  fc.integer({ min: -200, max: 200 }).map((minutes) => Date.UTC(2026, 2, 29, 1) + minutes * 60_000),
);
const zone = fc.constantFrom(ZONE, 'Asia/Almaty', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca');

describe('whatever a person types as a moment', () => {
  it('is read as something that is not past, or refused with a part of what was typed', () => {
    fc.assert(
      fc.property(typed, moment, zone, (text, at, where) => {
        const result = readMoment(text, at, where, calendar);
        if (!result.ok) {
          expect(text).toContain(result.part);
          expect([...result.part].length).toBeLessThanOrEqual(40);
        } else if (result.kind === 'span') {
          expect(result.from ?? result.until).toBeDefined();
          if (result.from !== undefined) expect(result.from).toBeGreaterThanOrEqual(at);
          if (result.until !== undefined) expect(result.until).toBeGreaterThan(result.from ?? at);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
