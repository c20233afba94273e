import { summariesOf } from '../../domain/agreements/summaries/desk.ts';
import { isOverDone } from '../../domain/agreements/summaries/item.ts';
import type { Item, ItemWords, SummaryNote } from '../../domain/agreements/summary-nouns.ts';
import type { Side } from '../../domain/side.ts';
import { otherSide } from '../../domain/side.ts';
import type { Phrase, TextArg } from '../../domain/texts.ts';
import type { Eyes } from './summary-send.ts';

/** Somebody as this reader calls them. */
export const whoWords = ({ side, other }: Pick<Eyes, 'side' | 'other'>, who: Side | 'both'): string | Phrase => {
  if (who === 'both') return { phrase: 'summary-both' };
  return who === side ? { phrase: 'summary-you' } : other;
};

/** Who does it, and until when, as far as it is said. */
export const marksOf = (eyes: Eyes, { owner, due }: ItemWords): Phrase => {
  const who: { who?: TextArg } = owner === null ? {} : { who: whoWords(eyes, owner) };
  const until: { due?: TextArg } = due === null ? {} : { due: { days: { from: due, to: due } } };
  const phrase = owner === null ? (due === null ? 'none' : 'due') : due === null ? 'who' : 'both';
  return { phrase: `summary-marks-${phrase}`, args: { ...who, ...until } };
};

/** Where an item stands, for this reader. */
export const stateOf = (eyes: Eyes, { n }: SummaryNote, item: Item): Phrase => {
  const { side, other, e } = eyes;
  const whose = (by: Side): 'you' | 'other' => (by === side ? 'you' : 'other');
  const named = { who: other };
  if (item.waiving) return { phrase: `summary-state-waived-${whose(item.waiving)}`, args: named };
  if (item.state !== 'waiting' && item.state !== 'disputed') return { phrase: `summary-state-${item.state}` };
  const waits = otherSide(item.by);
  if (isUnconfirmed(e, n, waits)) return waitingWords('unconfirmed', whose(waits), other);
  if (item.state === 'waiting') return waitingWords('waits', whose(waits), other);
  return { phrase: `summary-state-${isOverDone(item) ? 'undone' : 'fixed'}-${whose(item.by)}`, args: named };
};

const waitingWords = (kind: 'waits' | 'unconfirmed', waits: 'you' | 'other', other: string): Phrase =>
  waits === 'you'
    ? { phrase: `summary-state-${kind}-you` }
    : { phrase: `summary-state-${kind}-other`, args: { who: other } };

/** Whether this side was asked once more, and has not answered since. */
export const isUnconfirmed = (e: Eyes['e'], summary: number, side: Side): boolean =>
  summariesOf(e).open.some(({ n, awaited }) => n === summary && awaited[side].told && awaited[side].items > 0);

/** Telegram's limit for a message is 4096; what stands around the list needs the rest. */
const lettersAtMost = 2800;

/** A part of a list that fits into one message: the lines from one (counted from 0) until before another. */
export interface Page {
  readonly from: number;
  readonly to: number;
  /** A line of the page before, and of the one after; null where there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The page on which a line stands. */
export const pageWith = ({ tools, reader }: Eyes, lines: readonly Phrase[], line: number): Page => {
  const lengths = lines.map(({ phrase, args }) => tools.wording.say(phrase, args ?? {}, reader).text.length + 1);
  const starts = [0];
  let filled = 0;
  for (const [i, length] of lengths.entries()) {
    if (filled > 0 && filled + length > lettersAtMost) {
      starts.push(i);
      filled = 0;
    }
    filled += length;
  }
  const at = starts.findLastIndex((start) => start <= Math.max(0, Math.min(line, lines.length - 1)));
  const from = starts[at] ?? 0;
  return { from, to: starts[at + 1] ?? lines.length, before: starts[at - 1] ?? null, after: starts[at + 1] ?? null };
};
