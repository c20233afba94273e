import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedKeys } from '../../src/state/key-store.ts';
import { givenMasterKeys } from '../../src/state/master-key.ts';
import { type House, openHouse } from '../flows/house.ts';
import { filesBelow, openedOf } from './keys-at-hand.ts';
import { until } from './until.ts';

const master = Buffer.alloc(32, 7);

/** A house whose keys and whose Redis lie on a disk that can be looked through. */
export interface PrivateHouse {
  readonly house: House;
  readonly dataDir: string;
  /** Everything Redis holds in memory and on disk, snapshot and append-only file, as one text. */
  stored(): Promise<string>;
  /** Everything there is at all: logs, Redis, the data folder. */
  everything(): Promise<string>;
  /** Redis's files as they are now, kept elsewhere, as one text. */
  copied(): Promise<string>;
  /** Waits until a rewrite of the append-only file that was asked for is over. */
  written(): Promise<unknown>;
  /** What somebody opens in a dump with the master key and the keys that are left now. */
  opened(dump: string, practice: number, client: number): string[];
  close(): Promise<void>;
}

export const openPrivately = async (): Promise<PrivateHouse> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mezha-data-'));
  const house = await openHouse('2026-11-23T12:00:00Z', undefined, () =>
    storedKeys(dataDir, givenMasterKeys([master])),
  );
  const { client } = house.store;
  await client.config('SET', 'rdbcompression', 'no', 'appendonly', 'yes', 'appendfsync', 'always');

  const info = async (field: string): Promise<string> =>
    new RegExp(`${field}:(\\S+)`).exec(await client.info('persistence'))?.[1] ?? '';
  const redisDir = async (): Promise<string> => ((await client.config('GET', 'dir')) as string[])[1] ?? '';

  const self: PrivateHouse = {
    ...{ house, dataDir },
    async stored() {
      await client.save();
      const keys = await client.keys('*');
      const dumps = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
      const held = dumps.map((dump) => dump?.toString('latin1') ?? '');
      return [...keys, ...held, ...filesBelow(await redisDir())].join('\n');
    },
    everything: async () => [...house.logs, await self.stored(), ...filesBelow(dataDir)].join('\n'),
    async copied() {
      await client.bgsave();
      await until(async () => (await info('rdb_bgsave_in_progress')) === '0');
      const copy = mkdtempSync(join(tmpdir(), 'mezha-copy-'));
      cpSync(await redisDir(), copy, { recursive: true, filter: (file) => !file.endsWith('.sock') });
      const text = filesBelow(copy).join('\n');
      rmSync(copy, { recursive: true });
      return text;
    },
    written: () =>
      until(
        async () => (await info('aof_rewrite_in_progress')) === '0' && (await info('aof_rewrite_scheduled')) === '0',
      ),
    opened: (dump, practice, id) => openedOf(`${practice}.${id}`, dump, dataDir, master),
    async close() {
      await house.close();
      rmSync(dataDir, { recursive: true });
    },
  };
  await self.written();
  return self;
};
