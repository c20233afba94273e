import type { Cluster, Redis } from 'ioredis';

/** Every server that holds keys of its own. */
export const nodesOf = (client: Redis | Cluster): Redis[] => ('nodes' in client ? client.nodes('master') : [client]);

const pageSize = 1000;

/** Every key that matches, some at a time; one that comes or goes meanwhile may be missed or be named twice. */
export async function* keysOf(client: Redis | Cluster, pattern: string): AsyncGenerator<string[]> {
  for (const node of nodesOf(client)) {
    let cursor = '0';
    do {
      const [next, keys] = await node.scan(cursor, 'MATCH', pattern, 'COUNT', pageSize);
      cursor = next;
      if (keys.length > 0) yield keys;
    } while (cursor !== '0');
  }
}
