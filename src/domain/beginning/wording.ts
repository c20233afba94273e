import type { Locale } from '../locale.ts';
import type { Phrase } from '../text-args.ts';
import { choiceTexts, commonTexts, questionTexts } from '../text-phrases.ts';
import type { Choice, CommonQuestion, IntakeQuestion, Words } from './nouns.ts';

/** Own words in the reader's language, else in the practice's, else in any; null where there are none. */
export const ownWords = (words: Words, locale: Locale, home: Locale): string | null =>
  words[locale] ?? words[home] ?? Object.values(words)[0] ?? null;

/** The coach's words for a question as this reader is shown them; null where it is put in the bot's words. */
export const askedWords = (q: Pick<IntakeQuestion, 'id' | 'words'>, locale: Locale, home: Locale): string | null =>
  q.words[locale] ?? (isBotsOwn(q.id) ? null : ownWords(q.words, locale, home));

/** A question that the bot has words for in every language. */
const isBotsOwn = (id: string): boolean => questionTexts.some((text) => text === `intake-q-${id}`);

/** A question as it is put: the coach's words, else the bot's. */
export const questionWords = (q: IntakeQuestion, locale: Locale, home: Locale): string | Phrase =>
  askedWords(q, locale, home) ?? defaultQuestion(q.id, 'q');

/** What a question is called in lists: its own words cut short, else the bot's name for it. */
export const shortWords = (q: Pick<IntakeQuestion, 'id' | 'words'>, locale: Locale, home: Locale): string | Phrase => {
  const own = askedWords(q, locale, home);
  return own === null ? defaultQuestion(q.id, 'short') : cut(own, 30);
};

/** A question's words for somebody whose answer remembers them: what was asked, else the bot's. */
export const defaultQuestion = (id: string, which: 'q' | 'short'): string | Phrase => {
  const key = questionTexts.find((text) => text === `intake-${which}-${id}`);
  return key ? { phrase: key } : id;
};

export const choiceWords = (choice: Choice, locale: Locale, home: Locale): string | Phrase =>
  ownWords(choice.words, locale, home) ?? defaultChoice(choice.id);

export const defaultChoice = (id: string): string | Phrase => {
  const key = choiceTexts.find((text) => text === `intake-o-${id}`);
  return key ? { phrase: key } : id;
};

/**
 * A common question (`q`), its answer (`a`), or its name on a button (`b`). What the coach has put into words for a third language
 * only stands where the bot has none of its own.
 */
export const commonWords = (one: CommonQuestion, which: 'q' | 'a' | 'b', locale: Locale, home: Locale) => {
  const words = which === 'a' ? one.answer : one.words;
  const key = commonTexts.find((text) => text === `faq-${which}-${one.id}`);
  const own = words[locale] ?? words[home] ?? (key ? null : ownWords(words, locale, home));
  if (own !== null) return which === 'b' ? cut(own, 30) : own;
  return key ? ({ phrase: key } satisfies Phrase) : one.id;
};

/** At most so many characters, with a sign where something is left out; a letter is never cut in two. */
export const cut = (text: string, atMost: number): string => {
  const letters = [...text];
  return letters.length <= atMost
    ? text
    : `${letters
        .slice(0, atMost - 1)
        .join('')
        .trimEnd()}…`;
};
