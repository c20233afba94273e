import type { Message } from 'grammy/types';
import type { MessageRef } from '../domain/world.ts';

/** What a person can send, the more particular first: an animation is a document too, a venue a location. */
const contents = [
  'animation',
  'venue',
  'text',
  'rich_message',
  'audio',
  'live_photo',
  'document',
  'paid_media',
  'photo',
  'sticker',
  'story',
  'video',
  'video_note',
  'voice',
  'contact',
  'dice',
  'game',
  'poll',
  'location',
  'checklist',
  'invoice',
  'giveaway',
  'giveaway_winners',
] as const satisfies readonly (keyof Message)[];

export type Kind = (typeof contents)[number];

/** Kinds that copyMessage refuses (Bot API, copyMessage); stories and checklists are not a bot's to send either. What else it refuses is told when it happens. */
const uncopyable: readonly Kind[] = ['paid_media', 'giveaway', 'giveaway_winners', 'invoice', 'story', 'checklist'];

/** Null for a service message: something happened, nothing was said. */
export const kindOf = (message: Message): Kind | null => contents.find((kind) => message[kind] !== undefined) ?? null;

/** A quiz can be copied only when its right answer is known (Bot API, copyMessage). */
export const isCopyable = (message: Message, kind: Kind): boolean =>
  !uncopyable.includes(kind) && !(message.poll?.type === 'quiz' && message.poll.correct_option_ids === undefined);

/** A sharing of one's place that goes on: its changes are not new wordings. */
export const isLiveLocation = (message: Message): boolean => message.location?.live_period !== undefined;

export const refOf = (message: Message, kind: Kind): MessageRef => ({
  chat: message.chat.id,
  message: message.message_id,
  at: message.date * 1000,
  kind,
  group: message.media_group_id ?? null,
  replyTo: message.reply_to_message?.message_id ?? null,
});
