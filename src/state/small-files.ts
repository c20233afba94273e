import {
  chownSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes a secret whole and to disk, under a name that nobody reads; it belongs to whom the folder belongs to, also when root writes. */
export const writeDraft = (draft: string, text: string): void => {
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  const { uid, gid } = statSync(dirname(draft));
  if (statSync(draft).uid !== uid) chownSync(draft, uid, gid);
};

/** What was made, renamed or removed in a folder is so after a power cut too. */
export const flushFolder = (dir: string): void => {
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Removes a file and overwrites what it held, as far as the disk does what it is told. */
export const shred = (path: string): void => shredAfter(path, () => unlinkSync(path));

/** Puts a draft in the place of a file, and overwrites what the file held. */
export const replace = (path: string, draft: string): void => shredAfter(path, () => renameSync(draft, path));

/** Nobody ever reads half of it: it is overwritten when its name is gone. */
const shredAfter = (path: string, unname: () => void): void => {
  const handle = openSync(path, 'r+');
  try {
    unname();
    writeSync(handle, Buffer.alloc(fstatSync(handle).size), 0, undefined, 0);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  flushFolder(dirname(path));
};
