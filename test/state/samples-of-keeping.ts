import fc from 'fast-check';
import type { Money } from '../../src/domain/agreements/terms-nouns.ts';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import {
  arrivals,
  chargeReasons,
  dueReasons,
  dueStates,
  type Keeping,
  sessionStates,
} from '../../src/domain/keeping/nouns.ts';

const id = fc.integer({ min: 1, max: 2 ** 40 });
const moment = fc.integer({ min: 0, max: 4e12 });
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 });
const side = fc.constantFrom('coach' as const, 'client' as const);
const money: fc.Arbitrary<Money> = fc.record({ amount: fc.nat(), currency: fc.constantFrom('PLN', 'KZT', 'JPY') });

const slot = { at: moment, minutes: fc.nat(480) };
const arrival = orNull(fc.record({ is: fc.constantFrom(...arrivals), minutes: fc.nat(), by: side }));
const session = fc.record({
  ...{ ...slot, n: id, state: fc.constantFrom(...sessionStates), agreedAt: orNull(moment), version: fc.nat() },
  ...{ turn: fc.nat(), series: orNull(id), prepared: fc.nat(2), over: orNull(fc.nat()), felt: orNull(fc.nat(5)) },
  proposal: orNull(fc.record({ ...slot, by: side, sentAt: moment, askedBy: side, askedAt: moment })),
  came: fc.record({ coach: arrival, client: arrival }),
});
const charge = fc.record({
  ...{
    n: id,
    session: id,
    why: fc.constantFrom(...chargeReasons),
    amount: orNull(money),
    measure: fc.nat(),
    at: moment,
  },
  state: fc.constantFrom('open' as const, 'charged' as const, 'waived' as const, 'talk' as const),
  terms: orNull(fc.nat()),
});
const due = fc.record({
  ...{
    n: id,
    why: fc.constantFrom(...dueReasons),
    amount: money,
    on: fc.string(),
    state: fc.constantFrom(...dueStates),
  },
  ...{ turn: fc.nat(), session: orNull(id), addedAt: moment, openSince: moment },
  ...{ reportedAt: orNull(moment), settledAt: orNull(moment) },
  ...{ receipt: orNull(fc.record({ chat: id, message: id })), talk: fc.boolean() },
});
const part = fc.record({ on: fc.string(), amount: money });

export const keeping: fc.Arbitrary<Keeping> = fc.record({
  ...{ sessions: some(session), sessionsMade: fc.nat(), sessionsHeld: fc.nat() },
  ...{ charges: some(charge), chargesMade: fc.nat(), waived: fc.nat(), dues: some(due), duesMade: fc.nat() },
  plan: orNull(fc.record({ n: id, by: side, sentAt: moment, parts: some(part) })),
  ...{
    plansMade: fc.nat(),
    planDrafts: fc.record({ coach: orNull(some(part)), client: orNull(some(part)) }),
    reminded: some(fc.string()),
  },
  promises: some(
    fc.record({
      ...{ summary: id, item: fc.nat(), turn: fc.nat(), owner: fc.constantFrom('coach', 'client', 'both') },
      ...{ due: orNull(fc.string()), since: moment },
    }),
  ),
});

/** What is sealed of preparing for a session. */
export const prepared: fc.Arbitrary<Note> = fc.record({
  is: fc.constant('prep'),
  answers: some(orNull(fc.string())),
}) as fc.Arbitrary<Note>;
