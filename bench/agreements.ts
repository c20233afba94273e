/**
 * What it costs to ask for what was agreed when the record has 2,000 entries: from the update to the words that Telegram is given, Redis
 * included, over reading the same stream raw (XRANGE and JSON.parse) in the same round of the same process.
 * npm run bench agreements [-- entries, rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMetrics } from '../src/inbound/metrics.ts';
import { zoneCity } from '../src/inbound/zones/zone-city.ts';
import { createLogger } from '../src/logger.ts';
import { startMezha } from '../src/mezha.ts';
import { createWording } from '../src/outbound/wording.ts';
import { memoryKeys } from '../src/state/key-store.ts';
import { journalKey } from '../src/state/keys.ts';
import { openStore } from '../src/state/redis.ts';
import { startRedis } from '../src/state/redis-server.ts';
import { client, coach, command, writeRecord } from './agreements/record.ts';
import { attentiveTelegram } from './agreements/telegram.ts';
import { median, percentile, spread } from './measure/figures.ts';

const [entries = 2000, rounds = 60] = process.argv.slice(2).map(Number);
const warmUp = 20;

const dir = mkdtempSync(join(tmpdir(), 'mezha-bench-'));
const redis = await startRedis({ dir });
const store = await openStore([redis.socket], () => {});
const keys = memoryKeys();
await writeRecord(store, keys, entries);

const log = createLogger('warn');
const telegram = attentiveTelegram();
const wording = createWording('locales', zoneCity, (key) => log.error({ kind: key }, 'a text could not be said'));
const unlimited = { burst: 1e12, chatPerSecond: 1e12, groupPerSecond: 1e12, allPerSecond: 1e12 };
const mezha = await startMezha({
  ...{ store, wording, metrics: createMetrics(), log, now: Date.now, keys, token: '1:bench', defaultLocale: 'en' },
  ...{ limits: unlimited, telegram: telegram.telegram, worker: 'bench' },
});

interface Cost {
  readonly ms: number;
  readonly cpu: number;
}

const costOf = async (work: () => Promise<unknown>): Promise<Cost> => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - began, cpu: (user + system) / 1000 };
};

const raw = async (): Promise<number> => {
  const stream = await store.client.xrange(journalKey(coach, client), '-', '+');
  return stream.map(([, [, line = '']]) => JSON.parse(line) as unknown).length;
};

let update = 0;
const ask = async (text: string): Promise<string> => {
  const said = telegram.next();
  await mezha.updates.accept(command(++update, text));
  return said;
};

/** The same question again and again, each time beside the reference. */
const measure = async (name: string, text: string): Promise<void> => {
  const figures: { readonly asked: Cost; readonly reference: Cost }[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const reference = await costOf(raw);
    const asked = await costOf(() => ask(text));
    await mezha.delivery.idle();
    if (round >= 0) figures.push({ asked, reference });
  }
  const cpu = figures.map(({ asked, reference }) => asked.cpu / Math.max(0.1, reference.cpu));
  const ms = figures.map(({ asked }) => asked.ms);
  const own = figures.map(({ asked }) => asked.cpu);
  const refs = figures.map(({ reference }) => reference.cpu);
  console.log(`  ${name}: ${spread(cpu)} of the CPU of reading the stream raw`);
  console.log(`    ${median(own).toFixed(1)} ms of CPU, ${median(refs).toFixed(1)} ms raw`);
  console.log(
    `    ${median(ms).toFixed(1)} ms by the clock, ${percentile(ms, 0.95).toFixed(1)} ms at p95 (goal at most 50)`,
  );
};

console.log(`  a record of ${await raw()} entries, ${(await ask('/agreements')).length} characters of answer`);
await measure('what is open', '/agreements');
await measure('a word', '/agreements созвон');
await measure('days', '/agreements с 1 по 15 ноября');

await mezha.stop();
await store.close();
await redis.stop();
rmSync(dir, { recursive: true, force: true });
