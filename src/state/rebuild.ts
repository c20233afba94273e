import { nextLook, nextPracticeLook } from '../domain/looks.ts';
import type { Present } from '../domain/present.ts';
import {
  busyKey,
  engagementSubject,
  keysWithTimers,
  looksKey,
  practiceSubject,
  type Subject,
  shardOf,
  shardOfLane,
  subjectOfKey,
} from './keys.ts';
import type { Store } from './redis.ts';
import type { Reader } from './snapshot.ts';
import { keysOf } from './walk.ts';

/** Writes the timers anew that are missing: a look for whatever waits, a visit for every lane that is not empty. */
export type Rebuild = () => Promise<void>;

/** What is there already stays as it is; a timer too many finds nothing to do. */
export const createRebuild = (store: Store, read: Reader['read'], present: () => Present): Rebuild => {
  const visit = async (lane: string): Promise<void> => {
    await store.client.zadd(busyKey(shardOfLane(lane)), 'NX', 0, lane);
  };

  const look = async (practice: number, subject: string, wantedAt: () => Promise<number | null>): Promise<void> => {
    const looks = looksKey(shardOf(practice));
    if ((await store.client.zscore(looks, subject)) !== null) return;
    const at = await wantedAt();
    if (at !== null) await store.client.zadd(looks, 'NX', at, subject);
  };

  const ofPractice = async (practice: number): Promise<number | null> => {
    const { world } = await read({ practice });
    return world.practice && nextPracticeLook(present(), world.practice);
  };

  const ofEngagement = async (practice: number, client: number): Promise<number | null> => {
    const { world } = await read({ practice, clients: [client] });
    const e = world.engagements.get(client);
    return world.practice && e ? nextLook(present(), world.practice, e) : null;
  };

  const mend = async (found: Subject): Promise<void> => {
    if (found.is === 'lane') return visit(found.lane);
    const { practice } = found;
    if (found.is === 'practice') return look(practice, practiceSubject(practice), () => ofPractice(practice));
    const { client } = found;
    return look(practice, engagementSubject(practice, client), () => ofEngagement(practice, client));
  };

  return async () => {
    for await (const keys of keysOf(store.client, keysWithTimers()))
      await Promise.all(keys.map(subjectOfKey).flatMap((found) => (found ? [mend(found).catch(() => {})] : [])));
  };
};
