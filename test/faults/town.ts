import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Limits } from '../../src/outbound/pace.ts';
import { createRehearsal, listen, type Rehearsal } from '../../src/rehearsal/rehearsal.ts';
import { type KeyStore, storedKeys } from '../../src/state/key-store.ts';
import { busyKey, shards } from '../../src/state/keys.ts';
import { givenMasterKeys } from '../../src/state/master-key.ts';
import { openStore, type Store } from '../../src/state/redis.ts';
import { type EmbeddedRedis, startRedis } from '../../src/state/redis-server.ts';
import type { Sent } from './audit.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { nameOf, type Pairing, seed } from './seed.ts';
import { until } from './until.ts';
import { bundleWorker, type Orders, startWorker, type Worker } from './workers.ts';

const token = '1000000:fault-fault-fault-fault-fault-fault-1234';
const master = Buffer.alloc(32, 9);
const secret = 'a-secret-of-the-faults';

/** Telegram, Redis, one address for the webhook, and as many workers behind it as a test asks for. */
export interface Town {
  readonly rehearsal: Rehearsal;
  readonly gateway: Gateway;
  readonly store: Store;
  readonly keys: KeyStore;
  readonly dir: string;
  /** The processes that run now; who ends is taken out by itself. */
  readonly workers: Set<Worker>;
  /** What all workers have ever written. */
  logs(): string;
  redis(): EmbeddedRedis;
  /** Ends Redis like a crash and starts it again on what is on disk. */
  crashRedis(): Promise<void>;
  startRedis(): Promise<void>;
  /** `file`: another program than the one of today. */
  start(at?: Orders['at'], through?: string, file?: string): Promise<Worker>;
  /** Whoever is started from now on lives so many ms later. */
  later(ms: number): void;
  /** Everyone is there, has started the bot, and is accepted, or stands where `as` puts them. */
  settle(pairings: readonly Pairing[], as?: Parameters<typeof seed>[3]): Promise<void>;
  /** What Telegram has not handed over yet is never handed over. */
  forgetUpdates(): Promise<void>;
  say(client: number, coach: number, text: string): Promise<Sent>;
  /** An album of so many photos, each with this caption and its number; the first counts as what was sent. */
  showAlbum(client: number, coach: number, caption: string, size?: number): Promise<Sent>;
  /** Presses a button of the bot's with data of one's own. */
  press(id: number, data: string): Promise<void>;
  fault(order: object): Promise<void>;
  isOpen(): boolean;
  /** Whether Telegram holds nothing and no lane is busy. */
  isQuiet(): Promise<boolean>;
  quiet(ms?: number): Promise<void>;
  close(): Promise<void>;
}

interface TownOptions {
  readonly durable?: boolean;
  readonly ahead?: number;
  readonly limits?: Limits;
}

export const openTown = async ({ durable = false, ahead: early = 0, limits }: TownOptions = {}): Promise<Town> => {
  let ahead = early;
  const dir = mkdtempSync(join(tmpdir(), 'mezha-town-'));
  let redis = await startRedis({ dir, durable });
  const store = await openStore([redis.socket], () => {});
  const keys = storedKeys(dir, givenMasterKeys([master]));
  const rehearsal = createRehearsal({ token, callsKept: 200_000 });
  const server = await listen(rehearsal);
  const gateway = await openGateway();
  const bundle = await bundleWorker();
  const workers = new Set<Worker>();
  const everyone: Worker[] = [];
  let isOpen = true;

  const orders = (at: Orders['at'], through = redis.socket): Orders => ({
    ...{ redis: through, telegram: server.url, webhook: gateway.url, secret, token, ahead },
    master: master.toString('hex'),
    data: dir,
    ...(at ? { at } : {}),
    ...(limits ? { limits } : {}),
  });

  const isQuiet = async (): Promise<boolean> => {
    if (rehearsal.pendingCount() > 0) return false;
    const busy = await Promise.all(
      [...Array(shards).keys()].map((shard) => store.client.zcard(busyKey(shard)).catch(() => 1)),
    );
    return busy.every((count) => count === 0);
  };

  return {
    ...{ rehearsal, gateway, store, keys, dir, workers, isQuiet },
    isOpen: () => isOpen,
    logs: () => everyone.map((worker) => worker.output()).join(''),
    redis: () => redis,
    async crashRedis() {
      await redis.kill();
      redis = await startRedis({ dir, durable });
    },
    async startRedis() {
      redis = await startRedis({ dir, durable });
    },
    async start(at, through, file = bundle.file) {
      const worker = await startWorker(file, orders(at, through));
      everyone.push(worker);
      workers.add(worker);
      gateway.add(worker.port);
      void worker.ended.then(() => {
        workers.delete(worker);
        gateway.remove(worker.port);
      });
      return worker;
    },
    later(ms) {
      ahead += ms;
    },
    async settle(pairings, as) {
      const people = new Set(pairings.flatMap(({ coach, clients }) => [coach, ...clients]));
      for (const id of people)
        await rehearsal.ask('POST', '/people', { id, first_name: nameOf(id), language_code: 'en' });
      await seed(store, keys, pairings, as);
      for (const id of people) await rehearsal.ask('POST', `/people/${id}/send`, { text: '/start' });
    },
    async forgetUpdates() {
      await fetch(`${server.url}/bot${token}/deleteWebhook?drop_pending_updates=true`);
    },
    async say(client, coach, text) {
      const { message } = (await rehearsal.ask('POST', `/people/${client}/send`, { text })) as {
        message: { message_id: number };
      };
      return { client, coach, text, message: message.message_id };
    },
    async showAlbum(client, coach, caption, size = 2) {
      const items = Array.from({ length: size }, (_, n) => ({ photo: true, caption: `${caption} ${n}` }));
      const { messages } = (await rehearsal.ask('POST', `/people/${client}/album`, { items })) as {
        messages: { message_id: number }[];
      };
      return { client, coach, text: `${caption} 0`, message: messages[0]?.message_id ?? 0 };
    },
    async press(id, data) {
      const under = rehearsal.messages(id).find((message) => message.from?.is_bot)?.message_id;
      await rehearsal.ask('POST', `/people/${id}/tap`, { message_id: under, button: { data } });
    },
    fault: async (order) => void (await rehearsal.ask('POST', '/faults', { times: -1, ...order })),
    quiet: async (ms) => void (await until(isQuiet, ms)),
    async close() {
      isOpen = false;
      for (const worker of workers) worker.signal('SIGKILL');
      await Promise.all(everyone.map((worker) => worker.ended));
      rehearsal.close();
      await Promise.all([server.close(), gateway.close()]);
      await store.close();
      await redis.stop().catch(() => {});
      bundle.remove();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
