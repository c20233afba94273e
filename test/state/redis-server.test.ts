import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { birthMark } from '../../src/state/folder-owner.ts';
import { type EmbeddedRedis, type RedisOptions, startRedis } from '../../src/state/redis-server.ts';
import { ask } from '../../src/state/redis-socket.ts';

const running: EmbeddedRedis[] = [];
const children: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((redis) => redis.stop()));
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

function folder(...more: string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'mezha-redis-'));
  folders.push(dir);
  return join(dir, ...more);
}

async function start(options: RedisOptions): Promise<EmbeddedRedis> {
  const redis = await startRedis(options);
  running.push(redis);
  return redis;
}

function say(redis: { socket: string }, command: string): Promise<string | undefined> {
  return ask(redis.socket, command, 1_000);
}

/** What Redis keeps under `key`, `-` when nothing. */
async function stored(redis: EmbeddedRedis, key: string): Promise<string | undefined> {
  const lines = (await say(redis, `EVAL "return {ok=redis.call('GET','${key}') or '-'}" 0`))?.trim();
  return lines?.slice(1);
}

function script(text: string): string {
  const file = folder('binary');
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(2);
}

/** Another Mezha, as far as a folder can tell: a process that started a Redis in it. */
async function otherBot(dir: string): Promise<{ process: ChildProcess; redisPid: number }> {
  const module = join(__dirname, '../../src/state/redis-server.ts');
  const { build } = await import('esbuild');
  const outfile = folder('other.mjs');
  const stdin = {
    contents: `import { startRedis } from ${JSON.stringify(module)};
      const redis = await startRedis({ dir: ${JSON.stringify(dir)} });
      console.log(redis.pid);`,
    resolveDir: __dirname,
  };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'silent' });
  const child = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, redisPid: Number(line.toString()) };
}

describe('an embedded Redis', () => {
  test('answers on its socket and on no port, in a folder that only we can read', async () => {
    const dir = folder('redis');
    const redis = await start({ dir });
    expect(await say(redis, 'PING')).toBe('+PONG\r\n');
    expect(await say(redis, 'CONFIG GET port')).toMatch(/port\s+\$1\s+0\s/);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(redis.pid).toBe(Number(readFileSync(join(dir, 'redis.pid'), 'utf8')));
  });

  test('remembers everything after stopping, and after being killed', async () => {
    const dir = folder();
    const first = await start({ dir });
    await say(first, 'SET a 1');
    await first.stop();
    const second = await start({ dir });
    await say(second, 'SET b 2');
    await second.kill();
    const third = await start({ dir });
    expect([await stored(third, 'a'), await stored(third, 'b')]).toEqual(['1', '2']);
  });

  test('forgets everything when it need not be durable', async () => {
    const dir = folder();
    const first = await start({ dir, durable: false });
    await say(first, 'SET a 1');
    await first.stop();
    expect(await stored(await start({ dir, durable: false }), 'a')).toBe('-');
  });

  test('reports an end that nobody asked for, and only such an end', async () => {
    const reasons: string[] = [];
    const onExit = (reason: string) => reasons.push(reason);
    const crashing = await start({ dir: folder(), onExit });
    await (await start({ dir: folder(), onExit })).stop();
    process.kill(crashing.pid, 'SIGKILL');
    await until(() => reasons.length > 0);
    expect(reasons).toEqual(['Redis ended (SIGKILL)']);
  });

  test('can be stopped twice', async () => {
    const redis = await start({ dir: folder() });
    await Promise.all([redis.stop(), redis.stop()]);
    expect(await say(redis, 'PING')).toBeUndefined();
  });

  test('works in a folder whose path is too long for a socket', async () => {
    const redis = await start({ dir: folder('long'.repeat(40)), durable: false });
    folders.push(dirname(redis.socket));
    expect(redis.socket.length).toBeLessThan(104);
    expect(await say(redis, 'PING')).toBe('+PONG\r\n');
  });

  test('is not reached by Ctrl-C in the terminal of the bot', async () => {
    const redis = await start({ dir: folder(), durable: false });
    // A group of that number exists only when Redis leads one of its own.
    expect(process.kill(-redis.pid, 0)).toBe(true);
  });

  test('says so when loading takes its time', async () => {
    const note = folder('pid');
    const binary = script(`echo $$ > ${note}; kill -STOP $$; exec redis-server "$@"`);
    const onProgress = () => process.kill(Number(readFileSync(note, 'utf8')), 'SIGCONT');
    expect(await say(await start({ dir: folder(), binary, onProgress }), 'PING')).toBe('+PONG\r\n');
  });
});

describe('a folder that was used before', () => {
  test('is refused while its bot lives', async () => {
    const dir = folder();
    const redis = await start({ dir });
    await expect(startRedis({ dir })).rejects.toThrow(`${dir} is in use by another Mezha (process ${process.pid})`);
    expect(await say(redis, 'PING')).toBe('+PONG\r\n');
  });

  test('is given to exactly one of several that start at once', async () => {
    const dir = folder();
    const outcomes = await Promise.allSettled([start({ dir }), start({ dir }), start({ dir })]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is taken over from a bot that was killed, with all that its Redis knew', async () => {
    const dir = folder();
    const other = await otherBot(dir);
    const socket = join(dir, 'redis.sock');
    await say({ socket }, 'SET a 1');
    await expect(startRedis({ dir })).rejects.toThrow(`process ${other.process.pid}`);
    other.process.kill('SIGKILL');
    await once(other.process, 'exit');
    expect(await say({ socket }, 'PING')).toBe('+PONG\r\n');
    const redis = await start({ dir });
    expect(redis.pid).not.toBe(other.redisPid);
    expect(await stored(redis, 'a')).toBe('1');
  });

  test('is taken over even when the socket of the old Redis was deleted', async () => {
    const dir = folder();
    const other = await otherBot(dir);
    other.process.kill('SIGKILL');
    await once(other.process, 'exit');
    rmSync(join(dir, 'redis.sock'));
    await start({ dir });
    expect(birthMark(other.redisPid)).toBeUndefined();
  });

  test('is not blocked by a claim whose process number now belongs to somebody else', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'owner'), `${process.pid} 1`);
    writeFileSync(join(dir, 'redis.pid'), String(process.pid));
    expect(await say(await start({ dir }), 'PING')).toBe('+PONG\r\n');
  });
});

describe('a Redis that cannot start', () => {
  test('is explained by its own last words, and leaves the folder free', async () => {
    const dir = folder();
    const binary = script(`echo "disk on fire" > ${dir}/redis.log; exit 3`);
    await expect(startRedis({ dir, binary })).rejects.toThrow(
      `Redis ended (code 3): disk on fire (${join(dir, 'redis.log')})`,
    );
    expect(await say(await start({ dir }), 'PING')).toBe('+PONG\r\n');
  });

  test('is named when the program is missing', async () => {
    await expect(startRedis({ dir: folder(), binary: '/nowhere/redis-server' })).rejects.toThrow('ENOENT');
  });
});
