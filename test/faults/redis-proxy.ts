import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';

/** Stands between a worker and Redis, and on order keeps one answer to itself: Redis has done it, the worker never hears. */
export interface RedisProxy {
  readonly socket: string;
  /** The answer to the nth call of this script from now on is lost, and the connection with it. */
  lose(script: string, nth: number): void;
  /** Whether it has come to that. */
  hasLost(): boolean;
  close(): Promise<void>;
}

export const openRedisProxy = async (socket: string, redis: string): Promise<RedisProxy> => {
  const order = { sha: '', left: 0 };
  const open = new Set<Socket>();

  const server = createServer((worker) => {
    const onward = createConnection(redis);
    for (const one of [worker, onward]) {
      open.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => open.delete(one));
    }
    worker.on('data', (data) => {
      onward.write(data);
      if (order.left === 0 || !comesToIt(order, data)) return;
      // Redis reads and answers what is under way; nobody listens any more.
      worker.destroy();
      onward.end();
    });
    onward.on('data', (data) => worker.writable && worker.write(data));
    worker.on('close', () => onward.end());
    onward.on('close', () => worker.destroy());
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));

  return {
    socket,
    lose(script, nth) {
      order.sha = createHash('sha1').update(script).digest('hex');
      order.left = nth;
    },
    hasLost: () => order.left === 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(socket, { force: true });
          resolve();
        });
        for (const one of open) one.destroy();
      }),
  };
};

/** Counts the calls of the script in what the worker says. */
const comesToIt = (order: { sha: string; left: number }, data: Buffer): boolean => {
  order.left = Math.max(0, order.left - (data.toString('latin1').split(order.sha).length - 1));
  return order.left === 0;
};
