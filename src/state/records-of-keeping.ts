import * as z from 'zod';
import { arrivals, chargeReasons, dueReasons, dueStates, sessionStates } from '../domain/keeping/nouns.ts';

const id = z.number().int();
const moment = z.number();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const side = z.enum(['coach', 'client']);
const money = z.object({ amount: z.number(), currency: z.string() }).readonly();

const slot = { at: moment, minutes: z.number() };
const arrival = z
  .object({ is: z.enum(arrivals), minutes: z.number(), by: side })
  .readonly()
  .nullable();

const session = z
  .object({
    ...{ ...slot, n: id, state: z.enum(sessionStates), agreedAt: moment.nullable(), version: z.number() },
    ...{ turn: z.number(), series: id.nullable(), prepared: z.number(), over: z.number().nullable() },
    proposal: z
      .object({ ...slot, by: side, sentAt: moment, askedBy: side, askedAt: moment })
      .readonly()
      .nullable(),
    came: z.object({ coach: arrival, client: arrival }).readonly(),
    felt: z.number().nullable(),
  })
  .readonly();

const charge = z
  .object({
    ...{ n: id, session: id, why: z.enum(chargeReasons), amount: money.nullable(), measure: z.number(), at: moment },
    ...{ state: z.enum(['open', 'charged', 'waived', 'talk']), terms: z.number().nullable() },
  })
  .readonly();

const due = z
  .object({
    ...{ n: id, why: z.enum(dueReasons), amount: money, on: z.string(), state: z.enum(dueStates), turn: z.number() },
    ...{ session: id.nullable(), addedAt: moment, openSince: moment },
    ...{ reportedAt: moment.nullable(), settledAt: moment.nullable() },
    receipt: z.object({ chat: id, message: id }).readonly().nullable(),
    talk: z.boolean(),
  })
  .readonly();

const part = z.object({ on: z.string(), amount: money }).readonly();
const plan = z.object({ n: id, by: side, sentAt: moment, parts: list(part) }).readonly();

const followed = z
  .object({
    ...{ summary: id, item: id, turn: z.number(), owner: z.enum(['coach', 'client', 'both']) },
    ...{ due: z.string().nullable(), since: moment },
  })
  .readonly();

/** Sessions, money and promises of an engagement. */
export const keeping = z
  .object({
    ...{ sessions: list(session), sessionsMade: z.number(), sessionsHeld: z.number() },
    ...{ charges: list(charge), chargesMade: z.number(), waived: z.number() },
    ...{ dues: list(due), duesMade: z.number(), plan: plan.nullable(), plansMade: z.number() },
    planDrafts: z.object({ coach: list(part).nullable(), client: list(part).nullable() }).readonly(),
    ...{ promises: list(followed), reminded: list(z.string()) },
  })
  .readonly();

export const prepNote = z.object({ is: z.literal('prep'), answers: list(z.string().nullable()) }).readonly();
