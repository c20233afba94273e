import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { type House, openHouse, textsOf } from '../flows/house.ts';
import { client, coach } from '../flows/practice.ts';

/** One node that owns every slot still refuses a script whose keys lie in different slots: that is what is tried here. */
let node: ChildProcess;
let house: House;
let direct: Redis;
const dir = mkdtempSync(join(tmpdir(), 'mezha-cluster-'));

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
};

const until = async (condition: () => Promise<boolean>): Promise<void> => {
  const began = performance.now();
  while (!(await condition().catch(() => false))) {
    if (performance.now() - began > 10_000) throw new Error('the cluster does not come up');
    await setImmediate();
  }
};

beforeAll(async () => {
  const port = await freePort();
  const settings = {
    port,
    'cluster-enabled': 'yes',
    'cluster-port': await freePort(),
    dir,
    save: '',
    bind: '127.0.0.1',
    'cluster-announce-ip': '127.0.0.1',
  };
  node = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, `${value}`]),
    { stdio: 'ignore' },
  );
  direct = new Redis(port, '127.0.0.1', { retryStrategy: () => 20 });
  direct.on('error', () => {});
  await direct.ping();
  await direct.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
  await until(async () => String(await direct.call('CLUSTER', 'INFO')).includes('cluster_state:ok'));
  const url = `redis://127.0.0.1:${port}`;
  house = await openHouse('2026-11-23T12:00:00Z', [url, url]);
}, 30_000);

afterAll(async () => {
  await house?.close();
  direct.disconnect();
  if (node.exitCode === null && node.kill()) await once(node, 'exit');
  rmSync(dir, { recursive: true, force: true });
});

it('keeps a practice of two clients on a Redis Cluster as on a single Redis', async () => {
  await coach(house, 100, 'Anna', 'pl');
  await client(house, 100, 201, 'Ola', 'pl');
  await client(house, 100, 217, 'Ewa', 'kk');
  await house.send(201, { text: 'w godzinach' });
  await house.quiet();
  expect(textsOf(house.received(100)).at(-1)).toBe('w godzinach');
  await house.at('2026-11-23T22:00:00Z');
  await house.send(201, { text: 'w nocy' });
  await house.send(217, { text: 'түнде' });
  await house.quiet();
  expect(textsOf(house.received(100)).at(-1)).toBe('w godzinach');
  await house.at('2026-11-24T09:00:00Z');
  await house.quiet();
  expect(textsOf(house.received(100))).toEqual(expect.arrayContaining(['w nocy', 'түнде']));
  expect(house.logs).toEqual([]);
}, 30_000);
