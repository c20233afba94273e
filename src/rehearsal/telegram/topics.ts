import { badRequest } from '../world/refusal.ts';
import type { Content, Room, Topic } from '../world/room.ts';
import type { World } from '../world/world.ts';
import { remove } from './edits.ts';
import type { Method, Methods } from './method.ts';
import type { Params } from './params.ts';
import { post } from './post.ts';
import { chatOf, topicOf } from './target.ts';

/** Telegram: the colours a topic may have, and a name of 1-128 characters. */
const COLOURS = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047];
const NAME = 128;

/** Private chats have no topics while the bot's Threaded Mode is off. */
function forumOf(world: World, params: Params): Room {
  const room = chatOf(world, params);
  if (!room.chat.is_forum) throw badRequest('the chat is not a forum');
  return room;
}

function nameOf(params: Params): string {
  const name = params.text('name').trim();
  if (name === '' || name.length > NAME) throw badRequest('TOPIC_NAME_INVALID');
  return name;
}

/** The service message that every change of a topic leaves in it. */
function note(world: World, room: Room, topic: number | undefined, content: Content) {
  const extra: Content = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true };
  const markup = { inline: undefined, keyboard: undefined };
  return post(world, { room, markup, silent: true, replyTo: undefined, quote: undefined, extra }, content);
}

function neededTopic(room: Room, params: Params): Topic {
  const topic = topicOf(room, params);
  if (topic === undefined) throw badRequest('message thread not found');
  return topic;
}

const closing =
  (closed: boolean): Method =>
  (world, params) => {
    const room = forumOf(world, params);
    const topic = neededTopic(room, params);
    if (topic.closed === closed) throw badRequest('TOPIC_NOT_MODIFIED');
    topic.closed = closed;
    note(world, room, topic.id, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} });
    return true;
  };

/** In the service message of a new topic its own id is the thread's id. */
function createTopic(world: World, room: Room, name: string, icon_color: number, emoji: string): Topic {
  const icon = emoji === '' ? {} : { icon_custom_emoji_id: emoji };
  const id = room.lastId + 1;
  note(world, room, id, { forum_topic_created: { name, icon_color, ...icon } });
  const topic: Topic = { id, name, icon_color, closed: false, ...icon };
  room.topics.set(id, topic);
  return topic;
}

/** Topics of a forum group. */
export const topics: Methods = {
  createForumTopic(world, params) {
    const room = forumOf(world, params);
    const color = params.whole('icon_color') ?? COLOURS[0] ?? 0;
    if (!COLOURS.includes(color)) throw badRequest('invalid icon color specified');
    const topic = createTopic(world, room, nameOf(params), color, params.text('icon_custom_emoji_id'));
    const { id, closed: _, ...told } = topic;
    return { message_thread_id: id, ...told };
  },
  editForumTopic(world, params) {
    const room = forumOf(world, params);
    const topic = neededTopic(room, params);
    const name = params.has('name') ? nameOf(params) : topic.name;
    const icon =
      params.fields.icon_custom_emoji_id === undefined
        ? topic.icon_custom_emoji_id
        : params.text('icon_custom_emoji_id');
    if (name === topic.name && icon === topic.icon_custom_emoji_id) throw badRequest('TOPIC_NOT_MODIFIED');
    topic.name = name;
    if (icon !== undefined) topic.icon_custom_emoji_id = icon;
    note(world, room, topic.id, {
      forum_topic_edited: { name, ...(icon === undefined ? {} : { icon_custom_emoji_id: icon }) },
    });
    return true;
  },
  closeForumTopic: closing(true),
  reopenForumTopic: closing(false),
  deleteForumTopic(world, params) {
    const room = forumOf(world, params);
    const topic = neededTopic(room, params);
    room.topics.delete(topic.id);
    for (const kept of room.messages.values()) {
      if (kept.extra.message_thread_id === topic.id && !kept.deleted) remove(world, kept);
    }
    return true;
  },
};
