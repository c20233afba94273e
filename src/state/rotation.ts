import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from './folder-owner.ts';
import { type KeyFile, type KeyFolder, openKeyFolder } from './key-folder.ts';
import { markOf } from './key-store.ts';
import { givenMasterKeys, type MasterKeyList, type MasterKeys, readMasterKeys, writeMasterKeys } from './master-key.ts';
import { seal, unseal } from './sealing.ts';

/** Wraps every key anew under the newest of these master keys, while bots go on working; how many keys there are. */
export const rotateGiven = (dataDir: string, masters: MasterKeyList): number =>
  alone(dataDir, (folder) => wrapAll(folder, givenMasterKeys(masters)));

/** Makes a new master key in the data folder, wraps every key anew under it, and drops the old one; how many keys there are. */
export const rotateKept = (dataDir: string): number =>
  alone(dataDir, (folder) => {
    const before = readMasterKeys(dataDir);
    // More than one: a rotation that was interrupted. It is finished, not begun anew.
    const all: MasterKeyList = before.length > 1 ? before : [randomBytes(32), ...before];
    if (before.length === 1) writeMasterKeys(dataDir, all);
    wrapAll(folder, givenMasterKeys(all));
    writeMasterKeys(dataDir, [all[0]]);
    // A key that was made in the last moment by someone who had read the old list.
    return wrapAll(folder, givenMasterKeys(all));
  });

/** Two rotations at once would take each other's new wrappings for those of erased clients. */
const alone = (dataDir: string, work: (folder: KeyFolder) => number): number => {
  // Not before the first start: records from before there was a folder of keys still need the old master key.
  const folder = existsSync(join(dataDir, 'keys')) ? openKeyFolder(dataDir) : null;
  if (!folder?.list().some(({ kid }) => kid === 'house'))
    throw new Error(
      'DATA_DIR: there are no keys in it to wrap anew; expected the folder of a Mezha that was started once',
    );
  const release = claimFolder(join(dataDir, 'keys'));
  try {
    return work(folder);
  } finally {
    release();
  }
};

/** Wraps every key by the newest master key, until none is left: keys are made meanwhile. How many there are. */
export const wrapAll = (folder: KeyFolder, masters: MasterKeys): number => {
  const newest = markOf(masters.newest());
  for (;;) {
    const files = folder.list();
    const old = files.filter(({ mark }) => mark !== newest);
    if (old.length === 0) return files.length;
    for (const file of old) wrapAnew(folder, masters, file);
  }
};

/** A key that is destroyed meanwhile stays destroyed: its old wrapping is gone before we could take it away. */
const wrapAnew = (folder: KeyFolder, masters: MasterKeys, file: KeyFile): void => {
  const { kid, mark } = file;
  const master = masters.all().find((one) => markOf(one) === mark);
  if (!master)
    throw new Error('MASTER_KEY_OLD: some keys in DATA_DIR/keys are wrapped by another one; expected that one');
  const wrapped = folder.read(file);
  if (wrapped === null) return;
  const anew = { kid, mark: markOf(masters.newest()) };
  const isOurs = folder.add(anew, seal(masters.newest(), kid, opened(master, kid, wrapped)));
  if (!folder.destroy(file) && isOurs) folder.destroy(anew);
};

const opened = (master: Buffer, kid: string, wrapped: string): Buffer => {
  try {
    return unseal(master, kid, wrapped);
  } catch {
    throw new Error(`DATA_DIR/keys: the file of ${kid} is damaged; restore it from your backup, then begin again`);
  }
};
