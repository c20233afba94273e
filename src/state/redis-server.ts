import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { claimFolder } from './folder-owner.ts';
import { endLeftover } from './redis-leftover.ts';
import { ask, socketPath } from './redis-socket.ts';

const BINARIES = ['redis-server', 'valkey-server'];
/** Services and cron often have a PATH without these. */
const USUAL_PLACES = ['/usr/local/bin', '/usr/bin', '/usr/sbin', '/opt/homebrew/bin'];
const POLL_MS = 4;
const ANSWER_MS = 1_000;
const NEWS_AFTER_MS = 1_000;
const SILENCE_MS = 30_000;
const STOP_MS = 10_000;

export type RedisOptions = {
  dir: string;
  binary?: string;
  /** False gives up surviving a crash for speed: for tests. */
  durable?: boolean;
  /** Told when the server ends without having been asked to stop. */
  onExit?: (reason: string) => void;
  /** Told when loading takes long enough to wonder about. */
  onProgress?: (line: string) => void;
};

export type EmbeddedRedis = {
  socket: string;
  pid: number;
  /** Ends the server after everything is on disk. */
  stop(): Promise<void>;
  /** Ends the server like a crash would; for tests of crashes. */
  kill(): Promise<void>;
};

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findBinary(): string {
  const places = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_PLACES].filter((place) => place !== '');
  const found = BINARIES.flatMap((name) => places.map((place) => join(place, name))).find(canRun);
  if (found === undefined) throw new Error('No redis-server or valkey-server here: install one, or set REDIS_URL');
  return found;
}

/** `always`: what was acknowledged is on disk, even when the power fails the moment after. */
function settings(dir: string, socket: string, durable: boolean): string[] {
  const pairs = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir,
    save: '',
    appendonly: durable ? 'yes' : 'no',
    appendfsync: 'always',
    'aof-load-truncated': 'yes',
    'maxmemory-policy': 'noeviction',
    pidfile: join(dir, 'redis.pid'),
    logfile: join(dir, 'redis.log'),
    daemonize: 'no',
  };
  return Object.entries(pairs).flatMap(([name, value]) => [`--${name}`, value]);
}

/** Detached: Ctrl-C in a terminal reaches every process of the group, and the bot still needs Redis to finish. */
function launch(binary: string, dir: string, socket: string, durable: boolean): ChildProcess {
  // Of the environment only what finding libraries takes: the rest holds secrets that Redis has no use for.
  const { PATH, LD_LIBRARY_PATH, TZ } = process.env;
  const env = Object.fromEntries(Object.entries({ PATH, LD_LIBRARY_PATH, TZ }).filter(([, value]) => value));
  return spawn(binary, settings(dir, socket, durable), { detached: true, stdio: 'ignore', env });
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Resolves with why, once the server has ended or could not be started at all. */
function ending(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.once('error', (error) => done(`Redis could not be started: ${error.message}`));
    child.once('exit', (code, signal) => done(`Redis ended (${signal ?? `code ${code}`})`));
  });
}

function lastWords(dir: string): string {
  const file = join(dir, 'redis.log');
  try {
    return `${readFileSync(file, 'utf8').trim().split('\n').at(-1)} (${file})`;
  } catch {
    return 'it left no log';
  }
}

/** Waits for the first PONG for as long as the server shows that it is loading. */
async function untilReady(child: ChildProcess, socket: string, onProgress: (line: string) => void): Promise<void> {
  const start = performance.now();
  let [heard, told] = [start, false];
  while (isRunning(child)) {
    const answer = await ask(socket, 'PING', ANSWER_MS);
    if (answer?.startsWith('+PONG')) return;
    const now = performance.now();
    if (answer) heard = now;
    if (now - heard > SILENCE_MS) throw new Error(`Redis does not answer on ${socket}`);
    if (!told && now - start > NEWS_AFTER_MS) {
      onProgress('Redis is loading what was stored …');
      told = true;
    }
    await pause(POLL_MS);
  }
}

async function stopGently(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (!isRunning(child)) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

function supervise(child: ChildProcess, socket: string, ended: Promise<string>, options: RedisOptions): EmbeddedRedis {
  let isStopping = false;
  const reported = ended.then((reason) => {
    if (!isStopping) options.onExit?.(reason);
  });
  return {
    socket,
    pid: child.pid ?? 0,
    stop() {
      isStopping = true;
      return stopGently(child, reported);
    },
    async kill() {
      child.kill('SIGKILL');
      await reported;
    },
  };
}

/** Waits for the server; one that fails to start is ended and explained. */
async function settle(child: ChildProcess, dir: string, socket: string, ended: Promise<string>, options: RedisOptions) {
  try {
    await untilReady(child, socket, options.onProgress ?? (() => undefined));
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  if (!isRunning(child)) throw new Error(`${await ended}: ${lastWords(dir)}`);
}

/** Starts a Redis of our own in `dir`, after ending one that a killed bot left there; refuses a `dir` in use. */
export async function startRedis(options: RedisOptions): Promise<EmbeddedRedis> {
  const dir = resolve(options.dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  chmodSync(dir, 0o700);
  const release = claimFolder(dir);
  try {
    const socket = socketPath(dir);
    await endLeftover(dir, socket);
    const child = launch(options.binary ?? findBinary(), dir, socket, options.durable ?? true);
    const ended = ending(child);
    await settle(child, dir, socket, ended, options);
    return supervise(child, socket, ended.finally(release), options);
  } catch (error) {
    release();
    throw error;
  }
}
