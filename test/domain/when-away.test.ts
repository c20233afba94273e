import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readAway } from '../../src/domain/when-away.ts';
import { calendar } from '../../src/state/calendar.ts';

const ZONE = 'Europe/Warsaw';
// A Wednesday.
const NOW = DateTime.fromISO('2026-11-25T14:00', { zone: ZONE }).toMillis();

function read(text: string, at = NOW): string {
  const result = readAway(text, at, ZONE, calendar);
  if (!result.ok) return `${result.reason}: ${result.part}`;
  if (result.kind !== 'days') return result.kind;
  const days = result.to === result.from ? result.from : `${result.from} > ${result.to ?? ''}`;
  return result.words === undefined ? days : `${days} «${result.words}»`;
}

const HOLIDAYS = '2026-12-24 > 2027-01-02';
const AWAY: [text: string, days: string][] = [
  // One day
  ['24.12', '2026-12-24'],
  ['24.12.2026', '2026-12-24'],
  ['24.12.26', '2026-12-24'],
  ['5.1', '2027-01-05'],
  ['25.11', '2026-11-25'],
  ['24.11', '2027-11-24'],
  ['29.02', '2028-02-29'],
  ['2026-12-24', '2026-12-24'],
  ['24 декабря', '2026-12-24'],
  ['24 дек.', '2026-12-24'],
  ['24 декабря 2027 г.', '2027-12-24'],
  ['24 grudnia', '2026-12-24'],
  ['24 gru', '2026-12-24'],
  ['24 grudnia 2027 roku', '2027-12-24'],
  ['24 желтоқсан', '2026-12-24'],
  ['24 жел', '2026-12-24'],
  ['24 желтоксан', '2026-12-24'],
  ['24 Dec', '2026-12-24'],
  ['December 24', '2026-12-24'],
  ['Dec 24, 2027', '2027-12-24'],
  ['сегодня', '2026-11-25'],
  ['завтра', '2026-11-26'],
  ['послезавтра', '2026-11-27'],
  ['dziś', '2026-11-25'],
  ['jutro', '2026-11-26'],
  ['pojutrze', '2026-11-27'],
  ['бүгін', '2026-11-25'],
  ['ертең', '2026-11-26'],
  ['today', '2026-11-25'],
  ['tomorrow', '2026-11-26'],
  ['пт', '2026-11-27'],
  ['в пятницу', '2026-11-27'],
  ['ср', '2026-11-25'],
  ['w sobotę', '2026-11-28'],
  ['жұма', '2026-11-27'],
  ['on Monday', '2026-11-30'],
  // Several days
  ['24.12-02.01', HOLIDAYS],
  ['24.12 - 2.1', HOLIDAYS],
  ['24.12–02.01', HOLIDAYS],
  ['24.12.2026 – 2.01.2027', HOLIDAYS],
  ['24.12-2.01.2027', HOLIDAYS],
  ['24.12.2026-2.01', HOLIDAYS],
  ['2026-12-24..2027-01-02', HOLIDAYS],
  ['2026-12-24 - 2027-01-02', HOLIDAYS],
  ['с 24.12 по 2.01', HOLIDAYS],
  ['с 24.12 до 2.01', HOLIDAYS],
  ['24 декабря - 2 января', HOLIDAYS],
  ['с 24 декабря по 2 января', HOLIDAYS],
  ['24 декабря 2026 г. — 2 января 2027 г.', HOLIDAYS],
  ['24 grudnia - 2 stycznia', HOLIDAYS],
  ['od 24 grudnia do 2 stycznia', HOLIDAYS],
  ['od 24.12 do 2.01', HOLIDAYS],
  ['24 желтоқсан - 2 қаңтар', HOLIDAYS],
  ['24 желтоқсаннан 2 қаңтарға дейін', HOLIDAYS],
  ['24.12-ден 2.01-ге дейін', HOLIDAYS],
  ['24 Dec - 2 Jan', HOLIDAYS],
  ['from December 24 to January 2', HOLIDAYS],
  ['Dec 24 until Jan 2', HOLIDAYS],
  ['24-26 декабря', '2026-12-24 > 2026-12-26'],
  ['24-26.12', '2026-12-24 > 2026-12-26'],
  ['w dniach 24-26 grudnia', '2026-12-24 > 2026-12-26'],
  ['24-26 желтоқсан', '2026-12-24 > 2026-12-26'],
  ['Dec 24-26', '2026-12-24 > 2026-12-26'],
  ['24.12-26', '2026-12-24 > 2026-12-26'],
  ['сегодня-завтра', '2026-11-25 > 2026-11-26'],
  ['завтра - 28.11', '2026-11-26 > 2026-11-28'],
  ['jutro - piątek', '2026-11-26 > 2026-11-27'],
  ['пн-ср', '2026-11-30 > 2026-12-02'],
  ['пт-вт', '2026-11-27 > 2026-12-01'],
  ['с понедельника по среду', '2026-11-30 > 2026-12-02'],
  ['pn-śr', '2026-11-30 > 2026-12-02'],
  ['дүйсенбіден сәрсенбіге дейін', '2026-11-30 > 2026-12-02'],
  ['Mon-Wed', '2026-11-30 > 2026-12-02'],
  ['20.11-30.11', '2026-11-25 > 2026-11-30'],
  // Until, from, for
  ['до 12.12', '2026-11-25 > 2026-12-12'],
  ['до 12 декабря', '2026-11-25 > 2026-12-12'],
  ['до пятницы', '2026-11-25 > 2026-11-27'],
  ['do 12.12', '2026-11-25 > 2026-12-12'],
  ['do 12 grudnia', '2026-11-25 > 2026-12-12'],
  ['12.12 дейін', '2026-11-25 > 2026-12-12'],
  ['12.12-ге дейін', '2026-11-25 > 2026-12-12'],
  ['12 желтоқсанға дейін', '2026-11-25 > 2026-12-12'],
  ['until 12 Dec', '2026-11-25 > 2026-12-12'],
  ['с 10.12', '2026-12-10 > '],
  ['с завтрашнего дня', '2026-11-26 > '],
  ['10.12-', '2026-12-10 > '],
  ['10.12 –', '2026-12-10 > '],
  ['od 10.12', '2026-12-10 > '],
  ['10.12-ден бастап', '2026-12-10 > '],
  ['ертеңнен бастап', '2026-11-26 > '],
  ['from 10 Dec', '2026-12-10 > '],
  ['на 3 дня', '2026-11-25 > 2026-11-27'],
  ['на неделю', '2026-11-25 > 2026-12-01'],
  ['2 tygodnie', '2026-11-25 > 2026-12-08'],
  ['3 күн', '2026-11-25 > 2026-11-27'],
  ['for 2 days', '2026-11-25 > 2026-11-26'],
  ['с 10.12 на 3 дня', '2026-12-10 > 2026-12-12'],
  ['Dec 24th - Jan 2nd', HOLIDAYS],
  ['с 24-го по 26-е декабря', '2026-12-24 > 2026-12-26'],
  ['c 24.12 по 2.01', HOLIDAYS],
  // Words
  ['24.12-26.12 день отдыха', '2026-12-24 > 2026-12-26 «день отдыха»'],
  ['24.12-26.12: день отдыха', '2026-12-24 > 2026-12-26 «день отдыха»'],
  ['24.12 отпуск', '2026-12-24 «отпуск»'],
  ['24.12 (отпуск) до обеда', '2026-12-24 «(отпуск) до обеда»'],
  ['24.12 - отпуск', '2026-12-24 «отпуск»'],
  ['24.12 (Wigilia)', '2026-12-24 «Wigilia»'],
  ['24.12- отпуск', '2026-12-24 >  «отпуск»'],
  ['до 12.12, болею', '2026-11-25 > 2026-12-12 «болею»'],
  ['24 grudnia - 2 stycznia urlop', `${HOLIDAYS} «urlop»`],
  ['24.12-ден 2.01-ге дейін  демалыс   күндері', `${HOLIDAYS} «демалыс күндері»`],
  ['tomorrow a day of rest', '2026-11-26 «a day of rest»'],
  ['24.12 вернусь 27 декабря', '2026-12-24 «вернусь 27 декабря»'],
  ['завтра конференция, вернусь в пятницу', '2026-11-26 «конференция, вернусь в пятницу»'],
  ['24.12-26 отпуск', '2026-12-24 > 2026-12-26 «отпуск»'],
  ['24 декабря в отпуске', '2026-12-24 «в отпуске»'],
  // Neither
  ['', 'ask'],
  ['off', 'cancel'],
  ['отмена', 'cancel'],
  ['Odwołaj', 'cancel'],
  ['болдырмау', 'cancel'],
];

const REFUSED: [text: string, answer: string][] = [
  ['31.02', 'date: 31.02'],
  ['32.12', 'date: 32.12'],
  ['24.13', 'date: 24.13'],
  ['0.12', 'date: 0.12'],
  ['31 апреля', 'date: 31 апреля'],
  ['29.02.2027', 'date: 29.02.2027'],
  ['2026-02-30', 'date: 2026-02-30'],
  ['24.12-31.02', 'date: 31.02'],
  ['24.12-32', 'date: 32'],
  ['24.12 - 2 янвря', 'date: 2 янвря'],
  ['24 дкабря', 'date: 24 дкабря'],
  ['24', 'date: 24'],
  ['с', 'date: с'],
  ['в отпуск', 'date: отпуск'],
  ['когда-нибудь', 'date: когда'],
  ['24.11.2026', 'past: 24.11.2026'],
  ['24.12.2025 - 2.01.2026', 'past: 24.12.2025'],
  ['24.12 - 2.01.2026', 'past: 2.01.2026'],
  ['до 1.11.2026', 'past: 1.11.2026'],
  ['26.12-24.12', 'order: 24.12'],
  ['26.12.2026-24.12.2026', 'order: 24.12.2026'],
  ['26.12 - завтра', 'order: завтра'],
  ['24.12 10:00-12:00', 'time: 10:00'],
  ['24.12, 31.12', 'date: 31.12'],
  ['24.12 и 31.12', 'date: 31.12'],
  ['завтра и послезавтра', 'date: послезавтра'],
  ['24.12 в 10:00', 'time: 10:00'],
  ['!!!', 'date: !!!'],
];

describe('days away, as people type them', () => {
  it.each(AWAY)('reads «%s» on Wednesday 25 November 2026', (text, days) => expect(read(text)).toBe(days));

  it('is about the holidays under way when they are typed at their end', () => {
    const at = DateTime.fromISO('2027-01-01T12:00', { zone: ZONE }).toMillis();
    expect(read('24.12-02.01', at)).toBe('2027-01-01 > 2027-01-02');
  });

  it('knows that the day is another one further east', () => {
    const at = DateTime.fromISO('2026-11-25T20:00Z').toMillis();
    expect(readAway('сегодня', at, 'Asia/Almaty', calendar)).toMatchObject({ from: '2026-11-26', to: '2026-11-26' });
  });
});

describe('days away that cannot be read', () => {
  it.each(REFUSED)('answers «%s» with the exact part and a reason', (text, answer) => expect(read(text)).toBe(answer));
});

const scraps = [...AWAY, ...REFUSED].flatMap(([text]) => text.split(' '));
const typed = fc.oneof(
  fc.constantFrom(...AWAY, ...REFUSED).map(([text]) => text),
  fc.array(fc.constantFrom(...scraps, '-', '24.12', '2', 'до'), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const moment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });

describe('whatever a person types as days away', () => {
  it('is read as days that exist and are not past, in order, or refused with a part of what was typed', () => {
    fc.assert(
      fc.property(typed, moment, (text, at) => {
        const result = readAway(text, at, ZONE, calendar);
        if (!result.ok) {
          expect(text).toContain(result.part);
          expect([...result.part].length).toBeLessThanOrEqual(40);
        } else if (result.kind === 'days') {
          const { from, to = '9999-12-31' } = result;
          expect(DateTime.fromISO(from).isValid && DateTime.fromISO(to).isValid).toBe(true);
          expect(from >= DateTime.fromMillis(at, { zone: ZONE }).toFormat('yyyy-MM-dd') && to >= from).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
