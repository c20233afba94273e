import { describe, expect, it } from '@jest/globals';
import { nothingKept, type Session } from '../../src/domain/keeping/nouns.ts';
import { freeDays, freeTimes } from '../../src/domain/keeping/sessions/free-slots.ts';
import { sessionsOnDays, sessionsWithin } from '../../src/domain/keeping/sessions/meanwhile.ts';
import { momentName, momentNamed } from '../../src/domain/keeping/sessions/session-buttons.ts';
import { endKeeping } from '../../src/domain/keeping/sessions/session-endings.ts';
import { type Calendar, conflictsOf } from '../../src/domain/keeping/sessions/taken.ts';
import { isLeftOut, weeklySlots } from '../../src/domain/keeping/sessions/weekly.ts';
import { dayNumber } from '../../src/domain/present.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, shown, weekly } from './hours-week.ts';

const warsaw = 'Europe/Warsaw';
const monday = at('2026-11-23T12:00:00');

const session = (n: number, iso: string, more: Partial<Session> = {}): Session => ({
  ...{
    n,
    at: at(iso),
    minutes: 60,
    state: 'agreed',
    agreedAt: monday,
    version: 1,
    turn: 2,
    proposal: null,
    series: null,
  },
  ...{ prepared: 0, came: { coach: null, client: null }, over: null, felt: null },
  ...more,
});

const having = (client: number, ...sessions: readonly Session[]): Engagement => ({
  ...clientFrom(client, monday),
  keeping: { ...nothingKept, sessions, sessionsMade: sessions.length },
});

const calendarOf = (
  e: Engagement,
  others: readonly Engagement[] = [],
  practice: Practice = practiceWith(weekly),
): Calendar => ({
  ...{ p: { at: monday, hours, calendar }, practice, e, all: [e, ...others] },
});

const timesOn = (of: Calendar, iso: string, zone = warsaw): (string | undefined)[] =>
  freeTimes(of, zone, dayNumber(of.p, zone, at(iso, zone)), 60).map((one) => shown(one, zone)?.slice(11, 16));

describe('free time', () => {
  it('is each half hour of contact hours that holds a whole session', () => {
    const times = timesOn(calendarOf(having(201)), '2026-11-24T12:00:00');
    expect([times[0], times.at(-1), times.length]).toEqual(['10:00', '17:00', 15]);
  });

  it('is none that is nearly there', () => {
    expect(timesOn(calendarOf(having(201)), '2026-11-23T12:00:00')[0]).toBe('13:00');
  });

  it('leaves out what is agreed on or proposed with anybody, but not what is cancelled', () => {
    const others = having(
      202,
      session(1, '2026-11-24T11:00:00'),
      session(2, '2026-11-24T16:00:00', { state: 'cancelled' }),
      session(3, '2026-11-24T14:00:00', {
        ...{ state: 'proposed', agreedAt: null, version: 0 },
        proposal: {
          at: at('2026-11-24T14:00:00'),
          minutes: 60,
          by: 'client',
          sentAt: monday,
          askedBy: 'client',
          askedAt: monday,
        },
      }),
    );
    const times = timesOn(calendarOf(having(201), [others]), '2026-11-24T12:00:00');
    expect(times).toEqual(['10:00', '12:00', '12:30', '13:00', '15:00', '15:30', '16:00', '16:30', '17:00']);
  });

  it('is found on the next days with any, none of them away, in the zone of whoever looks', () => {
    const away = { ...practiceWith(weekly), overrides: [{ from: '2026-11-24', to: '2026-11-25', windows: [] }] };
    const days = freeDays(calendarOf(having(201), [], away), 'Asia/Almaty', 60);
    const iso = days.map((day) => shown(day * 86_400_000, 'UTC')?.slice(5, 10));
    expect(iso).toEqual(['11-23', '11-26', '11-27', '11-28', '11-30', '12-01', '12-02', '12-03']);
    expect(timesOn(calendarOf(having(201)), '2026-11-24T12:00:00', 'Asia/Almaty')[0]).toBe('14:00');
  });
});

describe('what speaks against a time', () => {
  const slot = (iso: string) => ({ at: at(iso), minutes: 60 });

  it('is another session that overlaps, by whose it is; one that ends as it begins is none', () => {
    const of = calendarOf(having(201), [having(202, session(1, '2026-11-24T11:00:00'))]);
    expect(conflictsOf(of, slot('2026-11-24T11:30:00'))).toMatchObject([
      { is: 'session', with: { client: 202, n: 1 } },
    ]);
    expect(conflictsOf(of, slot('2026-11-24T12:00:00'))).toEqual([]);
  });

  it('is not the session that is to be moved', () => {
    const of = calendarOf(having(201, session(1, '2026-11-24T11:00:00')));
    expect(conflictsOf(of, slot('2026-11-24T11:30:00'), 1)).toEqual([]);
    expect(conflictsOf(of, slot('2026-11-24T11:30:00'), 2)).toHaveLength(1);
  });

  it('is a day away, or an hour outside those agreed on', () => {
    const away = { ...practiceWith(weekly), overrides: [{ from: '2026-11-24', to: '2026-11-25', windows: [] }] };
    expect(conflictsOf(calendarOf(having(201), [], away), slot('2026-11-25T12:00:00'))).toEqual([{ is: 'away' }]);
    expect(conflictsOf(calendarOf(having(201)), slot('2026-11-24T17:30:00'))).toEqual([{ is: 'closed' }]);
    expect(conflictsOf(calendarOf(having(201)), slot('2026-11-24T17:00:00'))).toEqual([]);
  });
});

describe('a weekly series', () => {
  it('keeps its hour on the coach’s clock across a clock change', () => {
    const of = calendarOf(having(201));
    const slots = weeklySlots(of.p, warsaw, { at: at('2027-03-23T11:00:00'), minutes: 60 }, 3);
    expect(slots.map((one) => shown(one.at))).toEqual(
      [...['2027-03-23T11:00:00.000+01:00', '2027-03-30T11:00:00.000+02:00', '2027-04-06T11:00:00.000+02:00']].map(
        (iso) => shown(Date.parse(iso)),
      ),
    );
    expect((slots[1]?.at ?? 0) - (slots[0]?.at ?? 0)).toBe(167 * 3_600_000);
  });

  it('leaves out the weeks in which something else is there, not those outside hours', () => {
    const of = calendarOf(having(201), [having(202, session(1, '2026-12-01T11:30:00'))]);
    const slots = weeklySlots(of.p, warsaw, { at: at('2026-11-24T11:00:00'), minutes: 60 }, 3);
    expect(slots.map((one) => isLeftOut(of, one))).toEqual([false, true, false]);
    expect(isLeftOut(of, { at: at('2026-11-24T20:00:00'), minutes: 60 })).toBe(false);
  });
});

describe('a coach who goes away or closes', () => {
  const all = [having(201, session(1, '2026-11-24T11:00:00')), having(202, session(1, '2026-11-27T11:00:00'))];
  const p = { at: monday, hours, calendar };

  it('is told which sessions are agreed on for then, each one tap away', () => {
    const [said] = sessionsOnDays(p, practiceWith(weekly), all, { from: '2026-11-24', to: '2026-11-26', windows: [] });
    expect(said).toMatchObject({
      do: 'say',
      text: 'sessions-meanwhile',
      buttons: [[{ press: 'session.201.k.see.1' }]],
    });
  });

  it('is told nothing where there is none', () => {
    expect(sessionsOnDays(p, practiceWith(weekly), all, { from: '2026-11-28', to: '2026-11-29', windows: [] })).toEqual(
      [],
    );
    expect(sessionsWithin(p, all, { from: monday, to: monday + 3_600_000, open: false })).toEqual([]);
    expect(sessionsWithin(p, all, { from: monday, open: false })).toHaveLength(1);
  });
});

describe('the end of the work', () => {
  it('takes sessions to come out of both calendars, and leaves those that were', () => {
    const e = having(201, session(1, '2026-11-20T11:00:00', { state: 'held' }), session(2, '2026-11-24T11:00:00'));
    const ended = endKeeping(e, 'coach', monday);
    expect(ended.e.keeping?.sessions).toMatchObject([
      { state: 'held', version: 1 },
      { state: 'cancelled', version: 2 },
    ]);
    expect(ended.effects).toMatchObject([
      { to: 'client', what: 'session-file', about: '2.2' },
      { to: 'coach', what: 'session-file', about: '2.2' },
    ]);
    expect(ended.facts).toMatchObject([{ what: 'session-cancelled', by: 'coach' }]);
    expect(endKeeping(e, 'client', monday).effects[1]).toMatchObject({
      what: 'session-news',
      about: '2.f',
      gated: true,
    });
    expect(endKeeping(clientFrom(201, monday), 'coach', monday)).toMatchObject({ facts: [], effects: [] });
  });
});

describe('a moment on a button', () => {
  it('comes back as it went, to the minute; anything else is none', () => {
    expect(momentNamed(momentName(monday))).toBe(monday);
    expect([undefined, '', 'ABC', '12345678', '-1'].map(momentNamed)).toEqual(Array(5).fill(Number.NaN));
  });
});
