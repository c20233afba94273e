import type { Chat } from '@grammyjs/types';
import { personById } from '../world/people.ts';
import { badRequest, Refusal } from '../world/refusal.ts';
import { createRoom, type Room } from '../world/room.ts';
import type { World } from '../world/world.ts';
import { reportMembership } from './act.ts';
import type { Order } from './content.ts';
import { say } from './speak.ts';

/** Supergroups have ids below this, as at Telegram. */
const BELOW = -1_001_000_000_000;

/** Makes a supergroup with the bot as administrator; the bot is told that it was added. */
export function addGroup(world: World, order: Order): Room {
  const owner = personById(world, Number(order.owner));
  const groups = [...world.rooms.keys()].filter((id) => id < 0).length;
  const chat: Chat.SupergroupChat = {
    id: BELOW - groups - 1,
    title: String(order.title ?? 'A group'),
    type: 'supergroup',
    ...(order.forum === true ? { is_forum: true } : {}),
    ...(typeof order.username === 'string' ? { username: order.username } : {}),
  };
  const room = createRoom(chat);
  room.members.set(owner.id, 'creator');
  for (const id of Array.isArray(order.members) ? order.members : []) {
    room.members.set(personById(world, Number(id)).id, 'member');
  }
  room.members.set(world.bot.id, 'administrator');
  world.rooms.set(room.id, room);
  reportMembership(world, room, owner, ['left', 'administrator']);
  world.changes.tell('person', { chat_id: room.id });
  return room;
}

/** The group, or a 404. */
export function groupById(world: World, id: number): Room {
  const room = world.rooms.get(id);
  if (room === undefined || id > 0) throw new Refusal(404, `no group ${id}`);
  return room;
}

/** A topic that a person opens. */
export function addTopic(world: World, room: Room, order: Order): number {
  if (!room.chat.is_forum) throw badRequest('the group has no topics');
  const person = personById(world, Number(order.person ?? [...room.members.keys()][0]));
  const topic = { id: room.lastId + 1, name: String(order.name ?? 'Topic'), icon_color: 7_322_096, closed: false };
  const content = { forum_topic_created: { name: topic.name, icon_color: topic.icon_color } };
  say(world, person, room, content, {}, { message_thread_id: topic.id, is_topic_message: true });
  room.topics.set(topic.id, topic);
  return topic.id;
}
