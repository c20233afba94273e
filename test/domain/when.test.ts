import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readMoment } from '../../src/domain/hours/when-text.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { MOMENTS, REFUSED } from './when-moments.ts';

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

describe('when to open or close, as people type it', () => {
  it.each(MOMENTS)('reads «%s» on Wednesday 25 November at 14:00', (text, stretch) => expect(read(text)).toBe(stretch));
});

describe('moments that cannot be read', () => {
  it.each(REFUSED)('answers «%s» with the exact part and a reason', (text, answer) => expect(read(text)).toBe(answer));
});

describe('a stretch that has begun', () => {
  it('starts now, also when it began before midnight', () => {
    expect(read('22:00-02:00', millis('2026-11-26T01:00'))).toBe('26.11 01:00 > 26.11 02:00');
    expect(read('22:00-02:00', millis('2026-11-26T02:00'))).toBe('26.11 22:00 > 27.11 02:00');
  });
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
      { numRuns: tries(5000) },
    );
  });
});
