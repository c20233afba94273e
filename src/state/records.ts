import * as z from 'zod';
import type { Engagement, Invitation, Person, Practice } from '../domain/world.ts';
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

const question = z.enum(['zone', 'hours', 'away', 'open', 'close', 'name']);

export const personCodec = versioned<Person>()(
  z
    .object({
      id,
      locale,
      zone: z.string().nullable(),
      coach: z.boolean(),
      coaches: list(id),
      hat: id.nullable(),
      unaddressed: list(messageRef),
      dialog: z.object({ question, at: moment }).readonly().nullable(),
    })
    .readonly(),
);

const notice = z
  .object({
    client: id.nullable(),
    at: moment,
    notice: z.enum(['wants-in', 'stopped', 'came-back', 'unreachable', 'reachable', 'erased', 'not-delivered']),
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
      stage: z.enum(['invited', 'active', 'paused', 'ended']),
      consentAt: moment.nullable(),
      activeAt: moment.nullable(),
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
