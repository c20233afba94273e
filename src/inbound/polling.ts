import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { chatOf, type Updates } from './updates.ts';

/** The kinds of update the bot asks for; everything else Telegram keeps to itself. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** In seconds; shorter than a call may take. */
const longPoll = 20;
const pauseAfterError = 1000;

export interface Polling {
  /** Whether updates are being taken. */
  isTaking(): boolean;
  /** Ends after the batch that is under way, which is acknowledged. */
  stop(): Promise<void>;
}

/**
 * Our own loop over getUpdates: the offset moves past an update only when it is committed. `bot.start()` and the runner
 * acknowledge earlier and lose what a crash interrupts (facts.md §2).
 */
export const poll = (api: Api, updates: Updates, onError: (error: unknown) => void): Polling => {
  const abort = new AbortController();
  let taking = false;
  let offset = 0;

  const batch = async (): Promise<Update[]> => {
    const timeout = taking ? longPoll : 0;
    const found = await api.getUpdates(
      { offset, limit: 100, timeout, allowed_updates: allowedUpdates },
      abort.signal as never,
    );
    taking = true;
    return found;
  };

  const confirm = async (): Promise<void> => {
    if (offset > 0)
      await api.getUpdates({ offset, limit: 1, timeout: 0, allowed_updates: allowedUpdates }).catch(() => {});
  };

  const loop = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      try {
        const found = await batch();
        if (found.length === 0) continue;
        const left = await acceptAll(found, updates);
        offset = offsetBehind(found, left);
        if (left.length > 0) await pause(pauseAfterError);
      } catch (error) {
        if (abort.signal.aborted) break;
        taking = false;
        onError(error);
        await pause(pauseAfterError);
      }
    }
    await confirm();
  };
  const running = loop();

  return {
    isTaking: () => taking,
    async stop() {
      abort.abort();
      await running;
    },
  };
};

/** Accepts a batch, chats in parallel; the ids that are left. */
const acceptAll = async (found: readonly Update[], updates: Updates): Promise<number[]> => {
  const chats = new Map<string, Update[]>();
  for (const update of found) chats.set(chatOf(update), [...(chats.get(chatOf(update)) ?? []), update]);
  return (await Promise.all([...chats.values()].map((chat) => acceptChat(chat, updates)))).flat();
};

/** Confirms what is done and nothing that is left: ids may begin anew below an earlier offset (facts.md §1). */
const offsetBehind = (found: readonly Update[], left: readonly number[]): number =>
  left.length > 0 ? Math.min(...left) : Math.max(...found.map(({ update_id }) => update_id)) + 1;

/** One chat in order: what follows an update that could not be committed waits with it. The ids that are left. */
const acceptChat = async (chat: readonly Update[], updates: Updates): Promise<number[]> => {
  for (const [i, update] of chat.entries())
    if ((await updates.accept(update)) === 'retry') return chat.slice(i).map(({ update_id }) => update_id);
  return [];
};
