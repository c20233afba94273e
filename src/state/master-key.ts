import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster, Redis } from 'ioredis';
import { masterKeyMark } from './keys.ts';

const FORM = /^[0-9a-f]{64}$/;

/** Written whole under another name first: two starts at once, or a crash, never leave half a key. */
function makeKey(dir: string, file: string): void {
  const draft = join(dir, `master.key.${process.pid}`);
  try {
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The key kept in `dir`, made at the first start; `warn` hears when there is something to back up. */
export function keptMasterKey(dir: string, warn: (line: string) => void): Buffer {
  const file = join(dir, 'master.key');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    makeKey(dir, file);
    warn(`Back up ${file}: without it, what clients answered cannot be read again.`);
  }
  chmodSync(file, 0o600);
  const text = readFileSync(file, 'utf8').trim();
  if (!FORM.test(text)) throw new Error(`${file}: expected 64 hex digits; restore it from your backup`);
  return Buffer.from(text, 'hex');
}

/** Whether this is the key that what is stored was sealed with. The first key to come is remembered by its fingerprint. */
export const isSameMasterKey = async (client: Redis | Cluster, master: Buffer): Promise<boolean> => {
  const fingerprint = createHmac('sha256', master).update('fingerprint').digest('hex');
  await client.set(masterKeyMark(), fingerprint, 'NX');
  return (await client.get(masterKeyMark())) === fingerprint;
};
