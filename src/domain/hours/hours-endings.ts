import type { Meridiem } from './hours-times.ts';
import type { Token } from './hours-tokens.ts';
import { linkWord } from './hours-words.ts';

/** `am`, `p.m.` or `вечера` at token `i`, right after a time; `took` counts its tokens. */
export function meridiemAt(pieces: readonly Token[], i: number): { meridiem: Meridiem | undefined; took: number } {
  const [first, second] = [pieces[i], pieces[i + 1]];
  if (first?.kind !== 'word') return { meridiem: undefined, took: 0 };
  const one = meridiemOf(first.folded);
  if (one) return { meridiem: one, took: 1 };
  const two = meridiemOf(`${first.folded} ${second?.folded}`);
  return { meridiem: two, took: two ? 2 : 0 };
}

function meridiemOf(word: string): Meridiem | undefined {
  const meaning = linkWord(word);
  return meaning === 'am' || meaning === 'pm' ? meaning : undefined;
}

/** A Kazakh case ending glued to the time before token `i`, with or without a hyphen: `10:00-ден 18:00-ге`. */
export function endingAt(
  pieces: readonly Token[],
  i: number,
): { meaning: 'from' | 'to' | 'at' | undefined; took: number } {
  const hyphen = pieces[i]?.kind === 'dash' ? 1 : 0;
  const word = pieces[i + hyphen];
  const isGlued = pieces[i - 1]?.end === pieces[i]?.start && pieces[i + hyphen - 1]?.end === word?.start;
  const meaning = isGlued && word?.kind === 'word' ? meaningOf(word.folded) : undefined;
  return { meaning, took: meaning ? hyphen + 1 : 0 };
}

function meaningOf(ending: string): 'from' | 'to' | 'at' | undefined {
  if (/^[дтн][ае]н$/.test(ending)) return 'from';
  if (/^[дт][ае]$/.test(ending)) return 'at';
  return /^[гкн]?[ае]$/.test(ending) ? 'to' : undefined;
}
