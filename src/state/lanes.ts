import type { Effect } from '../domain/effects.ts';
import { askAgain } from './ask-again.ts';
import { busyKey, laneKey, leaseKey, linksKey, shardOfLane, shards } from './keys.ts';
import { byLane, type Entry } from './outbox.ts';
import { leaseFor } from './plan.ts';
import type { Store } from './redis.ts';
import type { Taken } from './transact.ts';

/** What becomes of the head of a lane. `wait` keeps it there for so many ms; `requeued`: a commit has already replaced it. */
export type Verdict =
  | { readonly is: 'done'; readonly links: readonly string[]; readonly follow: readonly Effect[] }
  | { readonly is: 'wait'; readonly ms: number; readonly entry: Entry }
  | { readonly is: 'requeued' };

export interface Lanes {
  /**
   * The next head of a lane that nobody delivers; `begun` when someone began to send it and never said how it ended, `called` when they
   * have said that they call Telegram.
   */
  take(lane: string): Promise<{ fence: number; head: Entry; begun: boolean; called: boolean } | null>;
  /** Records the verdict; the next head, or null when the lane is empty, waits, or belongs to someone else by now. */
  settle(
    lane: string,
    fence: number,
    entry: Entry,
    verdict: Exclude<Verdict, { is: 'requeued' }>,
  ): Promise<Entry | null>;
  /** Keeps the lane while its head takes longer. */
  renew(lane: string, fence: number): Promise<void>;
  /** Telegram is called for the head now. False when the lane is somebody else's by now: then it must not be. */
  calls(lane: string, fence: number): Promise<boolean>;
  /** Gives the lane back at once. */
  release(lane: string, fence: number): Promise<void>;
  /** Everything in a lane, the head first. */
  list(lane: string): Promise<Entry[]>;
  /** Lanes whose lease or wait is over. */
  idle(): Promise<string[]>;
  /** Ends a wait: the reader can be reached again. */
  wake(lane: string): Promise<void>;
}

/** How an entry begins as it is stored: enough to know it again. */
const beginning = ({ id }: Entry): string => `{"id":${JSON.stringify(id)},`;

const parse = (json: string): Entry => JSON.parse(json) as Entry;

export const createLanes = (store: Store, worker: string, onFollow: (taken: Taken) => void): Lanes => ({
  async take(lane) {
    const keys = [laneKey(lane), leaseKey(lane), busyKey(shardOfLane(lane))];
    const [fence, head, begun, called] = (await askAgain((repeated) =>
      store.take(keys, [lane, worker, leaseFor, repeated]),
    )) as [number, string, number, number];
    return fence && head ? { fence, head: parse(head), begun: begun === 1, called: called === 1 } : null;
  },

  async settle(lane, fence, entry, verdict) {
    const follow =
      verdict.is === 'done' ? [...byLane(`${entry.id}-then`, entry.at, entry.practice, verdict.follow)] : [];
    const links = verdict.is === 'done' ? verdict.links : [];
    const keys = [
      ...[laneKey(lane), leaseKey(lane), busyKey(shardOfLane(lane))],
      linksKey(entry.practice ?? shardOfLane(lane)),
      ...follow.flatMap(([other]) => [laneKey(other), leaseKey(other)]),
    ];
    const wait = verdict.is === 'wait' ? [Math.max(0, Math.ceil(verdict.ms)), JSON.stringify(verdict.entry)] : [0, ''];
    const args = [
      ...[lane, fence, worker, leaseFor, verdict.is, ...wait, beginning(entry)],
      ...[links.length, ...links],
      follow.length,
      ...follow.flatMap(([other, entries]) => [other, entries.length, ...entries.map((one) => JSON.stringify(one))]),
    ];
    const since = performance.now();
    const answer = await askAgain(() => store.settle(keys, args));
    if (answer === 'fenced') return null;
    const [next, ...fences] = answer as [string, ...number[]];
    for (const [i, [other, [head]]] of follow.entries())
      if (fences[i] && head) onFollow({ lane: other, fence: fences[i], head, since, world: null });
    return next === '' ? null : parse(next);
  },

  async renew(lane, fence) {
    await store.renew([leaseKey(lane), busyKey(shardOfLane(lane))], [lane, fence, leaseFor, '']);
  },

  async calls(lane, fence) {
    const keys = [leaseKey(lane), busyKey(shardOfLane(lane))];
    return (await askAgain(() => store.renew(keys, [lane, fence, leaseFor, '1']))) === 1;
  },

  async release(lane, fence) {
    const keys = [laneKey(lane), leaseKey(lane), busyKey(shardOfLane(lane)), linksKey(shardOfLane(lane))];
    await store.settle(keys, [lane, fence, worker, leaseFor, 'wait', 0, '', '', 0, 0]);
  },

  list: async (lane) => (await store.client.lrange(laneKey(lane), 0, -1)).map(parse),

  async idle() {
    const found = await Promise.all([...Array(shards).keys()].map((shard) => store.idleLanes([busyKey(shard)], [])));
    return found.flat() as string[];
  },

  async wake(lane) {
    await store.wake([leaseKey(lane), busyKey(shardOfLane(lane))], [lane]);
  },
});
