import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Another process of the same bundle, playing one role; it is asked questions and answers them. */
export interface Child {
  readonly port: number;
  ask<T>(question: string): Promise<T>;
  end(): Promise<void>;
}

const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Starts a role on one core of its own, where the system can do that. */
export const startRole = async (
  role: string,
  args: readonly string[],
  core: number,
  nodeFlags: readonly string[] = [],
): Promise<Child> => {
  const node = [process.execPath, ...nodeFlags, process.argv[1] ?? '', role, ...args];
  const [command = '', ...rest] = canPin ? ['taskset', '-c', `${core}`, ...node] : node;
  const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const port = (await answerOf(child)) as number;
  return {
    port,
    async ask<T>(question: string) {
      child.send(question);
      return (await answerOf(child)) as T;
    },
    async end() {
      const closed = once(child, 'close');
      child.send('end');
      await closed;
    },
  };
};

/** What the process says next; a process that ends instead has failed. */
const answerOf = async (child: ChildProcess): Promise<unknown> => {
  const waiting = new AbortController();
  const failed = once(child, 'exit', waiting).then(([code]) => {
    throw new Error(`a process ended with ${String(code)}`);
  });
  try {
    const [answer] = await Promise.race([once(child, 'message', waiting), failed]);
    return answer;
  } finally {
    waiting.abort();
    failed.catch(() => {});
  }
};

/** Plays a role: says where it listens, then answers questions until it is told to end or its parent is gone. */
export const playRole = (port: number, answers: Record<string, () => unknown> = {}): void => {
  const known: Record<string, () => unknown> = {
    cpu: cpuMicroseconds,
    memory: () => process.memoryUsage().rss,
    ...answers,
  };
  process.on('message', (question: string) => {
    if (question === 'end') process.exit(0);
    process.send?.(known[question]?.() ?? null);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(port);
};

/** The CPU this process has used, user and system together. */
const cpuMicroseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** The load generator keeps to the core that the measured process does not use. */
export const pinMyself = (core: number): void => {
  if (canPin) spawnSync('taskset', ['-cp', `${core}`, `${process.pid}`]);
};
