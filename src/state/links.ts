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

export interface Links {
  find(practice: number, chat: number, message: number): Promise<Link | null>;
  /** Where the newest wording of a message stands: its copy, or a later one that was sent because the first could not be changed. */
  newest(practice: number, chat: number, message: number): Promise<Link | null>;
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

const knownAtMost = 10_000;

/** What was found once stays known here: a link is written once and goes only with the whole client. */
export const createLinks = (store: Store, known = new Map<string, Link>()): Links => ({
  async newest(practice, chat, message) {
    const found = await store.client.hget(linksKey(practice), newestField(chat, message));
    return found === null ? this.find(practice, chat, message) : read(found);
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
