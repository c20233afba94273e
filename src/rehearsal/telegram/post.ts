import type { TextQuote } from '@grammyjs/types';
import { seconds } from '../clock.ts';
import { botUser } from '../world/bot.ts';
import { badRequest, tooMany } from '../world/refusal.ts';
import { type Content, type Kept, keep, present, type Room } from '../world/room.ts';
import type { World } from '../world/world.ts';
import { type Markup, markupOf } from './keyboard.ts';
import { isObject, type Params } from './params.ts';
import { topicOf, writableChatOf } from './target.ts';

/** Where and how a new message of the bot goes: everything that all sends have in common. */
export interface Posting {
  readonly room: Room;
  readonly markup: Markup;
  readonly replyTo: Kept | undefined;
  readonly quote: TextQuote | undefined;
  readonly extra: Content;
  readonly silent: boolean;
}

/** Checks the common parameters of a send; `count` messages are charged against the limits. */
export function postingOf(world: World, params: Params, count = 1): Posting {
  const room = writableChatOf(world, params);
  const topic = topicOf(room, params);
  const markup = markupOf(params);
  const reply = replyOf(room, params);
  const wait = world.limits.admit(room.id, count);
  if (wait !== undefined) throw tooMany(wait);
  return {
    room,
    markup,
    ...reply,
    extra: {
      ...(topic === undefined ? {} : { message_thread_id: topic.id, is_topic_message: true as const }),
      ...(params.flag('protect_content') ? { has_protected_content: true as const } : {}),
      ...(params.has('message_effect_id') ? { effect_id: params.text('message_effect_id') } : {}),
    },
    silent: params.flag('disable_notification'),
  };
}

/** Puts the bot's message into the chat and tells everyone who looks. */
export function post(world: World, posting: Posting, content: Content, extra: Content = {}): Kept {
  const kept = keep(posting.room, {
    ...posting,
    from: botUser(world.bot),
    content,
    date: seconds(world.clock.now()),
    byBot: true,
    extra: { ...posting.extra, ...extra },
    keyboard: posting.markup.keyboard,
    markup: posting.markup.inline,
  });
  world.changes.tell('message', { chat_id: posting.room.id, message_id: kept.id });
  return kept;
}

/** A reply to another chat is taken as a reply to nothing. */
function replyOf(room: Room, params: Params): Pick<Posting, 'replyTo' | 'quote'> {
  const given = params.json('reply_parameters', 'reply parameters') ?? legacyReply(params);
  if (given === undefined) return { replyTo: undefined, quote: undefined };
  if (!isObject(given)) throw badRequest('object expected as reply parameters');
  const id = Number(given.message_id ?? 0);
  if (id <= 0) return { replyTo: undefined, quote: undefined };
  const elsewhere = given.chat_id !== undefined && String(given.chat_id) !== String(room.id);
  const replyTo = elsewhere ? undefined : present(room, id);
  if (replyTo === undefined && given.allow_sending_without_reply !== true) {
    throw badRequest('message to be replied not found');
  }
  return { replyTo, quote: replyTo === undefined ? undefined : quoteOf(given, replyTo) };
}

/** Before `reply_parameters` there were two plain parameters; servers still take them. */
function legacyReply(params: Params): Record<string, unknown> | undefined {
  const message_id = params.whole('reply_to_message_id');
  if (message_id === undefined) return undefined;
  return { message_id, allow_sending_without_reply: params.flag('allow_sending_without_reply') };
}

/** A quote must stand in the original letter by letter. */
function quoteOf(given: Record<string, unknown>, replyTo: Kept): TextQuote | undefined {
  if (typeof given.quote !== 'string' || given.quote === '') return undefined;
  const position = (replyTo.content.text ?? replyTo.content.caption ?? '').indexOf(given.quote);
  if (position < 0) throw badRequest('QUOTE_TEXT_INVALID');
  return { text: given.quote, position, is_manual: true };
}
