import type { Message } from '@grammyjs/types';
import type { TextKey } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import { kindOf } from '../../src/inbound/kinds.ts';
import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import type { House } from './house.ts';
import type { Spoken } from './spoken.ts';

type Content = string | object;

/** A person with a phone. After whatever they do, the bot comes to rest before the story goes on. */
export interface Phone {
  readonly id: number;
  readonly name: string;
  readonly language: Locale;
  write(content: Content, more?: object): Promise<SeenMessage>;
  /** The same, and the story goes on at once. */
  send(content: Content, more?: object): Promise<SeenMessage>;
  album(count: number, more?: object): Promise<SeenMessage[]>;
  edit(message: SeenMessage, changes: object): Promise<void>;
  delete(message: SeenMessage): Promise<void>;
  follow(link: string): Promise<void>;
  block(blocked: boolean): Promise<void>;
  /** Presses the newest button with this name (a text's key, or the words on it), or the one under a message; what pops up. */
  tap(button: string, under?: SeenMessage): Promise<TextKey | null>;
  /** What has come since the last look: the bot's own words by their keys, in this person's language; passed-on messages in « ». */
  news(): string[];
  /** The bot's words that came last, with what they were said with. */
  heard(): Spoken;
  last(): SeenMessage;
  /** The mark that the bot has put on a message. */
  sign(message: SeenMessage): string | null;
  /** The message as it is now. */
  now(message: SeenMessage): SeenMessage;
}

const signs: Record<string, string> = { '✍': 'held', '🕊': 'delivered', '⚡': 'urgent' };

export const phoneOf = (house: House, id: number, name: string, language: Locale): Phone => {
  let seen = house.chat(id).at(-1)?.message_id ?? 0;
  const act = (what: string, body: object): Promise<never> => house.call('POST', `/people/${id}/${what}`, body);
  const done = async (what: string, body: object): Promise<never> => {
    const answer = await act(what, body);
    await house.quiet();
    return answer;
  };
  const whole = (content: Content, more: object) => ({
    ...(typeof content === 'string' ? { text: content } : content),
    ...more,
  });
  const recall = (text: string): Spoken | undefined => house.wording.recall(text);
  const isCalled = (text: string, button: string): boolean => text === button || recall(text)?.key === button;
  const buttonsOf = (message: SeenMessage): string[] =>
    message.reply_markup?.inline_keyboard.flat().map((one) => one.text) ?? [];
  const now = (message: SeenMessage): SeenMessage =>
    house.rehearsal.messages(message.chat.id, message.message_id - 1)[0] ?? message;

  return {
    id,
    name,
    language,
    write: async (content, more = {}) =>
      ((await done('send', whole(content, more))) as { message: SeenMessage }).message,
    send: async (content, more = {}) => ((await act('send', whole(content, more))) as { message: SeenMessage }).message,
    album: async (count, more = {}) =>
      ((await done('album', { items: Array(count).fill({ photo: true }), ...more })) as { messages: SeenMessage[] })
        .messages,
    edit: (message, changes) => done('edit', { message_id: message.message_id, ...changes }),
    delete: (message) => done('delete', { message_id: message.message_id }),
    follow: (link) => done('link', { url: link }),
    block: (blocked) => done(blocked ? 'block' : 'unblock', {}),
    async tap(button, under) {
      const message = under
        ? now(under)
        : house.chat(id).findLast((m) => buttonsOf(m).some((b) => isCalled(b, button)));
      const text = message && buttonsOf(message).find((one) => isCalled(one, button));
      if (!text) throw new Error(`${name} sees no button ${button}`);
      const pressed = { message_id: message.message_id, button: text, wait: 5000 };
      const { answer } = (await done('tap', pressed)) as { answer?: { text?: string } };
      return answer?.text ? (recall(answer.text)?.key ?? null) : null;
    },
    news() {
      const fresh = house.received(id, seen);
      seen = house.chat(id).at(-1)?.message_id ?? seen;
      return fresh.map((message) => told(message, recall, language));
    },
    heard() {
      const words = house.received(id).map((message) => recall(message.text ?? message.caption ?? ''));
      return words.findLast((one) => one !== undefined) ?? fail(`${name} has heard nothing`);
    },
    last: () => house.chat(id).at(-1) ?? fail(`${name} has no messages`),
    sign: (message) => {
      const [reaction] = now(message).reactions ?? [];
      return reaction ? (signs[reaction.emoji] ?? reaction.emoji) : null;
    },
    now,
  };
};

const fail = (why: string): never => {
  throw new Error(why);
};

/** A message from the bot as a story tells it: `held-reply`, or `«Good morning»`, `[photo] «caption»`, `«Yes» ↪ «When?»`. */
const told = (message: SeenMessage, recall: (text: string) => Spoken | undefined, language: Locale): string => {
  const words = recall(message.text ?? message.caption ?? '');
  if (words && words.locale !== language) fail(`${words.key} was said in ${words.locale} instead of ${language}`);
  return words ? words.key : passedOn(message);
};

const passedOn = (message: SeenMessage): string => {
  const answered = message.reply_to_message ? ` ↪ ${bare(message.reply_to_message)}` : '';
  return `${bare(message)}${answered}`;
};

const bare = (message: Message): string => {
  if (message.text !== undefined) return `«${message.text}»`;
  return `[${kindOf(message)}]${message.caption === undefined ? '' : ` «${message.caption}»`}`;
};
