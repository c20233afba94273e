/** Telegram's published limits: about one message a second in a chat, 30 a second in all, 20 a minute in a group. */
const PER_CHAT = { burst: 5, perSecond: 1 };
const IN_ALL = { burst: 30, perSecond: 30 };
const PER_GROUP = { burst: 20, perSecond: 20 / 60 };

/** Tokens that come back with time; a message takes one. */
interface Bucket {
  tokens: number;
  at: number;
}

/** Refuses what is sent too fast, in real time; switched off until asked for. */
export class Limits {
  on = false;
  readonly #buckets = new Map<number, Bucket>();

  /** How many seconds to wait before `count` more messages, or nothing when they may go. */
  admit(chatId: number, count: number): number | undefined {
    if (!this.on) return undefined;
    const chat = this.#bucket(chatId, chatId < 0 ? PER_GROUP : PER_CHAT);
    const all = this.#bucket(0, IN_ALL);
    const wait = Math.max(lack(chat, count, chatId < 0 ? PER_GROUP : PER_CHAT), lack(all, count, IN_ALL));
    if (wait > 0) return Math.ceil(wait);
    chat.tokens -= count;
    all.tokens -= count;
    return undefined;
  }

  #bucket(key: number, { burst, perSecond }: typeof PER_CHAT): Bucket {
    const now = performance.now() / 1000;
    const bucket = this.#buckets.get(key) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) * perSecond);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

/** The seconds until enough tokens are back. */
const lack = (bucket: Bucket, count: number, { burst, perSecond }: typeof PER_CHAT): number =>
  (Math.min(count, burst) - bucket.tokens) / perSecond;
