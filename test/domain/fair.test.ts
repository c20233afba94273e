import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairMoment, isNight } from '../../src/domain/beginning/fair.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { engagementFor } from '../../src/domain/invitation.ts';
import { practiceFor } from '../../src/domain/practice.ts';
import type { Person } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';

const practice = practiceFor({ id: 1, locale: 'pl', zone: 'Europe/Warsaw' } as Person, 'Anna');
const living = (zone: string) => engagementFor(practice, { id: 2, name: 'Ola', locale: 'pl', zone });
const p = { at: 0, hours: contactHours(calendar), calendar };
const wall = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
const zones = ['Europe/Warsaw', 'Asia/Almaty', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];

describe('nobody is disturbed at night', () => {
  it('from nine in the evening to nine in the morning of their own clock', () => {
    const at = (time: string) => fairMoment(p, practice, living('Asia/Almaty'), Date.parse(`2026-11-23T${time}+05:00`));
    expect(wall('Asia/Almaty', at('20:59'))).toBe('20:59');
    expect(wall('Asia/Almaty', at('21:00'))).toBe('09:00');
    expect(wall('Asia/Almaty', at('03:00'))).toBe('09:00');
    expect(wall('Asia/Almaty', at('09:00'))).toBe('09:00');
  });

  it('not even when the clocks change', () => {
    const edges = [Date.UTC(2026, 9, 25), Date.UTC(2027, 2, 28), Date.UTC(2026, 10, 1), Date.UTC(2027, 2, 14)];
    const moment = fc.oneof(
      fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }),
      fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -36, max: 36 })).map(([edge, h]) => edge + h * 3_600_000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, at) => {
        const fair = fairMoment(p, practice, living(zone), at);
        expect(isNight(p, practice, living(zone), fair)).toBe(false);
        expect(fair).toBeGreaterThanOrEqual(at);
        expect(fair - at).toBeLessThanOrEqual(13.5 * 3_600_000);
        if (fair !== at) expect(wall(zone, fair)).toBe('09:00');
      }),
      { numRuns: tries(3000) },
    );
  });
});
