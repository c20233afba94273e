import { albums } from './albums.ts';
import { answering } from './answers.ts';
import { aboutChats } from './chats.ts';
import { copying } from './copies.ts';
import { downloads } from './downloads.ts';
import { editing } from './edits.ts';
import { sending } from './messages.ts';
import type { Method, Methods } from './method.ts';
import { polls } from './polls.ts';
import { reacting } from './reactions.ts';
import { aboutSelf } from './self.ts';
import { topics } from './topics.ts';

/** What is not here is a 404, as an unknown method is at Telegram. */
const ALL: Methods = {
  ...aboutSelf,
  ...aboutChats,
  ...sending,
  ...albums,
  ...copying,
  ...editing,
  ...reacting,
  ...answering,
  ...polls,
  ...downloads,
  ...topics,
};

/** Method names are case-insensitive at Telegram. */
export function createMethods(more: Methods): (name: string) => Method | undefined {
  const table = new Map(Object.entries({ ...ALL, ...more }).map(([name, method]) => [name.toLowerCase(), method]));
  return (name) => table.get(name.toLowerCase());
}
