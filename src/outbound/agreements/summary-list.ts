import { waitingFor } from '../../domain/agreements/summaries/booking.ts';
import { summariesOf, summaryIn } from '../../domain/agreements/summaries/desk.ts';
import { summaryPress } from '../../domain/agreements/summaries/summary-buttons.ts';
import { type SummaryNote, summaryNote } from '../../domain/agreements/summary-nouns.ts';
import type { Button, Show } from '../../domain/effects.ts';
import { otherSide } from '../../domain/side.ts';
import { inContact } from '../../domain/stages.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Engagement } from '../../domain/world.ts';
import type { Entry } from '../../state/outbox.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { key, labelled, turning } from './summary-keys.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from './summary-send.ts';
import { isUnconfirmed, whoWords } from './summary-words.ts';

const pageOf = 5;

/** The last summaries, newest first, a page at a time; and the way to write one. */
export const showSummaries = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const client = show.client ?? 0;
  const scope = { practice: entry.practice ?? 0, clients: [client] };
  const e = (await tools.read(scope)).world.engagements.get(client);
  if (!e) return performedNothing;
  const numbers = numbersOn(e, Number(show.about ?? 0));
  const { world } = await tools.read({ ...scope, notes: numbers.map(summaryNote) });
  const notes = numbers.flatMap((n) => summaryIn({ e, notes: world.notes }, n) ?? []);
  const eyes = eyesOf(tools, show, scene, e);
  await sendSummaryWords(eyes, show, entry, scene, listWords(eyes, notes, Number(show.about ?? 0)));
  return performedNothing;
};

/** The summaries on a page, by their numbers; the newest stand on page 0. */
const numbersOn = (e: Engagement, page: number): number[] => {
  const newest = summariesOf(e).made - page * pageOf;
  return Array.from({ length: pageOf }, (_, i) => newest - i).filter((n) => n > 0);
};

const listWords = (eyes: Eyes, notes: readonly SummaryNote[], page: number): SummaryWords => {
  const { e, side, other } = eyes;
  const buttons = [
    ...(notes.length > 0 ? [notes.map(({ n }) => labelled(`${n}`, summaryPress(e, side, 'see', n)))] : []),
    ...turning(pagesBeside(e, page), (to) => summaryPress(e, side, 'list', to)),
    ...writing(eyes),
  ];
  if (notes.length === 0) return { text: 'summaries-none', args: { who: other }, buttons };
  return { text: 'summaries', args: { who: other, list: { lines: notes.map((note) => lineOf(eyes, note)) } }, buttons };
};

const pagesBeside = (e: Engagement, page: number) => ({
  ...{ from: 0, to: 0 },
  before: page > 0 ? page - 1 : null,
  after: summariesOf(e).made > (page + 1) * pageOf ? page + 1 : null,
});

/** A draft is gone on with; otherwise one is begun, while the two are in contact. */
const writing = ({ e, side }: Eyes): Button[][] => {
  if (!inContact(e)) return [];
  const text = summariesOf(e).drafting.includes(side) ? 'button-summary-go-on' : 'button-summary-write';
  return [[key(text, summaryPress(e, side, 'new'))]];
};

const lineOf = (eyes: Eyes, note: SummaryNote): Phrase => ({
  phrase: 'summaries-line',
  args: {
    ...{ n: note.n, at: { moment: note.sentAt }, who: whoWords(eyes, note.by), count: note.items.length },
    state: stateOf(eyes, note),
  },
});

const stateOf = ({ e, side, other }: Eyes, note: SummaryNote): Phrase => {
  const mine = waitingFor(note, side);
  const theirs = waitingFor(note, otherSide(side));
  if (mine > 0) return { phrase: 'summaries-open-you', args: { count: mine } };
  if (theirs === 0) return { phrase: 'summaries-settled' };
  return isUnconfirmed(e, note.n, otherSide(side))
    ? { phrase: 'summaries-unconfirmed', args: { count: theirs } }
    : { phrase: 'summaries-open-other', args: { count: theirs, who: other } };
};
