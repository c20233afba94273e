import type { Prompt } from '../domain/beginning/intake/desk.ts';
import { linksKey } from './keys.ts';
import type { Store } from './redis.ts';

/** Where a message of one chat stands in the other: the client it belongs to, and its counterpart unless it is the bot's own words. */
export interface Link {
  readonly client: number;
  readonly chat: number | null;
  readonly message: number | null;
  /** An answer to this goes at any hour: it stands under an urgent notice. */
  readonly urgent: boolean;
}

/** Stands for a chat where the counterpart is a client's question that was taken down: whoever replies answers it. */
export const questionChat = 0;

export interface Links {
  find(practice: number, chat: number, message: number): Promise<Link | null>;
  /** Where the newest wording of a message stands: its copy, or a later one that was sent because the first could not be changed. */
  newest(practice: number, chat: number, message: number): Promise<Link | null>;
  /** The newest question this client was shown, and the one that stands in the message they reply to (in their private chat). */
  prompts(
    practice: number,
    client: number,
    replied: number | null,
  ): Promise<{ readonly newest: Prompt | null; readonly repliedTo: string | null }>;
  /** Forgets every link of an erased client. */
  forget(practice: number, client: number): Promise<void>;
}

const field = (chat: number, message: number): string => `${chat}:${message}`;

const value = (to: Link): string => [to.client, to.chat ?? '', to.message ?? '', to.urgent ? 'u' : ''].join(':');
const newestField = (chat: number, message: number): string => `newest:${field(chat, message)}`;

/** Field and value of a link, as the settle script takes them. */
export const linkArgs = (chat: number, message: number, to: Link): string[] => [field(chat, message), value(to)];

/** The same for a later copy of a message: `find` goes on giving the first. */
export const newestArgs = (chat: number, message: number, to: Link): string[] => [
  newestField(chat, message),
  value(to),
];

const read = (value: string): Link => {
  const [client, chat, message, urgent] = value.split(':');
  return {
    client: Number(client),
    chat: chat ? Number(chat) : null,
    message: message ? Number(message) : null,
    urgent: urgent === 'u',
  };
};

const promptField = (chat: number, message: number): string => `asked:${field(chat, message)}`;
const newestPrompt = (client: number): string => `asking:${client}`;

/** Fields and values that say which question stands in a message, and that it is the newest that this client was shown. */
export const promptArgs = (
  client: number,
  chat: number,
  message: number,
  { question, turn, repeated }: Omit<Prompt, 'message'>,
): string[] => {
  const value = `${client}:${question}:${turn}:${message}${repeated ? ':r' : ''}`;
  return [promptField(chat, message), value, newestPrompt(client), value];
};

const readPrompt = (value: string | null): Prompt | null => {
  if (value === null) return null;
  const [, question = '', turn, message, repeated] = value.split(':');
  return { question, turn: Number(turn), message: Number(message), repeated: repeated === 'r' };
};

const knownAtMost = 10_000;

/** What was found once stays known here: a link is written once and goes only with the whole client. */
export const createLinks = (store: Store, known = new Map<string, Link>()): Links => ({
  async newest(practice, chat, message) {
    const found = await store.client.hget(linksKey(practice), newestField(chat, message));
    return found === null ? this.find(practice, chat, message) : read(found);
  },

  async prompts(practice, client, replied) {
    const fields = [newestPrompt(client), promptField(client, replied ?? 0)];
    const [newest = null, asked = null] = await store.client.hmget(linksKey(practice), ...fields);
    return { newest: readPrompt(newest), repliedTo: replied === null ? null : (readPrompt(asked)?.question ?? null) };
  },

  async find(practice, chat, message) {
    const name = `${practice}:${field(chat, message)}`;
    const found = known.get(name);
    if (found) return found;
    const value = await store.client.hget(linksKey(practice), field(chat, message));
    if (value === null) return null;
    if (known.size >= knownAtMost) known.clear();
    known.set(name, read(value));
    return read(value);
  },
  async forget(practice, client) {
    known.clear();
    const key = linksKey(practice);
    let cursor = '0';
    do {
      const [next, found] = await store.client.hscan(key, cursor, 'COUNT', 500);
      cursor = next;
      const gone = found.filter((_, i) => i % 2 === 0 && read(found[i + 1] ?? '').client === client);
      if (gone.length > 0) await store.client.hdel(key, ...gone);
    } while (cursor !== '0');
  },
});
