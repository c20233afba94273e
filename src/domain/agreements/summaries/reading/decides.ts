import { fold, tokens } from '../../../hours/hours-tokens.ts';
import { unitWords } from './day-words.ts';
import { dueIn } from './due.ts';

/** A decision is in the first words or nowhere: so many characters are looked at. */
const lookedAt = 600;

// Folded: without the marks that people leave out, and so without Kazakh letters of their own.
const agreed = new RegExp(
  `(?<!\\p{L})(?:${[
    `договор(?:ились|имся|илась|ено)|услови(?:лись|мся)|решили|решено|порешили|по рукам|так и (?:сделаем|решим)|давайте так`,
    `umowili(?:smy)?|umowione|umawiamy sie|ustali(?:li|ly)smy|ustalone|zdecydowali(?:smy)?|dogadane|stoi, |niech tak bedzie`,
    `келист(?:ик|ики)|келисилди|шешт(?:ик|им)|шешилди|уагдаласт(?:ык|ыцык)|уагдаластык|солай болсын`,
    `(?:we|is|are|all|then) agreed?|agreed|we decided|it(?:'|’)?s a deal|let(?:'|’)?s do|we(?:'|’)?ll do|settled`,
  ].join('|')})`,
  'u',
);
const isDenied = /(?:не|еще не|так и не|nie|jeszcze nie|not|haven't|never) (?:\p{L}+ )?$/u;

/**
 * Whether what somebody writes looks like a decision: words for it, or a day by which something is done beside an amount or a
 * time. It is looked at while it passes and kept nowhere.
 */
export const decides = (text: string): boolean => {
  const seen = text.slice(0, lookedAt);
  const folded = fold(seen);
  const words = agreed.exec(folded);
  if (words && !isDenied.test(folded.slice(0, words.index)) && !/\?\s*$/.test(seen)) return true;
  return /\d/.test(seen) && hasDayAndAmount(seen);
};

const hasDayAndAmount = (text: string): boolean => {
  // Which day it is does not matter here.
  const due = dueIn(text, 0);
  if (!due) return false;
  const rest = `${text.slice(0, due.start)} ${text.slice(due.end)}`;
  const all = tokens(rest);
  return all.some(({ kind, folded }, i) => kind === 'number' && (/[:]/.test(folded) || isAmount(rest, all, i)));
};

const isAmount = (text: string, all: ReturnType<typeof tokens>, i: number): boolean =>
  unitWords.has(all[i + 1]?.folded ?? '') || /^\s*[%€$₽₸£]/u.test(text.slice(all[i]?.end ?? 0));
