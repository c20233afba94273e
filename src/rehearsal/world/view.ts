import type { Message, ReactionType, User } from '@grammyjs/types';
import type { Kept, Room } from './room.ts';

/** A message as a person's phone shows it. */
export type SeenMessage = Message & {
  reactions?: { from: User; emoji: string }[];
  deleted?: true;
  silent?: true;
  reply_keyboard?: unknown;
};

/** The message as the Bot API words it; a reply carries its original, but not the original's original. */
export function render(kept: Kept, nested = false): Message {
  const { replyTo, quote, edited, markup } = kept;
  return {
    message_id: kept.id,
    from: kept.from,
    chat: kept.room.chat,
    date: kept.date,
    ...(edited === undefined ? {} : { edit_date: edited }),
    ...kept.extra,
    ...(replyTo === undefined || replyTo.deleted || nested ? {} : { reply_to_message: nestedIn(replyTo) }),
    ...(quote === undefined || nested ? {} : { quote }),
    ...kept.content,
    ...(markup === undefined ? {} : { reply_markup: markup }),
  };
}

const nestedIn = (kept: Kept): NonNullable<Message['reply_to_message']> =>
  render(kept, true) as NonNullable<Message['reply_to_message']>;

/** The emoji of a reaction; a custom one has only an id. */
const labelOf = (type: ReactionType): string =>
  type.type === 'emoji' ? type.emoji : type.type === 'custom_emoji' ? type.custom_emoji_id : '⭐';

/** What the Bot API would tell, and what only eyes see. */
export function seen(kept: Kept): SeenMessage {
  const reactions = [...kept.reactions.values()].flatMap(({ user, types }) =>
    types.map((type) => ({ from: user, emoji: labelOf(type) })),
  );
  return {
    ...render(kept),
    ...(reactions.length === 0 ? {} : { reactions }),
    ...(kept.deleted ? { deleted: true as const } : {}),
    ...(kept.silent ? { silent: true as const } : {}),
    ...(kept.keyboard === undefined ? {} : { reply_keyboard: kept.keyboard }),
  };
}

/** The messages after an id, oldest first; ids have no holes, so nothing else is walked over. */
export function seenAfter(room: Room, after: number): SeenMessage[] {
  const list: SeenMessage[] = [];
  for (let id = Math.max(0, after) + 1; id <= room.lastId; id += 1) {
    const kept = room.messages.get(id);
    if (kept !== undefined) list.push(seen(kept));
  }
  return list;
}
