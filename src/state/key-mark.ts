import { createHmac } from 'node:crypto';
import type { Cluster, Redis } from 'ioredis';
import type { KeyStore } from './key-store.ts';
import { masterKeyMark } from './keys.ts';

const strangers =
  'MASTER_KEY, DATA_DIR: what Redis holds was sealed with other keys; expected the master key and the folder "keys" it was sealed with';

/**
 * Makes sure that what Redis holds was sealed with these keys, and throws otherwise. In what was stored when there was no folder
 * of keys, `move` gives every engagement a key there.
 */
export const bindKeys = async (client: Redis | Cluster, keys: KeyStore, move: () => Promise<void>): Promise<void> => {
  const found = await client.get(masterKeyMark());
  if (found !== null && keys.marksOfBefore().includes(found)) {
    await move();
    keys.fixed('coach-link', found);
    await client.set(masterKeyMark(), houseMark(keys));
    return;
  }
  // Asked before there is a secret of the house: a wrong master key would leave one behind.
  if (found !== null && keys.isGone('house')) throw new Error(strangers);
  await client.set(masterKeyMark(), houseMark(keys), 'NX');
  if ((await client.get(masterKeyMark())) !== houseMark(keys)) throw new Error(strangers);
};

/** Stays the same when the master key changes. */
const houseMark = (keys: KeyStore): string =>
  createHmac('sha256', keys.fixed('house')).update('fingerprint').digest('hex');
