import fc from 'fast-check';
import type { Ask, Handbook, Intake, Looked, Note, Offer, Welcome } from '../../src/domain/beginning/nouns.ts';
import { questionKinds } from '../../src/domain/beginning/nouns.ts';
import { agreementNotes, content } from './samples-of-agreements.ts';
import { prepared } from './samples-of-keeping.ts';

const id = fc.integer({ min: 1, max: 2 ** 40 });
const moment = fc.integer({ min: 0, max: 4e12 });
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 4 });
const words = fc.record({ ru: fc.string(), pl: fc.string(), kk: fc.string(), en: fc.string() }, { requiredKeys: [] });
const kind = fc.constantFrom(...questionKinds);

export const intake: fc.Arbitrary<Intake> = fc.record({
  ...{
    startedAt: moment,
    lastAt: moment,
    current: orNull(fc.string()),
    last: orNull(fc.string()),
    turns: fc.nat(),
    putAt: moment,
    reviewing: fc.boolean(),
    later: fc.boolean(),
  },
  answers: some(fc.record({ question: fc.string(), messages: some(id), skipped: fc.boolean() })),
  ...{ longestPause: fc.nat(), reminded: fc.nat(3), unsure: fc.boolean(), sentAt: orNull(moment) },
});

export const offer: fc.Arbitrary<Offer> = fc.record({
  version: fc.nat(),
  sentAt: orNull(moment),
  answer: orNull(fc.constantFrom('taken', 'agreed', 'discuss', 'left')),
  answeredAt: orNull(moment),
});

export const welcome: fc.Arbitrary<Welcome> = fc.record({
  ...{ because: fc.constantFrom('start', 'change'), from: moment, until: moment, explained: fc.nat(9) },
  over: fc.boolean(),
});

export const asks: fc.Arbitrary<Ask[]> = some(
  fc.record({ n: id, at: moment, state: fc.constantFrom('offered', 'open', 'answered') }),
);
export const looked: fc.Arbitrary<Looked[]> = some(
  fc.record({ id: fc.string(), at: moment, what: fc.constantFrom('read', 'unanswered', 'help', 'told') }),
);

const offerWords = { can: fc.string(), how: fc.string(), number: fc.string(), price: fc.string() };

export const handbook: fc.Arbitrary<Handbook> = fc.record({
  practice: id,
  questions: some(
    fc.record({
      ...{ id: fc.string(), kind, required: fc.boolean(), words, choices: some(fc.record({ id: fc.string(), words })) },
      scale: orNull(fc.record({ from: fc.nat(3), to: fc.nat(10) })),
    }),
  ),
  common: some(fc.record({ id: fc.string(), words, answer: words })),
  made: fc.nat(),
  lastOffer: orNull(fc.record(offerWords)),
  terms: orNull(content),
});

const part = fc.oneof(
  fc.record({ message: id, text: fc.string() }),
  fc.record({ message: id, chat: id, voice: fc.string(), round: fc.boolean(), seconds: fc.nat() }),
);

export const note: fc.Arbitrary<Note> = fc.oneof(
  fc.record({
    ...{
      is: fc.constant('answer' as const),
      question: fc.string(),
      kind,
      asked: orNull(fc.string()),
      parts: some(part),
    },
    picked: some(fc.record({ id: fc.string(), words: orNull(fc.string()) })),
    ...{ value: orNull(fc.nat(10)), date: orNull(fc.constant('2026-12-24')), yes: orNull(fc.boolean()) },
  }),
  fc.record({ is: fc.constant('unsure' as const), parts: some(part), between: some(fc.string()) }),
  fc.record({ is: fc.constant('offer' as const), ...offerWords }),
  fc.record({
    ...{ is: fc.constant('asked' as const), text: fc.string(), answer: orNull(fc.string()) },
    draft: orNull(fc.record({ question: fc.string(), answer: fc.string() })),
  }),
  agreementNotes,
  prepared,
);
