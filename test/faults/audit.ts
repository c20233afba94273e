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

/** A copy in the coach's chat. `marked`: it says of itself that it may be there twice. */
interface Copied {
  readonly id: number;
  readonly marked: boolean;
}

export const audit = (rehearsal: Rehearsal, sent: readonly Sent[]): Audit => {
  const copies = new Map<string, Copied[]>();
  for (const coach of new Set(sent.map((one) => one.coach))) collect(rehearsal, coach, copies);
  const of = ({ coach, text }: Sent): Copied[] => copies.get(`${coach} ${text}`) ?? [];
  return {
    lost: sent.filter((one) => of(one).length === 0).map(({ text }) => text),
    repeats: sent.reduce((sum, one) => sum + Math.max(0, of(one).length - 1), 0),
    unmarked: sent.filter((one) => of(one).filter((copy) => !copy.marked).length > 1).map(({ text }) => text),
    inversions: inversionsIn(sent, of),
  };
};

/** A single message is marked by its label, an album by the words above it (en.ftl: button-answer-repeat, possible-repeat). */
const collect = (rehearsal: Rehearsal, coach: number, into: Map<string, Copied[]>): void => {
  let before: SeenMessage | undefined;
  for (const message of rehearsal.messages(coach)) {
    const key = `${coach} ${message.text ?? message.caption}`;
    const label = message.reply_markup?.inline_keyboard.flat().some(({ text }) => text.endsWith('(repeat?)')) ?? false;
    const marked = label || (before?.text?.startsWith('You may have had this message already') ?? false);
    if (message.from?.is_bot) into.set(key, [...(into.get(key) ?? []), { id: message.message_id, marked }]);
    before = message;
  }
};

const inversionsIn = (sent: readonly Sent[], of: (one: Sent) => readonly Copied[]): string[] => {
  const last = new Map<number, number>();
  return sent.flatMap((one) => {
    const first = of(one)[0]?.id ?? Number.POSITIVE_INFINITY;
    const isBehind = first < (last.get(one.client) ?? 0);
    last.set(one.client, Math.max(last.get(one.client) ?? 0, Number.isFinite(first) ? first : 0));
    return isBehind ? [one.text] : [];
  });
};

/** Nothing lost, nothing doubled without a mark, nothing out of order. */
export const flawless = { lost: [], unmarked: [], inversions: [] };
