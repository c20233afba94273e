import type { Locale } from '../../locale.ts';
import { handbookFor } from '../handbook.ts';
import type { CommonQuestion, Handbook, Words } from '../nouns.ts';
import { isBots } from './common-questions.ts';

/** How many common questions a coach may keep, and how long each may be: an answer still fits into one message with its question. */
export const commonLimits = { questions: 40, question: 200, answer: 1000 } as const;

/** Which half of a common question. */
export type Half = 'question' | 'answer';

const wordsOf: Readonly<Record<Half, 'words' | 'answer'>> = { question: 'words', answer: 'answer' };

export const commonWith = ({ common }: Handbook, id: string): CommonQuestion | null =>
  common.find((one) => one.id === id) ?? null;

export const isFull = ({ common }: Handbook): boolean => common.length >= commonLimits.questions;

const withWords = (words: Words, locale: Locale, text: string | null): Words =>
  Object.fromEntries([
    ...Object.entries(words).filter(([one]) => one !== locale),
    ...(text === null ? [] : [[locale, text]]),
  ]);

/** Other words in one language, or none of the coach's own there. */
export const rewordCommon = (h: Handbook, id: string, half: Half, locale: Locale, text: string | null): Handbook => ({
  ...h,
  common: h.common.map((one) =>
    one.id === id ? { ...one, [wordsOf[half]]: withWords(one[wordsOf[half]], locale, text) } : one,
  ),
});

/** One more at the end. Its id has never been given to another. */
export const addCommon = (
  h: Handbook,
  locale: Locale,
  question: string,
  answer: string | null,
): { handbook: Handbook; id: string } => {
  const id = `f${h.made + 1}`;
  const one = { id, words: { [locale]: question }, answer: answer === null ? {} : { [locale]: answer } };
  return { handbook: { ...h, common: [...h.common, one], made: h.made + 1 }, id };
};

export const removeCommon = (h: Handbook, id: string): Handbook => ({
  ...h,
  common: h.common.filter((one) => one.id !== id),
});

/** One place up (-1) or down (1); at the end of the list it stays where it is. */
export const moveCommon = (h: Handbook, id: string, by: -1 | 1): Handbook => {
  const at = h.common.findIndex((one) => one.id === id);
  const [one, other] = [h.common[at], h.common[at + by]];
  if (!one || !other) return h;
  return { ...h, common: h.common.with(at, other).with(at + by, one) };
};

const bots = (h: Handbook): readonly CommonQuestion[] => handbookFor(h.practice).common;

/** The bot's own questions that were removed. */
export const removedBots = (h: Handbook): CommonQuestion[] => bots(h).filter(({ id }) => !commonWith(h, id));

/** The bot's own come back to the end of the list; what the coach has made of the others stays. */
export const restoreBots = (h: Handbook): Handbook => ({
  ...h,
  common: [...h.common, ...removedBots(h)].slice(0, commonLimits.questions),
});

/** Whether the coach has put words of their own in the place of the bot's. */
export const isReworded = (one: CommonQuestion): boolean =>
  isBots(one) && Object.keys(one.words).length + Object.keys(one.answer).length > 0;

/** The bot's own words again, in every language. */
export const backToBotsWords = (h: Handbook, id: string): Handbook => ({
  ...h,
  common: h.common.map((one) => (one.id === id && isBots(one) ? { ...one, words: {}, answer: {} } : one)),
});
