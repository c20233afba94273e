import { botUser } from '../world/bot.ts';
import { userOf } from '../world/person.ts';
import { badRequest } from '../world/refusal.ts';
import type { Room } from '../world/room.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';
import type { Methods } from './method.ts';
import { post } from './post.ts';
import { chatOf, messageOf, writableChatOf } from './target.ts';

/** Telegram: every action a bot can show. */
const ACTIONS =
  /^(typing|upload_(photo|video|voice|audio|document|video_note)|record_(video|voice|audio|video_note)|choose_sticker|find_location)$/;

/** The rights the bot gets when a group is made here. */
const RIGHTS = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: false,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
  can_manage_topics: true,
};

/** In a private chat both are members. */
function memberOf(world: World, room: Room, id: number) {
  const person = world.people.get(id);
  const user = id === world.bot.id ? botUser(world.bot) : person === undefined ? undefined : userOf(person);
  if (user === undefined) throw badRequest('user not found');
  const status = room.id > 0 ? 'member' : (room.members.get(id) ?? 'left');
  if (status === 'creator') return { status, user, is_anonymous: false };
  return { status, user, ...(status === 'administrator' ? RIGHTS : {}) };
}

/** Telegram tells more about a chat here than in messages. */
function fullInfo(world: World, room: Room) {
  const hours = world.people.get(room.id)?.business_opening_hours;
  const latest = Math.max(0, ...room.pinned);
  const pinned = room.messages.get(latest);
  return {
    ...room.chat,
    accent_color_id: Math.abs(room.id) % 7,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
    },
    ...(hours === undefined ? {} : { business_opening_hours: hours }),
    ...(pinned === undefined ? {} : { pinned_message: render(pinned, true) }),
  };
}

/** Looking at chats, pinning in them, typing, leaving. */
export const aboutChats: Methods = {
  getChat: (world, params) => fullInfo(world, chatOf(world, params)),
  getChatMember: (world, params) => memberOf(world, chatOf(world, params), params.whole('user_id') ?? 0),
  getChatMemberCount: (world, params) => {
    const { members, id } = chatOf(world, params);
    return id > 0 ? 2 : [...members.values()].filter((status) => status !== 'left').length;
  },
  getChatAdministrators(world, params) {
    const room = chatOf(world, params);
    if (room.id > 0) throw badRequest('there are no administrators in the private chat');
    const admins = [...room.members].filter(([, status]) => status === 'creator' || status === 'administrator');
    return admins.map(([id]) => memberOf(world, room, id));
  },
  leaveChat(world, params) {
    const room = chatOf(world, params);
    if (room.id > 0) throw badRequest("chat member status can't be changed in private chats");
    room.members.set(world.bot.id, 'left');
    return true;
  },
  sendChatAction(world, params) {
    if (!ACTIONS.test(params.text('action'))) throw badRequest('wrong parameter action in request');
    const room = writableChatOf(world, params);
    world.changes.tell('typing', { chat_id: room.id, action: params.text('action') });
    return true;
  },
  pinChatMessage(world, params) {
    const room = writableChatOf(world, params);
    const kept = messageOf(room, params, 'message to pin');
    if (room.pinned.has(kept.id)) return true;
    room.pinned.add(kept.id);
    const silent = params.flag('disable_notification');
    const posting = {
      room,
      silent,
      markup: { inline: undefined, keyboard: undefined },
      replyTo: undefined,
      quote: undefined,
      extra: {},
    };
    post(world, posting, { pinned_message: render(kept, true) });
    return true;
  },
  unpinChatMessage(world, params) {
    const room = chatOf(world, params);
    const id = params.whole('message_id') ?? Math.max(0, ...room.pinned);
    if (!room.pinned.delete(id)) throw badRequest('message to unpin not found');
    world.changes.tell('edit', { chat_id: room.id, message_id: id });
    return true;
  },
  unpinAllChatMessages(world, params) {
    chatOf(world, params).pinned.clear();
    return true;
  },
};
