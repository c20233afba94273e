import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readAway } from '../../src/domain/hours/when-away.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { AWAY, REFUSED } from './when-away-days.ts';

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
      { numRuns: tries(5000) },
    );
  });
});
