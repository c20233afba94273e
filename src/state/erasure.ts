import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { KeyStore } from './key-store.ts';
import { engagementKey, everyKey, noteKeys, practiceKey } from './keys.ts';
import type { Links } from './links.ts';
import type { Operator } from './operator.ts';
import type { Store } from './redis.ts';
import { keysOf, nodesOf } from './walk.ts';

/** What may still hold something of whoever is erased. */
export interface Traces {
  readonly store: Store;
  readonly keys: KeyStore;
  readonly links: Links;
  readonly operator: Operator;
}

/**
 * Removes what is left of a person whose records are gone: data keys first, so that no copy of anything can be opened, then notes,
 * links in a practice and what was set aside. `practice` null: what they were as a coach. The append-only file is rewritten too,
 * which is asked for and not awaited: without the keys nothing in it can be read.
 */
export const eraseTraces = async (
  { store, keys, links, operator }: Traces,
  practice: number | null,
  person: number,
): Promise<void> => {
  const kids = practice === null ? keys.of(person) : keys.of(practice, person);
  for (const kid of kids) if (!(await isNamed(store, kid))) keys.destroy(kid);
  await forgetNotes(store, practice ?? person, practice === null ? null : person);
  if (practice !== null) await links.forget(practice, person);
  await operator.forget(person);
  for (const node of nodesOf(store.client)) void rewrite(node).catch(() => {});
};

/** Whether a record still has this key: the erasing came once more, late, and what it is about has begun anew. */
const isNamed = async ({ client }: Store, kid: string): Promise<boolean> => {
  const [practice = 0, one = 0] = kid.split('.').map(Number);
  return (await client.get(engagementKey(practice, one)))?.includes(`"key":"${kid}"`) ?? false;
};

/** Notes that no record named any more; those of somebody who is there again stay. */
const forgetNotes = async ({ client: redis }: Store, practice: number, client: number | null): Promise<void> => {
  if ((await redis.exists(client === null ? practiceKey(practice) : engagementKey(practice, client))) > 0) return;
  for await (const found of keysOf(redis, noteKeys(practice, client)))
    await Promise.all(found.map((key) => redis.unlink(key)));
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
