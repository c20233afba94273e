import type { ChatMemberUpdated, ReactionType } from '@grammyjs/types';
import { seconds } from '../clock.ts';
import { remove } from '../telegram/edits.ts';
import { botUser } from '../world/bot.ts';
import { plainEmoji, REACTIONS } from '../world/emoji.ts';
import { roomOfPerson } from '../world/people.ts';
import { type Person, userOf } from '../world/person.ts';
import { badRequest } from '../world/refusal.ts';
import type { Kept, Room } from '../world/room.ts';
import type { World } from '../world/world.ts';
import type { Order } from './content.ts';
import { messageIn, roomOf, say } from './speak.ts';

/** Telegram keeps an undelivered update for a day. */
const DAY_MS = 86_400_000;

/** Deletes for both sides; the bot hears nothing, as at Telegram. */
export function erase(world: World, person: Person, order: Order): void {
  remove(world, messageIn(roomOf(world, person, order), order.message_id));
}

/** Sets or takes back the person's one reaction. */
export function react(world: World, person: Person, order: Order): Kept {
  const kept = messageIn(roomOf(world, person, order), order.message_id);
  const before = kept.reactions.get(person.id)?.types ?? [];
  const types = chosen(order.emoji);
  if (types.length === 0) kept.reactions.delete(person.id);
  else kept.reactions.set(person.id, { user: userOf(person), types });
  const { room } = kept;
  const update = {
    chat: room.chat,
    message_id: kept.id,
    user: userOf(person),
    date: seconds(world.clock.now()),
    old_reaction: before,
    new_reaction: types,
  };
  world.mailbox.offer('message_reaction', update, `chat:${room.id}`, world.clock.now() + DAY_MS);
  world.changes.tell('reaction', { chat_id: room.id, message_id: kept.id });
  return kept;
}

/** A client offers Telegram's list and nothing else. */
function chosen(emoji: unknown): ReactionType[] {
  if (emoji === null || emoji === undefined || emoji === '') return [];
  const plain = plainEmoji(String(emoji));
  if (!REACTIONS.has(plain)) throw badRequest('Telegram has no such reaction');
  return [{ type: 'emoji', emoji: plain } as ReactionType];
}

/** The bot learns of being blocked and unblocked by my_chat_member. */
export function setBlocked(world: World, person: Person, blocked: boolean): void {
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  const room = roomOfPerson(world, person);
  reportMembership(world, room, person, blocked ? ['member', 'kicked'] : ['kicked', 'member']);
  world.changes.tell('person', { chat_id: person.id });
}

/** Tells the bot that its own standing in a chat has changed. */
export function reportMembership(
  world: World,
  room: Room,
  person: Person,
  [from, to]: readonly [string, string],
): void {
  const member = (status: string) => ({
    user: botUser(world.bot),
    status,
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  });
  const update = {
    chat: room.chat,
    from: userOf(person),
    date: seconds(world.clock.now()),
    old_chat_member: member(from),
    new_chat_member: member(to),
  } as ChatMemberUpdated;
  world.mailbox.offer('my_chat_member', update, `chat:${room.id}`, world.clock.now() + DAY_MS);
}

/** Opens a deep link: the Start button unblocks the bot and sends `/start code`. */
export function openLink(world: World, person: Person, url: unknown): Kept {
  const match = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)\/?(?:\?start=([^&#]*))?/i.exec(String(url));
  const tg = /^tg:\/\/resolve\?domain=(\w+)(?:&start=([^&#]*))?/i.exec(String(url));
  const [, username = '', code = ''] = match ?? tg ?? [];
  if (username.toLowerCase() !== world.bot.username.toLowerCase())
    throw badRequest(`not a link to @${world.bot.username}`);
  // Telegram: a start parameter has at most 64 of these characters.
  if (!/^[\w-]{0,64}$/.test(code)) throw badRequest('START_PARAM_INVALID');
  setBlocked(world, person, false);
  const text = code === '' ? '/start' : `/start ${code}`;
  const content = { text, entities: [{ type: 'bot_command' as const, offset: 0, length: 6 }] };
  return say(world, person, roomOfPerson(world, person), content, {});
}
