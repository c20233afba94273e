import type { Locale } from '../../locale.ts';
import { rudeWords } from './rude-words.ts';

const word = /[\p{L}\p{M}]+/gu;
const sentence = /[^.!?\n]+[.!?]*/gu;
const sentenceAtMost = 200;

/** Lower case, and the letters that people leave out or put on: ё as е, composed marks as one letter. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

/** Whether a word begins like a rude one of that language and like no ordinary one. */
export const isRude = (text: string, locale: Locale): boolean => {
  const one = folded(text);
  const { stems, innocent } = rudeWords[locale];
  return stems.some((stem) => one.startsWith(stem)) && !innocent.some((other) => one.startsWith(other));
};

/** The sentences that hold rude words, as they were written, at most 200 characters each. */
export const rudeQuotes = (text: string, locale: Locale): string[] =>
  (text.match(sentence) ?? [])
    .filter((one) => (one.match(word) ?? []).some((found) => isRude(found, locale)))
    .map((one) => [...one.trim()].slice(0, sentenceAtMost).join(''));
