import { folded } from './folding.ts';
import { generalStems, stemsOf } from './question-stems.ts';

/** A question that others asked, and the words it is asked in. */
export interface Known {
  readonly id: string;
  readonly words: readonly string[];
}

/** The words of a text, folded, each once. */
const wordsIn = (text: string): string[] => [...new Set(folded(text).match(/\p{L}+/gu) ?? [])];

const shortest = 3;
const commonPart = 0.7;

/** Whether two words are forms of one: they begin alike for most of the shorter. */
const sameWord = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length <= shortest) return short === long;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same > shortest && same >= commonPart * short.length;
};

const strong = 1;
const weak = 0.4;
/** One telling word is enough to be offered, two that tell little are not. */
const enough = 0.9;
/** What is much less like the question than the best is not offered beside it. */
const besideBest = 0.5;
const offeredAtMost = 3;

const isGeneral = (word: string): boolean => generalStems.some((stem) => begins(word, stem));

/** A short stem is a whole word: "нет" is not the beginning of a net. */
const begins = (word: string, stem: string): boolean =>
  stem.length <= shortest ? word === stem : word.startsWith(stem);

const likeness = (asked: readonly string[], known: Known): number => {
  const stems = stemsOf(known.id);
  const own = wordsIn(known.words.join(' ')).filter((word) => word.length > shortest);
  return asked.reduce((sum, word) => {
    if (stems.some((stem) => begins(word, stem))) return sum + strong;
    if (!own.some((one) => sameWord(one, word))) return sum;
    return sum + (isGeneral(word) ? weak : strong);
  }, 0);
};

/** Which of the known questions a new one may be another wording of, the likest first; at most three. */
export const resembling = (text: string, known: readonly Known[]): string[] => {
  const asked = wordsIn(text);
  const likely = known.map((one) => ({ id: one.id, score: likeness(asked, one) })).sort((a, b) => b.score - a.score);
  const best = likely[0]?.score ?? 0;
  return likely
    .filter(({ score }) => score >= enough && score >= besideBest * best)
    .slice(0, offeredAtMost)
    .map(({ id }) => id);
};
