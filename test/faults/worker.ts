import { createHttpServer } from '../../src/inbound/http-server.ts';
import { createMetrics } from '../../src/inbound/metrics.ts';
import { receive } from '../../src/inbound/receiving.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createLogger } from '../../src/logger.ts';
import { startMezha } from '../../src/mezha.ts';
import { connectTelegram } from '../../src/outbound/call.ts';
import { createWording } from '../../src/outbound/wording.ts';
import { storedKeys } from '../../src/state/key-store.ts';
import { givenMasterKeys } from '../../src/state/master-key.ts';
import { openStore } from '../../src/state/redis.ts';
import { onStep } from '../../src/state/steps.ts';
import type { Orders } from './workers.ts';

/** One process of several that share a Redis. It dies, or stands still, when it comes to a certain step for the nth time. */
const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;

const misfortune = (): void => {
  if (!orders.at) return;
  const { step, nth, blockMs } = orders.at;
  let left = nth;
  onStep((reached) => {
    if (reached !== step || --left !== 0) return;
    if (blockMs === undefined) process.kill(process.pid, 'SIGKILL');
    else {
      process.send?.({ blocked: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockMs);
    }
  });
};

const unlimited = { burst: 1e9, chatPerSecond: 1e9, groupPerSecond: 1e9, allPerSecond: 1e9 };

const start = async (): Promise<void> => {
  const store = await openStore([orders.redis], () => {});
  const telegram = connectTelegram(orders.token, orders.telegram);
  const log = createLogger('info');
  const mezha = await startMezha({
    ...{ store, telegram, log, metrics: createMetrics(), token: orders.token, defaultLocale: 'en' },
    limits: orders.limits ?? unlimited,
    wording: createWording('locales', zoneCity, (key) => log.error({ kind: key }, 'a text could not be said')),
    now: () => Date.now() + orders.ahead,
    keys: storedKeys(orders.data, givenMasterKeys([Buffer.from(orders.master, 'hex')])),
    worker: `worker-${process.pid}`,
  });
  const http = createHttpServer({
    ready: () => store.isReady(),
    metrics: async () => '',
    webhook: { path: '/telegram', secret: orders.secret, accept: (update) => mezha.updates.accept(update as never) },
  });
  const port = await http.listen(0, '127.0.0.1');
  const receiving = receive({ url: orders.webhook, secret: orders.secret }, telegram.api, mezha.updates, () => {});
  process.on('SIGTERM', async () => {
    await receiving.stop();
    await mezha.stop();
    await http.close();
    await telegram.close();
    await store.close();
    process.exit(0);
  });
  // Whoever started it is gone.
  process.on('disconnect', () => process.exit(1));
  misfortune();
  process.send?.({ port });
};

await start();
