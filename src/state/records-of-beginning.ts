import * as z from 'zod';
import { type Handbook, type Note, questionKinds } from '../domain/beginning/nouns.ts';
import {
  summaryDraftNote,
  summaryNote,
  termsContent,
  termsDraftNote,
  termsTalkNote,
  termsVersionNote,
} from './records-of-agreements.ts';
import { prepNote } from './records-of-keeping.ts';
import { versioned } from './versioned.ts';

const id = z.number().int();
const moment = z.number();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const own = z.string().exactOptional();
const words = z.object({ ru: own, pl: own, kk: own, en: own }).readonly();
const kind = z.enum(questionKinds);

const question = z
  .object({
    id: z.string(),
    kind,
    required: z.boolean(),
    words,
    choices: list(z.object({ id: z.string(), words }).readonly()),
    scale: z.object({ from: z.number(), to: z.number() }).readonly().nullable(),
  })
  .readonly();

const offer = { can: z.string(), how: z.string(), number: z.string(), price: z.string() };

export const handbookCodec = versioned<Handbook>()(
  z
    .object({
      practice: id,
      questions: list(question),
      common: list(z.object({ id: z.string(), words, answer: words }).readonly()),
      made: z.number(),
      lastOffer: z.object(offer).readonly().nullable(),
      terms: termsContent.nullable(),
    })
    .readonly(),
  [(handbook) => ({ ...handbook, terms: null })],
);

const written = z.object({ message: id, text: z.string() }).readonly();
const spoken = z
  .object({ message: id, chat: id, voice: z.string(), round: z.boolean(), seconds: z.number() })
  .readonly();
const parts = list(z.union([spoken, written]));

const answer = z
  .object({
    is: z.literal('answer'),
    question: z.string(),
    kind,
    asked: z.string().nullable(),
    parts,
    picked: list(z.object({ id: z.string(), words: z.string().nullable() }).readonly()),
    value: z.number().nullable(),
    date: z.string().nullable(),
    yes: z.boolean().nullable(),
  })
  .readonly();
const unsure = z.object({ is: z.literal('unsure'), parts, between: list(z.string()) }).readonly();
const offerNote = z.object({ is: z.literal('offer'), ...offer }).readonly();
const draft = z.object({ question: z.string(), answer: z.string() }).readonly();
const asked = z
  .object({ is: z.literal('asked'), text: z.string(), answer: z.string().nullable(), draft: draft.nullable() })
  .readonly();

/** What is sealed of a client, before it is sealed. */
export const noteCodec = versioned<Note>()(
  z.union([
    answer,
    unsure,
    offerNote,
    asked,
    termsDraftNote,
    termsVersionNote,
    termsTalkNote,
    summaryNote,
    summaryDraftNote,
    prepNote,
  ]),
);

export const intake = z
  .object({
    startedAt: moment,
    lastAt: moment,
    current: z.string().nullable(),
    last: z.string().nullable(),
    turns: z.number(),
    putAt: moment,
    reviewing: z.boolean(),
    answers: list(z.object({ question: z.string(), messages: list(id), skipped: z.boolean() }).readonly()),
    longestPause: z.number(),
    later: z.boolean(),
    reminded: z.number(),
    unsure: z.boolean(),
    sentAt: moment.nullable(),
  })
  .readonly();

export const offerState = z
  .object({
    version: z.number(),
    sentAt: moment.nullable(),
    answer: z.enum(['taken', 'agreed', 'discuss', 'left']).nullable(),
    answeredAt: moment.nullable(),
  })
  .readonly();

export const welcome = z
  .object({
    because: z.enum(['start', 'change']),
    from: moment,
    until: moment,
    explained: z.number(),
    over: z.boolean(),
  })
  .readonly();

export const ask = z.object({ n: id, at: moment, state: z.enum(['offered', 'open', 'answered']) }).readonly();
export const looked = z
  .object({ id: z.string(), at: moment, what: z.enum(['read', 'unanswered', 'help', 'told']) })
  .readonly();
