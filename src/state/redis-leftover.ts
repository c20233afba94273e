import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthMark } from './folder-owner.ts';
import { ask } from './redis-socket.ts';

const PATIENCE_MS = 10_000;
const POLL_MS = 10;

function commandLine(pid: number): string {
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** The Redis that the pid file names, provided that number still belongs to a server of this very socket. */
function leftoverPid(dir: string, socket: string): number | undefined {
  const file = join(dir, 'redis.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return pid > 0 && commandLine(pid).includes(socket) ? pid : undefined;
}

async function hasEnded(pid: number): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (birthMark(pid) !== undefined) {
    if (performance.now() > deadline) return false;
    await pause(POLL_MS);
  }
  return true;
}

/** Ends a Redis whose bot was killed: politely, then by signal; two servers on one folder would ruin it. */
export async function endLeftover(dir: string, socket: string): Promise<void> {
  const pid = leftoverPid(dir, socket);
  await ask(socket, 'SHUTDOWN NOSAVE', PATIENCE_MS);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (pid === undefined || birthMark(pid) === undefined) return;
    process.kill(pid, signal);
    await hasEnded(pid);
  }
}
