import { createHash } from 'node:crypto';
import type { RecordHead } from '../domain/agreements/summary-nouns.ts';
import type { Fact } from '../domain/decision.ts';

/** Where the chain stands before its first entry, when the journal has older ones that were never chained. */
export const chainedLater = 'later';

/** Words of an entry: sealed, and the id of the key that opens them. */
export interface SealedWords {
  readonly key: string;
  readonly words: string;
}

export const hashOf = (line: string): string => createHash('sha256').update(line).digest('hex');

/** An entry as it is stored, and the head of the chain with it. What a fact says of itself never takes the place of what the chain says. */
export const chained = (
  { entries, head }: RecordHead,
  at: number,
  { what, by, data }: Fact,
  sealed: SealedWords | null,
): { readonly line: string; readonly record: RecordHead } => {
  const n = entries + 1;
  const line = JSON.stringify({ ...data, n, at, what, by, ...(sealed ? { sealed } : {}), prev: head });
  return { line, record: { entries: n, head: hashOf(line) } };
};

/** What a look at a whole chain found. */
export interface ChainCheck {
  /** How many entries were chained, as the engagement's record counts them. */
  readonly entries: number;
  /** Older ones in front, which nothing vouches for. */
  readonly before: number;
  /**
   * The place that does not fit: the number of an entry that was changed, is missing, or has another in its place; 0 for something
   * in front of the first. All entries with higher numbers are as they were written. Null: all of them are.
   */
  readonly broken: number | null;
  /** How many chained entries fewer there are than were written. */
  readonly missing: number;
}

interface Link {
  readonly n: number | null;
  readonly prev: unknown;
}

/** What an entry says of its place; one that cannot be read has none. */
const linkOf = (line: string): Link => {
  try {
    const { n, prev } = Object(JSON.parse(line)) as { n?: unknown; prev?: unknown };
    return { n: typeof n === 'number' ? n : null, prev };
  } catch {
    return { n: null, prev: null };
  }
};

/**
 * Checks the stored lines of a journal, oldest first, against the head that the engagement's record keeps: from the newest back,
 * so that every entry after the broken place is known to be genuine.
 */
export const verifyChain = (lines: readonly string[], { entries, head }: RecordHead): ChainCheck => {
  const front = lines.length - entries;
  const links = lines.map(linkOf);
  const there = links.filter(({ n }) => n !== null).length;
  const result = { entries, before: Math.max(0, lines.length - there), missing: Math.max(0, entries - there) };
  let expected = head;
  for (let n = entries; n > 0; n--) {
    const i = front + n - 1;
    if (hashOf(lines[i] ?? '') !== expected || links[i]?.n !== n) return { ...result, broken: n };
    expected = String(links[i]?.prev);
  }
  return { ...result, broken: isFrontWhole(links.slice(0, Math.max(0, front)), expected) ? null : 0 };
};

/** Only a journal that is older than its chain has anything in front of it, and nothing there says that it is chained. */
const isFrontWhole = (front: readonly Link[], begin: string): boolean =>
  front.length === 0 || (begin === chainedLater && front.every(({ n }) => n === null));
