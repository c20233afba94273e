import type { Side } from '../../side.ts';
import { otherSide } from '../../side.ts';
import type { Item, ItemWords } from '../summary-nouns.ts';

/** What somebody can do about an item with one press. */
export const acts = ['yes', 'done', 'undone', 'waive', 'drop', 'keep'] as const;
export type Act = (typeof acts)[number];

/** A sent line: its author stands behind it, the other side has not said anything yet. */
export const newItem = (words: ItemWords, by: Side, at: number): Item => ({
  ...words,
  ...{ state: 'waiting', by, at, stateBy: by, turn: firstTurn(at), before: null, waiving: null },
});

/** Turns begin with a number of the summary's own: when the two begin anew, an old button must not fit a new item. */
const firstTurn = (at: number): number => Math.floor(at / 1000) % 1_000_000;

/** Whether its words are not agreed on. */
const isUnsettled = ({ state }: Item): boolean => state === 'waiting' || state === 'disputed';

/** Whose yes it waits for; null when for nobody's. */
export const waitsFor = (item: Item): Side | null => {
  if (item.waiving) return otherSide(item.waiving);
  return isUnsettled(item) ? otherSide(item.by) : null;
};

/** Whether what is disputed is not the words but that it was done. */
export const isOverDone = ({ state, before }: Item): boolean => state === 'disputed' && before === null;

/** Whose it is to do: of what is both's or nobody's, either can say that it is done. */
const doesIt = ({ owner }: Item, side: Side): boolean => owner === side || owner === 'both' || owner === null;

/** What this side can do about it now. Nothing here makes an item confirmed, or dropped, by one side alone. */
export const mayAct = (item: Item, side: Side): readonly Act[] => acts.filter((act) => may[act](item, side));

const may: Readonly<Record<Act, (item: Item, side: Side) => boolean>> = {
  // Whoever would like to drop it does not stand behind it any more: that comes first.
  yes: (item, side) => isUnsettled(item) && item.by !== side && item.waiving !== item.by,
  done: (item, side) => (item.state === 'confirmed' && doesIt(item, side)) || (isOverDone(item) && item.by === side),
  undone: (item) => item.state === 'done',
  waive: (item) => item.waiving === null && (isUnsettled(item) || item.state === 'confirmed'),
  drop: (item, side) => item.waiving === otherSide(side),
  keep: (item) => item.waiving !== null,
};

/** The item after that; null where this side may not do it. */
export const acted = (item: Item, side: Side, act: Act, at: number): Item | null => {
  if (!may[act](item, side)) return null;
  const next = { ...item, turn: item.turn + 1, waiving: null };
  const now = { ...next, at, stateBy: side };
  switch (act) {
    case 'yes':
      return { ...now, state: 'confirmed', before: null };
    case 'done':
      return { ...now, state: 'done' };
    case 'undone':
      // Who said it may take it back; the other side asks for the first one's yes to that.
      return item.stateBy === side ? { ...now, state: 'confirmed' } : { ...now, state: 'disputed', by: side };
    case 'waive':
      return { ...next, waiving: side };
    case 'drop':
      return { ...now, state: 'waived' };
    case 'keep':
      return next;
  }
};

/** Whether this side may say it in other words. */
export const mayWord = (item: Item, side: Side): boolean =>
  isUnsettled(item) || item.state === 'confirmed' || (item.state === 'done' && item.stateBy !== side);

/** Whether other words are only the author's own, put better before anybody has agreed to them. */
const isAmending = (item: Item, side: Side): boolean => isUnsettled(item) && item.by === side && !isOverDone(item);

/** The item in other words: they are this side's now, and wait for the other's yes. Null where it may not. */
export const worded = (item: Item, side: Side, words: ItemWords, at: number): Item | null => {
  if (!mayWord(item, side)) return null;
  const next = { ...item, ...words, turn: item.turn + 1, waiving: null, by: side, at, stateBy: side };
  if (isAmending(item, side)) return next;
  return { ...next, state: 'disputed', before: wordsOf(item) };
};

const wordsOf = ({ text, owner, due }: ItemWords): ItemWords => ({ text, owner, due });

export const sameWords = (a: ItemWords, b: ItemWords): boolean =>
  a.text === b.text && a.owner === b.owner && a.due === b.due;
