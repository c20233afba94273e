import { stampOf } from '../../domain/agreements/summaries/answering.ts';
import { waitingFor } from '../../domain/agreements/summaries/booking.ts';
import { summaryIn } from '../../domain/agreements/summaries/desk.ts';
import { lettersAtMost } from '../../domain/agreements/summaries/drafting.ts';
import { type Item, type SummaryNote, summaryNote } from '../../domain/agreements/summary-nouns.ts';
import type { Show } from '../../domain/effects.ts';
import { otherSide } from '../../domain/side.ts';
import type { Lines, Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { cardButtons, fixButtons, pageButtons } from './summary-keys.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from './summary-send.ts';
import { marksOf, type Page, pageWith, stateOf, whoWords } from './summary-words.ts';

type Shown = (tools: Tools, show: Show, entry: Entry, scene: Scene) => Promise<Performed>;
type HeadOf = (eyes: Eyes, note: SummaryNote) => Phrase;

/** A summary as it stands now, whatever it was when it was decided to show it. */
const shownWith =
  (headOf: HeadOf): Shown =>
  async (tools, show, entry, scene) => {
    const [n = '', what = ''] = (show.about ?? '').split('.');
    const found = await read(tools, show, entry, Number(n));
    if (!found) return performedNothing;
    const eyes = eyesOf(tools, show, scene, found.e);
    await sendSummaryWords(eyes, show, entry, scene, wordsOf(eyes, found.note, headOf, what));
    return performedNothing;
  };

const read = async (tools: Tools, show: Show, entry: Entry, n: number) => {
  const client = show.client ?? 0;
  const scope = { practice: entry.practice ?? 0, clients: [client], notes: [summaryNote(n)] };
  const { world } = await tools.read(scope);
  const e = world.engagements.get(client);
  const note = e ? summaryIn({ e, notes: world.notes }, n) : null;
  return e && note ? { e, note } : null;
};

/** `i3` is the third item, `f3` the question how it should be worded, anything else a line of the list. */
const wordsOf = (eyes: Eyes, note: SummaryNote, headOf: HeadOf, what: string): SummaryWords => {
  const [, kind, number] = /^([if])(\d+)$/.exec(what) ?? [];
  const n = Number(number);
  const item = note.items[n - 1];
  if (item && kind === 'f') return fixWords(eyes, note, item, n);
  return item && kind === 'i' ? cardWords(eyes, note, item, n) : pageWords(eyes, note, headOf(eyes, note), what);
};

const pageWords = (eyes: Eyes, note: SummaryNote, head: Phrase, what: string): SummaryWords => {
  const lines = note.items.map((item, i) => lineOf(eyes, note, item, i + 1));
  const page = pageWith(eyes, lines, /^\d+$/.test(what) ? Number(what) : 0);
  const list: Lines = { lines: lines.slice(page.from, page.to) };
  const args = { head, list, foot: { lines: footOf(eyes, note, page) } };
  return { text: 'summary-page', args, buttons: pageButtons(eyes, note, page, stampOf(note)) };
};

const lineOf = (eyes: Eyes, note: SummaryNote, item: Item, n: number): Phrase => {
  const args = { n, text: item.text, marks: marksOf(eyes, item), state: stateOf(eyes, note, item) };
  return item.before === null || item.before.text === item.text
    ? { phrase: 'summary-line', args }
    : { phrase: 'summary-line-before', args: { ...args, before: item.before.text } };
};

const footOf = (eyes: Eyes, note: SummaryNote, { from, to }: Page): Phrase[] => {
  const count = note.items.length;
  const pages: Phrase[] =
    to - from < count ? [{ phrase: 'summary-foot-pages', args: { from: from + 1, to, count } }] : [];
  return [...pages, waitsFoot(eyes, note)];
};

const waitsFoot = ({ side, other }: Eyes, note: SummaryNote): Phrase => {
  const mine = waitingFor(note, side);
  const theirs = waitingFor(note, otherSide(side));
  if (mine > 0) return { phrase: 'summary-foot-you', args: { count: mine } };
  if (theirs > 0) return { phrase: 'summary-foot-other', args: { count: theirs, who: other } };
  return { phrase: 'summary-foot-none' };
};

const cardWords = (eyes: Eyes, note: SummaryNote, item: Item, n: number): SummaryWords => {
  const buttons = cardButtons(eyes, note, item, n);
  const args = {
    ...{ n, text: item.text, marks: marksOf(eyes, item), state: stateOf(eyes, note, item) },
    ...{ at: { moment: item.at }, who: whoWords(eyes, item.stateBy) },
  };
  if (item.before === null) return { text: 'summary-card', args, buttons };
  const { text: before } = item.before;
  return { text: 'summary-card-before', args: { ...args, before, was: marksOf(eyes, item.before) }, buttons };
};

const fixWords = (eyes: Eyes, note: SummaryNote, item: Item, n: number): SummaryWords => ({
  text: 'summary-fix',
  args: { n, text: item.text, marks: marksOf(eyes, item), most: lettersAtMost },
  buttons: fixButtons(eyes, note.n, n),
});

const headSent: HeadOf = ({ side }, { sentAt }) => ({
  phrase: side === 'coach' ? 'notice-summary-sent' : 'summary-head-sent',
  args: { at: { moment: sentAt } },
});

const headAnswered: HeadOf = ({ side }, { sentAt }) => ({
  phrase: side === 'coach' ? 'notice-summary-answered' : 'summary-head-answered',
  args: { at: { moment: sentAt } },
});

const headAsked: HeadOf = (eyes, { by, sentAt }) => ({
  phrase: 'summary-head-asked',
  args: { at: { moment: sentAt }, who: whoWords(eyes, by) },
});

const headSeen: HeadOf = (eyes, { n, by, sentAt }) => ({
  phrase: 'summary-head',
  args: { n, at: { moment: sentAt }, who: whoWords(eyes, by) },
});

/** A summary that has just come, or the one question whether it is so: for whoever has not said yes yet. */
export const showSummarySent: Shown = (tools, show, entry, scene) =>
  shownWith(show.about?.endsWith('.asked') ? headAsked : headSent)(tools, show, entry, scene);

/** What the other side has said to it. */
export const showSummaryAnswered: Shown = shownWith(headAnswered);

/** A summary that somebody looks up: the list, one item, or the question how it should be worded. */
export const showSummary: Shown = shownWith(headSeen);
