import { type Decision, type Fact, outdated, toasted } from '../../decision.ts';
import { followed } from '../../keeping/promises/following.ts';
import { otherSide } from '../../side.ts';
import { type Item, type SummaryNote, summaryNote } from '../summary-nouns.ts';
import { heard, moved, waitingFor, withOpen } from './booking.ts';
import { type SummaryDesk, shown, summaryIn } from './desk.ts';
import { reworded } from './draft-lines.ts';
import { itemTrouble, refused } from './drafting.ts';
import { actFact, wordedFact } from './facts.ts';
import { type Act, acted, mayWord, sameWords, waitsFor, worded } from './item.ts';
import { tell } from './telling.ts';

/** One item of a summary, by its number (from 1), at one of its turns. */
export interface ItemAt {
  readonly n: number;
  readonly item: number;
  readonly turn: number;
}

/** Whether what was agreed can still be spoken about: not after the end. */
const isOver = ({ e }: SummaryDesk): boolean => e.stage === 'ended';

/** How often anything in it has changed: names exactly what somebody saw of the whole. */
export const stampOf = ({ items }: Pick<SummaryNote, 'items'>): number =>
  items.reduce((sum, { turn }) => sum + turn, 0);

/** What is to be seen of a summary; nothing when there is none of that number. */
export const seeSummary = (desk: SummaryDesk, n: number, about: string): Decision =>
  summaryIn(desk, n) ? { outcome: 'asked', effects: [shown(desk, 'summary', `${n}.${about}`)] } : outdated;

/** The button was made for another turn: nothing happens but that the present one is shown. */
const newer = (desk: SummaryDesk, n: number, about: string): Decision => ({
  ...toasted('toast-summary-newer'),
  effects: [shown(desk, 'summary', `${n}.${about}`)],
});

/** One press on one item, as it was when the button was made. */
export const answerItem = (desk: SummaryDesk, at: ItemAt, act: Act): Decision => {
  const note = summaryIn(desk, at.n);
  const item = note?.items[at.item - 1];
  if (!note || !item || isOver(desk)) return outdated;
  const after = item.turn === at.turn ? acted(item, desk.side, act, desk.p.at) : null;
  if (!after) return newer(desk, at.n, `i${at.item}`);
  const fact = actFact({ ...whereOf(desk, at.n), item: at.item }, act, item, after);
  return settled(desk, note, new Map([[at.item, after]]), [fact]);
};

/** Everything that waits for this side's yes, as it stood under the button: if anything has changed since, nothing. */
export const confirmAll = (desk: SummaryDesk, n: number, stamp: number): Decision => {
  const note = summaryIn(desk, n);
  if (!note || isOver(desk)) return outdated;
  if (stampOf(note) !== stamp) return newer(desk, n, '0');
  const yes = note.items.flatMap((item, i): [number, Item, Item][] => {
    const after = waitsFor(item) === desk.side ? acted(item, desk.side, 'yes', desk.p.at) : null;
    return after ? [[i + 1, item, after]] : [];
  });
  if (yes.length === 0) return newer(desk, n, '0');
  const facts = yes.map(([item, before, after]) => actFact({ ...whereOf(desk, n), item }, 'yes', before, after));
  return settled(desk, note, new Map(yes.map(([item, , after]) => [item, after])), facts);
};

/** An item in other words is asked for. */
export const askWords = (desk: SummaryDesk, at: ItemAt): Decision => {
  const item = summaryIn(desk, at.n)?.items[at.item - 1];
  if (!item || isOver(desk)) return outdated;
  if (item.turn !== at.turn || !mayWord(item, desk.side)) return newer(desk, at.n, `i${at.item}`);
  return seeSummary(desk, at.n, `f${at.item}.${at.turn}`);
};

/** An item in other words: from now on they are this side's, and wait for the other's yes. */
export const wordItem = (desk: SummaryDesk, at: ItemAt, text: string): Decision => {
  const note = summaryIn(desk, at.n);
  const item = note?.items[at.item - 1];
  if (!note || !item || isOver(desk)) return outdated;
  if (item.turn !== at.turn) return newer(desk, at.n, `i${at.item}`);
  const words = reworded(desk, item, text);
  const wrong = itemTrouble(desk, words, at.item);
  if (wrong || !words) return wrong ? refused(wrong) : outdated;
  const after = worded(item, desk.side, words, desk.p.at);
  if (!after || sameWords(words, item)) return newer(desk, at.n, `i${at.item}`);
  const fact = wordedFact({ ...whereOf(desk, at.n), item: at.item }, after);
  return settled(desk, note, new Map([[at.item, after]]), [fact]);
};

const whereOf = ({ e, side }: SummaryDesk, summary: number) => ({ client: e.client, by: side, summary });

/** The summary with these items changed: the other side hears of it once this one is through, or has been quiet for a while. */
const settled = (
  desk: SummaryDesk,
  before: SummaryNote,
  changed: ReadonlyMap<number, Item>,
  facts: readonly Fact[],
): Decision => {
  const { p, practice, e, side } = desk;
  const note = { ...before, items: before.items.map((item, i) => changed.get(i + 1) ?? item) };
  const other = otherSide(side);
  const isThrough = waitingFor(before, side) > 0 && waitingFor(note, side) === 0;
  const open = moved(e, note, side, p.at);
  const told = isThrough ? tell(p, practice, e, other, 'summary-answered', note.n) : {};
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [followed(withOpen(e, isThrough ? heard(open, other) : open), note)],
    notes: new Map([[summaryNote(note.n), note]]),
    facts,
    effects: [shown(desk, 'summary', `${note.n}.${nextFor(desk, note, changed)}`), ...(told.effects ?? [])],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** What is shown next: one item after the other that still waits for this side, then the list. */
const nextFor = ({ side }: SummaryDesk, { items }: SummaryNote, changed: ReadonlyMap<number, Item>): string => {
  const last = Math.max(...changed.keys());
  if (changed.size > 1) return '0';
  const waiting = items.flatMap((item, i) => (waitsFor(item) === side ? [i + 1] : []));
  const next = waiting.find((i) => i > last) ?? waiting[0];
  return next === undefined ? `${last - 1}` : `i${next}`;
};
