import type { Rehearsal, SeenMessage } from '../../src/rehearsal/rehearsal.ts';

/** A message that Telegram has taken from a client for a coach. Its text is its own. */
export interface Sent {
  readonly client: number;
  readonly coach: number;
  readonly text: string;
  readonly message: number;
}

/** What became of everything that was sent. */
export interface Audit {
  /** Never reached the coach. */
  readonly lost: readonly string[];
  /** How many copies there are beyond one for each message. */
  readonly repeats: number;
  /** Messages of which more than one copy looks like the first. */
  readonly unmarked: readonly string[];
  /** Messages whose first copy stands before the first copy of one that was written earlier by the same person. */
  readonly inversions: readonly string[];
}

/** The label of a copy that may be there twice: en.ftl, button-answer-repeat. */
const isMarked = (copy: SeenMessage): boolean =>
  copy.reply_markup?.inline_keyboard.flat().some(({ text }) => text.endsWith('(repeat?)')) ?? false;

export const audit = (rehearsal: Rehearsal, sent: readonly Sent[]): Audit => {
  const copies = new Map<string, SeenMessage[]>();
  const coaches = new Set(sent.map(({ coach }) => coach));
  for (const coach of coaches)
    for (const message of rehearsal.messages(coach)) {
      if (!message.from?.is_bot || message.text === undefined) continue;
      const key = `${coach} ${message.text}`;
      copies.set(key, [...(copies.get(key) ?? []), message]);
    }
  const of = ({ coach, text }: Sent): SeenMessage[] => copies.get(`${coach} ${text}`) ?? [];
  return {
    lost: sent.filter((one) => of(one).length === 0).map(({ text }) => text),
    repeats: sent.reduce((sum, one) => sum + Math.max(0, of(one).length - 1), 0),
    unmarked: sent.filter((one) => of(one).filter((copy) => !isMarked(copy)).length > 1).map(({ text }) => text),
    inversions: inversionsIn(sent, of),
  };
};

const inversionsIn = (sent: readonly Sent[], of: (one: Sent) => readonly SeenMessage[]): string[] => {
  const last = new Map<number, number>();
  return sent.flatMap((one) => {
    const first = of(one)[0]?.message_id ?? Number.POSITIVE_INFINITY;
    const isBehind = first < (last.get(one.client) ?? 0);
    last.set(one.client, Math.max(last.get(one.client) ?? 0, Number.isFinite(first) ? first : 0));
    return isBehind ? [one.text] : [];
  });
};

/** Nothing lost, nothing doubled without a mark, nothing out of order. */
export const flawless = { lost: [], unmarked: [], inversions: [] };
