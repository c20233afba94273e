import { badRequest, forbidden } from '../world/refusal.ts';
import { type Kept, present, type Room, type Topic } from '../world/room.ts';
import type { World } from '../world/world.ts';
import type { Params } from './params.ts';

/** The chat a call speaks of, if the bot may know it. */
export function chatOf(world: World, params: Params, field = 'chat_id'): Room {
  const said = params.text(field);
  if (said === '') throw badRequest('chat_id is empty');
  const room = said.startsWith('@') ? byUsername(world, said.slice(1)) : world.rooms.get(Number(said));
  if (room === undefined) throw badRequest('chat not found');
  const person = world.people.get(room.id);
  if (person !== undefined && !person.started) throw unmet(world, room.id);
  if (room.members.get(world.bot.id) === 'left') throw forbidden('bot was kicked from the supergroup chat');
  return room;
}

/** The same, if the bot may write there. */
export function writableChatOf(world: World, params: Params): Room {
  const room = chatOf(world, params);
  if (world.people.get(room.id)?.blocked) throw forbidden('bot was blocked by the user');
  return room;
}

/** Someone the bot has seen in a group is known, but cannot be written to first. */
function unmet(world: World, id: number) {
  for (const room of world.rooms.values()) {
    if (room.id < 0 && room.members.has(id)) return forbidden("bot can't initiate conversation with a user");
  }
  return badRequest('chat not found');
}

/** Only groups can be named; people are written to by id. */
function byUsername(world: World, username: string): Room | undefined {
  for (const room of world.rooms.values()) if (room.id < 0 && room.chat.username === username) return room;
  return undefined;
}

/** The message a call speaks of; `what` is how Telegram names it in its refusal. */
export function messageOf(room: Room, params: Params, what: string, field = 'message_id'): Kept {
  const kept = present(room, params.whole(field) ?? 0);
  if (kept === undefined) throw badRequest(`${what} not found`);
  return kept;
}

/** The topic of `message_thread_id`; the general one has no id. */
export function topicOf(room: Room, params: Params): Topic | undefined {
  const id = params.whole('message_thread_id');
  if (id === undefined || id === 0) return undefined;
  const topic = room.topics.get(id);
  if (topic === undefined) throw badRequest('message thread not found');
  return topic;
}
