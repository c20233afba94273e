import type { Chat, InlineKeyboardMarkup, Message, ReactionType, TextQuote, User } from '@grammyjs/types';

/** What a message says, without who said it, where and when. */
export type Content = Omit<Partial<Message>, 'message_id' | 'date' | 'chat' | 'from'>;

/** A topic of a forum; its id is that of its first message. */
export interface Topic {
  readonly id: number;
  name: string;
  icon_color: number;
  icon_custom_emoji_id?: string;
  closed: boolean;
}

/** One chat: a private one with a person, or a group. */
export interface Room {
  readonly id: number;
  chat: Chat;
  readonly messages: Map<number, Kept>;
  readonly topics: Map<number, Topic>;
  /** Who is in the group, with the owner first; a private chat has its one person. */
  readonly members: Map<number, 'creator' | 'administrator' | 'member' | 'left'>;
  readonly pinned: Set<number>;
  lastId: number;
}

/** One message as it is kept; it is rendered anew for each look. */
export interface Kept {
  readonly id: number;
  readonly room: Room;
  readonly from: User;
  readonly date: number;
  readonly byBot: boolean;
  readonly silent: boolean;
  readonly extra: Content;
  readonly replyTo: Kept | undefined;
  readonly quote: TextQuote | undefined;
  readonly keyboard: unknown;
  readonly reactions: Map<number, { user: User; types: ReactionType[] }>;
  content: Content;
  markup: InlineKeyboardMarkup | undefined;
  edited: number | undefined;
  deleted: boolean;
}

/** A message before it has an id. */
export interface Draft {
  from: User;
  content: Content;
  date: number;
  byBot?: boolean;
  silent?: boolean;
  extra?: Content;
  replyTo?: Kept | undefined;
  quote?: TextQuote | undefined;
  keyboard?: unknown;
  markup?: InlineKeyboardMarkup | undefined;
}

export const createRoom = (chat: Chat): Room => ({
  id: chat.id,
  chat,
  messages: new Map(),
  topics: new Map(),
  members: new Map(),
  pinned: new Set(),
  lastId: 0,
});

/** Puts a message at the end of a chat: both sides see the same id. */
export function keep(room: Room, draft: Draft): Kept {
  room.lastId += 1;
  const kept: Kept = {
    id: room.lastId,
    room,
    from: draft.from,
    date: draft.date,
    byBot: draft.byBot ?? false,
    silent: draft.silent ?? false,
    extra: draft.extra ?? {},
    replyTo: draft.replyTo,
    quote: draft.quote,
    keyboard: draft.keyboard,
    reactions: new Map(),
    content: draft.content,
    markup: draft.markup,
    edited: undefined,
    deleted: false,
  };
  room.messages.set(kept.id, kept);
  return kept;
}

/** The message with that id, unless it was deleted. */
export function present(room: Room, id: number): Kept | undefined {
  const kept = room.messages.get(id);
  return kept === undefined || kept.deleted ? undefined : kept;
}
