import { endingAt, meridiemAt } from './hours-endings.ts';
import { type TypedTime, typedTime } from './hours-times.ts';
import { type Token, tokens } from './hours-tokens.ts';
import { dayWord, linkWord } from './hours-words.ts';

type Place = { readonly start: number; readonly end: number };

/** What stands in a line of hours, and where; `to` with `dash` was a sign and not a word. */
export type Lexeme = Place &
  (
    | { readonly kind: 'days'; readonly days: readonly number[] }
    | { readonly kind: 'time'; readonly time: TypedTime }
    | { readonly kind: 'to'; readonly dash: boolean }
    | { readonly kind: 'unknown'; readonly likely: 'day' | 'time' }
    | { readonly kind: 'and' | 'break' | 'off' | 'rest' | 'always' }
  );

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** Cuts a text into days, times and what links them; fillers such as "from" are left out. */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  const pieces = tokens(text);
  for (let i = 0; i < pieces.length; ) i += readAt(pieces, i, found);
  return found;
}

/** Adds what begins at token `i`; answers how many tokens it took. */
function readAt(pieces: readonly Token[], i: number, found: Lexeme[]): number {
  const token = pieces[i];
  if (!token) return 1;
  const { start, end } = token;
  if (token.kind === 'number') return readNumber(token, pieces, i, found);
  if (token.kind === 'word') return readWord(token, pieces[i + 1], found);
  if (token.kind === 'dash') found.push({ kind: 'to', dash: true, start, end });
  else if (token.kind === 'comma') found.push({ kind: 'and', start, end });
  else if (token.kind === 'break') found.push({ kind: 'break', start, end });
  else if (token.kind === 'other') found.push({ kind: 'unknown', likely: 'day', start, end });
  return 1;
}

function readNumber(token: Token, pieces: readonly Token[], i: number, found: Lexeme[]): number {
  const { start } = token;
  if (token.folded === '24/7') {
    found.push({ kind: 'days', days: EVERY_DAY, start, end: token.end }, { kind: 'always', start, end: token.end });
    return 1;
  }
  const { digits, meridiem, took } = clockParts(token, pieces, i);
  const end = pieces[i + took - 1]?.end ?? token.end;
  const time = typedTime(digits, meridiem);
  found.push(time ? { kind: 'time', time, start, end } : { kind: 'unknown', likely: 'time', start, end });
  const ending = endingAt(pieces, i + took);
  if (ending.meaning === 'from') found.push({ kind: 'to', dash: true, start: end, end: pieces[i + took]?.end ?? end });
  return took + ending.took;
}

/** Joins `10h30` and `10 am`. */
function clockParts(token: Token, pieces: readonly Token[], i: number) {
  const [unit, rest] = [pieces[i + 1], pieces[i + 2]];
  if (unit?.folded === 'h' && rest?.kind === 'number' && unit.start === token.end && rest.start === unit.end) {
    return { digits: `${token.folded}:${rest.folded}`, meridiem: undefined, took: 3 };
  }
  const { meridiem, took } = meridiemAt(pieces, i + 1);
  return { digits: token.folded, meridiem, took: took + 1 };
}

function readWord(token: Token, next: Token | undefined, found: Lexeme[]): number {
  // Polish "we" is "on" before Tuesday, English "We" is Wednesday.
  if (token.folded === 'we' && next?.folded.startsWith('wt')) return 1;
  const pair = next?.kind === 'word' ? `${token.folded} ${next.folded}` : '';
  if (addWord(pair, { start: token.start, end: next?.end ?? token.end }, found)) return 2;
  const place = { start: token.start, end: token.end };
  if (!addWord(token.folded, place, found)) found.push({ kind: 'unknown', likely: 'day', ...place });
  return 1;
}

function addWord(word: string, place: Place, found: Lexeme[]): boolean {
  const day = dayWord(word);
  if (day) {
    found.push({ kind: 'days', days: day.days, ...place });
    if (day.ending === 'from') found.push({ kind: 'to', dash: true, ...place });
    return true;
  }
  const link = linkWord(word);
  if (link === undefined || link === 'am' || link === 'pm') return false;
  if (link === 'to') found.push({ kind: 'to', dash: false, ...place });
  else if (link !== 'filler') found.push({ kind: link, ...place });
  return true;
}
