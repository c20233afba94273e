import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { withKept } from '../../src/domain/keeping/kept.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import type { Engagement, Side } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';

const practice = practiceWith(weekly);
const long = at('2026-10-01T12:00:00');

/** Two who have agreed on terms with these values, with their first weeks behind them. */
export const agreedBy = (values: Partial<TermsValues>): Engagement => ({
  ...clientFrom(201, long),
  terms: {
    ...{ made: 3, proposal: null, talks: [], talked: 0, drafting: false },
    agreed: [
      {
        ...{ version: 3, print: '', values: { ...defaultValues(practice), ...values }, urgentOwn: false },
        ...{ coachAt: long, clientAt: long, from: long, told: true },
      },
    ],
  },
});

/** An hour that both agreed on a while ago. */
export const sessionFor = (begins: number): Session => ({
  ...{ n: 1, at: begins, minutes: 60, state: 'agreed', agreedAt: long, version: 1, turn: 1, proposal: null },
  ...{ series: null, prepared: 0, came: { coach: null, client: null }, over: null, felt: null },
});

/** What a side looks at, with one session in the record. */
export const deskAt = (now: number, side: Side, values: Partial<TermsValues>, session: Session): KeepingDesk => {
  const e = withKept(agreedBy(values), { sessions: [session], sessionsMade: 1 });
  return { p: { at: now, hours, calendar }, practice, e, all: [e], notes: new Map(), side, instead: null };
};
