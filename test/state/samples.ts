import fc from 'fast-check';
import {
  type Engagement,
  type Invitation,
  noticeKinds,
  type Person,
  type Practice,
  questions,
  stages,
} from '../../src/domain/world.ts';
import { recordHead, summaries, terms } from './samples-of-agreements.ts';
import { asks, intake, looked, offer, welcome } from './samples-of-beginning.ts';
import { keeping } from './samples-of-keeping.ts';

const id = fc.integer({ min: 1, max: 2 ** 40 });
const moment = fc.integer({ min: 0, max: 4e12 });
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const locale = fc.constantFrom('ru', 'pl', 'kk', 'en');
const zone = fc.constantFrom('Europe/Warsaw', 'Asia/Almaty');

const ref = {
  chat: id,
  message: id,
  at: moment,
  kind: fc.constantFrom('text', 'voice', 'photo'),
  group: orNull(fc.string()),
  replyTo: orNull(id),
};
const messageRef = fc.record(ref);
const held = fc.array(fc.record({ ...ref, edited: fc.boolean() }), { maxLength: 4 });
const window = fc.record({ from: fc.nat(1440), to: fc.nat(2880) });
const span = fc.record(
  { from: moment, to: moment, open: fc.boolean(), words: fc.string() },
  { requiredKeys: ['from', 'open'] },
);
const override = fc.record(
  { from: fc.constant('2026-12-24'), to: fc.constant('2026-12-26'), windows: fc.array(window), words: fc.string() },
  { requiredKeys: ['from', 'windows'] },
);

export const person: fc.Arbitrary<Person> = fc.record({
  ...{
    id,
    locale,
    zone: orNull(zone),
    coach: fc.boolean(),
    coaches: fc.array(id),
    hat: orNull(id),
    answering: orNull(id),
  },
  unaddressed: fc.array(messageRef, { maxLength: 3 }),
  dialog: orNull(fc.record({ question: fc.constantFrom(...questions), at: moment, about: orNull(fc.string()) })),
}) as fc.Arbitrary<Person>;

export const practice: fc.Arbitrary<Practice> = fc.record({
  ...{ id, name: fc.string(), locale, zone, weekly: fc.array(fc.array(window), { minLength: 7, maxLength: 7 }) },
  ...{ overrides: fc.array(override), spans: fc.array(span), clients: fc.array(id) },
  onboarding: fc.subarray(['language', 'zone', 'name', 'hours']),
  writingTo: orNull(fc.record({ client: id, at: moment })),
  notices: fc.array(fc.record({ client: orNull(id), at: moment, notice: fc.constantFrom(...noticeKinds) })),
  forum: orNull(fc.record({ chat: id, topics: fc.array(fc.record({ client: id, thread: id })) })),
}) as fc.Arbitrary<Practice>;

export const engagement: fc.Arbitrary<Engagement> = fc.record({
  ...{ practice: id, client: id, name: fc.string(), locale, zone: orNull(zone) },
  stage: fc.constantFrom(...stages),
  pausedFrom: orNull(fc.constantFrom(...stages)),
  ...{ intake: orNull(intake), offer: orNull(offer), talking: fc.boolean(), welcome: orNull(welcome) },
  ...{ asks, looked },
  ...{ terms: orNull(terms), summaries: orNull(summaries), keeping: orNull(keeping), record: recordHead },
  ...{ consentAt: orNull(moment), activeAt: orNull(moment), reachable: fc.boolean(), spans: fc.array(span) },
  ...{ held, outgoing: held, coachAsked: orNull(moment) },
  told: orNull(fc.record({ period: moment, opensAt: orNull(moment) })),
  urgent: fc.record({ used: fc.array(moment), askedAt: orNull(moment), reason: orNull(messageRef) }),
  gathering: orNull(
    fc.record({
      side: fc.constantFrom('coach', 'client'),
      group: fc.string(),
      parts: fc.array(messageRef),
      at: moment,
    }),
  ),
  ...{
    lastClientAt: orNull(moment),
    lastCoachAt: orNull(moment),
    waitingSince: orNull(moment),
    delayToldAt: orNull(moment),
  },
}) as fc.Arbitrary<Engagement>;

export const invitation: fc.Arbitrary<Invitation> = fc.record({
  hash: fc.nat().map((n) => n.toString(16).padStart(64, '0')),
  kind: fc.constantFrom('coach', 'client'),
  ...{ practice: orNull(id), expiresAt: orNull(moment), usedBy: orNull(id) },
}) as fc.Arbitrary<Invitation>;
