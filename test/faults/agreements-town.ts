import { bookOf, contradictions } from './agreements-kept.ts';
import type { Manner } from './hands.ts';
import { outcomeOf, type Pair, pairOf, play } from './in-writing.ts';
import type { Pairing } from './seed.ts';
import type { Town } from './town.ts';

/** So many pairs of people nobody has met before. */
const strangers = (wave: number, count: number): Pairing[] =>
  Array.from({ length: count }, (_, n) => ({ coach: 1000 + 10 * wave + n, clients: [20_000 + 10 * wave + n] }));

/** They work together already, and have nothing in writing. */
export const gather = async (town: Town, wave: number, count = 3, manner?: Manner): Promise<Pair[]> => {
  const pairings = strangers(wave, count);
  await town.settle(pairings);
  return pairings.map(({ coach, clients: [client = 0] }) => pairOf(town.rehearsal, coach, client, manner));
};

/** All of them go through the whole story at the same time; resolves when the bot has nothing left to do. */
export const playAll = async (town: Town, pairs: readonly Pair[], story = play): Promise<void> => {
  await Promise.all(pairs.map((pair) => story(pair)));
  await town.quiet(60_000);
};

export const outcomes = (town: Town, pairs: readonly Pair[]) =>
  Promise.all(pairs.map(async ({ practice, client }) => outcomeOf(await bookOf(town, practice, client))));

/** What contradicts itself in what is kept of any of them. */
export const wrongAmong = async (town: Town, pairs: readonly Pair[]): Promise<string[]> => {
  const books = await Promise.all(pairs.map(({ practice, client }) => bookOf(town, practice, client)));
  return books.flatMap((book) => (book ? contradictions(book) : ['nothing is there']));
};

/** How often the bot has put each text into a chat without a mark that it may be a repetition. */
export type Told = ReadonlyMap<string, number>;

/** What was sent; not what became of it, for a press takes buttons away, and the mark with them. */
interface Sent {
  readonly chat_id?: unknown;
  readonly text?: string;
  readonly caption?: string;
  readonly reply_markup?: unknown;
}

/** Screens show what is so at the moment when they are sent: two of them can come to say the same. */
const screens = /\.(d-\w+|item|act|see)\./;

/** Numbers of people, versions and moments are left out: they are others each time. */
const plain = ({ text, caption }: Sent): string => (text ?? caption ?? '').replace(/\d+/g, '#');

export const toldIn = (town: Town, chat: number): Told => {
  const told = new Map<string, number>();
  for (const { method, params, ok } of town.rehearsal.calls()) {
    const sent = params as Sent;
    if (!ok || !method.startsWith('send') || Number(sent.chat_id) !== chat) continue;
    const buttons = JSON.stringify(sent.reply_markup ?? '');
    if (!buttons.includes('repeat') && !screens.test(buttons)) told.set(plain(sent), (told.get(plain(sent)) ?? 0) + 1);
  }
  return told;
};

/** What is there more often than it is told when nothing goes wrong, and does not say so of itself. */
export const doubledIn = (town: Town, pairs: readonly Pair[], usual: { readonly coach: Told; readonly client: Told }) =>
  pairs.flatMap(({ practice, client }) =>
    (
      [
        [practice, usual.coach],
        [client, usual.client],
      ] as const
    ).flatMap(([chat, told]) =>
      [...toldIn(town, chat)].filter(([text, count]) => count > Math.max(1, told.get(text) ?? 0)).map(([text]) => text),
    ),
  );
