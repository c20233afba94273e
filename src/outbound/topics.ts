import { type Topic, toCoach } from '../domain/effects.ts';
import type { Forum } from '../domain/world.ts';
import type { Entry } from '../state/outbox.ts';
import type { Transactions } from '../state/transact.ts';
import type { Answer } from './answers.ts';
import type { Scene } from './reader.ts';
import { type Performed, performedNothing, type Tools } from './tools.ts';

/** Makes the client's topic in the coach's forum group and remembers it; nothing if there is one already. */
export const performTopic = async (
  tools: Tools,
  transactions: Transactions,
  topic: Topic,
  entry: Entry,
  scene: Scene,
): Promise<Performed> => {
  const { practice } = scene.world;
  const client = topic.client ?? 0;
  if (!practice?.forum || practice.forum.topics.some((one) => one.client === client)) return performedNothing;
  const name = scene.nameOf({ practice: practice.id, client }) || `${client}`;
  const made = await tools.api.raw.createForumTopic({ chat_id: practice.forum.chat, name });
  await changeForum(transactions, `${entry.id}-topic`, practice.id, (forum) => ({
    ...forum,
    topics: [...forum.topics.filter((one) => one.client !== client), { client, thread: made.message_thread_id }],
  }));
  return performedNothing;
};

/** A topic was deleted or the group moved: what is about that client goes to the coach's own chat, or to where the group is now. */
export const topicGone = async (
  transactions: Transactions,
  { id, practice, effect }: Entry,
  answer: Answer,
): Promise<void> => {
  if (practice === null) return;
  await changeForum(transactions, `${id}-forum`, practice, (forum) =>
    answer.is === 'moved'
      ? { ...forum, chat: answer.chat }
      : { ...forum, topics: forum.topics.filter((one) => one.client !== effect.client) },
  );
};

/** The bot was put out of the group: everything goes to the coach's own chat again, and the coach is told. */
export const forumGone = async (transactions: Transactions, { id, practice }: Entry): Promise<void> => {
  if (practice === null) return;
  await transactions.transact(`${id}-put-out`, { practice }, (_, { practice: p }) =>
    p?.forum
      ? { outcome: 'changed', practice: { ...p, forum: null }, effects: [toCoach(null, 'forum-unlinked', {})] }
      : null,
  );
};

const changeForum = (transactions: Transactions, cause: string, practice: number, change: (forum: Forum) => Forum) =>
  transactions.transact(cause, { practice }, (_, { practice: p }) =>
    p?.forum ? { outcome: 'changed', practice: { ...p, forum: change(p.forum) } } : null,
  );
