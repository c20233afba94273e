import { setTimeout as pause } from 'node:timers/promises';
import { createTurns } from './turns.ts';

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

/**
 * Waits until one more message of this practice may go into the chat. In this process only: what several processes overdraw, 429
 * corrects. What is sent in all is shared in turns between practices.
 */
export const createPace = (limits: Limits): ((chat: number, practice: number) => Promise<void>) => {
  const chats = new Map<number, Bucket>();
  const turns = createTurns(limits.allPerSecond);
  return async (chat, practice) => {
    const own = bucketOf(chats, chat, chat < 0 ? 20 : limits.burst);
    const perSecond = chat < 0 ? limits.groupPerSecond : limits.chatPerSecond;
    const ms = spend(own, performance.now(), perSecond, chat < 0 ? 20 : limits.burst);
    if (ms > 0) await pause(ms);
    await turns(practice);
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
