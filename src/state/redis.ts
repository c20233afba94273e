import { createHash } from 'node:crypto';
import { Cluster, Redis } from 'ioredis';
import {
  commitScript,
  dueLooksScript,
  idleLanesScript,
  renewScript,
  settleScript,
  takeScript,
  wakeScript,
} from './scripts.ts';

type Script = (keys: readonly string[], args: readonly (string | number)[]) => Promise<unknown>;

/** The few things that are asked of Redis. Every failure is thrown: what it means for the caller is unknown, so they read again. */
export interface Store {
  readonly client: Redis | Cluster;
  readonly commit: Script;
  readonly settle: Script;
  readonly take: Script;
  readonly renew: Script;
  readonly idleLanes: Script;
  readonly wake: Script;
  readonly dueLooks: Script;
  isReady(): boolean;
  close(): Promise<void>;
}

/** Nothing is sent twice by the client library itself and nothing waits for ever: see facts.md §5. */
const strict = {
  commandTimeout: 2000,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  retryStrategy: (times: number): number => Math.min(50 * times, 1000),
} as const;

/** Opens the connection; `urls` is a socket path, one URL, or the nodes of a cluster. Resolves once it answers. */
export const openStore = async (urls: readonly string[], onError: (error: Error) => void): Promise<Store> => {
  const [first = ''] = urls;
  const client =
    urls.length > 1
      ? new Cluster([...urls], { redisOptions: strict, enableOfflineQueue: false, lazyConnect: true })
      : first.startsWith('/')
        ? new Redis({ ...strict, path: first, lazyConnect: true })
        : new Redis(first, { ...strict, lazyConnect: true });
  client.on('error', onError);
  await client.connect();
  await reachable(client);
  return {
    client,
    commit: script(client, commitScript),
    settle: script(client, settleScript),
    take: script(client, takeScript),
    renew: script(client, renewScript),
    idleLanes: script(client, idleLanesScript),
    wake: script(client, wakeScript),
    dueLooks: script(client, dueLooksScript),
    isReady: () => client.status === 'ready',
    close: async () => {
      await client.quit().catch(() => client.disconnect());
    },
  };
};

const reachable = async (client: Redis | Cluster): Promise<void> => {
  await client.get('hello');
};

/** EVALSHA, and once EVAL for a server that does not know the script yet. */
const script = (client: Redis | Cluster, text: string): Script => {
  const sha = createHash('sha1').update(text).digest('hex');
  return async (keys, args) => {
    try {
      return await client.evalsha(sha, keys.length, ...keys, ...args);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return client.eval(text, keys.length, ...keys, ...args);
    }
  };
};
