import { waitingFor } from '../../domain/agreements/summaries/booking.ts';
import { type Act, mayAct, mayWord, waitsFor } from '../../domain/agreements/summaries/item.ts';
import { listButton, summaryPress } from '../../domain/agreements/summaries/summary-buttons.ts';
import type { Item, SummaryNote } from '../../domain/agreements/summary-nouns.ts';
import type { Button } from '../../domain/effects.ts';
import type { Eyes } from './summary-send.ts';
import type { Page } from './summary-words.ts';

type Keys = Button[][];

export const key = (text: Button['text'], press: string): Button => ({ text, press });
export const labelled = (label: string, press: string): Button => ({ text: 'button-words', label, press });

/** Numbers in rows of five. */
export const numbered = (from: number, to: number, pressOf: (n: number) => string): Keys => {
  const all = Array.from({ length: to - from }, (_, i) => labelled(`${from + i + 1}`, pressOf(from + i + 1)));
  return Array.from({ length: Math.ceil(all.length / 5) }, (_, row) => all.slice(row * 5, row * 5 + 5));
};

/** The pages beside this one, each by one of its lines. */
export const turning = ({ before, after }: Page, pressOf: (line: number) => string): Keys => {
  const row = [
    ...(before === null ? [] : [labelled('←', pressOf(before))]),
    ...(after === null ? [] : [labelled('→', pressOf(after))]),
  ];
  return row.length === 0 ? [] : [row];
};

/** Under a summary: each item, and on the last page everything at once. */
export const pageButtons = ({ side, e }: Eyes, note: SummaryNote, page: Page, stamp: number): Keys => {
  const { n } = note;
  const mine = note.items.filter((item) => waitsFor(item) === side && mayAct(item, side).includes('yes'));
  const all = key('button-summary-all', summaryPress(e, side, 'all', n, stamp));
  const isShort = waitingFor(note, side) > 0 && page.after === null && mine.length > 0;
  return [
    ...numbered(page.from, page.to, (item) => summaryPress(e, side, 'item', n, item)),
    ...turning(page, (line) => summaryPress(e, side, 'see', n, line)),
    ...(isShort ? [[all]] : []),
    [listButton(e, side)],
  ];
};

/** Under one item: what this side can do about it now. */
export const cardButtons = ({ side, e }: Eyes, { n }: SummaryNote, item: Item, number: number): Keys => {
  const press = (what: string, ...more: string[]) => summaryPress(e, side, what, n, number, item.turn, ...more);
  const acts = mayAct(item, side).map((act): Button[] => [key(actKey(item, side, act), press('act', act))]);
  const words = mayWord(item, side) && item.waiving === null ? [[key(wordKey(item, side), press('fix'))]] : [];
  const order = acts.slice(0, 1).concat(words, acts.slice(1));
  return [...order, [key('button-summary-back', summaryPress(e, side, 'see', n, number - 1))]];
};

const actKey = (item: Item, side: Eyes['side'], act: Act): Button['text'] => {
  switch (act) {
    case 'yes':
      return item.state === 'disputed' && item.before === null ? 'button-summary-still-open' : 'button-summary-yes';
    case 'done':
      return 'button-summary-done';
    case 'undone':
      return item.stateBy === side ? 'button-summary-undo' : 'button-summary-undone';
    case 'waive':
      return 'button-summary-waive';
    case 'drop':
      return 'button-summary-drop-item';
    case 'keep':
      return item.waiving === side ? 'button-summary-unwaive' : 'button-summary-keep';
  }
};

const wordKey = (item: Item, side: Eyes['side']): Button['text'] =>
  item.by === side && (item.state === 'waiting' || item.state === 'disputed')
    ? 'button-summary-amend'
    : 'button-summary-fix';

/** Under the question how an item should be worded: back to it. */
export const fixButtons = ({ side, e }: Eyes, n: number, item: number): Keys => [
  [key('button-summary-back', summaryPress(e, side, 'item', n, item))],
];
