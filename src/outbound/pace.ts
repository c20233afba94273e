import { setTimeout as pause } from 'node:timers/promises';

/** Telegram's limits (Bot FAQ): about one message a second into a chat with short bursts, 30 a second in all, 20 a minute into a group. */
export interface Limits {
  readonly burst: number;
  readonly chatPerSecond: number;
  readonly groupPerSecond: number;
  readonly allPerSecond: number;
}
export const telegramLimits: Limits = { burst: 30, chatPerSecond: 1, groupPerSecond: 1 / 3, allPerSecond: 30 };

interface Bucket {
  tokens: number;
  at: number;
}

/** Waits until one more message may go into the chat. In this process only: what several processes overdraw, 429 corrects. */
export const createPace = (limits: Limits): ((chat: number) => Promise<void>) => {
  const chats = new Map<number, Bucket>();
  const all: Bucket = { tokens: limits.allPerSecond, at: 0 };
  return async (chat) => {
    const own = bucketOf(chats, chat, chat < 0 ? 20 : limits.burst);
    const perSecond = chat < 0 ? limits.groupPerSecond : limits.chatPerSecond;
    const now = performance.now();
    const ms = Math.max(
      spend(own, now, perSecond, chat < 0 ? 20 : limits.burst),
      spend(all, now, limits.allPerSecond, limits.allPerSecond),
    );
    if (ms > 0) await pause(ms);
  };
};

const bucketOf = (chats: Map<number, Bucket>, chat: number, full: number): Bucket => {
  const known = chats.get(chat);
  if (known) return known;
  if (chats.size > 10_000) chats.clear();
  const made = { tokens: full, at: performance.now() };
  chats.set(chat, made);
  return made;
};

/** Takes one token; how many ms until it is really there. */
const spend = (bucket: Bucket, now: number, perSecond: number, full: number): number => {
  bucket.tokens = Math.min(full, bucket.tokens + ((now - bucket.at) / 1000) * perSecond) - 1;
  bucket.at = now;
  return bucket.tokens >= 0 ? 0 : (-bucket.tokens / perSecond) * 1000;
};
