/**
 * How late looks are with 100,000 others pending, one due every few milliseconds, against a bare setTimeout for the same moments
 * in the same process; and what a pending look costs in Redis.
 * npm run bench looks [-- pending, seconds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { contactHours } from '../src/domain/hours/hours.ts';
import { startLooks } from '../src/inbound/looks.ts';
import { calendar } from '../src/state/calendar.ts';
import { createDueLooks } from '../src/state/due.ts';
import { memoryKeys } from '../src/state/key-store.ts';
import { engagementKey, engagementSubject, looksKey, practiceKey, shardOf } from '../src/state/keys.ts';
import { practiceCodec } from '../src/state/records.ts';
import { openStore, type Store } from '../src/state/redis.ts';
import { startRedis } from '../src/state/redis-server.ts';
import { createReader } from '../src/state/snapshot.ts';
import { createTransactions } from '../src/state/transact.ts';
import { percentile } from './measure/figures.ts';
import { engagementOf, practiceOf } from './relay/records.ts';

const [pending = 100_000, seconds = 10] = process.argv.slice(2).map(Number);
const every = 5;
const coaches = 50;
const year = 365 * 86_400_000;
const gatherFor = 900;

const dir = mkdtempSync(join(tmpdir(), 'mezha-bench-'));
const redis = await startRedis({ dir });
const store = await openStore([redis.socket], () => {});
const reader = createReader(store.client, memoryKeys());

const memoryUsed = async (): Promise<number> =>
  Number(/used_memory:(\d+)/.exec(await store.client.info('memory'))?.[1] ?? Number.NaN);

/** Looks that are wanted much later, spread over as many practices as there would be. */
const addPending = async ({ client }: Store): Promise<number> => {
  const before = await memoryUsed();
  for (let i = 0; i < pending; i += 1000) {
    const batch = client.pipeline();
    for (let n = i; n < Math.min(i + 1000, pending); n++) {
      const practice = 1_000_000_000 + (n >> 3);
      batch.zadd(
        looksKey(shardOf(practice)),
        Date.now() + year + n * 1000,
        engagementSubject(practice, 2_000_000_000 + n),
      );
    }
    await batch.exec();
  }
  return ((await memoryUsed()) - before) / pending;
};

/** Albums of which the last part has come: each look ends one and commits it on its way. */
const addDue = async (moments: readonly number[]): Promise<void> => {
  const batch = store.client.pipeline();
  for (let n = 0; n < coaches; n++) batch.set(practiceKey(1000 + n), `1${practiceCodec.encode(practiceOf(1000 + n))}`);
  for (const [n, at] of moments.entries()) {
    const [practice, client] = [1000 + (n % coaches), 100_000 + n];
    const part = { chat: client, message: n + 1, at, kind: 'photo', group: 'g', replyTo: null };
    const gathering = {
      side: 'client',
      group: 'g',
      parts: [part, { ...part, message: n + 2 }],
      at: at - gatherFor,
    } as const;
    const e = { ...engagementOf(practice, client), gathering };
    batch.set(engagementKey(practice, client), `1${reader.encode(e, undefined)}`);
    batch.zadd(looksKey(shardOf(practice)), at, engagementSubject(practice, client));
  }
  await batch.exec();
};

const bytes = await addPending(store);
const begin = Date.now() + 5000;
const moments = Array.from({ length: (seconds * 1000) / every }, (_, i) => begin + i * every);
await addDue(moments);

if (Date.now() > begin) throw new Error('the looks took too long to prepare');

const late = { looks: [] as number[], timers: [] as number[] };
const hours = contactHours(calendar);
const present = () => ({ at: Date.now(), hours, calendar });
const transactions = createTransactions({
  ...{ store, reader, present, worker: 'bench', onTaken: () => {} },
  looks: { soon: (shard, subject, at) => looks.soon(shard, subject, at) },
});
for (const at of moments) setTimeout(() => late.timers.push(Date.now() - at), at - Date.now());
const looks = startLooks({
  ...{ due: createDueLooks(store), transactions, now: Date.now, onDecision: () => {} },
  onLate: (s) => void late.looks.push(s * 1000),
  onError: (error) => console.error(error),
});
await pause((moments.at(-1) ?? 0) - Date.now() + 1500);
await looks.stop();

const figure = (share: number): string => {
  const [look, timer] = [percentile(late.looks, share), percentile(late.timers, share)];
  return `p${share * 100} ${look.toFixed(0)} ms, a bare setTimeout ${timer.toFixed(0)} ms`;
};
console.log(`  lateness of ${late.looks.length} of ${moments.length} looks with ${pending} pending (goal p99 25 ms)`);
console.log(`  ${figure(0.5)}; ${figure(0.99)}`);
console.log(
  `  ${(percentile(late.looks, 0.99) / Math.max(1, percentile(late.timers, 0.99))).toFixed(2)} times the setTimeout at p99`,
);
console.log(`  ${bytes.toFixed(0)} bytes of Redis for each pending look`);

await store.close();
await redis.stop();
rmSync(dir, { recursive: true, force: true });
