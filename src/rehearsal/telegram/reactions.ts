import type { ReactionType } from '@grammyjs/types';
import { botUser } from '../world/bot.ts';
import { plainEmoji, REACTIONS } from '../world/emoji.ts';
import { badRequest } from '../world/refusal.ts';
import type { Methods } from './method.ts';
import { isObject, type Params } from './params.ts';
import { messageOf, writableChatOf } from './target.ts';

/** Telegram: a bot sets at most one reaction on a message. */
const MOST = 1;

function reactionsOf(params: Params): ReactionType[] {
  const given = params.json('reaction', 'reaction types') ?? [];
  if (!Array.isArray(given)) throw badRequest('expected an Array of ReactionType');
  if (given.length > MOST) throw badRequest('REACTIONS_TOO_MANY');
  return given.map(reactionOf);
}

/** Only emoji of Telegram's list; variation selectors do not matter. */
function reactionOf(item: unknown): ReactionType {
  if (!isObject(item)) throw badRequest("can't parse ReactionType: expected an Object");
  if (item.type === 'custom_emoji') return { type: 'custom_emoji', custom_emoji_id: String(item.custom_emoji_id) };
  if (item.type !== 'emoji') throw badRequest("can't parse ReactionType: invalid reaction type specified");
  const emoji = plainEmoji(String(item.emoji));
  if (!REACTIONS.has(emoji)) throw badRequest('REACTION_INVALID');
  return { type: 'emoji', emoji } as ReactionType;
}

/** The bot's one reaction on a message; an empty list takes it back. */
export const reacting: Methods = {
  setMessageReaction(world, params) {
    const types = reactionsOf(params);
    const kept = messageOf(writableChatOf(world, params), params, 'message to react');
    if (types.length === 0) kept.reactions.delete(world.bot.id);
    else kept.reactions.set(world.bot.id, { user: botUser(world.bot), types });
    world.changes.tell('reaction', { chat_id: kept.room.id, message_id: kept.id });
    return true;
  },
};
