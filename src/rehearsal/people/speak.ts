import { isDeepStrictEqual } from 'node:util';
import { seconds } from '../clock.ts';
import { roomOfPerson } from '../world/people.ts';
import { type Person, userOf } from '../world/person.ts';
import { badRequest, forbidden, Refusal } from '../world/refusal.ts';
import { type Content, type Kept, keep, present, type Room } from '../world/room.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';
import { captionContent, contentOf, type Order, textContent } from './content.ts';

/** Telegram keeps an undelivered message update for a day. */
const DAY_SECONDS = 86_400;

/** The chat an order is about: a group, or the person's own chat with the bot. */
export function roomOf(world: World, person: Person, order: Order): Room {
  if (order.chat_id === undefined || Number(order.chat_id) === person.id) return roomOfPerson(world, person);
  const room = world.rooms.get(Number(order.chat_id));
  if (room === undefined || room.id > 0) throw new Refusal(404, `no group ${String(order.chat_id)}`);
  if (!room.members.has(person.id)) room.members.set(person.id, 'member');
  return room;
}

/** The message, or a 404 when it is not there any more. */
export function messageIn(room: Room, id: unknown): Kept {
  const kept = present(room, Number(id));
  if (kept === undefined) throw new Refusal(404, `no message ${String(id)} in chat ${room.id}`);
  return kept;
}

/** Tells the bot, unless it has left that chat. */
function report(world: World, kept: Kept, kind: 'message' | 'edited_message'): void {
  const { room } = kept;
  if (room.members.get(world.bot.id) === 'left') return;
  const expires = ((kept.edited ?? kept.date) + DAY_SECONDS) * 1000;
  world.mailbox.offer(kind, render(kept), `chat:${room.id}`, expires);
}

/** Puts a person's message into a chat: the bot gets an update, everyone who looks is told. */
export function say(
  world: World,
  person: Person,
  room: Room,
  content: Content,
  order: Order,
  extra: Content = {},
): Kept {
  if (room.id > 0 && person.blocked) throw forbidden('the bot is blocked; unblock it first');
  if (room.id > 0) person.started = true;
  const thread = threadOf(room, order);
  const kept = keep(room, {
    from: userOf(person),
    content,
    date: order.date === undefined ? seconds(world.clock.now()) : Number(order.date),
    silent: order.silent === true,
    replyTo: order.reply_to === undefined ? thread?.start : messageIn(room, order.reply_to),
    extra: { ...thread?.extra, ...(order.forward === true ? forwarded(world) : {}), ...extra },
  });
  report(world, kept, 'message');
  world.changes.tell('message', { chat_id: room.id, message_id: kept.id });
  return kept;
}

/** In a topic, what replies to nothing replies to the topic's first message, as at Telegram. */
function threadOf(room: Room, { message_thread_id }: Order): { start: Kept | undefined; extra: Content } | undefined {
  if (message_thread_id === undefined) return undefined;
  const topic = room.topics.get(Number(message_thread_id));
  if (topic === undefined) throw new Refusal(404, `no topic ${String(message_thread_id)}`);
  return { start: room.messages.get(topic.id), extra: { message_thread_id: topic.id, is_topic_message: true } };
}

/** Someone whose settings hide who they are. */
const forwarded = ({ clock }: World): Content => ({
  forward_origin: { type: 'hidden_user', sender_user_name: 'Someone else', date: seconds(clock.now()) - 3600 },
});

/** One message of one kind. */
export function send(world: World, person: Person, order: Order): Kept {
  const room = roomOf(world, person, order);
  return say(world, person, room, contentOf(world, person, order), order);
}

/** Several messages that clients show as one; the caption belongs to the first. */
export function sendAlbum(world: World, person: Person, order: Order): Kept[] {
  const { items, caption, ...common } = order;
  if (!Array.isArray(items) || items.length === 0 || items.length > 10) throw badRequest('items: 1 to 10 media');
  const room = roomOf(world, person, order);
  const extra = { media_group_id: world.serial() };
  return items.map((item: Order, at) => {
    const whole = at === 0 && caption !== undefined ? { caption, ...item } : item;
    return say(world, person, room, contentOf(world, person, whole), common, extra);
  });
}

/** Changes the text, the caption or the medium; the bot gets edited_message. */
export function edit(world: World, person: Person, order: Order): Kept {
  const kept = messageIn(roomOf(world, person, order), order.message_id);
  if (kept.from.id !== person.id) throw badRequest('only the author edits a message');
  if (kept.extra.forward_origin !== undefined) throw badRequest('a forwarded message cannot be edited');
  const content = edited(world, person, kept.content, order);
  if (isDeepStrictEqual(content, kept.content)) throw badRequest('message is not modified');
  kept.content = content;
  kept.edited = seconds(world.clock.now());
  report(world, kept, 'edited_message');
  world.changes.tell('edit', { chat_id: kept.room.id, message_id: kept.id });
  return kept;
}

/** The new content: a text stays a text, a caption alone keeps its medium. */
function edited(world: World, person: Person, content: Content, order: Order): Content {
  if (typeof order.text === 'string') {
    if (content.text === undefined) throw badRequest('there is no text in the message to edit');
    return textContent(order.text, order.entities);
  }
  const { caption: _, caption_entities: __, ...rest } = content;
  const onlyCaption = Object.keys(order).every((key) =>
    /^(message_id|chat_id|caption|caption_entities|entities)$/.test(key),
  );
  return onlyCaption ? { ...rest, ...captionContent(rest, order) } : contentOf(world, person, order);
}
