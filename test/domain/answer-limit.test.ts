import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import { answerLimit } from '../../src/domain/keeping/promises/answer-limit.ts';
import { answeredLate } from '../../src/domain/keeping/promises/answered.ts';
import { promiseReminders } from '../../src/domain/keeping/promises/reminders.ts';
import { schedule } from '../../src/domain/present.ts';
import { coachWrites } from '../../src/domain/relay.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { clientFrom, practiceWith, weeks } from './engagement-weeks.ts';
import { at, h, hours, shown, weekly } from './hours-week.ts';

const practice = practiceWith(weekly);
const present = (now: number) => ({ at: now, hours, calendar });

const waitingSince = (written: string | number, values: Partial<TermsValues> = {}): Engagement => {
  const since = typeof written === 'string' ? at(written) : written;
  const agreed = { version: 1, print: '', from: 0, values: { ...defaultValues(practice), ...values } };
  const terms = { made: 1, agreed: [agreed], proposal: null, drafting: false, talks: [], talked: 0 };
  return { ...clientFrom(201, since), waitingSince: since, terms: terms as unknown as Engagement['terms'] };
};

const limitOf = (e: Engagement, whose: Practice = practice): string | undefined =>
  shown(answerLimit(present(e.waitingSince ?? 0), whose, e)?.at)?.slice(0, 16);
const shownAt = (e: Engagement, whose: Practice = practice): string | undefined =>
  shown(promiseReminders(present(e.waitingSince ?? 0), whose, e)[0]?.at)?.slice(0, 16);

describe('an answer is due', () => {
  it('when contact hours close on the next working day, or as many days later as both agreed', () => {
    expect(limitOf(waitingSince('2026-11-23T12:00:00'))).toBe('2026-11-24T18:00');
    expect(limitOf(waitingSince('2026-11-23T12:00:00', { answerDays: 3 }))).toBe('2026-11-26T18:00');
    // At night, and before the first hour of a day: the day it was written is not counted.
    expect(limitOf(waitingSince('2026-11-23T23:40:00'))).toBe('2026-11-24T18:00');
    expect(limitOf(waitingSince('2026-11-23T06:00:00'))).toBe('2026-11-24T18:00');
  });

  it('days without contact hours are none: a Sunday, days away, a day closed for a moment', () => {
    expect(limitOf(waitingSince('2026-11-27T17:00:00'))).toBe('2026-11-28T14:00');
    expect(limitOf(waitingSince('2026-11-28T12:00:00'))).toBe('2026-11-30T18:00');
    const away = { ...practice, overrides: [{ from: '2026-11-24', to: '2026-12-06', windows: [] }] };
    expect(limitOf(waitingSince('2026-11-23T12:00:00'), away)).toBe('2026-12-07T18:00');
    const closed = {
      ...practice,
      spans: [{ from: at('2026-11-24T08:00:00'), to: at('2026-11-25T15:00:00'), open: false }],
    };
    expect(limitOf(waitingSince('2026-11-23T12:00:00'), closed)).toBe('2026-11-25T18:00');
    const forGood = { ...practice, overrides: [{ from: '2026-11-24', windows: [] }] };
    expect(limitOf(waitingSince('2026-11-23T12:00:00'), forGood)).toBeUndefined();
  });

  it('in the hours agreed with that client, which may be others than the coach’s', () => {
    const tuesdays = [[], [h(16, 20)], [], [], [], [], []];
    expect(limitOf(waitingSince('2026-11-23T12:00:00', { weekly: tuesdays }))).toBe('2026-11-24T20:00');
    expect(limitOf(waitingSince('2026-11-24T17:00:00', { weekly: tuesdays }))).toBe('2026-12-01T20:00');
  });

  it('on the wall clock, also when it is changed in between', () => {
    expect(limitOf(waitingSince('2026-10-24T12:00:00'))).toBe('2026-10-26T18:00');
    expect(limitOf(waitingSince('2026-03-28T12:00:00'))).toBe('2026-03-30T18:00');
    const nights = [h(22, 26)];
    const late = { weekly: [nights, nights, nights, nights, nights, nights, nights] };
    // Hours that go on past midnight belong to the evening; in that night two o’clock comes an hour later.
    expect(limitOf(waitingSince('2026-10-23T23:00:00', late))).toBe('2026-10-25T02:00');
    // Saturday has nothing but the end of Friday's evening, which makes it no working day.
    const workNights = { weekly: [nights, nights, nights, nights, nights, [], []], answerDays: 2 };
    expect(limitOf(waitingSince('2026-11-26T23:00:00', workNights))).toBe('2026-12-01T02:00');
  });

  it('and the coach is shown it two open hours before, or when that day opens if it is shorter', () => {
    expect(shownAt(waitingSince('2026-11-23T12:00:00'))).toBe('2026-11-24T16:00');
    const pause = { weekly: Array(7).fill([h(10, 13), h(17, 18)]) };
    expect(shownAt(waitingSince('2026-11-23T12:00:00', pause))).toBe('2026-11-24T12:00');
    const short = { weekly: Array(7).fill([h(10, 11)]) };
    expect(shownAt(waitingSince('2026-11-23T12:00:00', short))).toBe('2026-11-24T10:00');
    expect(promiseReminders(present(0), practice, { ...clientFrom(201, 0), waitingSince: null })).toEqual([]);
  });

  it('always inside hours with that client, on the last of so many days that had some, whatever the week', () => {
    const month = 30 * 24 * 60;
    fc.assert(
      fc.property(
        fc.constantFrom(...weeks),
        fc.integer({ min: 0, max: month }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('2026-03-15T00:00:00', '2026-10-12T00:00:00', '2026-12-20T00:00:00'),
        fc.option(fc.tuple(fc.nat(20), fc.nat(9)), { nil: null }),
        (week, minutes, answerDays, from, away) => {
          const since = at(from) + minutes * 60_000;
          const first = shown(since + (away?.[0] ?? 0) * 86_400_000)?.slice(0, 10) ?? '';
          const last = shown(since + ((away?.[0] ?? 0) + (away?.[1] ?? 0)) * 86_400_000)?.slice(0, 10) ?? '';
          const whose = { ...practice, overrides: away ? [{ from: first, to: last, windows: [] }] : [] };
          const e = waitingSince(since, { weekly: week, answerDays });
          const limit = answerLimit(present(since), whose, e);
          if (!limit) return expect(week.every((day) => day.length === 0)).toBe(true);
          const rule = schedule(whose, e, since);
          expect(hours.isOpen(rule, limit.at - 1)).toBe(true);
          const days = walkedDays(rule, since, limit.at);
          expect(days.size).toBe(answerDays);
        },
      ),
      { numRuns: tries(150) },
    );
  });
});

/** The dates on which some stretch of contact hours begins, after the date of the message and until the limit; a day that never closes counts. */
const walkedDays = (rule: ReturnType<typeof schedule>, since: number, limit: number): Set<string> => {
  const days = new Set<string>();
  const dayOf = (moment: number): string => shown(moment)?.slice(0, 10) ?? '';
  let wasOpen = true;
  for (let moment = Math.ceil(since / 900_000) * 900_000; moment < limit; moment += 900_000) {
    const isOpen = hours.isOpen(rule, moment);
    if (isOpen && !wasOpen && dayOf(moment) > dayOf(since)) days.add(dayOf(moment));
    wasOpen = isOpen;
  }
  return days;
};

describe('an answer that comes', () => {
  const e = waitingSince('2026-11-23T12:00:00');
  it('after its limit is in the record, and one in time is not', () => {
    expect(answeredLate(present(at('2026-11-24T17:59:00')), practice, e)).toEqual([]);
    expect(answeredLate(present(at('2026-11-25T10:00:00')), practice, e)).toEqual([
      {
        ...{ client: 201, what: 'answer-late', by: 'coach' },
        data: { since: at('2026-11-23T12:00:00'), limit: at('2026-11-24T18:00:00') },
      },
    ]);
  });

  it('late by writing to the client says so with the message itself', () => {
    const now = at('2026-11-25T10:00:00');
    const ref = { chat: 1, message: 5, at: now, kind: 'text', group: null, replyTo: null };
    const decision = coachWrites(present(now), practice, e, { ref, copyable: true });
    expect(decision).toMatchObject({ outcome: 'relayed', facts: [{ what: 'answer-late' }] });
    expect(coachWrites(present(now), practice, { ...e, waitingSince: null }, { ref, copyable: true }).facts).toEqual(
      [],
    );
  });
});
