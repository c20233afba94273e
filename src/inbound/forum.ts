import type { ChatMemberUpdated, Message } from 'grammy/types';
import { toCoach } from '../domain/effects.ts';
import { topicFor } from '../domain/forum.ts';
import { coachEdits } from '../domain/relay.ts';
import type { Forum, Practice } from '../domain/world.ts';
import { answeredInTopic } from './beginning/common-editor.ts';
import { isLiveLocation, kindOf, refOf } from './kinds.ts';
import { inEngagement, inPractice, type Turn } from './turn.ts';
import { writeAsCoach, writtenFrom } from './writing.ts';

/** The bot was made administrator of a group by a coach, or lost it: from now on there is a topic per client, or none. */
export const groupChanged = async (turn: Turn, change: ChatMemberUpdated): Promise<void> => {
  const { new_chat_member: now, chat } = change;
  if (!turn.practice) return;
  const canTopics =
    now.status === 'administrator' &&
    now.can_manage_topics === true &&
    chat.type === 'supergroup' &&
    chat.is_forum === true;
  await inPractice(turn, (_, practice, all) => {
    if (!canTopics) {
      if (practice.forum?.chat === chat.id)
        return {
          outcome: 'changed',
          practice: { ...practice, forum: null },
          effects: [toCoach(null, 'forum-unlinked', {})],
        };
      return now.status === 'left' || now.status === 'kicked'
        ? null
        : { outcome: 'refused', practice, effects: [toCoach(null, 'forum-needs-topics', {})] };
    }
    const forum: Forum = practice.forum?.chat === chat.id ? practice.forum : { chat: chat.id, topics: [] };
    const topics = all.filter((e) => e.stage === 'active').map((e) => topicFor(e.client));
    return {
      outcome: 'changed',
      practice: { ...practice, forum },
      effects: [toCoach(null, 'forum-linked', {}), ...topics],
    };
  });
};

/** The coach writes in a client's topic: that is to this client, no question asked. Everything else in the group is the group's own. */
export const groupMessage = async (turn: Turn, message: Message): Promise<void> => {
  const client = clientOfTopic(turn.practice, message);
  const kind = kindOf(message);
  if (client === null || kind === null || message.text?.startsWith('/')) return;
  const replied = message.reply_to_message?.message_id;
  const link = replied === undefined ? null : await turn.links.find(turn.person.id, message.chat.id, replied);
  if (await answeredInTopic(turn, client, link, message)) return;
  await writeAsCoach(turn, { client, urgent: link?.urgent ?? false }, withoutTopicReply(message, kind));
};

/** In a topic every message answers the topic's first one, unless it answers another: that is no answer to a client. */
const withoutTopicReply = (message: Message, kind: NonNullable<ReturnType<typeof kindOf>>) => {
  const written = writtenFrom(message, kind);
  return written.ref.replyTo === message.message_thread_id
    ? { ...written, ref: { ...written.ref, replyTo: null } }
    : written;
};

export const groupEdit = async (turn: Turn, message: Message): Promise<void> => {
  const client = clientOfTopic(turn.practice, message);
  const kind = kindOf(message);
  if (client === null || kind === null || isLiveLocation(message)) return;
  turn.keepContent(turn.cause, turn.update);
  await inEngagement(turn, turn.person.id, client, (_, __, e) => coachEdits(e, refOf(message, kind)));
};

const clientOfTopic = (practice: Practice | null, message: Message): number | null =>
  practice?.forum?.chat === message.chat.id
    ? (practice.forum.topics.find(({ thread }) => thread === message.message_thread_id)?.client ?? null)
    : null;
