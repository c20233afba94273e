import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GrammyError, HttpError } from 'grammy';
import type { Update } from 'grammy/types';
import { type Config, ConfigError, readConfig, withEnvFile } from './config.ts';
import { createHttpServer } from './inbound/http-server.ts';
import { createMetrics, type Metrics } from './inbound/metrics.ts';
import { type Receiving, receive } from './inbound/receiving.ts';
import { zoneCity } from './inbound/zones/zone-city.ts';
import { createLogger, type Logger, logCrashes } from './logger.ts';
import { type Ground, type Mezha, startMezha } from './mezha.ts';
import { connectTelegram } from './outbound/call.ts';
import { introduce } from './outbound/menu.ts';
import { telegramLimits } from './outbound/pace.ts';
import { createWording } from './outbound/wording.ts';
import { createRehearsal, type Rehearsal } from './rehearsal/rehearsal.ts';
import { wipe } from './state/erasure.ts';
import { type KeyStore, memoryKeys, storedKeys } from './state/key-store.ts';
import { useNamespace } from './state/keys.ts';
import { givenMasterKeys, keptMasterKeys } from './state/master-key.ts';
import { openStore, type Store } from './state/redis.ts';
import { startRedis } from './state/redis-server.ts';

/** The rehearsal's Telegram has one bot, and this is its token. */
const rehearsalToken = '1000000:rehearsal-rehearsal-rehearsal-1';
const retryStartAfter = 2000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What comes into being one after the other, and is asked for before it is there. */
interface Stage {
  mezha?: Mezha;
  receiving?: Receiving;
  stopping?: boolean;
  link: string | null;
}

interface OpenRedis {
  readonly store: Store;
  close(): Promise<void>;
}

const start = async (): Promise<void> => {
  const config = readConfig(withEnvFile(process.env));
  const log = createLogger(config.logLevel);
  logCrashes(log, (code) => process.exit(code));
  const redis = await openRedis(config, log);
  try {
    await run(config, log, redis);
  } catch (error) {
    await redis.close();
    throw error;
  }
};

const run = async (config: Config, log: Logger, redis: OpenRedis): Promise<void> => {
  const stage: Stage = { link: null };
  const rehearsal = config.botToken === undefined ? await rehearse(redis.store, stage) : null;
  const now = rehearsal ? () => rehearsal.clock.now() : Date.now;
  const metrics = createMetrics();
  const http = createHttpServer({
    ready: () => redis.store.isReady() && (stage.receiving?.isTaking() ?? false),
    metrics: () => figures(metrics, stage.mezha, now),
    ...(config.webhook ? { webhook: { ...config.webhook, accept: (update) => accept(stage, update as Update) } } : {}),
    ...(rehearsal ? { fallback: rehearsal.handle } : {}),
  });
  const port = await http.listen(config.port);
  const token = config.botToken ?? rehearsalToken;
  const telegram = connectTelegram(token, rehearsal ? `http://127.0.0.1:${port}` : config.telegramApiRoot);
  const wording = createWording('locales', zoneCity, (key) => log.error({ kind: key }, 'a text could not be said'));
  const keys = rehearsal ? memoryKeys() : keysOf(config);
  const ground: Ground = {
    ...{ store: redis.store, telegram, wording, metrics, log, now, token, keys, limits: telegramLimits },
    defaultLocale: config.defaultLocale,
    worker: randomUUID(),
  };
  const mezha = await untilTelegramAnswers(log, () => startMezha(ground));
  stage.mezha = mezha;
  const stopListening = rehearsal?.clock.onMove(() => void mezha.looks.poke());
  stage.receiving = receive(config.webhook, telegram.api, mezha.updates, (error) =>
    log.warn({ error }, 'updates will be asked for again'),
  );
  const introduced = introduce(telegram.api, wording).catch((error) =>
    log.warn({ error }, 'the command menus could not be set'),
  );
  stage.link = await mezha.coachLink();
  greet(rehearsal !== null, port, stage.link);
  stopOnSignal(log, async () => {
    stage.stopping = true;
    stopListening?.();
    await stage.receiving?.stop();
    await mezha.stop();
    await introduced;
    await http.close();
    rehearsal?.close();
    await telegram.close();
    await redis.close();
  });
};

const keysOf = ({ masterKeys, dataDir }: Config): KeyStore =>
  storedKeys(dataDir, masterKeys ? givenMasterKeys(masterKeys) : keptMasterKeys(dataDir, say));

/** Whoever stops takes nothing new: Telegram gives it to another process, or again. */
const accept = async ({ mezha, stopping }: Stage, update: Update): Promise<'done' | 'retry'> =>
  mezha && !stopping ? mezha.updates.accept(update) : 'retry';

/** The Redis that was named, or one of our own. If ours ends by itself nothing can be kept any more, so we end too. */
const openRedis = async (config: Config, log: Logger): Promise<OpenRedis> => {
  if (config.botToken === undefined) useNamespace('rehearsal');
  const onError = (error: Error): void => log.warn({ error }, 'Redis does not answer');
  if (config.redisUrls.length > 0) {
    const store = await openStore(config.redisUrls, onError);
    return { store, close: store.close };
  }
  const server = await startRedis({
    dir: join(config.dataDir, config.botToken === undefined ? 'rehearsal' : 'redis'),
    onProgress: say,
    onExit: () => {
      log.fatal('Redis ended by itself');
      process.exit(1);
    },
  });
  const store = await openStore([server.socket], onError);
  const close = async (): Promise<void> => {
    await store.close();
    await server.stop();
  };
  return { store, close };
};

/** A Telegram of our own. Its chats live only as long as this process, so what an earlier rehearsal left is removed. */
const rehearse = async (store: Store, stage: Stage): Promise<Rehearsal> => {
  await wipe(store);
  return createRehearsal({
    token: rehearsalToken,
    page: join('src', 'rehearsal', 'page'),
    onReset: async () => {
      await wipe(store);
      stage.link = (await stage.mezha?.coachLink()) ?? null;
    },
    coachLink: () => stage.link ?? undefined,
  });
};

/** Telegram may be away while we start: a wrong token ends the start, everything else is tried again. */
const untilTelegramAnswers = async (log: Logger, begin: () => Promise<Mezha>): Promise<Mezha> => {
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404))
        throw new ConfigError(['BOT_TOKEN: Telegram does not know it; expected the token that BotFather gave']);
      if (!(error instanceof HttpError) && !(error instanceof GrammyError)) throw error;
      log.warn({ error }, 'Telegram does not answer; trying again');
      await pause(retryStartAfter);
    }
  }
};

const figures = async (metrics: Metrics, mezha: Mezha | undefined, now: () => number): Promise<string> => {
  if (mezha) {
    metrics.held(await mezha.operator.heldCount());
    metrics.outboxAge((await mezha.operator.outboxAge(now())) / 1000);
  }
  return metrics.text();
};

const greet = (rehearsal: boolean, port: number, link: string | null): void => {
  if (rehearsal) say(`Rehearsal: http://localhost:${port}  (two phones and a clock; nothing leaves this computer)`);
  else if (link) say(`Coach link: ${link}`);
  else say('Mezha is at work.');
};

/** Finishes what is under way, whichever way the end is asked for. */
const stopOnSignal = (log: Logger, stop: () => Promise<void>): void => {
  let stopping = false;
  const end = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info('stopping: finishing what is under way');
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
};

start().catch((error: unknown) => {
  const lines =
    error instanceof ConfigError ? error.problems : [error instanceof Error ? error.message : 'could not start'];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
});
