import type { Cluster, Redis } from 'ioredis';
import type { Note } from '../domain/beginning/nouns.ts';
import type { Engagement, World } from '../domain/world.ts';
import type { KeyStore } from './key-store.ts';
import { engagementKey, handbookKey, invitationKey, noteKey, personKey, practiceKey } from './keys.ts';
import { engagementCodec, invitationCodec, personCodec, practiceCodec } from './records.ts';
import { handbookCodec } from './records-of-beginning.ts';
import { createSeals, type Sealed, type Seals } from './seals.ts';

/** What a decision needs to read. Everything named must lie in one slot; `clients: 'all'` is every client of the practice. */
export interface Scope {
  readonly person?: number;
  readonly practice?: number;
  readonly clients?: readonly number[] | 'all';
  readonly invitation?: string;
  /** What the coach has prepared, too. */
  readonly handbook?: true;
  /** Sealed notes of the one client that `clients` names. */
  readonly notes?: readonly string[];
}

/** What was read, and the revision of each record at that moment. */
export interface Snapshot {
  readonly world: World;
  readonly revisions: ReadonlyMap<string, string>;
  /** The key's id and the sealed name per client, kept so that an unchanged name stays as it was sealed. */
  readonly seals: ReadonlyMap<number, Sealed>;
}

export interface Reader {
  read(scope: Scope): Promise<Snapshot>;
  /** The value to store for an engagement; makes its data key when it is new. */
  encode(e: Engagement, known: Sealed | undefined): string;
  /** With what a note of this engagement can be sealed. Another key than the record names has to be stored in the same commit. */
  ready(e: Engagement, known: Sealed | undefined): Sealed;
  /** The value to store for a note. */
  encodeNote(e: Engagement, name: string, note: Note, by: Sealed): string;
  /** An engagement as it is stored, revision and all, and what opens what is sealed of it. */
  decode(stored: string): { readonly e: Engagement; readonly by: Sealed };
  openWords: Seals['openWords'];
  closeWords: Seals['closeWords'];
}

const remembered = 5000;

/** A cache by the stored text: an unchanged record is the same object, so that what was worked out for it stays known. */
const remember = <V>(work: (text: string) => V) => {
  const known = new Map<string, V>();
  return (text: string): V => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= remembered) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
};

/** The clients a scope names, as far as it names them. */
const namedIn = ({ clients }: Scope): readonly number[] => (clients === 'all' ? [] : (clients ?? []));

/** The keys of what a scope asks for; null for what it does not ask for. */
const keysIn = (scope: Scope) => {
  const { person, practice, invitation, handbook, notes = [] } = scope;
  const named = namedIn(scope);
  const [one] = named;
  return {
    person: person === undefined ? null : personKey(person),
    practice: practice === undefined ? null : practiceKey(practice),
    invitation: invitation === undefined ? null : invitationKey(invitation),
    handbook: practice === undefined || !handbook ? null : handbookKey(practice),
    engagements: practice === undefined ? [] : named.map((client) => engagementKey(practice, client)),
    notes: practice === undefined || one === undefined ? [] : notes.map((name) => noteKey(practice, one, name)),
  };
};

/** `onMissing` hears once of each data key that cannot be had. */
export const createReader = (
  client: Redis | Cluster,
  keys: KeyStore,
  onMissing: (practice: number) => void = () => {},
): Reader => {
  const seals = createSeals(keys, onMissing);
  const practiceOf = remember((json) => practiceCodec.decode(json));
  const handbookOf = remember((json) => handbookCodec.decode(json));

  /** Reads records; the revision of each, and what is there of them. */
  const fetch = async (keys: readonly string[], revisions: Map<string, string>): Promise<Map<string, string>> => {
    const texts = new Map<string, string>();
    for (const [i, raw] of (await client.mget([...keys])).entries()) {
      const key = keys[i] ?? '';
      const revision = raw ? raw.slice(0, raw.indexOf('{')) : '0';
      revisions.set(key, revision);
      if (raw) texts.set(key, raw.slice(revision.length));
    }
    return texts;
  };

  const read = async (scope: Scope): Promise<Snapshot> => {
    const keys = keysIn(scope);
    const one = [keys.person, keys.practice, keys.invitation, keys.handbook].filter((key) => key !== null);
    const revisions = new Map<string, string>();
    const texts = await fetch([...one, ...keys.engagements, ...keys.notes], revisions);
    const decoded = <V>(key: string | null, decode: (text: string) => V): V | null => {
      const text = key === null ? undefined : texts.get(key);
      return text === undefined ? null : decode(text);
    };
    const practice = decoded(keys.practice, practiceOf);
    const clients = scope.clients === 'all' ? (practice?.clients ?? []) : namedIn(scope);
    const all = scope.clients === 'all' ? clients.map((client) => engagementKey(scope.practice ?? 0, client)) : [];
    const more = all.length > 0 ? await fetch(all, revisions) : texts;
    const sealed = new Map<number, Sealed>();
    const world = {
      person: decoded(keys.person, personCodec.decode),
      practice,
      invitation: decoded(keys.invitation, invitationCodec.decode),
      engagements: engagementsOf(scope.practice ?? 0, clients, more, sealed),
      handbook: decoded(keys.handbook, handbookOf),
      notes: notesOf(scope, texts, sealed),
    };
    return { world, revisions, seals: sealed };
  };

  const engagementsOf = (
    practice: number,
    clients: readonly number[],
    texts: ReadonlyMap<string, string>,
    sealed: Map<number, Sealed>,
  ) => {
    const engagements = new Map<number, Engagement>();
    for (const one of clients) {
      const text = texts.get(engagementKey(practice, one));
      if (text === undefined) continue;
      const { e, by } = openEngagement(text);
      sealed.set(one, by);
      engagements.set(one, e);
    }
    return engagements;
  };

  const openEngagement = (text: string): ReturnType<Reader['decode']> => {
    const { key, name, ...stored } = engagementCodec.decode(text);
    const by = seals.open(stored.practice, stored.client, key, name);
    return { e: { ...stored, name: by.name }, by };
  };

  const notesOf = (
    scope: Scope,
    texts: ReadonlyMap<string, string>,
    sealed: Snapshot['seals'],
  ): ReadonlyMap<string, Note> => {
    const { practice = 0, notes = [] } = scope;
    const [one = 0] = namedIn(scope);
    const by = sealed.get(one);
    const found = new Map<string, Note>();
    for (const name of by ? notes : []) {
      const text = texts.get(noteKey(practice, one, name));
      const note = by && text !== undefined ? seals.openNote(practice, one, name, by, text) : null;
      if (note) found.set(name, note);
    }
    return found;
  };

  const encode: Reader['encode'] = (e, known) => {
    const { key, sealed } = seals.close(e, known);
    return engagementCodec.encode({ ...e, key, name: sealed });
  };

  return {
    read,
    encode,
    ready: seals.ready,
    encodeNote: (e, name, note, by) => seals.closeNote(e.practice, e.client, name, by, note),
    decode: (stored) => openEngagement(stored.slice(stored.indexOf('{'))),
    openWords: seals.openWords,
    closeWords: seals.closeWords,
  };
};
