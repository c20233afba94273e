import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { TextArgs, TextKey } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import { createMetrics } from '../../src/inbound/metrics.ts';
import { type Receiving, receive } from '../../src/inbound/receiving.ts';
import { zoneCity } from '../../src/inbound/zone-city.ts';
import { createLogger } from '../../src/logger.ts';
import { type Mezha, startMezha } from '../../src/mezha.ts';
import { connectTelegram } from '../../src/outbound/call.ts';
import { createWording } from '../../src/outbound/wording.ts';
import { createRehearsal, listen, type Rehearsal, type SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { busyKey, laneKey, leaseKey, shards } from '../../src/state/keys.ts';
import { openStore, type Store } from '../../src/state/redis.ts';
import { startRedis } from '../../src/state/redis-server.ts';

export const token = '1000000:test-test-test-test-test-test-test-12';
export const master = Buffer.alloc(32, 7);
/** No pacing: what is tested here is what is said and in which order. */
const unlimited = { burst: 1e9, chatPerSecond: 1e9, groupPerSecond: 1e9, allPerSecond: 1e9 };

/** A bot, a Redis, a Telegram and a clock, all real but Telegram. */
export interface House {
  readonly rehearsal: Rehearsal;
  readonly store: Store;
  readonly mezha: Mezha;
  readonly url: string;
  readonly logs: string[];
  /** Everything the person's chat shows, without what was deleted. */
  chat(id: number): SeenMessage[];
  /** What the bot (and people through it) has sent into this chat, after a message id. */
  received(id: number, after?: number): SeenMessage[];
  call(method: string, path: string, body?: unknown): Promise<never>;
  send(id: number, content: object): Promise<SeenMessage>;
  tap(id: number, button: string, messageId?: number): Promise<{ text?: string } | undefined>;
  at(moment: string): Promise<void>;
  /** Waits until the bot has nothing left to do. */
  quiet(): Promise<void>;
  person(id: number, name: string, language: Locale): Promise<void>;
  say(locale: Locale, key: TextKey, args?: TextArgs, names?: { coach?: string; client?: string }): string;
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Running {
  mezha: Mezha;
  receiving: Receiving;
  stop(): Promise<void>;
}

/** Opens a house at a moment (ISO); `cluster` names the nodes of a Redis Cluster to use instead of a Redis of its own. */
export const openHouse = async (begin = '2026-11-23T12:00:00Z', cluster?: readonly string[]): Promise<House> => {
  const dir = mkdtempSync(join(tmpdir(), 'mezha-'));
  const redis = cluster ? null : await startRedis({ dir, durable: false });
  const store = await openStore(redis ? [redis.socket] : (cluster ?? []), () => {});
  const rehearsal = createRehearsal({ token, now: Date.parse(begin), callsKept: 100_000 });
  const server = await listen(rehearsal);
  const logs: string[] = [];
  const wording = createWording('locales', zoneCity, (key, problem) => {
    throw new Error(`${key}: ${String(problem)}`);
  });

  const run = async (): Promise<Running> => {
    const telegram = connectTelegram(token, server.url);
    const log = createLogger('warn', { write: (line) => void logs.push(line) });
    const mezha = await startMezha({
      ...{ store, telegram, wording, metrics: createMetrics(), log, now: () => rehearsal.clock.now(), master, token },
      ...{ defaultLocale: 'en', limits: unlimited, worker: `worker-${Math.round(performance.now() * 1000)}` },
    });
    const stopListening = rehearsal.clock.onMove(() => void mezha.looks.poke());
    const receiving = receive(undefined, telegram.api, mezha.updates, () => {});
    const stop = async (): Promise<void> => {
      stopListening();
      await receiving.stop();
      await mezha.stop();
      await telegram.close();
    };
    return { mezha, receiving, stop };
  };
  let running = await run();

  const call = async (method: string, path: string, body?: unknown): Promise<never> => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer as never;
  };

  const chat = (id: number): SeenMessage[] => rehearsal.messages(id).filter((m) => !m.deleted);

  const isQuiet = async (): Promise<boolean> => {
    if (rehearsal.pendingCount() > 0) return false;
    await running.mezha.updates.idle();
    await running.mezha.delivery.idle();
    const busy = await Promise.all([...Array(shards).keys()].map((shard) => store.client.zcard(busyKey(shard))));
    return rehearsal.pendingCount() === 0 && busy.every((count) => count === 0);
  };

  /** What keeps the bot from resting, for whoever reads the failure. */
  const unrest = async (): Promise<string> => {
    const busy = await Promise.all([...Array(shards).keys()].map((shard) => store.client.zrange(busyKey(shard), 0, -1)));
    const lanes = busy.flat();
    const heads = await Promise.all(lanes.map((lane) => running.mezha && store.client.lrange(laneKey(lane), 0, 2)));
    const leases = await Promise.all(lanes.map((lane) => store.client.hgetall(leaseKey(lane))));
    return `the bot does not come to rest: ${JSON.stringify({ updates: rehearsal.pendingCount(), lanes, heads, leases, now: Date.now(), logs, calls: rehearsal.calls().slice(-8).map(c=>[c.method,c.ok,c.at]), pend: rehearsal.pendingUpdates() })}`;
  };

  const quiet = async (): Promise<void> => {
    const started = performance.now();
    while (!(await isQuiet())) {
      if (performance.now() - started > 10_000) throw new Error(await unrest());
      await setImmediate();
    }
  };

  return {
    rehearsal,
    store,
    get mezha() {
      return running.mezha;
    },
    url: server.url,
    logs,
    chat,
    received: (id, after = 0) => chat(id).filter((m) => m.from?.is_bot && m.message_id > after),
    call,
    quiet,
    async send(id, content) {
      const { message } = (await call('POST', `/people/${id}/send`, content)) as { message: SeenMessage };
      return message;
    },
    async tap(id, button, messageId) {
      const found =
        messageId ??
        chat(id).findLast((m) => m.reply_markup?.inline_keyboard?.flat().some((b) => b.text.startsWith(button)))
          ?.message_id;
      const { answer } = (await call('POST', `/people/${id}/tap`, { message_id: found, button, wait: 3000 })) as {
        answer?: { text?: string };
      };
      return answer;
    },
    async at(moment) {
      await call('POST', '/clock', { to: moment });
      await running.mezha.looks.poke();
    },
    async person(id, name, language) {
      await call('POST', '/people', { id, first_name: name, language_code: language });
    },
    say(locale, key, args = {}, names = {}) {
      const reader = {
        locale,
        zone: 'UTC',
        otherZone: null,
        now: rehearsal.clock.now(),
        names: { coach: names.coach ?? '', client: () => names.client ?? '' },
        client: 1,
      };
      return wording.say(key, args, reader).text;
    },
    async restart() {
      await running.stop();
      running = await run();
    },
    async close() {
      await running.stop();
      rehearsal.close();
      await server.close();
      await store.close();
      await redis?.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

export const textsOf = (messages: readonly SeenMessage[]): string[] =>
  messages.map((m) => m.text ?? m.caption ?? `(${Object.keys(m).join()})`);
