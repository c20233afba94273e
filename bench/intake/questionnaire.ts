import type { Update } from 'grammy/types';
import { createHttpServer } from '../../src/inbound/http-server.ts';
import { createMetrics } from '../../src/inbound/metrics.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createLogger } from '../../src/logger.ts';
import { startMezha } from '../../src/mezha.ts';
import { connectTelegram } from '../../src/outbound/call.ts';
import { createWording } from '../../src/outbound/wording.ts';
import { memoryKeys } from '../../src/state/key-store.ts';
import { engagementKey, handbookKey, linksKey, personKey, practiceKey } from '../../src/state/keys.ts';
import { promptArgs } from '../../src/state/links.ts';
import { personCodec, practiceCodec } from '../../src/state/records.ts';
import { handbookCodec } from '../../src/state/records-of-beginning.ts';
import { openStore, type Store } from '../../src/state/redis.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { playRole } from '../measure/child.ts';
import { personOf, practiceOf } from '../relay/records.ts';
import { token, webhookPath, webhookSecret } from '../relay/scene.ts';
import { clientAt, coachId, engagementAt, handbook } from './people.ts';

const keys = memoryKeys();
const unlimited = { burst: 1e12, chatPerSecond: 1e12, groupPerSecond: 1e12, allPerSecond: 1e12 };

/** Mezha with clients who stand at the first question, and others at the twelfth; `count` of each. */
export const questionnaire = async (telegramUrl: string, socket: string, count: number): Promise<void> => {
  const store = await openStore([socket], () => {});
  const bytes = await seed(store, count);
  const log = createLogger('warn');
  const metrics = createMetrics();
  const wording = createWording('locales', zoneCity, (key) => log.error({ kind: key }, 'a text could not be said'));
  const running = await startMezha({
    ...{ store, wording, metrics, log, now: Date.now, keys, token, defaultLocale: 'en', limits: unlimited },
    ...{ telegram: connectTelegram(token, telegramUrl), worker: 'bench' },
  });
  const accept = (update: unknown): Promise<'done' | 'retry'> => running.updates.accept(update as Update);
  const webhook = { path: webhookPath, secret: webhookSecret, accept };
  const http = createHttpServer({ ready: () => true, metrics: () => metrics.text(), webhook });
  playRole(await http.listen(0, '127.0.0.1'), { bytes: () => bytes });
};

/** Bytes that a client at question 12 keeps in Redis for the dialog, besides the sealed answers themselves. */
const seed = async (store: Store, count: number): Promise<number> => {
  const reader = createReader(store.client, keys);
  const first = (json: string): string => `1${json}`;
  const everyone = [1, 12].flatMap((at) => Array.from({ length: count }, (_, n) => ({ at, n, id: clientAt(at, n) })));
  const practice = { ...practiceOf(coachId), clients: everyone.map(({ id }) => id) };
  await store.client.set(practiceKey(coachId), first(practiceCodec.encode({ ...practice, clients: [] })));
  await store.client.set(handbookKey(coachId), first(handbookCodec.encode(handbook)));
  let bytes = 0;
  for (const { at, n, id } of everyone) {
    const e = engagementAt(at, n, Date.now() - 60_000);
    const stored = reader.encode(e, undefined);
    const prompt = promptArgs(id, id, 1_500_000, { question: `q${at}`, turn: at, repeated: false });
    await store.client.set(personKey(id), first(personCodec.encode(personOf(id, [coachId], false))));
    await store.client.set(engagementKey(coachId, id), first(stored));
    await store.client.hset(linksKey(coachId), ...prompt);
    const without = JSON.stringify({ ...e, intake: null }).length;
    if (at === 12) bytes = JSON.stringify(e).length - without + prompt.join('').length;
  }
  return bytes;
};
