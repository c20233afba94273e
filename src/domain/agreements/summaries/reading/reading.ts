import type { DayNumber } from '../../../hours/hours-dates.ts';
import { tokens } from '../../../hours/hours-tokens.ts';
import type { ItemWords } from '../../summary-nouns.ts';
import { danglingWords, moreWords } from './day-words.ts';
import { type Due, dueIn } from './due.ts';
import { cleanLine, linesOf } from './lines.ts';
import { type Names, ownerAt } from './owners.ts';

/** Who writes, what the two are called, and the day on the writer's calendar. */
export interface Writing extends Names {
  readonly today: DayNumber;
}

/** A line as it was understood. `taken`: the words that stand in `owner` and `due` and no longer in the text. */
export interface ReadLine extends ItemWords {
  readonly taken: readonly string[];
  /** It says nothing but who and when. */
  readonly bare: boolean;
}

/** What was decided, one item a line, with owners and days where a line says them. What is not recognised stays text. */
export const readSummary = (text: string, writing: Writing): ItemWords[] =>
  linesOf(text).map((line) => {
    const { text: words, owner, due } = readLine(line, writing);
    return { text: words, owner, due };
  });

/** One line. Nothing of it is lost: what is not in the text is in `taken`. */
export const readLine = (typed: string, writing: Writing): ReadLine => {
  const line = cleanLine(typed);
  const named = ownerAt(line, writing);
  const said = named ? line.slice(named.end) : line;
  const due = dueIn(said, writing.today);
  const found = { owner: named?.owner ?? null, due: due?.due ?? null };
  const head = named ? [line.slice(0, named.end)] : [];
  // An owner who is to do nothing was no owner.
  if (!hasWords(said)) return { text: line, owner: null, due: null, taken: [], bare: named !== null };
  const rest = due && withoutDue(said, due);
  if (due && rest !== null) return { ...found, text: rest.text, taken: [...head, ...rest.taken], bare: false };
  return { ...found, text: said, taken: head, bare: due !== null && !hasWords(around(said, due)) };
};

const around = (line: string, { start, end }: Due): string => `${line.slice(0, start)} ${line.slice(end)}`;

interface Rest {
  readonly text: string;
  readonly taken: readonly string[];
}

/** The line without the words that say the day; null where it would be hard to read without them. */
const withoutDue = (line: string, due: Due): Rest | null => {
  const before = line.slice(0, due.start);
  const after = line.slice(due.end);
  if (goesOn(after)) return null;
  const text = cleanLine(joinedWords(before, after) ?? '');
  const isReadable = /[\p{L}\p{M}]{2}|\d/u.test(text) && !danglingWords.has(lastWord(text));
  return isReadable ? { text, taken: [line.slice(due.start, due.end)] } : null;
};

/** What is left of the two sides: at either end of the line, or in brackets of their own, the words can be taken out. */
const joinedWords = (before: string, after: string): string | null => {
  if (/\($/.test(before) && /^\)/.test(after)) return `${before.slice(0, -1).trimEnd()}${after.slice(1)}`;
  if (/^[\s.,;!?…)]*$/u.test(after))
    return `${before.replace(/[\s,;:(–—-]+$/u, '')}${/[.!?…]+/u.exec(after)?.[0] ?? ''}`;
  if (/^[\s(]*$/u.test(before)) return after.replace(/^[\s.,;:)–—-]+/u, '');
  return null;
};

/** Whether the next word still speaks of the day: a time, "inclusive", "in the evening". */
const goesOn = (after: string): boolean => {
  if (/^\s*[,;:.()!?–—]/u.test(after)) return false;
  const [next] = tokens(after);
  return next !== undefined && (next.kind === 'number' || moreWords.has(next.folded));
};

const lastWord = (text: string): string => tokens(text).at(-1)?.folded ?? '';
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
