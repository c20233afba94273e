import type { Update } from 'grammy/types';
import type { KeyStore } from './key-store.ts';
import { busyKey, laneKey, looksKey, setAsideKey, shards } from './keys.ts';
import type { Entry } from './outbox.ts';
import type { Store } from './redis.ts';
import { seal, unseal } from './sealing.ts';
import type { Reader } from './snapshot.ts';

/** What the operator is told in figures, and where undecidable updates are kept. */
export interface Operator {
  /** Messages that wait for opening. */
  heldCount(): Promise<number>;
  /** Age in ms of the oldest effect not yet done. */
  outboxAge(now: number): Promise<number>;
  failedTries(updateId: number): Promise<number>;
  /** Keeps an update sealed with its author's own key: it holds what somebody wrote. */
  setAside(update: Update): Promise<void>;
  /** What was set aside of a person. */
  setAsideOf(person: number): Promise<unknown[]>;
  /** Destroys what was set aside of an erased person. */
  forget(person: number): Promise<void>;
}

const all = [...Array(shards).keys()];
const aDay = 86_400;

export const createOperator = (store: Store, read: Reader['read'], keys: KeyStore): Operator => ({
  async heldCount() {
    const subjects = (await Promise.all(all.map((shard) => store.client.zrange(looksKey(shard), '0', '-1')))).flat();
    let count = 0;
    for (const subject of subjects) {
      const [practice = 0, client] = subject.split('.').map(Number);
      if (client === undefined) continue;
      const { world } = await read({ practice, clients: [client] });
      count += world.engagements.get(client)?.held.length ?? 0;
    }
    return count;
  },

  async outboxAge(now) {
    const lanes = (await Promise.all(all.map((shard) => store.client.zrange(busyKey(shard), '0', '99')))).flat();
    const heads = await Promise.all(lanes.map((lane) => store.client.lindex(laneKey(lane), 0)));
    const moments = heads.flatMap((head) => (head === null ? [] : [(JSON.parse(head) as Entry).at]));
    return moments.length > 0 ? Math.max(0, now - Math.min(...moments)) : 0;
  },

  async failedTries(updateId) {
    const key = `${setAsideKey(0)}:tries:${updateId}`;
    const tries = await store.client.incr(key);
    await store.client.expire(key, aDay);
    return tries;
  },

  async setAside(update) {
    const author = authorOf(update);
    const kid = keys.of(ours, author).find(keys.open) ?? keys.make(ours, author);
    const sealed = seal(keyOf(keys, kid), aboutUpdate(update.update_id), JSON.stringify(update));
    await store.client.hset(setAsideKey(0), `${author}.${update.update_id}`, `${kid} ${sealed}`);
  },

  async setAsideOf(person) {
    const all = Object.entries(await store.client.hgetall(setAsideKey(0)));
    return all.flatMap(([field, value]) => {
      const [author, id] = field.split('.').map(Number);
      const [kid = '', sealed] = value.split(' ');
      return author === person && id !== undefined && sealed !== undefined && keys.open(kid)
        ? [JSON.parse(unseal(keyOf(keys, kid), aboutUpdate(id), sealed).toString())]
        : [];
    });
  },

  async forget(person) {
    for (const kid of keys.of(ours, person)) keys.destroy(kid);
    const fields = await store.client.hkeys(setAsideKey(0));
    const theirs = fields.filter((field) => field.startsWith(`${person}.`));
    if (theirs.length > 0) await store.client.hdel(setAsideKey(0), ...theirs);
  },
});

/** Keys of no practice: what is set aside may belong to none. */
const ours = 0;
const aboutUpdate = (id: number): string => `update-${id}`;

const keyOf = (keys: KeyStore, kid: string): Buffer => {
  const key = keys.open(kid);
  if (!key) throw new Error('a data key is not there');
  return key;
};

const authorOf = (update: Update): number =>
  (update.message ?? update.edited_message ?? update.callback_query ?? update.my_chat_member)?.from?.id ?? 0;

/** Whether an error says that Redis is away, loading, full or busy: nothing is acknowledged then, and everything is tried again. */
export const isStoreAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (
    error.name === 'MaxRetriesPerRequestError' ||
    error.name === 'AbortError' ||
    error.name === 'ClusterAllFailedError'
  )
    return true;
  return away.test(error.message);
};

const away =
  /^(Command timed out|Connection is closed|Connection is in closing|Stream isn't writeable|conflict|LOADING|MISCONF|OOM|READONLY|CLUSTERDOWN|TRYAGAIN|BUSY|MASTERDOWN|NOREPLICAS|connect E|read E|write E|None of startup)/;
