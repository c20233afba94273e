import { setTimeout as pause } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { Rehearsal, SeenMessage } from '../../src/rehearsal/rehearsal.ts';

/** How somebody presses: once, or as a test would have it. */
export type Manner = (press: () => Promise<unknown>, data: string) => Promise<unknown>;

/** Somebody with a phone, who waits until the bot has taken what they did. */
export interface Hand {
  readonly id: number;
  /** Presses a button under the newest message: what it opens takes that message's place. */
  opens(data: string): Promise<void>;
  /** Presses a button, made or found; `under` is the message that it stands under, or else one with buttons of its kind. */
  press(data: string, under?: number): Promise<void>;
  write(text: string): Promise<void>;
  /** Waits for a button whose data begins like this, and is meant; the newest. */
  sees(begin: string, isMeant?: (data: string) => boolean): Promise<string>;
  /** Waits for it, and presses it. */
  finds(begin: string, isMeant?: (data: string) => boolean): Promise<string>;
  /** All buttons in the chat, oldest first. */
  buttons(begin?: string): readonly string[];
  /** Waits for a message that says this. */
  reads(words: string): Promise<void>;
}

/** Recovery from a kill takes a lease, and the sweeps after it. */
const patience = 60_000;

const untilSo = async <T>(condition: () => T | undefined, what: string): Promise<T> => {
  const started = performance.now();
  for (;;) {
    const found = condition();
    if (found !== undefined) return found;
    if (performance.now() - started > patience) throw new Error(`not within ${patience} ms: ${what}`);
    // Spinning would take the processor from what is tested.
    await pause(3);
  }
};

const senderOf = (update: Update): number | undefined =>
  (update.message ?? update.edited_message ?? update.callback_query)?.from?.id;

export const dataIn = ({ reply_markup }: SeenMessage): string[] =>
  (reply_markup?.inline_keyboard?.flat() ?? []).flatMap((button) =>
    'callback_data' in button && button.callback_data !== undefined ? [button.callback_data] : [],
  );

/** Buttons of one screen, of one draft, of one summary begin alike. */
const kindOf = (data: string): string => /^\w+\.\w+\.(?:[kc]\.)?(?:[dck]-)?/.exec(data)?.[0] ?? data;

export const handOf = (rehearsal: Rehearsal, id: number, manner: Manner = (press) => press()): Hand => {
  const isTaken = (): true | undefined =>
    rehearsal.pendingCount() === 0 || !rehearsal.pendingUpdates().some((update) => senderOf(update) === id)
      ? true
      : undefined;
  const act = (what: string, body: Record<string, unknown>): Promise<unknown> =>
    rehearsal.ask('POST', `/people/${id}/${what}`, body);
  const isHeard = (): Promise<unknown> => untilSo(isTaken, `${id} is heard`);
  const seen = (): SeenMessage[] =>
    rehearsal.messages(id).filter((message) => message.from?.is_bot && !message.deleted);
  const placeOf = (begin: string): SeenMessage | undefined =>
    seen().findLast((one) => dataIn(one).some((data) => data.startsWith(begin)));
  const buttons = (begin = ''): string[] =>
    seen()
      .flatMap(dataIn)
      .filter((data) => data.startsWith(begin));

  const hand: Hand = {
    ...{ id, buttons },
    async press(data, under) {
      const message = under ?? (placeOf(data) ?? placeOf(kindOf(data)))?.message_id ?? 1;
      await manner(() => act('tap', { message_id: message, button: { data } }), data);
      await isHeard();
    },
    async opens(data) {
      const newest = await untilSo(() => seen().at(-1), `${id} has a message of the bot's`);
      await hand.press(data, newest.message_id);
    },
    async write(text) {
      await act('send', { text });
      await isHeard();
    },
    sees: (begin, isMeant = () => true) =>
      untilSo(() => buttons(begin).findLast(isMeant), `${id} sees a button ${begin}`),
    async finds(begin, isMeant) {
      const data = await hand.sees(begin, isMeant);
      await hand.press(data);
      return data;
    },
    async reads(words) {
      await untilSo(
        () => (seen().some(({ text, caption }) => (text ?? caption ?? '').includes(words)) ? true : undefined),
        `${id} reads ${words}`,
      );
    },
  };
  return hand;
};

/** Data of every button that the bot has ever put into this chat, also where it was taken away again. */
export const everShown = (rehearsal: Rehearsal, chat: number): string[] => {
  const all = rehearsal.calls().flatMap(({ params }) => {
    const { chat_id, reply_markup } = params as { chat_id?: unknown; reply_markup?: unknown };
    if (Number(chat_id) !== chat || !reply_markup) return [];
    const markup = typeof reply_markup === 'string' ? JSON.parse(reply_markup) : reply_markup;
    return dataIn({ reply_markup: markup } as SeenMessage);
  });
  return [...new Set(all)];
};
