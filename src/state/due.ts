import { engagementSubject, looksKey, practiceSubject, shardOf, shards } from './keys.ts';
import type { Store } from './redis.ts';

/** A look that is due: at a practice, or at one client's engagement. `at` is the epoch ms it was wanted for. */
export interface DueLook {
  readonly practice: number;
  readonly client: number | null;
  readonly at: number;
}

export interface DueLooks {
  /**
   * Takes what is due at `now`; a taken look comes back after some seconds unless a commit moves it. `next` is the moment of
   * the earliest look that is left (epoch ms, infinity when there is none).
   */
  take(now: number): Promise<{ readonly looks: readonly DueLook[]; readonly next: number }>;
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
    const asked = all.map((shard) => store.dueLooks([looksKey(shard)], [now, now + comesBackAfter, atOnce]));
    const found = (await Promise.all(asked)) as [due: string[], next: string][];
    const moments = found.flatMap(([, next]) => (next === '' ? [] : [Number(next)]));
    return { looks: found.flatMap(([due]) => parse(due)), next: Math.min(...moments) };
  },

  async forget(practice, client) {
    const subject = client === null ? practiceSubject(practice) : engagementSubject(practice, client);
    await store.client.zrem(looksKey(shardOf(practice)), subject);
  },
});
