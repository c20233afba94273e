import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import type { House } from './house.ts';
import type { Phone } from './phone.ts';
import type { Spoken } from './spoken.ts';

/** Hands on buttons by what these do: the words on many of them are values. */
export interface Hands {
  /** Presses the newest button whose data begins so, or the one under that message; the text's key that pops up. */
  press(data: string, under?: SeenMessage): Promise<string | null>;
  /** The same for a button that is not there any more, or never was. */
  forge(data: string, under?: SeenMessage): Promise<string | null>;
  /** The whole data of the newest button that begins so. */
  find(data: string, under?: SeenMessage): string;
  /** What a message of the bot's says now. */
  words(message?: SeenMessage): Spoken | undefined;
}

const buttonsOf = (message: SeenMessage): string[] =>
  message.reply_markup?.inline_keyboard.flat().map((one) => ('callback_data' in one ? one.callback_data : '')) ?? [];

export const handsOf = (house: House, phone: Phone): Hands => {
  const among = (messages: readonly SeenMessage[], data: string): [SeenMessage, string] => {
    for (const message of messages.toReversed()) {
      const found = buttonsOf(message).find((one) => one === data || one.startsWith(`${data}.`));
      if (found !== undefined) return [message, found];
    }
    throw new Error(`${phone.name} sees no button that does ${data}`);
  };
  const where = (under?: SeenMessage): readonly SeenMessage[] => (under ? [phone.now(under)] : house.chat(phone.id));
  const tap = async (message: number, data: string): Promise<string | null> => {
    const order = { message_id: message, button: { data }, wait: 5000 };
    const path = `/people/${phone.id}/tap`;
    const { answer } = (await house.call('POST', path, order)) as { answer?: { text?: string } };
    await house.quiet();
    return answer?.text ? (house.wording.recall(answer.text)?.key ?? null) : null;
  };
  return {
    press: (data, under) => {
      const [message, found] = among(where(under), data);
      return tap(message.message_id, found);
    },
    forge: (data, under = phone.last()) => tap(under.message_id, data),
    find: (data, under) => among(where(under), data)[1],
    words: (message = phone.last()) => house.wording.recall(phone.now(message).text ?? ''),
  };
};

/** Everything in Redis that can be read as words. */
export const storedIn = async ({ store: { client } }: House): Promise<string> => {
  const read: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => client.get(key),
    hash: (key) => client.hgetall(key),
    list: (key) => client.lrange(key, 0, -1),
    set: (key) => client.smembers(key),
    zset: (key) => client.zrange(key, '0', '-1'),
    stream: (key) => client.xrange(key, '-', '+'),
  };
  const all = await Promise.all(
    (await client.keys('*')).map(async (key) => (await read[await client.type(key)]?.(key)) ?? ''),
  );
  return JSON.stringify(all);
};
