import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import type { AgreedTerms, TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import { fairMoment, isNight } from '../../src/domain/beginning/fair.ts';
import { isOpen, opensAt } from '../../src/domain/present.ts';
import { clientWrites } from '../../src/domain/relay.ts';
import { urgentLeft } from '../../src/domain/urgent.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { beginnings, clientFrom, practiceWith, weeks } from './engagement-weeks.ts';
import { at, h, hours, ten, weekly } from './hours-week.ts';

const practice = practiceWith(weekly);
const usual = defaultValues(practice);
const agreed = (version: number, from: number, values: Partial<TermsValues>, urgentOwn = false): AgreedTerms => ({
  ...{ version, print: `${version}`.padEnd(64, '0'), values: { ...usual, ...values }, urgentOwn },
  ...{ coachAt: from, clientAt: from, from, told: true },
});
const withTerms = (e: Engagement, ...all: AgreedTerms[]): Engagement => ({
  ...e,
  terms: { made: all.length, agreed: all, proposal: null, talks: [], talked: 0, drafting: false },
});
const noon = at('2026-11-24T12:00:00');
const evening = at('2026-11-24T19:30:00');
const present = (moment: number) => ({ at: moment, hours, calendar });
const e = clientFrom(201, noon);
const evenings = ten.map(() => h(19, 21));
const everyEvening = [evenings, evenings, evenings, evenings, evenings, evenings, evenings];

describe('what both have agreed on', () => {
  it('decides over the very next message: held a moment before, delivered a moment after', () => {
    const message = { chat: 201, message: 5, at: evening, kind: 'text', group: null, replyTo: null };
    const written = { ref: message, copyable: true };
    const before = withTerms(e, agreed(1, evening + 1, { weekly: everyEvening }));
    const after = withTerms(e, agreed(1, evening, { weekly: everyEvening }));
    expect(clientWrites(present(evening), practice, before, written).outcome).toBe('held');
    expect(clientWrites(present(evening), practice, after, written).outcome).toBe('relayed');
    expect(clientWrites(present(noon), practice, after, { ...written, ref: { ...message, at: noon } }).outcome).toBe(
      'relayed',
    );
  });

  it('stays when the coach changes the hours of the practice', () => {
    const one = withTerms(e, agreed(1, noon, { weekly: everyEvening }));
    const moved = { ...practice, weekly: weeks[5] ?? [] };
    expect([isOpen(present(evening), moved, one), isOpen(present(evening), moved, e)]).toEqual([true, false]);
  });

  it('gives a day off to the coach as before', () => {
    const one = withTerms(e, agreed(1, noon, { weekly: everyEvening }));
    const away = { ...practice, overrides: [{ from: '2026-11-24', windows: [] }] };
    expect(isOpen(present(evening), away, one)).toBe(false);
  });

  it('opens when it would open by a walk through the minutes, also across the moment from which it holds', () => {
    const minute = 60_000;
    const start = fc.constantFrom(...beginnings).map((moment) => Math.ceil(moment / minute) * minute);
    fc.assert(
      fc.property(fc.constantFrom(...weeks), fc.constantFrom(...weeks), start, fc.nat(2880), (a, b, now, wait) => {
        const own = { ...practiceWith(a) };
        const one = withTerms(e, agreed(1, 0, { weekly: a }), agreed(2, now + wait * minute, { weekly: b }));
        const opens = opensAt(present(now), own, one);
        let walked: number | null = null;
        for (let t = now; walked === null && t < now + 3 * 1440 * minute; t += minute)
          if (isOpen(present(t), own, one)) walked = t;
        if (walked !== null) expect(opens).toBe(walked);
        else expect(opens === null || opens >= now + 3 * 1440 * minute).toBe(true);
      }),
      { numRuns: tries(60) },
    );
  });

  it('says how often something may be urgent', () => {
    const used = { ...e, urgent: { ...e.urgent, used: [noon] } };
    expect(urgentLeft(present(evening), practice, used)).toBe(0);
    expect(
      urgentLeft(present(evening), practice, withTerms(used, agreed(1, noon, { urgentDay: 3, urgentWeek: 4 }))),
    ).toBe(2);
    expect(urgentLeft(present(evening), practice, withTerms(e, agreed(1, noon, { urgentDay: 0 })))).toBe(0);
  });

  it('says when the client is left in peace, across midnight and not', () => {
    const moment = fc.integer({ min: noon, max: noon + 400 * 86_400_000 });
    const clock = fc.integer({ min: 0, max: 47 }).map((half) => half * 30);
    fc.assert(
      fc.property(clock, clock, moment, (from, to, now) => {
        fc.pre(from !== to);
        const one = withTerms(clientFrom(202, noon), agreed(1, 0, { quiet: { from, to } }));
        const fair = fairMoment(present(now), practice, one, now);
        expect(isNight(present(now), practice, one, fair)).toBe(false);
        expect(fair === now).toBe(!isNight(present(now), practice, one, now));
        expect(fair - now).toBeLessThan(25 * 3_600_000);
      }),
      { numRuns: tries(300) },
    );
  });
});
