import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unseal } from '../../src/state/sealing.ts';

/** Every file below a folder, with what it holds. */
export const filesBelow = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return statSync(path).isFile() ? [readFileSync(path, 'latin1')] : [];
  });

const opens = (key: Buffer, about: string, sealed: string): Buffer[] => {
  try {
    return [unseal(key, about, sealed)];
  } catch {
    return [];
  }
};

/** The master key, and every key that it unwraps in what is left of a data folder. */
const keysIn = (dataDir: string, master: Buffer): Buffer[] => {
  const dir = join(dataDir, 'keys');
  const wrapped = readdirSync(dir).flatMap((name) =>
    opens(master, name.slice(0, name.lastIndexOf('.')), readFileSync(join(dir, name), 'utf8')),
  );
  return [master, ...wrapped];
};

/** What may have been sealed of a client, going by the names of its notes and the numbers of entries with words in a dump. */
const aboutIn = (dump: string, whose: string): string[] => {
  const [practice, client] = whose.split('.');
  const names = new Set(
    [...dump.matchAll(new RegExp(`note:${practice}:${client}:([a-z]+(?:\\.\\w+)*)`, 'g'))].map(([, name]) => name),
  );
  const spoken = new Set(
    [...dump.matchAll(/"n":(\d+),"at":\d+,"what":"[a-z-]+","by":"\w+","sealed"/g)].map(([, n]) => n),
  );
  return [
    ...[whose, `${whose}.name`, ...[...names].map((name) => `${whose}.note.${name}`)],
    ...[...spoken].map((n) => `${whose}.journal.${n}`),
    ...Array.from({ length: 200 }, (_, n) => `update-${n}`),
  ];
};

/** Everything of one client that somebody opens who has a dump, the master key and the data folder as it is now. */
export const openedOf = (whose: string, dump: string, dataDir: string, master: Buffer): string[] => {
  const keys = keysIn(dataDir, master);
  const about = aboutIn(dump, whose);
  const sealed = new Set(dump.match(/v1\.[\w-]{16}\.[\w-]+\.[\w-]{22}/g) ?? []);
  return [...sealed].flatMap((text) =>
    keys.flatMap((key) => about.flatMap((one) => opens(key, one, text).map((words) => `${one}: ${words}`))),
  );
};
