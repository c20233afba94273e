import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayBegins, dayWith } from '../../src/domain/keeping/agenda/day.ts';
import { todayReminders } from '../../src/domain/keeping/agenda/reminders.ts';
import { type Due, type Followed, nothingKept, type Session } from '../../src/domain/keeping/nouns.ts';
import { allReminders, dueForCoach } from '../../src/domain/keeping/reminding/due.ts';
import { momentOf } from '../../src/domain/keeping/reminding/timing.ts';
import { deliverHeld } from '../../src/domain/opening.ts';
import { dayNumber } from '../../src/domain/present.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { clientFrom, practiceWith, weeks } from './engagement-weeks.ts';
import { at, hours, shown, weekly } from './hours-week.ts';

const practice = practiceWith(weekly);
const monday = at('2026-11-23T09:00:00');
const present = (now = monday) => ({ at: now, hours, calendar });
const earlier = at('2026-11-16T12:00:00');

const session = (when: string | number, agreedAt: number | null = earlier): Session => ({
  ...{ n: 1, state: agreedAt === null ? 'proposed' : 'agreed', at: typeof when === 'string' ? at(when) : when },
  ...{ minutes: 60, agreedAt, version: 1, turn: 1, proposal: null, series: null, prepared: 0 },
  ...{ came: { coach: null, client: null }, over: null, felt: null },
});
const due = (on: string, state: Due['state'] = 'due'): Due => ({
  ...{ n: 1, why: 'part', amount: { amount: 20_000, currency: 'PLN' }, on, state, turn: 1, session: null },
  ...{ addedAt: earlier, openSince: earlier, reportedAt: null, settledAt: null, receipt: null, talk: false },
});
const promise = (on: string): Followed => ({
  ...{ summary: 1, item: 1, turn: 1, owner: 'client', due: on, since: earlier },
});

interface Has {
  readonly sessions?: readonly Session[];
  readonly dues?: readonly Due[];
  readonly promises?: readonly Followed[];
}
const withClient = (has: Has, client = 201): Engagement => ({
  ...clientFrom(client, earlier),
  keeping: { ...nothingKept, ...has },
});

/** When the coach is told of their days, by their clock. */
const told = (e: Engagement, whose: Practice = practice, now = monday): (string | undefined)[] =>
  todayReminders(present(now), whose, e).map((one) => {
    const moment = momentOf([present(now), whose, e], one);
    return `${one.about}: ${moment === null ? 'never' : shown(moment)?.slice(0, 16)}`;
  });

describe('the coach’s day', () => {
  it('is told at its first opening, for each client it has something with', () => {
    expect(told(withClient({ sessions: [session('2026-11-24T15:00:00')] }))).toEqual(['2026-11-24: 2026-11-24T10:00']);
    expect(told(withClient({ dues: [due('2026-11-25')], promises: [promise('2026-11-28')] }))).toEqual([
      ...['2026-11-25: 2026-11-25T10:00', '2026-11-28: 2026-11-28T11:00'],
    ]);
    expect(
      told(withClient({ sessions: [session('2026-11-24T15:00:00', null)], dues: [due('2026-11-25', 'paid')] })),
    ).toEqual([]);
  });

  it('is not told on a day off, nor on a day away', () => {
    const e = withClient({ sessions: [session('2026-11-24T15:00:00'), session('2026-11-29T15:00:00')] });
    const away = { ...practice, overrides: [{ from: '2026-11-24', to: '2026-11-25', windows: [] }] };
    expect(told(e, away)).toEqual([]);
  });

  it('is not told of what has come up since it began: that was said when it did', () => {
    const late = at('2026-11-24T11:00:00');
    expect(told(withClient({ sessions: [session('2026-11-24T15:00:00', late)] }), practice, late)).toEqual([]);
  });

  it('has the session that the wall clock shows for it, on the nights on which clocks are changed as well', () => {
    const e = withClient({ sessions: [session('2026-10-25T12:00:00')] });
    expect(
      dayWith(present(), practice, e, dayNumber(present(), practice.zone, at('2026-10-25T03:00:00'))).sessions,
    ).toHaveLength(1);
    expect(
      dayWith(present(), practice, e, dayNumber(present(), practice.zone, at('2026-10-26T00:30:00'))).sessions,
    ).toEqual([]);
  });

  it('is told once a day at most, in hours, and never on a day that has none, whatever the week', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 20 * 24 * 60 }), { maxLength: 5 });
    const from = fc.constantFrom('2026-10-20T00:00:00', '2027-03-22T00:00:00', '2026-12-24T00:00:00');
    fc.assert(
      fc.property(fc.constantFrom(...weeks), moments, from, fc.boolean(), (week, minutes, first, isAway) => {
        const begins = at(first);
        const away = {
          from: shown(begins)?.slice(0, 10) ?? '',
          to: shown(begins + 5 * 86_400_000)?.slice(0, 10) ?? '',
        };
        const whose = { ...practiceWith(week), overrides: isAway ? [{ ...away, windows: [] }] : [] };
        const sessions = minutes.map((minute, i) => ({ ...session(begins + minute * 60_000, begins - 1), n: i + 1 }));
        const e = withClient({ sessions });
        const p = present(begins);
        const all = todayReminders(p, whose, e);
        expect(new Set(all.map(({ about }) => about)).size).toBe(all.length);
        for (const one of all) {
          const moment = momentOf([p, whose, e], one);
          if (moment === null) continue;
          expect(hours.isOpen({ zone: whose.zone, weekly: week, overrides: whose.overrides, spans: [] }, moment)).toBe(
            true,
          );
          expect(shown(moment)?.slice(0, 10)).toBe(one.about);
          if (isAway) expect(one.about > away.to).toBe(true);
        }
        if (week.every((windows) => windows.length === 0)) expect(all).toEqual([]);
      }),
      { numRuns: tries(200) },
    );
  });

  it('of somebody who never closes begins at nine', () => {
    const always = practiceWith(Array(7).fill([{ from: 0, to: 1440 }]));
    const day = dayNumber(present(), always.zone);
    expect(shown(dayBegins(present(), always, day) ?? 0)?.slice(0, 16)).toBe('2026-11-23T09:00');
  });
});

describe('in the morning', () => {
  const opening = at('2026-11-24T10:00:00');
  const held = [{ chat: 202, message: 7, at: monday, kind: 'text', group: null, replyTo: null, edited: false }];
  const aigerim = withClient({ sessions: [session('2026-11-24T15:00:00')] });
  const tomasz = { ...withClient({}, 202), held };

  it('what waited and what the day has come as one message, in front of what was written', () => {
    const decision = deliverHeld(present(opening), practice, [aigerim, tomasz]);
    expect(decision?.effects?.map((one) => one.do)).toEqual(['remind', 'copy']);
    expect(decision?.effects?.[0]).toMatchObject({
      digest: { held: [[202, 1]] },
      of: [[201, ['today.k.2026-11-24']]],
    });
  });

  it('and are not said again, however often the bot looks that day', () => {
    const first = deliverHeld(present(opening), practice, [aigerim]);
    const after = first?.engagements ?? [];
    for (const minutes of [0, 1, 60, 13 * 60])
      expect(
        dueForCoach(present(opening + minutes * 60_000), practice, after).of.flatMap(([, names]) => names),
      ).not.toContain('today.k.2026-11-24');
    expect(allReminders(present(opening), practice, aigerim).length).toBeGreaterThan(0);
  });

  it('news of one thing is told once, however often it has changed while the coach was away', () => {
    const one = { client: 201, notice: 'promise-news' as const, about: '1.2' };
    const notices = [
      { ...one, at: 1 },
      { ...one, at: 2, about: '1.3' },
      { ...one, at: 3 },
    ];
    const decision = deliverHeld(present(opening), { ...practice, notices }, []);
    expect(decision?.effects).toMatchObject([
      { do: 'show', what: 'promise-news', about: '1.3' },
      { do: 'show', what: 'promise-news', about: '1.2' },
    ]);
  });
});
