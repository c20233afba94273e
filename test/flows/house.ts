import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextArgs, TextKey } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import { createMetrics } from '../../src/inbound/metrics.ts';
import { type Receiving, receive } from '../../src/inbound/receiving.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createLogger } from '../../src/logger.ts';
import { type Mezha, startMezha } from '../../src/mezha.ts';
import { connectTelegram } from '../../src/outbound/call.ts';
import { createWording, type Reader } from '../../src/outbound/wording.ts';
import { createRehearsal, listen, type Rehearsal, type SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { type KeyStore, memoryKeys } from '../../src/state/key-store.ts';
import { openStore, type Store } from '../../src/state/redis.ts';
import { startRedis } from '../../src/state/redis-server.ts';
import { rest } from './rest.ts';
import { type RememberingWording, remembering } from './spoken.ts';

export const token = '1000000:test-test-test-test-test-test-test-12';
/** No pacing: what is tested here is what is said and in which order. */
const unlimited = { burst: 1e9, chatPerSecond: 1e9, groupPerSecond: 1e9, allPerSecond: 1e9 };

/** A bot, a Redis, a Telegram and a clock, all real but Telegram. */
export interface House {
  readonly rehearsal: Rehearsal;
  readonly store: Store;
  readonly keys: KeyStore;
  readonly mezha: Mezha;
  readonly url: string;
  readonly logs: string[];
  readonly wording: RememberingWording;
  /** Everything the person's chat shows, without what was deleted. */
  chat(id: number): SeenMessage[];
  /** What the bot (and people through it) has sent into this chat, after a message id. */
  received(id: number, after?: number): SeenMessage[];
  call(method: string, path: string, body?: unknown): Promise<never>;
  send(id: number, content: object): Promise<SeenMessage>;
  tap(id: number, button: string, messageId?: number): Promise<{ text?: string } | undefined>;
  at(moment: string): Promise<void>;
  /** The clock goes on by so many ms. */
  later(ms: number): Promise<void>;
  /** Waits until the bot has nothing left to do. */
  quiet(): Promise<void>;
  person(id: number, name: string, language: Locale): Promise<void>;
  say(locale: Locale, key: TextKey, args?: TextArgs, names?: { coach?: string; client?: string }): string;
  /** The bot's process ends, and begins anew. */
  stop(): Promise<void>;
  start(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Running {
  keys: KeyStore;
  mezha: Mezha;
  receiving: Receiving;
  stop(): Promise<void>;
}

/** The people's interface of the stand-in. */
const caller =
  (url: string) =>
  async (method: string, path: string, body?: unknown): Promise<never> => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer as never;
  };

const readerOf = (locale: Locale, now: number, names: { coach?: string; client?: string }): Reader => ({
  locale,
  zone: 'UTC',
  otherZone: null,
  now,
  names: { coach: names.coach ?? '', client: () => names.client ?? '' },
  client: 1,
});

/** A text that cannot be said fails the story that needed it. */
const complain = (key: TextKey, problem: unknown): never => {
  throw new Error(`${key}: ${String(problem)}`);
};

/** The bot's process, as far as it is one here. */
const runIn = async (
  parts: Pick<House, 'store' | 'rehearsal' | 'wording' | 'logs' | 'url'>,
  keys: KeyStore,
): Promise<Running> => {
  const { store, rehearsal, wording, logs, url } = parts;
  const telegram = connectTelegram(token, url);
  const log = createLogger('warn', { write: (line) => void logs.push(line) });
  const mezha = await startMezha({
    ...{ store, telegram, wording, metrics: createMetrics(), log, now: () => rehearsal.clock.now(), keys, token },
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
  return { keys, mezha, receiving, stop };
};

/** The same keys for each process that begins. */
const keysInMemory = (): (() => KeyStore) => {
  const keys = memoryKeys();
  return () => keys;
};

/**
 * Opens a house at a moment (ISO). `cluster` names the nodes of a Redis Cluster to use instead of a Redis of its own; `openKeys` is
 * how each process that begins comes by its keys.
 */
export const openHouse = async (
  begin = '2026-11-23T12:00:00Z',
  cluster?: readonly string[],
  openKeys = keysInMemory(),
): Promise<House> => {
  const dir = mkdtempSync(join(tmpdir(), 'mezha-'));
  const redis = cluster ? null : await startRedis({ dir, durable: false });
  const store = await openStore(redis ? [redis.socket] : (cluster ?? []), () => {});
  const rehearsal = createRehearsal({ token, now: Date.parse(begin), callsKept: 100_000 });
  const server = await listen(rehearsal);
  const logs: string[] = [];
  const wording = remembering(createWording('locales', zoneCity, complain));

  const run = (): Promise<Running> => runIn({ store, rehearsal, wording, logs, url: server.url }, openKeys());
  let running = await run();
  const call = caller(server.url);
  const chat = (id: number): SeenMessage[] => rehearsal.messages(id).filter((m) => !m.deleted);
  const quiet = (): Promise<void> => rest({ rehearsal, store, logs, mezha: () => running.mezha });

  return {
    ...{ rehearsal, store, url: server.url, logs, wording, chat, call, quiet },
    get keys() {
      return running.keys;
    },
    get mezha() {
      return running.mezha;
    },
    received: (id, after = 0) => chat(id).filter((m) => m.from?.is_bot && m.message_id > after),
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
    async later(ms) {
      await call('POST', '/clock', { by: ms });
      await running.mezha.looks.poke();
    },
    async person(id, name, language) {
      await call('POST', '/people', { id, first_name: name, language_code: language });
    },
    say: (locale, key, args = {}, names = {}) =>
      wording.say(key, args, readerOf(locale, rehearsal.clock.now(), names)).text,
    stop: () => running.stop(),
    async start() {
      running = await run();
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
