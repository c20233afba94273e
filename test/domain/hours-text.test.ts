import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { osmHours } from '../../src/domain/hours/hours-describe.ts';
import { readHours } from '../../src/domain/hours/hours-text.ts';
import { mergeWindows } from '../../src/domain/hours/hours-times.ts';
import { tries } from '../tries.ts';
import { REFUSED, UNDERSTOOD } from './hours-typed.ts';

const read = (text: string) => {
  const result = readHours(text);
  return result.ok ? osmHours(result.weekly) : `${result.reason}: ${result.part}`;
};

describe('weekly hours as people type them', () => {
  it.each(UNDERSTOOD)('reads «%s»', (text, osm) => expect(read(text)).toBe(osm));
});

describe('hours that cannot be read', () => {
  it.each(REFUSED)('answers «%s» with the exact part and a reason', (text, answer) => expect(read(text)).toBe(answer));
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
      { numRuns: tries(3000) },
    );
  });
});
