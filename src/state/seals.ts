import type { Note } from '../domain/beginning/nouns.ts';
import type { Engagement } from '../domain/world.ts';
import type { SealedWords } from './chain.ts';
import type { KeyStore } from './key-store.ts';
import { decodeNote, encodeNote } from './notes.ts';
import { type EntryPlace, openWords, sealWords, type Words } from './sealed-words.ts';
import { seal, unseal } from './sealing.ts';

/** What a record says of its key, and the name that is sealed with it. */
export interface Sealed {
  /** The key's id; in records of before, the wrapped key itself. */
  readonly key: string;
  readonly sealed: string;
  readonly name: string;
}

/** Opens and seals what is one engagement's own. */
export interface Seals {
  /** The name is "…" when the key cannot be had: what is not sealed goes on all the same. */
  open(practice: number, client: number, key: string, sealed: string): Sealed;
  /** A key that seals, for an engagement that has none yet, has it in its record, or has lost it. Throws when it only cannot be opened here. */
  ready(e: Engagement, known: Sealed | undefined): Sealed;
  /** Key and sealed name to be stored. */
  close(e: Engagement, known: Sealed | undefined): Sealed;
  openNote(practice: number, client: number, name: string, by: Sealed, stored: string): Note | null;
  closeNote(practice: number, client: number, name: string, by: Sealed, note: Note): string;
  /** Words of an entry of the journal; null when their key is gone, was replaced, or they were sealed for another entry. */
  openWords(entry: EntryPlace, by: Sealed, stored: SealedWords): Words | null;
  closeWords(entry: EntryPlace, by: Sealed, words: Words): SealedWords;
}

/** Stands for a name that cannot be opened. */
const unnamed = '…';
const remembered = 5000;

const isInline = (key: string): boolean => key.startsWith('v1.');
const whose = (practice: number, client: number): string => `${practice}.${client}`;

/** `onMissing` hears once of each key that cannot be had. */
export const createSeals = (keys: KeyStore, onMissing: (practice: number) => void): Seals => {
  const nameOf = new Map<string, string>();
  const missing = new Set<string>();

  const keyOf = (practice: number, client: number, key: string): Buffer | null => {
    const found = isInline(key) ? keys.openInline(key, whose(practice, client)) : keys.open(key);
    if (found) missing.delete(key);
    else if (!missing.has(key)) {
      missing.add(key);
      onMissing(practice);
    }
    return found;
  };

  const sealName = ({ practice, client, name }: Engagement, key: string): Sealed => {
    const dataKey = keyOf(practice, client, key);
    if (!dataKey) throw new Error('a data key is wrapped by a master key that is not known here');
    return { key, name, sealed: seal(dataKey, `${whose(practice, client)}.name`, name) };
  };

  const ready: Seals['ready'] = (e, known) => {
    const { practice, client } = e;
    const isThere = known !== undefined && keyOf(practice, client, known.key) !== null;
    if (known && isThere && !isInline(known.key)) return known;
    if (known && !isThere && (isInline(known.key) || !keys.isGone(known.key))) return sealName(e, known.key);
    // Not the key from inside the record: old copies of Redis hold it.
    return sealName(e, keys.make(practice, client));
  };

  return {
    open(practice, client, key, sealed) {
      const known = nameOf.get(sealed);
      if (known !== undefined) return { key, sealed, name: known };
      const dataKey = keyOf(practice, client, key);
      if (!dataKey) return { key, sealed, name: unnamed };
      const name = unseal(dataKey, `${whose(practice, client)}.name`, sealed).toString();
      if (nameOf.size >= remembered) nameOf.clear();
      nameOf.set(sealed, name);
      return { key, sealed, name };
    },
    ready,
    close(e, known) {
      const isSame = known !== undefined && known.name === e.name;
      if (isSame && (!isInline(known.key) || known.name === unnamed)) return known;
      const { key, name, sealed } = ready(e, known);
      return name === e.name ? { key, name, sealed } : sealName(e, key);
    },
    openNote(practice, client, name, { key: kid }, stored) {
      const dataKey = isInline(kid) ? null : keyOf(practice, client, kid);
      return dataKey && decodeNote({ practice, client, name, kid }, dataKey, stored);
    },
    closeNote(practice, client, name, { key: kid }, note) {
      const dataKey = keyOf(practice, client, kid);
      if (!dataKey) throw new Error('a note of nobody');
      return encodeNote({ practice, client, name, kid }, dataKey, note);
    },
    openWords(entry, { key: kid }, stored) {
      const dataKey = stored.key === kid ? keyOf(entry.practice, entry.client, kid) : null;
      return dataKey && openWords(entry, dataKey, stored.words);
    },
    closeWords(entry, { key: kid }, words) {
      const dataKey = keyOf(entry.practice, entry.client, kid);
      if (!dataKey) throw new Error('words of nobody');
      return { key: kid, words: sealWords(entry, dataKey, words) };
    },
  };
};
