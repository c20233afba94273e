import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readSessionTime } from '../../src/domain/keeping/when/read-session-time.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { ASKED, NOT_READ, SESSION_TIMES } from './session-times.ts';

const ZONES = ['Europe/Warsaw', 'Asia/Almaty'];
const millis = (iso: string, zone: string) => DateTime.fromISO(iso, { zone }).toMillis();

/** What is read, on the clock of that zone. */
function read(
  text: string,
  zone: string,
  now = '2026-11-25T14:00',
  shown = zone,
  otherZone: string | null = null,
): string {
  const at = millis(now, zone);
  const result = readSessionTime(text, at, zone, calendar, otherZone);
  const year = DateTime.fromMillis(at, { zone: shown }).year;
  const show = (ms: number) => {
    const moment = DateTime.fromMillis(ms, { zone: shown });
    return moment.toFormat(moment.year === year ? 'dd.MM HH:mm' : 'dd.MM.yyyy HH:mm');
  };
  if (!result.ok && result.is === 'unread') return `unread ${result.reason}: ${result.part}`;
  if (!result.ok && result.is === 'past') return `past: ${result.part}`;
  if (!result.ok && result.is === 'skipped') return `skipped: ${result.part}, instead ${show(result.instead)}`;
  const times = result.ok ? [result.at] : result.choices;
  const minutes = result.minutes === null ? '' : ` ${result.minutes} min`;
  const weekly =
    result.weekly === null ? '' : ` weekly${result.weekly.times === null ? '' : ` ${result.weekly.times}`}`;
  return `${times.map(show).join(' | ')}${minutes}${weekly}`;
}

describe.each(ZONES)('when a session is to be, as people in %s type it on a Wednesday at 14:00', (zone) => {
  it.each(SESSION_TIMES)('reads «%s»', (text, answer) => expect(read(text, zone)).toBe(answer));
  it.each(ASKED)('asks what «%s» means', (text, choices) => expect(read(text, zone)).toBe(choices));
  it.each(NOT_READ)('answers «%s» with the exact part', (text, answer) => expect(read(text, zone)).toBe(answer));
});

describe('a session in the nights when the clocks change in Warsaw', () => {
  const [warsaw, almaty] = ['Europe/Warsaw', 'Asia/Almaty'];
  const spring = '2027-03-27T14:00';
  const autumn = '2026-10-24T14:00';

  it('is not at an hour that is left out in spring: the first moment after it is named', () => {
    for (const text of [
      'завтра в 02:30',
      'jutro o 02:30',
      'ертең 02:30-да',
      'tomorrow at 2:30 am',
      '28.03 02:30',
      '02:30',
    ])
      expect(read(text, warsaw, spring)).toMatch(/^skipped: .+, instead 28\.03 03:00$/);
    expect(read('завтра в 2:30', warsaw, spring)).toBe('28.03 14:30');
    expect(read('завтра в 02:30', almaty, spring)).toBe('28.03 02:30');
  });

  it('is asked about when the hour comes twice in autumn', () => {
    for (const text of ['завтра в 02:30', 'jutro o 02:30', 'ертең 02:30-да', 'tomorrow at 2:30 am', '25.10 02:30'])
      expect(read(text, warsaw, autumn)).toBe('25.10 02:30 | 25.10 02:30');
    const [first = 0, second = 0] = choicesOf('завтра в 02:30', autumn);
    expect(second - first).toBe(3_600_000);
    expect(read('завтра в 02:30', almaty, autumn)).toBe('25.10 02:30');
  });

  it('is the second of the two when the first is over', () => {
    const between = Date.UTC(2026, 9, 25, 0, 45);
    const result = readSessionTime('сегодня в 02:30', between, warsaw, calendar);
    expect(result).toMatchObject({ ok: true, at: Date.UTC(2026, 9, 25, 1, 30) });
  });

  it('stays at the same hour of the wall clock, and a length from now is counted in real time', () => {
    expect(read('завтра в 15', warsaw, spring)).toBe('28.03 15:00');
    expect(read('завтра в 15', warsaw, autumn)).toBe('25.10 15:00');
    expect(read('через неделю в 15', warsaw, '2026-10-20T14:00')).toBe('27.10 15:00');
    expect(read('через 3 часа', warsaw, '2026-10-25T01:00')).toBe('25.10 03:00');
    expect(read('in 3 hours', warsaw, '2027-03-28T01:00')).toBe('28.03 05:00');
  });

  it('is another hour for the other side after the clocks have changed', () => {
    expect(read('25.10 15:00', warsaw, autumn, almaty)).toBe('25.10 19:00');
    expect(read('24.10 15:00', warsaw, autumn, almaty)).toBe('24.10 18:00');
  });
});

describe('a time on the clock of another place', () => {
  it.each([
    ['завтра в 15 по Варшаве', '26.11 19:00'],
    ['завтра в 15:00 по варшавскому времени', '26.11 19:00'],
    ['jutro o 15 czasu warszawskiego', '26.11 19:00'],
    ['ертең 15:00, Варшава уақытымен', '26.11 19:00'],
    ['tomorrow at 15:00 Warsaw time', '26.11 19:00'],
    ['завтра в 15 по вашему времени', '26.11 19:00'],
    ['завтра в 15 по моему времени', '26.11 15:00'],
    ['завтра в 15 по Алматы', '26.11 15:00'],
    ['tomorrow 15:00 UTC', '26.11 20:00'],
  ])('is read in «%s», typed in Almaty', (text, answer) =>
    expect(read(text, 'Asia/Almaty', '2026-11-25T14:00', 'Asia/Almaty', 'Europe/Warsaw')).toBe(answer),
  );

  it('is on the day that is tomorrow for whoever types it', () => {
    expect(read('завтра в 15 по Варшаве', 'Asia/Almaty', '2026-11-26T02:00')).toBe('27.11 19:00');
  });
});

function choicesOf(text: string, now: string): readonly number[] {
  const result = readSessionTime(text, millis(now, 'Europe/Warsaw'), 'Europe/Warsaw', calendar);
  return result.ok || result.is !== 'ambiguous' ? [] : result.choices;
}

const scraps = [...SESSION_TIMES, ...ASKED, ...NOT_READ].flatMap(([text]) => text.split(' '));
const typed = fc.oneof(
  fc.array(fc.constantFrom(...scraps, '-', ',', '10', '12:30'), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const language = fc.constantFrom<[locale: string, pattern: string]>(
  ['ru', "d MMMM 'в' HH:mm"],
  ['ru', "EEEE d MMMM yyyy 'г.' HH:mm"],
  ['pl', "d MMMM 'o' HH:mm"],
  ['pl', 'EEE d MMM yyyy, HH:mm'],
  ['kk', "d MMMM 'сағат' HH:mm"],
  ['kk', 'd-MMMM HH:mm'],
  ['en', "MMMM d 'at' h:mm a"],
  ['en', 'EEEE d MMM HH:mm'],
  ['en', 'dd.MM HH:mm'],
  ['en', 'dd.MM.yyyy HH:mm'],
  ['en', 'yyyy-MM-dd HH:mm'],
);
const moment = fc.integer({ min: Date.UTC(2026, 8, 1), max: Date.UTC(2027, 4, 1) });

describe('whatever is typed', () => {
  it('is one time to come, a few to choose from, or a reason that names a part of it', () => {
    fc.assert(
      fc.property(typed, moment, fc.constantFrom(...ZONES), (text, at, zone) => {
        const result = readSessionTime(text, at, zone, calendar, 'Europe/London');
        if (result.ok) return expect(result.at).toBeGreaterThan(at);
        if (result.is !== 'ambiguous') return expect(text).toContain(result.part);
        expect(result.choices.length).toBeGreaterThan(1);
        expect(result.choices.length).toBeLessThan(5);
        expect([...new Set(result.choices)].sort((a, b) => a - b)).toEqual(result.choices);
        return expect(result.choices[0]).toBeGreaterThan(at);
      }),
      { numRuns: tries(400) },
    );
  });

  it('is read as it was written when a date is written out in the language of the reader', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 300 * 1440 }),
        fc.constantFrom(...ZONES),
        language,
        (at, ahead, zone, [locale, pattern]) => {
          const then = DateTime.fromMillis(at, { zone }).plus({ minutes: ahead }).startOf('minute').setLocale(locale);
          const text = then.toFormat(pattern);
          const result = readSessionTime(text, at, zone, calendar);
          const found = result.ok ? [result.at] : result.is === 'ambiguous' ? result.choices : [];
          expect([text, found.includes(then.toMillis())]).toEqual([text, then.toMillis() > at]);
        },
      ),
      { numRuns: tries(400) },
    );
  });
});
