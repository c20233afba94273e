import { engagementSubject, looksKey, practiceSubject, shardOf, shards } from './keys.ts';
import type { Store } from './redis.ts';

/** A look that is due: at a practice, or at one client's engagement. `at` is the epoch ms it was wanted for. */
export interface DueLook {
  readonly practice: number;
  readonly client: number | null;
  readonly at: number;
}

export interface DueLooks {
  /** Takes what is due at `now`; a taken look comes back after some seconds unless a commit moves it. */
  take(now: number): Promise<DueLook[]>;
  /** The earliest look there is, epoch ms. */
  next(): Promise<number | null>;
  /** Forgets a look at something that exists no more. */
  forget(practice: number, client: number | null): Promise<void>;
}

const comesBackAfter = 5000;
const atOnce = 100;

const all = [...Array(shards).keys()];

const parse = (found: readonly string[]): DueLook[] => {
  const looks: DueLook[] = [];
  for (let i = 0; i < found.length; i += 2) {
    const [practice = '', client] = (found[i] ?? '').split('.');
    looks.push({
      practice: Number(practice),
      client: client === undefined ? null : Number(client),
      at: Number(found[i + 1]),
    });
  }
  return looks;
};

export const createDueLooks = (store: Store): DueLooks => ({
  async take(now) {
    const found = await Promise.all(
      all.map((shard) => store.dueLooks([looksKey(shard)], [now, now + comesBackAfter, atOnce])),
    );
    return (found as string[][]).flatMap(parse);
  },

  async next() {
    const heads = await Promise.all(all.map((shard) => store.client.zrange(looksKey(shard), '0', '0', 'WITHSCORES')));
    const moments = heads.flatMap(([, at]) => (at === undefined ? [] : [Number(at)]));
    return moments.length > 0 ? Math.min(...moments) : null;
  },

  async forget(practice, client) {
    const subject = client === null ? practiceSubject(practice) : engagementSubject(practice, client);
    await store.client.zrem(looksKey(shardOf(practice)), subject);
  },
});
