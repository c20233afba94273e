import { cut } from '../wording.ts';
import { limits } from './editing.ts';

/** Why typed words cannot be taken. `count` is how many there are, `most` how many fit, `part` the very words. */
export interface Refusal {
  readonly why: 'empty' | 'long' | 'choice-long' | 'choice-few' | 'choice-many' | 'choice-twice' | 'scale';
  readonly count: number;
  readonly most: number;
  readonly part: string;
}

const quotedAtMost = 60;

const refusal = (why: Refusal['why'], more: Partial<Refusal> = {}): Refusal => ({
  ...{ why, count: 0, most: 0 },
  ...more,
  part: cut(more.part ?? '', quotedAtMost),
});

// The joiner of emoji is hidden as well, and taking it away would take the emoji apart.
const hidden = /(?![\n\u200d])\p{C}/gu;

/** Words as they may be shown: several lines, no control, bidi or invisible characters, no more than one empty line in a row. */
export const cleanWords = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(hidden, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The same on one line. */
export const cleanLine = (text: string): string => cleanWords(text).replace(/\n+/g, ' ');

/** Lines as somebody typed them, without what marks a list. */
export const typedLines = (text: string): string[] =>
  cleanWords(text)
    .split('\n')
    .map((line) => line.replace(/^[-–—•*] /, '').trim())
    .filter((line) => line !== '');

/** What is wrong with a question's words; null when nothing is. */
export const wrongWords = (words: string): Refusal | null => {
  if (words === '') return refusal('empty');
  return words.length > limits.words ? refusal('long', { count: words.length, most: limits.words }) : null;
};

/** What is wrong with the words of a choice, given those that stand beside it. */
export const wrongChoice = (words: string, others: readonly string[]): Refusal | null => {
  if (words === '') return refusal('empty');
  if (words.length > limits.choice) return refusal('choice-long', { most: limits.choice, part: words });
  return others.includes(words) ? refusal('choice-twice', { part: words }) : null;
};

/** What is wrong with new choices; `known` are the words of those there are, `there` is how many. */
export const wrongChoices = (lines: readonly string[], known: readonly string[], there: number): Refusal | null => {
  if (lines.length === 0) return refusal('empty');
  const count = there + lines.length;
  if (count < limits.fewestChoices) return refusal('choice-few', { count, most: limits.choices });
  if (count > limits.choices) return refusal('choice-many', { count, most: limits.choices });
  const wrong = lines.map((line, i) => wrongChoice(line, [...known, ...lines.slice(0, i)]));
  return wrong.find((one) => one !== null) ?? null;
};

export const fitsScale = (from: number, to: number): boolean =>
  from >= limits.lowest && to <= limits.highest && to - from >= limits.steps;

/** Both ends of a scale, as "1-10" or "от 0 до 5". */
export const typedScale = (text: string): { from: number; to: number } | Refusal => {
  const [from, to, more] = (text.match(/-?\d+/g) ?? []).map((one) => Math.abs(Number(one)));
  if (from === undefined || to === undefined || more !== undefined || !fitsScale(from, to))
    return refusal('scale', { part: cleanLine(text) });
  return { from, to };
};
