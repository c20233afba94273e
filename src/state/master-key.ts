import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder, replace, writeDraft } from './small-files.ts';

/** The newest first. */
export type MasterKeyList = readonly [newest: Buffer, ...older: Buffer[]];

/** The master keys that are known here: the newest wraps data keys, each opens what it has wrapped. */
export interface MasterKeys {
  newest(): Buffer;
  /** `again` looks whether there are others by now. */
  all(again?: boolean): MasterKeyList;
}

const FORM = /^[0-9a-f]{64}$/;

/** Tells master keys apart without telling anything about them. */
export const fingerprint = (master: Buffer): string => createHmac('sha256', master).update('fingerprint').digest('hex');

/** Keys that were given: they stay as they are for as long as the process runs. */
export const givenMasterKeys = (keys: MasterKeyList): MasterKeys => ({ newest: () => keys[0], all: () => keys });

const masterKeyFile = (dir: string): string => join(dir, 'master.key');

const asText = (keys: readonly Buffer[]): string => keys.map((key) => `${key.toString('hex')}\n`).join('');

/** Two starts at once, or a crash, never leave half a key. */
function makeKey(dir: string): void {
  const file = masterKeyFile(dir);
  const draft = `${file}.${process.pid}`;
  try {
    writeDraft(draft, asText([randomBytes(32)]));
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
    flushFolder(dir);
  }
}

/** The keys that are kept in a folder. */
export function readMasterKeys(dir: string): MasterKeyList {
  const file = masterKeyFile(dir);
  const lines = readFileSync(file, 'utf8').trim().split(/\s+/);
  if (!lines.every((line) => FORM.test(line)))
    throw new Error(`${file}: expected 64 hex digits; restore it from your backup`);
  const [newest = Buffer.alloc(0), ...older] = lines.map((line) => Buffer.from(line, 'hex'));
  return [newest, ...older];
}

/** Keeps other keys in a folder from now on; those before are overwritten. */
export function writeMasterKeys(dir: string, keys: MasterKeyList): void {
  const file = masterKeyFile(dir);
  const draft = `${file}.${process.pid}`;
  writeDraft(draft, asText(keys));
  replace(file, draft);
}

/** The keys kept in a folder, the first one made at the first start; `warn` hears when there is something to back up. */
export function keptMasterKeys(dir: string, warn: (line: string) => void): MasterKeys {
  const file = masterKeyFile(dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    makeKey(dir);
    warn(`Back up ${file} and ${join(dir, 'keys')}: without them, what clients answered cannot be read again.`);
  }
  chmodSync(file, 0o600);
  let known = readMasterKeys(dir);
  const look = (): MasterKeyList => {
    known = readMasterKeys(dir);
    return known;
  };
  return { newest: () => look()[0], all: (again = false) => (again ? look() : known) };
}
