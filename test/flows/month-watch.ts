import type { Call } from '../../src/rehearsal/rehearsal.ts';
import type { House } from './house.ts';
import type { Spoken } from './spoken.ts';

/** One text of the bot's inside a message: several can stand in one, an empty line between them. */
export interface Piece {
  readonly text: string;
  /** Undefined for what is not the bot's own. */
  readonly said: Spoken | undefined;
}

/** What a chat received, when (epoch ms) and how. `because`: whose act it answers; null where only time had passed. */
export interface Received {
  readonly to: number;
  readonly at: number;
  readonly method: string;
  readonly silent: boolean;
  readonly because: number | null;
  readonly edited: boolean;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Everything that both chats receive, as it comes: what is replaced later is kept as well. */
export interface Watch {
  readonly received: readonly Received[];
  /** What has come to somebody since the last look, message by message: its texts by their keys, with + between them. */
  news(to: number): string[];
  /** Whose act it is that the bot answers from now on; null: nobody's, time goes by. */
  because(actor: number | null): void;
}

const speaks = /^(?:send(?!ChatAction)|copy|forward|editMessageText|editMessageCaption)/;

const named = ({ pieces, method, text }: Received): string =>
  pieces.map((one) => one.said?.key ?? `«${one.text}»`).join(' + ') || `[${method}]${text}`;

/** The longest texts of the bot's that the message is put together from. */
const piecesOf = (text: string, recall: (text: string) => Spoken | undefined): Piece[] => {
  const blocks = text.split('\n\n');
  const found: Piece[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = blocks.length;
    while (to > from + 1 && !recall(blocks.slice(from, to).join('\n\n'))) to--;
    const piece = blocks.slice(from, to).join('\n\n');
    found.push({ text: piece, said: recall(piece) });
    from = to;
  }
  return found;
};

const wordsIn = ({ params }: Call): string => {
  const words = params.text ?? params.caption;
  return typeof words === 'string' ? words : '';
};

export const watch = ({ rehearsal, wording }: House): Watch => {
  const received: Received[] = [];
  let actor: number | null = null;
  const noted = new Set<number>();
  const looked = new Map<number, number>();
  const note = (call: Call): void => {
    if (noted.has(call.n) || !call.ok || !speaks.test(call.method)) return;
    noted.add(call.n);
    const text = wordsIn(call);
    received.push({
      ...{ to: Number(call.params.chat_id), at: call.at, method: call.method, because: actor, text },
      ...{ silent: call.params.disable_notification === true, edited: call.method.startsWith('edit') },
      pieces: text === '' ? [] : piecesOf(text, wording.recall),
    });
  };
  // A call is told of twice, at its beginning and at its end; words are recalled before they are said anew for another moment.
  rehearsal.changed(({ kind, n, ok }) => {
    if (kind !== 'call' || ok === undefined) return;
    for (const call of rehearsal.calls(undefined, Number(n) - 1)) note(call);
  });
  return {
    received,
    news(to) {
      const fresh = received.slice(looked.get(to) ?? 0).filter((one) => one.to === to && !one.edited);
      looked.set(to, received.length);
      return fresh.map(named);
    },
    because: (who) => {
      actor = who;
    },
  };
};
