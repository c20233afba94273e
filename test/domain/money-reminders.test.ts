import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNight } from '../../src/domain/beginning/fair.ts';
import { keptOf, withKept } from '../../src/domain/keeping/kept.ts';
import { addDue, dueOf, withDue } from '../../src/domain/keeping/money/dues.ts';
import { moneyReminders } from '../../src/domain/keeping/money/reminders.ts';
import type { Due } from '../../src/domain/keeping/nouns.ts';
import { nameOfReminder } from '../../src/domain/keeping/reminding/reminder.ts';
import { momentOf } from '../../src/domain/keeping/reminding/timing.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, shown, weekly } from './hours-week.ts';

const practice = practiceWith(weekly);
const begin = at('2026-11-01T12:00:00');
const p = { at: begin, hours, calendar };
const amount = { amount: 20000, currency: 'PLN' };

const owing = (on: string, zone: string | null = null, since = begin): Engagement =>
  addDue({ ...clientFrom(201, begin), zone }, { why: 'part', amount, on, session: null }, since);

const told = (e: Engagement, zone = 'Europe/Warsaw'): string[] =>
  moneyReminders(p, practice, e).map((one) => `${one.kind} ${shown(one.at, zone)?.slice(0, 16)}`);

const changed = (e: Engagement, more: Partial<Due>): Engagement => {
  const due = dueOf(e, 1);
  return due ? withDue(e, { ...due, ...more }) : e;
};

const all = [
  ...['due-soon 2026-11-28T10:00', 'due-today 2026-12-01T10:00', 'due-1 2026-12-02T10:00'],
  ...['due-3 2026-12-04T10:00', 'due-7 2026-12-08T10:00'],
];

describe('a sum that is due', () => {
  it('is reminded of three days before, on the day, and one, three and seven days after, at ten on the client’s clock', () => {
    expect(told(owing('2026-12-01'))).toEqual(all);
    expect(told(owing('2026-12-01', 'Asia/Almaty'), 'Asia/Almaty')).toEqual(all);
    expect(told(owing('2026-12-01', 'America/New_York'), 'America/New_York')).toEqual(all);
  });

  it.each([
    ['reported as paid', { state: 'reported' }],
    ['paid', { state: 'paid' }],
    ['not owed any more', { state: 'waived' }],
    ['talked about', { talk: true }],
  ] as const)('is not reminded of once it is %s', (_, more) => {
    expect(told(changed(owing('2026-12-01'), more))).toEqual([]);
  });

  it('is not reminded of what came before it was added, or open again', () => {
    expect(told(owing('2026-12-01', null, at('2026-12-01T09:00:00')))).toEqual(all.slice(1));
    expect(told(owing('2026-12-01', null, at('2026-12-03T09:00:00')))).toEqual(all.slice(3));
    expect(told(changed(owing('2026-12-01'), { openSince: at('2026-12-02T18:00:00') }))).toEqual(all.slice(3));
    expect(told(owing('2026-12-01', null, at('2026-12-20T09:00:00')))).toEqual([]);
  });

  it('has reminders of its own for good: the same names after being reported and not received, others for another sum', () => {
    const names = (e: Engagement) => moneyReminders(p, practice, e).map(nameOfReminder);
    const e = owing('2026-12-01');
    expect(names(changed(e, { turn: 9, openSince: begin + 1 }))).toEqual(names(e));
    const another = addDue(e, { why: 'part', amount, on: '2026-12-01', session: null }, begin);
    expect(new Set(names(another)).size).toBe(10);
    const anew = owing('2026-12-01', null, begin + 1);
    expect(names(anew).filter((one) => names(e).includes(one))).toEqual([]);
  });

  it('is reminded of at fair hours, each before the next, whenever it falls and wherever the client lives', () => {
    const zones = [null, 'Asia/Almaty', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.constantFrom(...zones), (day, zone) => {
        const on = new Date(Date.UTC(2026, 10, 10 + day)).toISOString().slice(0, 10);
        const e = owing(on, zone);
        const reminders = moneyReminders(p, practice, e);
        expect(reminders).toHaveLength(5);
        for (const [i, one] of reminders.entries()) {
          const moment = momentOf([p, practice, e], one);
          expect(moment).toBe(one.at);
          expect(isNight(p, practice, e, one.at)).toBe(false);
          expect(one.until).toBeGreaterThan(one.at);
          expect(one.until).toBeLessThanOrEqual(reminders[i + 1]?.at ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: tries(300) },
    );
  });
});

describe('the record', () => {
  it('keeps every open sum, and of those settled the last hundred', () => {
    let e = clientFrom(201, begin);
    for (let i = 1; i <= 130; i++) {
      e = addDue(e, { why: 'session', amount, on: '2026-12-01', session: i }, begin);
      if (i !== 1) e = withDue(e, { ...(dueOf(e, i) as Due), state: 'paid' });
    }
    e = addDue(e, { why: 'session', amount, on: '2026-12-01', session: 131 }, begin);
    expect(keptOf(e).dues).toHaveLength(102);
    expect(dueOf(e, 1)).not.toBeNull();
    expect(dueOf(e, 30)).toBeNull();
    expect(keptOf(e).duesMade).toBe(131);
    expect(keptOf(withKept(e, {})).dues).toHaveLength(102);
  });
});
