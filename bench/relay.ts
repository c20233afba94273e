/**
 * What one relayed message costs: CPU of the bot's process per update, from the webhook's request to the last call, as a ratio
 * to the floor (no framework: body, two pipelines to Redis, one call) in the same interleaved run.
 * npm run bench relay [-- updates per round, rounds]; BENCH_PROFILE=folder writes a CPU profile of Mezha there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { startRedis } from '../src/state/redis-server.ts';
import { type Child, pinMyself, startRole } from './measure/child.ts';
import { median, spread } from './measure/figures.ts';
import { documented } from './relay/documented.ts';
import { floor } from './relay/floor.ts';
import { mezha } from './relay/mezha.ts';
import { updateOf, webhookPath, webhookSecret } from './relay/scene.ts';
import { telegram } from './relay/telegram.ts';

const words = process.argv.slice(2);
const roles: Record<string, (telegramUrl: string, socket: string) => unknown> = {
  telegram,
  floor,
  documented: (url, socket) => documented(url, socket, false),
  'documented with sign': (url, socket) => documented(url, socket, true),
  mezha,
};

/** How many calls to Telegram an update leads to. */
const rivals = { floor: 1, documented: 1, 'documented with sign': 2, mezha: 2 } as const;
type Rival = keyof typeof rivals;
const names = Object.keys(rivals) as Rival[];

const inFlight = 32;
const warmUp = 10_000;
const botCore = 0;
const otherCore = 1;

interface Runner {
  readonly child: Child;
  readonly pool: Pool;
  next: number;
}

const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhookSecret };

/** Sends so many updates and waits until Telegram has heard all that follows from them; the CPU per update in µs. */
const round = async (name: Rival, runner: Runner, fake: Child, count: number): Promise<number> => {
  const { child, pool } = runner;
  const [cpuBefore, callsBefore] = [await child.ask<number>('cpu'), await fake.ask<number>('calls')];
  const end = runner.next + count;
  const sendSome = async (): Promise<void> => {
    while (runner.next < end) {
      const body = JSON.stringify(updateOf(runner.next++));
      const answer = await pool.request({ path: webhookPath, method: 'POST', headers, body });
      if (answer.statusCode !== 200) throw new Error(`${name} answered ${answer.statusCode}`);
      await answer.body.dump();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, sendSome));
  while ((await fake.ask<number>('calls')) - callsBefore < count * rivals[name]) await pause(2);
  await pause(20);
  return ((await child.ask<number>('cpu')) - cpuBefore) / count;
};

const compare = async (): Promise<void> => {
  const [perRound = 2000, rounds = 9] = words.map(Number);
  const dir = mkdtempSync(join(tmpdir(), 'mezha-bench-'));
  pinMyself(otherCore);
  const redis = await startRedis({ dir });
  const fake = await startRole('telegram', [], otherCore);
  const flags = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  const runners = new Map<Rival, Runner>();
  for (const name of names) {
    const place = [`http://127.0.0.1:${fake.port}`, redis.socket];
    const child = await startRole(name, place, botCore, name === 'mezha' ? flags : []);
    runners.set(name, { child, pool: new Pool(`http://127.0.0.1:${child.port}`, { connections: inFlight }), next: 0 });
  }
  const costs = new Map<Rival, number[]>(names.map((name) => [name, []]));
  for (const [name, runner] of runners) await round(name, runner, fake, warmUp);
  for (let i = 0; i < rounds; i++)
    for (const [name, runner] of runners) costs.get(name)?.push(await round(name, runner, fake, perRound));
  report(costs);
  for (const { child, pool } of runners.values()) {
    await pool.destroy();
    await child.end();
  }
  await fake.end();
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
};

const report = (costs: ReadonlyMap<Rival, number[]>): void => {
  const over = (a: Rival, b: Rival): number[] =>
    (costs.get(a) ?? []).map((cost, i) => cost / (costs.get(b)?.[i] ?? Number.NaN));
  for (const name of names)
    console.log(
      `  ${name}: ${spread(over(name, 'floor'))} of the floor, ${median(costs.get(name) ?? []).toFixed(0)} µs`,
    );
  console.log(`  mezha: ${spread(over('mezha', 'documented'))} of the documented stack (goal 0.50; of the floor 1.00)`);
  console.log(`  mezha: ${spread(over('mezha', 'documented with sign'))} of the documented stack that signs too`);
};

const [role = '', telegramUrl = '', socket = ''] = words;
const play = roles[role];
if (play) await play(telegramUrl, socket);
else await compare();
