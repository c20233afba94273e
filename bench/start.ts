/**
 * From the start of the process to its first answered update: the bundle as a ratio to the same program with its packages
 * unbundled, in one interleaved run; and what the bundle holds of memory at rest.
 * npm run bench start [-- rounds]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { startRedis } from '../src/state/redis-server.ts';
import { median, spread } from './measure/figures.ts';

const [rounds = 9] = process.argv.slice(2).map(Number);
const token = '1000000:bench-bench-bench-bench-bench-bench-1';
const restFor = 3000;
const dir = mkdtempSync(join(tmpdir(), 'mezha-bench-'));
const programs = { unbundled: join('dist', 'bench', 'main.mjs'), bundle: join('dist', 'main.js') } as const;
type Program = keyof typeof programs;

/** A stranger says hello as soon as the bot asks for updates; resolves when the bot has answered. */
const stage = { answered: (): void => {}, told: false };
const me = { id: 1000000, is_bot: true, first_name: 'Mezha', username: 'mezha_bot' };
let updates = 0;
/** Somebody else each time: what the last process was killed over is still theirs for some seconds. */
const strangerSays = (text: string) => ({
  ...{ message_id: 1, date: 0, chat: { id: 7 + updates, type: 'private', first_name: 'A' }, text },
  from: { id: 7 + updates, is_bot: false, first_name: 'A', language_code: 'en' },
});

const answers: Record<string, (response: ServerResponse) => unknown> = {
  getMe: () => me,
  getUpdates: (response) => {
    if (!stage.told) {
      stage.told = true;
      return [{ update_id: ++updates, message: strangerSays('Hello') }];
    }
    setTimeout(() => say(response, []), 20_000).unref();
    return undefined;
  },
  sendMessage: () => {
    stage.answered();
    return strangerSays('');
  },
};

const say = (response: ServerResponse, result: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));

const telegram = createServer((request, response) => {
  request.resume().on('end', () => {
    const method = request.url?.split('/').at(-1) ?? '';
    const result = method in answers ? answers[method]?.(response) : true;
    if (result !== undefined) say(response, result);
  });
});

const unbundle = (): Promise<unknown> =>
  build({
    ...{ entryPoints: [join('src', 'main.ts')], outfile: programs.unbundled, bundle: true, packages: 'external' },
    ...{ platform: 'node', target: 'node20', format: 'esm', keepNames: true },
    ...{ minifyWhitespace: true, minifySyntax: true, logLevel: 'warning' },
  });

interface Started {
  readonly ms: number;
  readonly mebibytes: number;
}

const start = async (program: Program, socket: string, root: string, rests: boolean): Promise<Started> => {
  stage.told = false;
  const answered = new Promise<void>((resolve) => {
    stage.answered = resolve;
  });
  const env = {
    ...process.env,
    ...{
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: root,
      REDIS_URL: socket,
      DATA_DIR: join(dir, program),
      PORT: '0',
    },
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
  const begun = performance.now();
  const child = spawn(process.execPath, [programs[program]], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the bot ended with ${String(code)}`)));
  await Promise.race([answered, failed]);
  const ms = performance.now() - begun;
  if (rests) await pause(restFor);
  const mebibytes = residentMebibytes(child);
  child.kill('SIGKILL');
  await failed.catch(() => {});
  return { ms, mebibytes };
};

const residentMebibytes = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

await unbundle();
const redis = await startRedis({ dir: join(dir, 'redis') });
await new Promise<void>((resolve) => telegram.listen(0, '127.0.0.1', resolve));
const root = `http://127.0.0.1:${(telegram.address() as AddressInfo).port}`;
const ratios: number[] = [];
const bundles: Started[] = [];
for (let i = 0; i < rounds; i++) {
  const unbundled = await start('unbundled', redis.socket, root, false);
  const bundle = await start('bundle', redis.socket, root, i === rounds - 1);
  ratios.push(bundle.ms / unbundled.ms);
  bundles.push(bundle);
}
console.log(
  `  start to first answered update: ${spread(ratios)} of unbundled, ${median(bundles.map(({ ms }) => ms)).toFixed(0)} ms (goal 0.65)`,
);
console.log(`  at rest: ${bundles.at(-1)?.mebibytes.toFixed(0)} MiB (goal 100)`);
telegram.closeAllConnections();
telegram.close();
await redis.stop();
rmSync(dir, { recursive: true, force: true });
