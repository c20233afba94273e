import type { ReactionTypeEmoji } from 'grammy/types';
import type { Sign, SignKind } from '../domain/effects.ts';
import { type Performed, performedNothing, type Tools } from './tools.ts';

/** Reactions Telegram allows to bots. Written down; carried over; told at once. */
const signs: Record<SignKind, ReactionTypeEmoji['emoji'] | null> = {
  held: '✍',
  delivered: '🕊',
  urgent: '⚡',
  none: null,
};

export const performSign = async (tools: Tools, { chat, messages, sign }: Sign): Promise<Performed> => {
  const emoji = signs[sign];
  for (const message_id of messages)
    await tools.api.raw.setMessageReaction({
      chat_id: chat,
      message_id,
      reaction: emoji ? [{ type: 'emoji', emoji }] : [],
    });
  return performedNothing;
};
