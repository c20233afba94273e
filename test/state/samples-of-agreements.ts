import fc from 'fast-check';
import { itemStates, type RecordHead, type Summaries } from '../../src/domain/agreements/summary-nouns.ts';
import {
  clauseIds,
  type Money,
  places,
  type Terms,
  type TermsContent,
  type TermsValues,
  talkStates,
} from '../../src/domain/agreements/terms-nouns.ts';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import { locales } from '../../src/domain/locale.ts';

const id = fc.integer({ min: 1, max: 2 ** 40 });
const moment = fc.integer({ min: 0, max: 4e12 });
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 });
const side = fc.constantFrom('coach' as const, 'client' as const);
const clause = fc.constantFrom(...clauseIds);
const window = fc.record({ from: fc.nat(1440), to: fc.nat(2880) });
const money: fc.Arbitrary<Money> = fc.record({ amount: fc.nat(), currency: fc.constantFrom('PLN', 'KZT', 'JPY') });

const values: fc.Arbitrary<TermsValues> = fc.record({
  ...{
    weekly: fc.array(some(window), { minLength: 7, maxLength: 7 }),
    quiet: window,
    place: fc.constantFrom(...places),
  },
  ...{ answerDays: fc.nat(), urgentDay: fc.nat(), urgentWeek: fc.nat(), sessionMinutes: fc.nat() },
  ...{ sessions: orNull(fc.nat()), price: orNull(money), priceFor: fc.constantFrom('session', 'all') },
  ...{ instalments: fc.nat(), freeHours: fc.nat(), lateCharge: fc.nat(), grace: fc.nat(), missedAfter: fc.nat() },
  ...{ overtimeMost: fc.nat(), overtimePrice: orNull(money), complaintDays: fc.nat(), noticeDays: fc.nat() },
  pauseDays: fc.nat(),
});
const own = fc.record(
  { hours: fc.string(), urgent: fc.string(), sides: fc.string(), ending: fc.string() },
  { requiredKeys: [] },
);
export const content: fc.Arbitrary<TermsContent> = fc.record({ values, own });

const version = { version: fc.nat(), print: fc.string(), values, urgentOwn: fc.boolean() };

export const terms: fc.Arbitrary<Terms> = fc.record({
  made: fc.nat(),
  agreed: some(fc.record({ ...version, coachAt: moment, clientAt: moment, from: moment, told: fc.boolean() })),
  proposal: orNull(
    fc.record({ ...version, sentAt: moment, from: orNull(moment), movedAt: moment, reminded: fc.nat() }),
  ),
  talks: some(
    fc.record({
      ...{ n: id, clause, version: fc.nat(), at: moment, state: fc.constantFrom(...talkStates) },
      is: fc.constantFrom('question', 'value', 'words'),
      seen: fc.boolean(),
    }),
  ),
  ...{ talked: fc.nat(), drafting: fc.boolean() },
});

const awaited = fc.record({ items: fc.nat(), askedAt: orNull(moment), told: fc.boolean() });
export const summaries: fc.Arbitrary<Summaries> = fc.record({
  made: fc.nat(),
  open: some(
    fc.record({
      ...{ n: id, by: side, sentAt: moment, movedAt: moment, news: fc.subarray(['coach', 'client']) },
      awaited: fc.record({ coach: awaited, client: awaited }),
    }),
  ),
  drafting: fc.subarray(['coach', 'client']),
  ...{ restUntil: orNull(moment), hintAt: orNull(moment) },
});

export const recordHead: fc.Arbitrary<RecordHead> = fc.record({ entries: fc.nat(), head: fc.string() });

const termsWords = fc.record({
  ...{ locale: fc.constantFrom(...locales), zone: fc.string(), heading: fc.string() },
  clauses: some(fc.record({ clause, title: fc.string(), text: fc.string(), own: orNull(fc.string()) })),
});
const itemWords = {
  text: fc.string(),
  owner: orNull(fc.constantFrom('coach', 'client', 'both')),
  due: orNull(fc.string()),
};

/** Sealed notes of terms and summaries. */
export const agreementNotes: fc.Arbitrary<Note> = fc.oneof(
  fc.record({
    ...{ is: fc.constant('terms-draft'), values, own, base: fc.nat(), because: fc.string(), from: orNull(fc.string()) },
    taken: some(id),
  }),
  fc.record({
    ...{ is: fc.constant('terms'), values, own, version: fc.nat(), before: fc.nat(), because: fc.string() },
    ...{ from: orNull(fc.string()), print: fc.string() },
    words: fc.record({ coach: termsWords, client: termsWords }),
  }),
  fc.record({
    ...{ is: fc.constant('talk'), text: fc.string(), answer: orNull(fc.string()) },
    value: orNull(fc.record({ field: fc.constantFrom('price', 'freeHours'), to: fc.string() })),
  }),
  fc.record({
    ...{ is: fc.constant('summary'), n: id, by: side, sentAt: moment },
    items: some(
      fc.record({
        ...{ ...itemWords, state: fc.constantFrom(...itemStates), by: side, at: moment, stateBy: side, turn: fc.nat() },
        ...{ before: orNull(fc.record(itemWords)), waiving: orNull(side) },
      }),
    ),
  }),
  fc.record({ is: fc.constant('summary-draft'), items: some(fc.record(itemWords)) }),
) as fc.Arbitrary<Note>;
