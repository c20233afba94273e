import type { Message } from '@grammyjs/types';
import { seconds } from '../clock.ts';
import { mediaContent, SAMPLE } from '../world/media.ts';
import { type Person, userOf } from '../world/person.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';

/** A plausible value of the field; bots look at its presence, hardly ever into it. */
type Service = (world: World, person: Person) => unknown;

const GIFT = { gift: { id: '1', star_count: 15, sticker: {} } };
const POST = { amount: 10, currency: 'XTR' };
const PAYMENT = {
  currency: 'XTR',
  total_amount: 1,
  invoice_payload: 'payload',
  telegram_payment_charge_id: 'charge',
  provider_payment_charge_id: 'provider',
};

const photos = (world: World) => mediaContent(world, world.files.add('photo', SAMPLE.photo)).photo;

/** The latest message of the chat, or the person's empty place when there is none. */
function latest(world: World, person: Person): unknown {
  const room = world.rooms.get(person.id);
  const kept = room?.messages.get(room.lastId);
  return kept === undefined ? { chat: room?.chat, message_id: 1, date: 0 } : render(kept, true);
}

/** Service notes: what a chat says about itself. None of them can be copied. */
const SERVICES: Partial<Record<keyof Message, Service>> = {
  pinned_message: latest,
  new_chat_members: (_, person) => [userOf(person)],
  left_chat_member: (_, person) => userOf(person),
  new_chat_title: () => 'A new title',
  new_chat_photo: photos,
  delete_chat_photo: () => true,
  group_chat_created: () => true,
  supergroup_chat_created: () => true,
  channel_chat_created: () => true,
  message_auto_delete_timer_changed: () => ({ message_auto_delete_time: 86_400 }),
  migrate_to_chat_id: () => -1_001_888_888_888,
  migrate_from_chat_id: () => -888_888,
  successful_payment: () => PAYMENT,
  refunded_payment: () => PAYMENT,
  users_shared: (_, person) => ({ request_id: 1, users: [{ user_id: person.id }] }),
  chat_shared: () => ({ request_id: 1, chat_id: -1_001_888_888_888 }),
  connected_website: () => 'example.com',
  write_access_allowed: () => ({ from_request: true }),
  passport_data: () => ({ data: [], credentials: { data: '', hash: '', secret: '' } }),
  proximity_alert_triggered: (_, person) => ({ traveler: userOf(person), watcher: userOf(person), distance: 10 }),
  boost_added: () => ({ boost_count: 1 }),
  chat_background_set: () => ({ type: { type: 'chat_theme', theme_name: '🌿' } }),
  forum_topic_created: () => ({ name: 'Topic', icon_color: 7_322_096 }),
  forum_topic_edited: () => ({ name: 'Topic' }),
  forum_topic_closed: () => ({}),
  forum_topic_reopened: () => ({}),
  general_forum_topic_hidden: () => ({}),
  general_forum_topic_unhidden: () => ({}),
  giveaway_created: () => ({}),
  giveaway_completed: () => ({ winner_count: 1 }),
  gift: () => GIFT,
  gift_upgrade_sent: () => GIFT,
  unique_gift: () => ({ gift: {}, origin: 'transfer' }),
  paid_message_price_changed: () => ({ paid_message_star_count: 1 }),
  direct_message_price_changed: () => ({ are_direct_messages_enabled: true }),
  video_chat_scheduled: ({ clock }) => ({ start_date: seconds(clock.now()) + 3600 }),
  video_chat_started: () => ({}),
  video_chat_ended: () => ({ duration: 60 }),
  video_chat_participants_invited: (_, person) => ({ users: [userOf(person)] }),
  web_app_data: () => ({ data: '{}', button_text: 'Open' }),
  checklist_tasks_done: () => ({ marked_as_done_task_ids: [1] }),
  checklist_tasks_added: () => ({ tasks: [{ id: 3, text: 'One more' }] }),
  community_chat_added: () => ({}),
  community_chat_removed: () => ({}),
  community_chat_joined: () => ({}),
  chat_owner_left: () => ({}),
  chat_owner_changed: (_, person) => ({ new_owner: userOf(person) }),
  managed_bot_created: ({ bot }) => ({
    bot: { id: bot.id + 1, is_bot: true, first_name: 'Bot', username: 'managed_bot' },
  }),
  poll_option_added: () => ({ option_persistent_id: '2', option_text: 'Friday' }),
  poll_option_deleted: () => ({ option_persistent_id: '2', option_text: 'Friday' }),
  suggested_post_info: () => ({ state: 'pending' }),
  suggested_post_approved: ({ clock }) => ({ send_date: seconds(clock.now()) }),
  suggested_post_approval_failed: () => ({ price: POST }),
  suggested_post_declined: () => ({}),
  suggested_post_paid: () => POST,
  suggested_post_refunded: () => ({ reason: 'post_deleted' }),
};

export const SERVICE_KINDS = Object.keys(SERVICES);

/** The sample of a service note, or nothing when there is no such note. */
export const serviceSample = (world: World, person: Person, kind: string): unknown =>
  Object.hasOwn(SERVICES, kind) ? SERVICES[kind as keyof Message]?.(world, person) : undefined;
