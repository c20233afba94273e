import type { Update } from 'grammy/types';
import { reach } from '../state/steps.ts';

export interface UpdatesParts {
  /** Does what the update asks for; resolves after its commit. */
  handle(update: Update): Promise<void>;
  /** Whether an error means that Redis is away or busy, not that the program is wrong. */
  isStoreAway(error: unknown): boolean;
  /** Counts a failed try of this update, in all processes; the number so far. */
  failedTries(updateId: number): Promise<number>;
  /** Keeps an update that nobody could decide, for the operator. */
  setAside(update: Update): Promise<void>;
  /** Tells the sender that the fault is ours. */
  apologise(update: Update): Promise<void>;
  onUpdate(kind: string): void;
  onFault(error: unknown, updateId: number): void;
  onSetAside(updateId: number): void;
}

export interface Updates {
  /** `done` once it is committed (or set aside); `retry` when Telegram has to give it again. One chat in order, chats in parallel. */
  accept(update: Update): Promise<'done' | 'retry'>;
  /** From now on everything is to be given again: to another process, or to this one after its next start. */
  close(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

const triesAtMost = 3;
const finishedAtMost = 10_000;
const finishedFor = 10 * 60_000;

export const createUpdates = (parts: UpdatesParts): Updates => {
  const chains = new Map<string, Promise<unknown>>();
  const finished = new Map<number, number>();

  // A batch comes again when one of its updates failed. Numbers begin anew after a silent week, so this is soon forgotten.
  const isFinished = ({ update_id }: Update): boolean =>
    performance.now() - (finished.get(update_id) ?? -Infinity) < finishedFor;
  const finish = ({ update_id }: Update): 'done' => {
    if (finished.size >= finishedAtMost) finished.clear();
    finished.set(update_id, performance.now());
    return 'done';
  };
  let closed = false;

  const once = async (update: Update): Promise<'done' | 'retry'> => {
    if (isFinished(update)) return 'done';
    try {
      await parts.handle(update);
      reach('acknowledged');
      return finish(update);
    } catch (error) {
      return failed(update, error);
    }
  };

  const failed = async (update: Update, error: unknown): Promise<'done' | 'retry'> => {
    const cause = error instanceof Error && error.name === 'BotError' && 'error' in error ? error.error : error;
    if (parts.isStoreAway(cause)) return 'retry';
    parts.onFault(cause, update.update_id);
    try {
      if ((await parts.failedTries(update.update_id)) < triesAtMost) return 'retry';
      await parts.setAside(update);
      parts.onSetAside(update.update_id);
    } catch {
      return 'retry';
    }
    await parts.apologise(update).catch(() => {});
    return 'done';
  };

  return {
    accept(update) {
      parts.onUpdate(Object.keys(update).find((key) => key !== 'update_id') ?? 'none');
      const chat = chatOf(update);
      const before = chains.get(chat) ?? Promise.resolve();
      const work = before.then(() => (closed ? 'retry' : once(update)));
      chains.set(chat, work);
      void work.finally(() => {
        if (chains.get(chat) === work) chains.delete(chat);
      });
      return work;
    },
    close() {
      closed = true;
    },
    async idle() {
      while (chains.size > 0) await Promise.all(chains.values());
    },
  };
};

/** What is kept in order: a chat, or else the person. */
export const chatOf = (update: Update): string => {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  const id = message?.chat.id ?? update.callback_query?.from.id ?? update.my_chat_member?.chat.id;
  return id === undefined ? `update-${update.update_id}` : `${id}`;
};
