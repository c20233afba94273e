import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Person } from '../domain/world.ts';
import { everyKey, journalKey } from './keys.ts';
import type { Links } from './links.ts';
import type { Operator } from './operator.ts';
import type { Store } from './redis.ts';
import type { Reader } from './snapshot.ts';
import { keysOf, nodesOf } from './walk.ts';

/**
 * Removes what is left of an erased person: links in a practice, what was set aside, and the append-only file's memory of
 * the data key. The rewrite is asked for and not awaited; a server that does not allow it keeps the wrapped key until its
 * own next rewrite.
 */
export const eraseTraces = async (
  store: Store,
  links: Links,
  operator: Operator,
  practice: number | null,
  person: number,
): Promise<void> => {
  if (practice !== null) await links.forget(practice, person);
  await operator.forget(person);
  for (const node of nodesOf(store.client)) void rewrite(node).catch(() => {});
};

const rewriteAgainAfter = 1000;
const rewriteTries = 600;

/** A rewrite that is under way has begun before the erasing and keeps what it saw then: another one follows it. */
const rewrite = async (node: Redis, tries = rewriteTries): Promise<void> => {
  try {
    await node.bgrewriteaof();
  } catch (error) {
    if (tries === 0 || !(error instanceof Error) || !error.message.includes('already in progress')) throw error;
    await pause(rewriteAgainAfter, undefined, { ref: false });
    await rewrite(node, tries - 1);
  }
};

/** Destroys everything in this namespace: for the rehearsal's fresh start. */
export const wipe = async (store: Store): Promise<void> => {
  for await (const keys of keysOf(store.client, everyKey())) for (const key of keys) await store.client.unlink(key);
};

/** Everything that is kept about a person, as JSON: what they are here, as a client with each coach, and as a coach. */
export const exportPerson = async (store: Store, read: Reader['read'], person: Person): Promise<string> => {
  const asClient = await Promise.all(person.coaches.map((practice) => engagementOf(store, read, practice, person.id)));
  const asCoach = person.coach ? (await read({ practice: person.id })).world.practice : null;
  return JSON.stringify({ person, asClient: asClient.filter((one) => one !== null), asCoach }, null, 2);
};

const engagementOf = async (store: Store, read: Reader['read'], practice: number, client: number) => {
  const { world } = await read({ practice, clients: [client] });
  const engagement = world.engagements.get(client);
  if (!engagement) return null;
  const journal = await store.client.xrange(journalKey(practice, client), '-', '+');
  return {
    coach: world.practice?.name ?? '',
    engagement,
    journal: journal.map(([, [, fact]]) => JSON.parse(fact ?? 'null')),
  };
};
