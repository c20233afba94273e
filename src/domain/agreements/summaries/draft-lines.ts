import { type Decision, outdated } from '../../decision.ts';
import type { ItemWords } from '../summary-nouns.ts';
import { draftIn, lineMark, type SummaryDesk, shown, toSelf, writingOf } from './desk.ts';
import { drafted, itemTrouble, refused } from './drafting.ts';
import { dayTyped } from './reading/due.ts';
import { readLine } from './reading/reading.ts';

/** Which line of a draft: its place, and the name of its words (`lineMark`). */
export interface LineAt {
  readonly i: number;
  readonly mark: string;
}

/** One line becomes another, or none, in the draft as it is now: what was changed meanwhile in other lines stays. */
const changed = (desk: SummaryDesk, { i, mark }: LineAt, how: (line: ItemWords) => ItemWords | null): Decision => {
  const draft = draftIn(desk);
  const line = draft?.[i];
  if (!draft) return outdated;
  if (!line || lineMark(line) !== mark) return { ...outdated, effects: [shown(desk, 'summary-draft', 'list.0')] };
  const next = how(line);
  const items = draft.flatMap((one, k) => (k !== i ? [one] : next ? [next] : []));
  return drafted(desk, items, next ? `line.${i}` : `list.${Math.max(0, i - 1)}`);
};

export const setOwner = (desk: SummaryDesk, at: LineAt, owner: ItemWords['owner']): Decision =>
  changed(desk, at, (line) => ({ ...line, owner }));

export const clearDue = (desk: SummaryDesk, at: LineAt): Decision =>
  changed(desk, at, (line) => ({ ...line, due: null }));

export const removeLine = (desk: SummaryDesk, at: LineAt): Decision => changed(desk, at, () => null);

/** A day as it was typed. What is no day is said to be none, and the line stays as it was. */
export const typeDue = (desk: SummaryDesk, at: LineAt, text: string): Decision => {
  const due = dayTyped(text, writingOf(desk).today);
  return due === null
    ? refused(toSelf(desk, 'summary-due-unread', {}))
    : changed(desk, at, (line) => ({ ...line, due: due === 'none' ? null : due }));
};

/** Other words for a line, as typed. */
export const typeWords = (desk: SummaryDesk, at: LineAt, text: string): Decision => {
  const line = draftIn(desk)?.[at.i];
  if (!line) return outdated;
  const words = reworded(desk, line, text);
  const wrong = itemTrouble(desk, words, at.i + 1);
  return wrong ? refused(wrong) : changed(desk, at, () => words);
};

/**
 * An item in other words. Who and until when are read where they are said, and stay where they are not; words that say nothing
 * else change nothing else. Null when nothing was said.
 */
export const reworded = (desk: SummaryDesk, item: ItemWords, text: string): ItemWords | null => {
  const writing = writingOf(desk);
  const { text: words, owner, due, bare } = readLine(text, writing);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const day = dayTyped(text, writing.today);
  if (day !== null) return { ...item, due: day === 'none' ? null : day };
  return { text: bare ? item.text : words, owner: owner ?? item.owner, due: due ?? item.due };
};
