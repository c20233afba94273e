import { summaryNote } from '../../src/domain/agreements/summary-nouns.ts';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.ts';
import type { Book } from './agreements-kept.ts';
import { type Hand, handOf, type Manner } from './hands.ts';

/** The word in everything that is typed, to be looked for wherever none of it may be. */
export const canary = 'kanarek';

/** A coach and a client, and what each does. */
export interface Pair {
  readonly practice: number;
  readonly client: number;
  readonly coach: Hand;
  readonly other: Hand;
}

export const pairOf = (rehearsal: Rehearsal, practice: number, client: number, manner?: Manner): Pair => ({
  ...{ practice, client },
  coach: handOf(rehearsal, practice, manner),
  other: handOf(rehearsal, client, manner),
});

/** One thing that one of the two does, and what has to be seen before it can be done. */
export type Step = (pair: Pair) => Promise<unknown>;

const words = ({ practice, client }: Pair, what: string): string => `${canary} ${what} ${practice}/${client}`;
/** Data of a button for the coach, and for the client. */
const k = ({ client }: Pair, what: string): string => `terms.${client}.${what}`;
const c = ({ practice }: Pair, what: string): string => `terms.${practice}.${what}`;
const sk = ({ client }: Pair, what: string): string => `summary.${client}.k.${what}`;
const sc = ({ practice }: Pair, what: string): string => `summary.${practice}.c.${what}`;

/** The coach writes a version and sends it: what is in the draft, a value, own words, and why. */
const writes = (value: string, clause: string): Step[] => [
  (pair) => pair.coach.press(k(pair, 'd-open')),
  (pair) => pair.coach.press(k(pair, `d-set.${value}`)),
  (pair) => pair.coach.press(k(pair, `d-own.${clause}`)),
  (pair) => pair.coach.write(words(pair, `own ${clause}`)),
  (pair) => pair.coach.press(k(pair, 'd-why')),
  (pair) => pair.coach.write(words(pair, `why ${value}`)),
];

/** The coach looks at it as the client will, and sends what began with that version. */
const sends = (base: number): Step[] => [
  (pair) => pair.coach.press(k(pair, 'd-look')),
  (pair) => pair.coach.finds(k(pair, `send.${base}.`)),
];

/** The client says something about three clauses of the first version: a question, other words, another value. */
const saysThings: readonly Step[] = [
  (pair) => pair.other.sees(c(pair, 'agree.1.')),
  (pair) => pair.other.press(c(pair, 'c-ask.1.privacy')),
  (pair) => pair.other.write(words(pair, 'question')),
  (pair) => pair.other.press(c(pair, 'c-words.1.ending')),
  (pair) => pair.other.write(words(pair, 'other words')),
  (pair) => pair.other.press(c(pair, 'c-set.1.freeHours.48')),
];

const answersThem: readonly Step[] = [
  (pair) => pair.coach.finds(k(pair, 'k-answer.1')),
  (pair) => pair.coach.write(words(pair, 'answer')),
  (pair) => pair.coach.finds(k(pair, 'k-take.3')),
  (pair) => pair.coach.finds(k(pair, 'k-why.2')),
  (pair) => pair.coach.write(words(pair, 'because')),
  (pair) => pair.other.reads(words(pair, 'because')),
];

const accepts =
  (version: number): Step =>
  (pair) =>
    pair.other.finds(c(pair, `agree.${version}.`));

/** The coach writes a summary of four lines; to whom the second belongs is put right before it is sent. */
const writesSummary: readonly Step[] = [
  (pair) => pair.coach.press(sk(pair, 'new')),
  (pair) =>
    pair.coach.write(
      ['I: one', 'you: two', 'three', 'four'].map((line) => `${line} ${words(pair, 'item')}`).join('\n'),
    ),
  async (pair) => {
    const send = await pair.coach.sees(sk(pair, 'd-send.'));
    await pair.coach.press(sk(pair, 'd-line.1'));
    const both = await pair.coach.sees(sk(pair, 'd-own.1.'));
    await pair.coach.press(both.replace(/\w+$/, 'both'));
    await pair.coach.finds(sk(pair, 'd-list.'));
    await pair.coach.finds(sk(pair, 'd-send.'), (data) => data !== send);
  },
];

/** At which turn each item was last pressed on: with every change a later one comes. */
const turns = new WeakMap<Pair, Map<number, number>>();

/** Presses on the card of an item, once it shows the item as the last press has left it. */
const acts =
  (side: 'k' | 'c', item: number, act: string): Step =>
  async (pair) => {
    const [hand, data] = side === 'k' ? [pair.coach, sk] : [pair.other, sc];
    const known = turns.get(pair) ?? new Map<number, number>();
    turns.set(pair, known);
    await hand.press(data(pair, `item.1.${item}`));
    const isLater = (turn: string | undefined): boolean => Number(turn) > (known.get(item) ?? -1);
    const pressed = await hand.finds(data(pair, act === 'fix' ? `fix.1.${item}.` : `act.1.${item}.`), (one) => {
      const [, , , , , , turn, does] = one.split('.');
      return isLater(turn) && (act === 'fix' || does === act);
    });
    known.set(item, Number(pressed.split('.')[6]));
  };

const answersSummary: readonly Step[] = [
  (pair) => pair.other.sees(sc(pair, 'item.1.1')),
  acts('c', 1, 'yes'),
  acts('c', 2, 'yes'),
  acts('c', 3, 'fix'),
  (pair) => pair.other.write(words(pair, 'corrected')),
  acts('k', 3, 'yes'),
  acts('k', 1, 'done'),
  acts('c', 2, 'waive'),
  acts('k', 2, 'drop'),
];

/** The client writes one as well, and the coach confirms all of it at once. */
const clientsSummary: readonly Step[] = [
  (pair) => pair.other.press(sc(pair, 'new')),
  (pair) => pair.other.write(`ten ${words(pair, 'item')}\neleven ${words(pair, 'item')}`),
  (pair) => pair.other.finds(sc(pair, 'd-send.')),
  (pair) => pair.coach.finds(sk(pair, 'all.2.')),
];

/** Both flows, one after the other in each other's gaps: terms in two versions, of which the second is accepted; two summaries. */
const story: readonly Step[] = [
  ...writes('freeHours.12', 'sides'),
  ...sends(0),
  ...saysThings.slice(0, 3),
  ...writesSummary,
  ...saysThings.slice(3),
  ...answersSummary.slice(0, 3),
  ...answersThem.slice(0, 2),
  ...answersSummary.slice(3, 6),
  ...answersThem.slice(2),
  ...writes('lateCharge.50', 'complaints'),
  ...answersSummary.slice(6),
  ...sends(1),
  ...clientsSummary.slice(0, 2),
  (pair) => pair.other.sees(c(pair, 'agree.2.')),
  accepts(1),
  ...clientsSummary.slice(2),
  accepts(2),
  (pair) => pair.other.press(c(pair, 'c-paper.2')),
];

/** What has come of it in the end: versions, what was said about them, items. */
export const played = {
  agreed: [2],
  made: 2,
  open: 0,
  answers: ['1 answered', '2 kept', '3 taken'],
  items: [
    ['done', 'waived', 'confirmed', 'waiting'],
    ['confirmed', 'confirmed'],
  ],
};

/** What has come of it by now. */
export const outcomeOf = (book: Book | null): typeof played => ({
  agreed: (book?.e.terms?.agreed ?? []).map(({ version }) => version),
  made: book?.e.terms?.made ?? 0,
  open: book?.e.terms?.proposal ? 1 : 0,
  answers: (book?.entries ?? [])
    .filter(({ what }) => what === 'terms-answered')
    .map(({ data }) => `${data.talk} ${data.outcome}`)
    .sort(),
  items: [1, 2].map((n) => {
    const note = book?.notes.get(summaryNote(n));
    return note?.is === 'summary' ? note.items.map(({ state }) => state) : [];
  }),
});

/** Terms for the client to accept, which hold from a later day on (YYYY-MM-DD); and a summary nobody answers. */
export const fromDay = (day: string): readonly Step[] => [
  ...writes('freeHours.12', 'sides'),
  (pair) => pair.coach.press(k(pair, 'd-from')),
  (pair) => pair.coach.write(day),
  ...sends(0),
  accepts(1),
  ...writesSummary,
  (pair) => pair.other.sees(sc(pair, 'item.1.1')),
];

/** Goes through the story, or so many steps of it. */
export const play = async (pair: Pair, upTo = story.length): Promise<void> => {
  for (const step of story.slice(0, upTo)) await step(pair);
};
