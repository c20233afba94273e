import type { SeeTerms } from '../../domain/agreements/terms/see.ts';
import {
  type ClauseId,
  type ClauseWords,
  clauseIds,
  type TermsContent,
  type TermsWords,
} from '../../domain/agreements/terms-nouns.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Amount, Phrase, TextArgs, Texts } from '../../domain/texts.ts';
import type { Reader, Wording } from '../wording.ts';
import { fingerprintOf } from './fingerprint.ts';
import { clockOf } from './value-words.ts';

/** Where own words say it all, and nothing of the bot's is left beside them. */
const saidAlone: readonly ClauseId[] = ['sides', 'privacy'];

type Seen = Parameters<SeeTerms>;

/** How both sides will read terms: each in their own language, no moment's "tomorrow" in it, and the city named with the hours. */
export const createSeeTerms =
  (wording: Wording): SeeTerms =>
  (terms, practice, e) => {
    const words = {
      coach: wordsIn(wording, timeless(practice.locale, practice, e), terms),
      client: wordsIn(wording, timeless(e.locale, practice, e), terms),
    };
    return { words, print: fingerprintOf(words) };
  };

/** Nobody's clock: what this reader is told stays true, word for word, on any day and in any place. */
const timeless = (locale: Locale, { name, zone }: Pick<Seen[1], 'name' | 'zone'>, e: Seen[2]): Reader => ({
  ...{ locale, zone: null, otherZone: zone, now: 0, client: e.client },
  names: { coach: name, client: () => e.name },
});

const wordsIn = (wording: Wording, reader: Reader, terms: Seen[0]): TermsWords => {
  const from: Phrase =
    terms.from === null
      ? { phrase: 'clauses-from-both' }
      : { phrase: 'clauses-from', args: { day: { days: { from: terms.from, to: terms.from } } } };
  return {
    ...{ locale: reader.locale, zone: reader.otherZone ?? 'UTC' },
    heading: wording.say('clauses-heading', { version: terms.version, from }, reader).text,
    clauses: clauseIds.map((clause) => clauseIn(wording, reader, clause, terms)),
  };
};

const clauseIn = (wording: Wording, reader: Reader, clause: ClauseId, content: TermsContent): ClauseWords => {
  const own = readable(content.own[clause] ?? '') || null;
  const isAlone = own !== null && saidAlone.includes(clause);
  const args: TextArgs = argsOf[clause](content, reader.otherZone ?? 'UTC');
  return {
    clause,
    title: wording.say(`clause-title-${clause}`, {}, reader).text,
    text: isAlone ? '' : wording.say(`clause-text-${clause}`, args, reader).text,
    own,
  };
};

/** Own words without what nobody sees, such as a sign that turns the direction of reading; emoji keep their joiners. */
const readable = (own: string): string =>
  own
    .normalize('NFC')
    .replace(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .trim();

const nothing = (): TextArgs => ({});

const amount = (money: Amount['money'] | null): Amount | string => (money === null ? '' : { money });

type ArgsOf<C extends ClauseId> = (content: TermsContent, zone: string) => Texts[`clause-text-${C}`];

const argsOf: { readonly [C in ClauseId]: ArgsOf<C> } = {
  hours: ({ values: { weekly, answerDays, quiet } }, zone) => ({
    ...{ hours: { weekly, zone }, days: answerDays, from: clockOf(quiet.from), to: clockOf(quiet.to) },
  }),
  urgent: ({ values, own }) => {
    const none = values.urgentDay === 0 || values.urgentWeek === 0;
    return {
      ...{ own: readable(own.urgent ?? '') === '' ? 'no' : 'yes', meaning: { phrase: 'urgent-meaning' } },
      ...(none ? { day: 0, week: 0 } : { day: values.urgentDay, week: values.urgentWeek }),
    };
  },
  sessions: ({ values }) => ({
    ...{ minutes: values.sessionMinutes, place: values.place, count: values.sessions ?? 0 },
  }),
  price: ({ values: { price, priceFor, instalments } }) => ({
    per: price === null ? 'none' : price.amount === 0 ? 'free' : priceFor,
    ...{ price: amount(price), parts: instalments },
  }),
  moving: ({ values }) => ({ hours: values.freeHours, percent: values.lateCharge }),
  lateness: ({ values }) => ({ grace: values.grace, missed: values.missedAfter }),
  overtime: ({ values: { overtimeMost: most, overtimePrice: price } }) => ({
    ...{ most, free: price === null || price.amount === 0 ? 'yes' : 'no', price: amount(price) },
  }),
  sides: nothing,
  privacy: nothing,
  complaints: ({ values }) => ({ days: values.complaintDays }),
  ending: ({ values }) => ({ notice: values.noticeDays, pause: values.pauseDays }),
};
