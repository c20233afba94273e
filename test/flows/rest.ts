import { setTimeout as pause } from 'node:timers/promises';
import { Cluster } from 'ioredis';
import type { Mezha } from '../../src/mezha.ts';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.ts';
import { busyKey, shards } from '../../src/state/keys.ts';
import type { Store } from '../../src/state/redis.ts';

interface Resting {
  readonly rehearsal: Rehearsal;
  readonly store: Store;
  readonly logs: readonly string[];
  mezha(): Mezha;
}

const patience = 10_000;

/** Waits until no update is pending, no look is due and no lane is being delivered; fails with what is still going on. */
export const rest = async (house: Resting): Promise<void> => {
  const started = performance.now();
  while (!(await isResting(house))) {
    if (performance.now() - started > patience)
      throw new Error(`the bot does not come to rest: ${await unrest(house)}`);
    await pause(1);
  }
};

const isResting = async (house: Resting): Promise<boolean> => {
  const { rehearsal, store, mezha } = house;
  if (rehearsal.pendingCount() > 0) return false;
  await mezha().updates.idle();
  await mezha().looks.poke();
  await mezha().delivery.idle();
  return rehearsal.pendingCount() === 0 && (await busyLanes(store)).length === 0;
};

/** Lanes that are being delivered, or will be soon; those of people who blocked the bot sleep. */
const busyLanes = async ({ client }: Store): Promise<string[]> => {
  const soon = Date.now() + 60_000;
  const all = [...Array(shards).keys()].map(busyKey);
  if (client instanceof Cluster)
    return (await Promise.all(all.map((key) => client.zrangebyscore(key, '-inf', soon)))).flat();
  const asked = client.pipeline(all.map((key) => ['zrangebyscore', key, '-inf', soon]));
  return ((await asked.exec()) ?? []).flatMap(([, lanes]) => lanes as string[]);
};

const unrest = async ({ rehearsal, store, logs }: Resting): Promise<string> =>
  JSON.stringify({ lanes: await busyLanes(store), updates: rehearsal.pendingUpdates(), logs });
