import { type Decision, outdated } from '../../decision.ts';
import type { Effect } from '../../effects.ts';
import { inContact, notInContact, stageAnswer } from '../../stages.ts';
import { type ItemWords, summaryDraft } from '../summary-nouns.ts';
import { draftIn, markOf, type SummaryDesk, shown, summariesOf, toSelf, writingOf } from './desk.ts';
import { readSummary } from './reading/reading.ts';

/** So many items a summary has at most, each of so many characters. */
export const itemsAtMost = 20;
export const lettersAtMost = 300;

/** The two are not in contact: what happens next, for whoever wanted to write. */
export const notNow = ({ p, practice, e, side }: SummaryDesk): Decision =>
  side === 'client' ? stageAnswer(p, practice, e) : { outcome: 'refused', effects: [notInContact(e)] };

export const refused = (effect: Effect): Decision => ({ outcome: 'refused', effects: [effect] });

/** Why lines cannot be taken: none there, too many, or one that is too long. Null when they can. */
const trouble = (desk: SummaryDesk, lines: readonly ItemWords[], there: number): Effect | null => {
  if (lines.length === 0) return toSelf(desk, 'summary-nothing', {});
  const count = there + lines.length;
  if (count > itemsAtMost) return toSelf(desk, 'summary-many', { count, most: itemsAtMost });
  const long = lines.findIndex((line) => lengthOf(line) > lettersAtMost);
  return long < 0 ? null : longWords(desk, lines[long], long + 1);
};

/** Why one item cannot be taken; null when it can. */
export const itemTrouble = (desk: SummaryDesk, item: ItemWords | null, line: number): Effect | null => {
  if (item === null) return toSelf(desk, 'summary-nothing', {});
  return lengthOf(item) > lettersAtMost ? longWords(desk, item, line) : null;
};

const lengthOf = ({ text }: ItemWords): number => [...text].length;

const longWords = (desk: SummaryDesk, item: ItemWords | undefined, line: number): Effect =>
  toSelf(desk, 'summary-long', { line, count: item ? lengthOf(item) : 0, most: lettersAtMost });

/** "Write a summary": goes on with the draft, or asks for the lines. */
export const openDraft = (desk: SummaryDesk): Decision => {
  if (!inContact(desk.e)) return notNow(desk);
  return { outcome: 'asked', effects: [shown(desk, 'summary-draft', draftIn(desk) ? 'list.0' : 'ask')] };
};

/** More lines are asked for. */
export const askMore = (desk: SummaryDesk): Decision =>
  draftIn(desk) ? { outcome: 'asked', effects: [shown(desk, 'summary-draft', 'more')] } : openDraft(desk);

/** Lines as they were typed, behind those that are there. Refused: more than there may be, and what is too long. */
export const addLines = (desk: SummaryDesk, text: string): Decision => {
  if (!inContact(desk.e)) return notNow(desk);
  const there = draftIn(desk) ?? [];
  const lines = readSummary(text, writingOf(desk));
  const wrong = trouble(desk, lines, there.length);
  return wrong ? refused(wrong) : drafted(desk, [...there, ...lines], `list.${there.length}`);
};

/** The same for lines that a button brings: pressed twice, they are there once. */
export const addLinesOnce = (desk: SummaryDesk, text: string): Decision => {
  const lines = readSummary(text, writingOf(desk));
  const last = (draftIn(desk) ?? []).slice(-lines.length);
  return lines.length > 0 && markOf(last) === markOf(lines) ? openDraft(desk) : addLines(desk, text);
};

/** The draft, kept; and what is shown of it. Whoever writes a summary need not be offered one. */
export const drafted = (desk: SummaryDesk, items: readonly ItemWords[], about: string): Decision => {
  const { e, side } = desk;
  const now = summariesOf(e);
  const others = now.drafting.filter((one) => one !== side);
  const left = items.length > 0;
  return {
    outcome: 'changed',
    engagements: [{ ...e, summaries: { ...now, hintAt: null, drafting: left ? [...others, side] : others } }],
    notes: new Map([[summaryDraft(side), left ? { is: 'summary-draft', items } : null]]),
    effects: [
      left ? shown(desk, 'summary-draft', about) : toSelf(desk, 'summary-dropped', {}, { instead: desk.instead }),
    ],
  };
};

/** Something of the draft as it is now: the list, a line, or the question what to write instead. */
export const seeDraft = (desk: SummaryDesk, about: string): Decision =>
  draftIn(desk) ? { outcome: 'asked', effects: [shown(desk, 'summary-draft', about)] } : outdated;

/** The whole draft is thrown away: this one, as it was seen. */
export const dropDraft = (desk: SummaryDesk, mark: string): Decision => {
  const draft = draftIn(desk);
  if (!draft) return outdated;
  return markOf(draft) === mark
    ? drafted(desk, [], '')
    : { ...outdated, effects: [shown(desk, 'summary-draft', 'list.0')] };
};
