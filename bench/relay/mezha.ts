import type { Update } from 'grammy/types';
import { createHttpServer } from '../../src/inbound/http-server.ts';
import { createMetrics } from '../../src/inbound/metrics.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createLogger } from '../../src/logger.ts';
import { startMezha } from '../../src/mezha.ts';
import { connectTelegram } from '../../src/outbound/call.ts';
import { createWording } from '../../src/outbound/wording.ts';
import { memoryKeys } from '../../src/state/key-store.ts';
import { engagementKey, personKey, practiceKey } from '../../src/state/keys.ts';
import { personCodec, practiceCodec } from '../../src/state/records.ts';
import { openStore, type Store } from '../../src/state/redis.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { playRole } from '../measure/child.ts';
import { engagementOf, personOf, practiceOf } from './records.ts';
import { clientsOf, coachIds, token, webhookPath, webhookSecret } from './scene.ts';

const keys = memoryKeys();
const unlimited = { burst: 1e12, chatPerSecond: 1e12, groupPerSecond: 1e12, allPerSecond: 1e12 };

/** The whole of Mezha behind its own webhook, with practices that are open at any hour. */
export const mezha = async (telegramUrl: string, socket: string): Promise<void> => {
  const store = await openStore([socket], () => {});
  await seed(store);
  const log = createLogger('warn');
  const metrics = createMetrics();
  const wording = createWording('locales', zoneCity, (key) => log.error({ kind: key }, 'a text could not be said'));
  const running = await startMezha({
    ...{ store, wording, metrics, log, now: Date.now, keys, token, defaultLocale: 'en', limits: unlimited },
    ...{ telegram: connectTelegram(token, telegramUrl), worker: 'bench' },
  });
  const http = createHttpServer({
    ready: () => true,
    metrics: () => metrics.text(),
    webhook: {
      path: webhookPath,
      secret: webhookSecret,
      accept: (update) => running.updates.accept(update as Update),
    },
  });
  playRole(await http.listen(0, '127.0.0.1'));
};

const seed = async (store: Store): Promise<void> => {
  const reader = createReader(store.client, keys);
  for (const coach of coachIds) {
    const first = (json: string): string => `1${json}`;
    await store.client.set(practiceKey(coach), first(practiceCodec.encode(practiceOf(coach))));
    await store.client.set(personKey(coach), first(personCodec.encode(personOf(coach, [], true))));
    for (const client of clientsOf(coach)) {
      await store.client.set(personKey(client), first(personCodec.encode(personOf(client, [coach], false))));
      await store.client.set(
        engagementKey(coach, client),
        first(reader.encode(engagementOf(coach, client), undefined)),
      );
    }
  }
};
