import * as z from 'zod';
import { itemStates } from '../domain/agreements/summary-nouns.ts';
import { clauseIds, places, type TermsValues, talkStates } from '../domain/agreements/terms-nouns.ts';

const id = z.number().int();
const moment = z.number();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const side = z.enum(['coach', 'client']);
const locale = z.enum(['ru', 'pl', 'kk', 'en']);
const clause = z.enum(clauseIds);

const window = z.object({ from: z.number(), to: z.number() }).readonly();
const money = z.object({ amount: z.number(), currency: z.string() }).readonly();

const valueShapes = {
  weekly: list(list(window)),
  answerDays: z.number(),
  quiet: window,
  urgentDay: z.number(),
  urgentWeek: z.number(),
  sessionMinutes: z.number(),
  place: z.enum(places),
  sessions: z.number().nullable(),
  price: money.nullable(),
  priceFor: z.enum(['session', 'all']),
  instalments: z.number(),
  freeHours: z.number(),
  lateCharge: z.number(),
  grace: z.number(),
  missedAfter: z.number(),
  overtimeMost: z.number(),
  overtimePrice: money.nullable(),
  complaintDays: z.number(),
  noticeDays: z.number(),
  pauseDays: z.number(),
} satisfies Record<keyof TermsValues, z.ZodType>;
const values = z.object(valueShapes).readonly();
const field = z.enum(Object.keys(valueShapes) as (keyof TermsValues)[]);

const words = z.string().exactOptional();
const own = z
  .object({
    ...{ hours: words, urgent: words, sessions: words, price: words, moving: words, lateness: words },
    ...{ overtime: words, sides: words, privacy: words, complaints: words, ending: words },
  })
  .readonly();

const theirs = list(clause).exactOptional();

export const termsContent = z.object({ values, own, theirs }).readonly();

export const termsDraftNote = z
  .object({
    ...{ is: z.literal('terms-draft'), values, own, theirs, base: z.number(), because: z.string() },
    ...{ from: z.string().nullable(), taken: list(id) },
  })
  .readonly();

const clauseWords = z.object({ clause, title: z.string(), text: z.string(), own: z.string().nullable() }).readonly();
const termsWords = z.object({ locale, zone: z.string(), heading: z.string(), clauses: list(clauseWords) }).readonly();

export const termsVersionNote = z
  .object({
    ...{ is: z.literal('terms'), values, own, theirs, version: z.number(), before: z.number(), because: z.string() },
    ...{ from: z.string().nullable(), print: z.string() },
    words: z.object({ coach: termsWords, client: termsWords }).readonly(),
  })
  .readonly();

export const termsTalkNote = z
  .object({
    ...{ is: z.literal('talk'), text: z.string(), answer: z.string().nullable() },
    value: z.object({ field, to: z.string() }).readonly().nullable(),
  })
  .readonly();

const talk = z
  .object({
    ...{ n: id, clause, version: z.number(), at: moment, state: z.enum(talkStates) },
    is: z.enum(['question', 'value', 'words']),
    seen: z.boolean(),
  })
  .readonly();

const agreedTerms = z
  .object({
    ...{ version: z.number(), print: z.string(), values, urgentOwn: z.boolean() },
    ...{ coachAt: moment, clientAt: moment, from: moment, told: z.boolean() },
  })
  .readonly();

const proposal = z
  .object({
    ...{ version: z.number(), print: z.string(), values, urgentOwn: z.boolean() },
    ...{ sentAt: moment, from: moment.nullable(), movedAt: moment, reminded: z.number() },
  })
  .readonly();

export const terms = z
  .object({
    ...{ made: z.number(), agreed: list(agreedTerms), proposal: proposal.nullable(), talks: list(talk) },
    ...{ talked: z.number(), drafting: z.boolean() },
  })
  .readonly();

const itemWords = {
  text: z.string(),
  owner: z.enum(['coach', 'client', 'both']).nullable(),
  due: z.string().nullable(),
};
const item = z
  .object({
    ...{ ...itemWords, state: z.enum(itemStates), by: side, at: moment, stateBy: side, turn: z.number() },
    ...{ before: z.object(itemWords).readonly().nullable(), waiving: side.nullable() },
  })
  .readonly();

export const summaryNote = z
  .object({ is: z.literal('summary'), n: id, by: side, sentAt: moment, items: list(item) })
  .readonly();
export const summaryDraftNote = z
  .object({ is: z.literal('summary-draft'), items: list(z.object(itemWords).readonly()) })
  .readonly();

const awaited = z.object({ items: z.number(), askedAt: moment.nullable(), told: z.boolean() }).readonly();
const openSummary = z
  .object({
    ...{ n: id, by: side, sentAt: moment, movedAt: moment, news: list(side) },
    awaited: z.object({ coach: awaited, client: awaited }).readonly(),
  })
  .readonly();

export const summaries = z
  .object({
    ...{ made: z.number(), open: list(openSummary), drafting: list(side) },
    ...{ restUntil: moment.nullable(), hintAt: moment.nullable() },
  })
  .readonly();

export const recordHead = z.object({ entries: z.number(), head: z.string() }).readonly();
