import * as z from 'zod';
import {
  type Engagement,
  type Invitation,
  noticeKinds,
  type Person,
  type Practice,
  questions,
  stages,
} from '../domain/world.ts';
import { chainedLater } from './chain.ts';
import { recordHead, summaries, terms } from './records-of-agreements.ts';
import { ask, intake, looked, offerState, welcome } from './records-of-beginning.ts';
import { keeping } from './records-of-keeping.ts';
import { versioned } from './versioned.ts';

const id = z.number().int();
const moment = z.number();
const locale = z.enum(['ru', 'pl', 'kk', 'en']);
const side = z.enum(['coach', 'client']);

const ref = {
  chat: id,
  message: id,
  at: moment,
  kind: z.string(),
  group: z.string().nullable(),
  replyTo: id.nullable(),
};
const messageRef = z.object(ref).readonly();
const held = z.object({ ...ref, edited: z.boolean(), repeat: z.boolean().exactOptional() }).readonly();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const window = z.object({ from: z.number(), to: z.number() }).readonly();
const span = z
  .object({ from: moment, to: moment.exactOptional(), open: z.boolean(), words: z.string().exactOptional() })
  .readonly();
const override = z
  .object({
    from: z.string(),
    to: z.string().exactOptional(),
    windows: list(window),
    words: z.string().exactOptional(),
  })
  .readonly();

const dialog = z.object({ question: z.enum(questions), at: moment, about: z.string().nullable() }).readonly();

export const personCodec = versioned<Person>()(
  z
    .object({
      id,
      locale,
      zone: z.string().nullable(),
      coach: z.boolean(),
      coaches: list(id),
      hat: id.nullable(),
      answering: id.nullable(),
      unaddressed: list(messageRef),
      dialog: dialog.nullable(),
    })
    .readonly(),
  [
    (person) => ({
      ...person,
      answering: null,
      dialog: person.dialog ? { ...(person.dialog as object), about: null } : null,
    }),
  ],
);

const notice = z
  .object({
    client: id.nullable(),
    at: moment,
    notice: z.enum(noticeKinds),
    about: z.string().exactOptional(),
  })
  .readonly();

const forum = z.object({ chat: id, topics: list(z.object({ client: id, thread: id }).readonly()) }).readonly();

export const practiceCodec = versioned<Practice>()(
  z
    .object({
      id,
      name: z.string(),
      locale,
      zone: z.string(),
      weekly: list(list(window)),
      overrides: list(override),
      spans: list(span),
      onboarding: list(z.enum(['language', 'zone', 'name', 'hours'])),
      clients: list(id),
      writingTo: z
        .object({ client: id, at: moment, urgent: z.literal(true).exactOptional() })
        .readonly()
        .nullable(),
      notices: list(notice),
      forum: forum.nullable(),
    })
    .readonly(),
);

const gathering = z.object({ side, group: z.string(), parts: list(messageRef), at: moment }).readonly();
const urgent = z.object({ used: list(moment), askedAt: moment.nullable(), reason: messageRef.nullable() }).readonly();

/** Stored with the client's name sealed, and the data key that opens it beside it. */
export const engagementCodec = versioned<Engagement & { readonly key: string }>()(
  z
    .object({
      key: z.string(),
      practice: id,
      client: id,
      name: z.string(),
      locale,
      zone: z.string().nullable(),
      stage: z.enum(stages),
      pausedFrom: z.enum(stages).nullable(),
      consentAt: moment.nullable(),
      activeAt: moment.nullable(),
      intake: intake.nullable(),
      offer: offerState.nullable(),
      talking: z.boolean(),
      welcome: welcome.nullable(),
      terms: terms.nullable(),
      summaries: summaries.nullable(),
      keeping: keeping.nullable(),
      record: recordHead,
      asks: list(ask),
      looked: list(looked),
      reachable: z.boolean(),
      spans: list(span),
      held: list(held),
      outgoing: list(held),
      told: z.object({ period: moment, opensAt: moment.nullable() }).readonly().nullable(),
      coachAsked: moment.nullable(),
      urgent,
      gathering: gathering.nullable(),
      lastClientAt: moment.nullable(),
      lastCoachAt: moment.nullable(),
      waitingSince: moment.nullable(),
      delayToldAt: moment.nullable(),
    })
    .readonly(),
  [
    // Before there was a beginning to speak of: who paused was active, or had only agreed to data being kept.
    (e) => ({
      ...e,
      pausedFrom: e.stage === 'paused' ? (e.activeAt === null ? 'invited' : 'active') : null,
      ...{ intake: null, offer: null, talking: false, welcome: null, asks: [], looked: [] },
    }),
    // Before anything was in writing, and before entries of the journal were chained.
    (e) => ({ ...e, terms: null, summaries: null, record: { entries: 0, head: chainedLater } }),
    // Before there were sessions, money and promises to keep.
    (e) => ({ ...e, keeping: null }),
  ],
);

export const invitationCodec = versioned<Invitation>()(
  z
    .object({
      hash: z.string(),
      kind: side,
      practice: id.nullable(),
      expiresAt: moment.nullable(),
      usedBy: id.nullable(),
    })
    .readonly(),
);
