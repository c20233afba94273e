import { randomBytes } from 'node:crypto';
import { type KeyFile, type KeyFolder, openKeyFolder } from './key-folder.ts';
import { fingerprint, type MasterKeys } from './master-key.ts';
import { codeOf, seal, unseal } from './sealing.ts';

/** Secrets of the house itself, which outlive every master key. */
export type HouseSecret = 'house' | 'coach-link';

/**
 * The data keys: one for each engagement, and one for whatever was set aside of a person. They live outside Redis, so that a key
 * that is destroyed makes every copy of what it has sealed unreadable.
 */
export interface KeyStore {
  /** A new key's id. The key is kept before this returns: first the key, then the record that names it. */
  make(practice: number, client: number): string;
  /** Null when it is lost, damaged, or wrapped by a master key that is not known here. */
  open(kid: string): Buffer | null;
  /** A key from inside a record, where they were kept before. */
  openInline(wrapped: string, about: string): Buffer | null;
  /** Whether nothing of it is left, not even wrapped. */
  isGone(kid: string): boolean;
  destroy(kid: string): void;
  /** The ids of all keys of one engagement, or of a whole practice. */
  of(practice: number, client?: number): string[];
  /** A secret that is made when it is asked for first; `mark` names the master key that the coach link was computed from before. */
  fixed(name: HouseSecret, mark?: string): Buffer;
  /** How Redis may be marked from before there was a house secret. */
  marksOfBefore(): string[];
}

const newKid = (practice: number, client: number): string => `${practice}.${client}.${randomBytes(4).toString('hex')}`;

const isOf = (kid: string, practice: number, client?: number): boolean =>
  kid.startsWith(client === undefined ? `${practice}.` : `${practice}.${client}.`);

/** Keys that live as long as this process: for the rehearsal and for tests. */
export const memoryKeys = (): KeyStore => {
  const known = new Map<string, Buffer>();
  const keep = (kid: string, key: Buffer): Buffer => {
    known.set(kid, key);
    return key;
  };
  return {
    make(practice, client) {
      const kid = newKid(practice, client);
      keep(kid, randomBytes(32));
      return kid;
    },
    open: (kid) => known.get(kid) ?? null,
    openInline: () => null,
    isGone: (kid) => !known.has(kid),
    destroy: (kid) => void known.delete(kid),
    of: (practice, client) => [...known.keys()].filter((kid) => isOf(kid, practice, client)),
    fixed: (name) => known.get(name) ?? keep(name, randomBytes(16)),
    marksOfBefore: () => [],
  };
};

/** The beginning of a master key's fingerprint: how files say what they are wrapped with. */
export const markOf = (master: Buffer): string => fingerprint(master).slice(0, 8);

const unknownMaster = 'MASTER_KEY: the keys in DATA_DIR/keys are wrapped by another one; expected that one';
const openedAtMost = 50_000;

/** Keys as files in a data folder, wrapped by the newest master key. Throws when there are some that no known one has wrapped. */
export const storedKeys = (dataDir: string, masters: MasterKeys): KeyStore => {
  const folder = openKeyFolder(dataDir);
  refuseStrangers(folder, masters);
  const opened = new Map<string, Buffer>();
  const filesOf = (kid: string): KeyFile[] => folder.list().filter((file) => file.kid === kid);

  const open = (kid: string): Buffer | null => {
    const known = opened.get(kid);
    if (known) return known;
    const key = find(folder, masters, kid, false) ?? find(folder, masters, kid, true);
    if (opened.size >= openedAtMost) opened.clear();
    if (key) opened.set(kid, key);
    return key;
  };

  return {
    make(practice, client) {
      const kid = newKid(practice, client);
      put(folder, masters, kid, randomBytes(32));
      return kid;
    },
    open,
    openInline: (wrapped, about) => firstOf(masters.all(), (master) => unseal(master, about, wrapped)),
    isGone: (kid) => filesOf(kid).length === 0,
    destroy(kid) {
      opened.delete(kid);
      // Until there is none: it may be wrapped anew in this very moment.
      for (let found = filesOf(kid); found.length > 0; found = filesOf(kid)) found.forEach(folder.destroy);
    },
    of: (practice, client) => [
      ...new Set(folder.list().flatMap(({ kid }) => (isOf(kid, practice, client) ? [kid] : []))),
    ],
    fixed(name, mark) {
      if (open(name) === null && filesOf(name).length === 0) put(folder, masters, name, firstSecret(masters, mark));
      const secret = open(name);
      if (!secret) throw new Error(unknownMaster);
      return secret;
    },
    marksOfBefore: () => masters.all().map(fingerprint),
  };
};

const find = (folder: KeyFolder, masters: MasterKeys, kid: string, again: boolean): Buffer | null =>
  firstOf(masters.all(again), (master) => {
    const wrapped = folder.read({ kid, mark: markOf(master) });
    return wrapped === null ? null : unseal(master, kid, wrapped);
  });

/** What the first of them opens. */
const firstOf = (masters: readonly Buffer[], open: (master: Buffer) => Buffer | null): Buffer | null => {
  for (const master of masters) {
    const key = orNull(() => open(master));
    if (key) return key;
  }
  return null;
};

const orNull = <T>(open: () => T): T | null => {
  try {
    return open();
  } catch {
    return null;
  }
};

/** Wraps and keeps a key. A rotation may end meanwhile: then it is wrapped once more, by what is the newest key now. */
const put = (folder: KeyFolder, masters: MasterKeys, kid: string, key: Buffer, before?: KeyFile): void => {
  const master = masters.newest();
  const file = { kid, mark: markOf(master) };
  if (file.mark === before?.mark) return;
  const isOurs = folder.add(file, seal(master, kid, key));
  // Whoever wraps it anew takes the old wrapping away.
  if (before && isOurs) folder.destroy(before);
  put(folder, masters, kid, key, file);
};

const firstSecret = (masters: MasterKeys, mark: string | undefined): Buffer => {
  const before = masters.all().find((master) => fingerprint(master) === mark);
  return before ? codeOf(before, 'coach-link') : randomBytes(16);
};

const refuseStrangers = (folder: KeyFolder, masters: MasterKeys): void => {
  const known = masters.all(true).map(markOf);
  if (folder.list().some(({ mark }) => !known.includes(mark))) throw new Error(unknownMaster);
};
