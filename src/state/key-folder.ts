import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder, shred, writeDraft } from './small-files.ts';

/** One key in one wrapping: `mark` is the beginning of the wrapping master key's fingerprint. */
export interface KeyFile {
  readonly kid: string;
  readonly mark: string;
}

/** Wrapped keys, a small file each: there whole or not at all, and on disk when a call returns. */
export interface KeyFolder {
  list(): KeyFile[];
  read(file: KeyFile): string | null;
  /** False when there is one already. */
  add(file: KeyFile, wrapped: string): boolean;
  /** False when it was not there. */
  destroy(file: KeyFile): boolean;
}

const form = /^(\d+\.\d+\.[0-9a-f]{8}|house|coach-link)\.([0-9a-f]{8})$/;

/** What `work` gives, or `otherwise` where the file it is about is missing (or there already). */
const unless = <T>(code: 'ENOENT' | 'EEXIST', otherwise: T, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return otherwise;
    throw error;
  }
};

/**
 * The keys folder of a data folder. It is made here and never later: one that has gone away is not begun anew. What a crash may
 * leave in it, a draft or a key that no record names, has sealed nothing.
 */
export const openKeyFolder = (dataDir: string): KeyFolder => {
  const dir = join(dataDir, 'keys');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const pathOf = ({ kid, mark }: KeyFile): string => join(dir, `${kid}.${mark}`);
  return {
    list: () => readdirSync(dir).flatMap(fileNamed),
    read: (file) => unless('ENOENT', null, () => readFileSync(pathOf(file), 'utf8')),
    add(file, wrapped) {
      const draft = join(dir, `.draft-${randomBytes(6).toString('hex')}`);
      try {
        writeDraft(draft, wrapped);
        return unless('EEXIST', false, () => {
          linkSync(draft, pathOf(file));
          return true;
        });
      } finally {
        rmSync(draft, { force: true });
        flushFolder(dir);
      }
    },
    destroy: (file) =>
      unless('ENOENT', false, () => {
        shred(pathOf(file));
        return true;
      }),
  };
};

const fileNamed = (name: string): KeyFile[] => {
  const [, kid, mark] = form.exec(name) ?? [];
  return kid !== undefined && mark !== undefined ? [{ kid, mark }] : [];
};
