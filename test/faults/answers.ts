import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteNames } from '../../src/domain/beginning/notes.ts';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.ts';
import type { KeyStore } from '../../src/state/key-store.ts';
import type { Store } from '../../src/state/redis.ts';
import { createReader } from '../../src/state/snapshot.ts';
import type { Answering, Given } from './answering.ts';

interface Place {
  readonly rehearsal: Rehearsal;
  readonly store: Store;
  readonly keys: KeyStore;
}

/** What became of everything that was answered. */
export interface Kept {
  /** Nowhere, and nobody was told. */
  readonly lost: readonly string[];
  /** Under another question, or another coach's. */
  readonly misplaced: readonly string[];
  /** In the chat of somebody else. */
  readonly relayed: readonly string[];
}

export const faithful: Kept = { lost: [], misplaced: [], relayed: [] };

/** Reads the sealed notes of everybody who answered, and looks into all chats. */
export const keptOf = async (place: Place, everyone: readonly Answering[]): Promise<Kept> => {
  const lost: string[] = [];
  const misplaced: string[] = [];
  for (const one of everyone) {
    const found = await notesOf(place, one);
    for (const given of one.given) {
      const where = found.filter(({ texts }) => texts.some((text) => text.includes(given.text)));
      const own = `${given.practice} a.${given.question}`;
      misplaced.push(...where.filter(({ name }) => name !== own && !name.endsWith(' unsure')).map(to(given)));
      if (where.length === 0 && !one.refused.has(given.text) && !isReplaced(given, one.given)) lost.push(given.text);
    }
  }
  return { lost, misplaced, relayed: relayed(place.rehearsal, everyone) };
};

const to =
  ({ text }: Given) =>
  ({ name }: { name: string }): string =>
    `${text} → ${name}`;

/** The same question was put once more, and answered anew. */
const isReplaced = ({ practice, question, prompt }: Given, all: readonly Given[]): boolean =>
  all.some((one) => one.practice === practice && one.question === question && one.prompt > prompt);

/** All notes of a client, with the practice they belong to. */
const notesOf = async ({ store, keys }: Place, { id, given }: Answering) => {
  const reader = createReader(store.client, keys);
  const found: { readonly name: string; readonly texts: readonly string[] }[] = [];
  for (const practice of new Set(given.map((one) => one.practice))) {
    const scope = { practice, clients: [id] };
    const e = (await reader.read(scope)).world.engagements.get(id);
    if (!e) continue;
    const { world } = await reader.read({ ...scope, notes: noteNames(e) });
    for (const [name, note] of world.notes) found.push({ name: `${practice} ${name}`, texts: textsIn(note) });
  }
  return found;
};

const textsIn = (note: Note): string[] =>
  'parts' in note ? note.parts.flatMap((part) => ('text' in part ? [part.text] : [])) : [JSON.stringify(note)];

const relayed = (rehearsal: Rehearsal, everyone: readonly Answering[]): string[] => {
  const given = everyone.flatMap(({ id, given: all }) => all.map((one) => ({ ...one, author: id })));
  const chats = [...new Set(given.flatMap(({ author, practice }) => [author, practice]))];
  const seen = new Map(chats.map((chat) => [chat, rehearsal.messages(chat).map((m) => m.text ?? m.caption ?? '')]));
  const copies = [...rehearsal.calls('copyMessage'), ...rehearsal.calls('copyMessages')];
  return given
    .filter(
      ({ author, text, message }) =>
        chats.some((chat) => chat !== author && seen.get(chat)?.some((words) => words.includes(text))) ||
        copies.some(({ params }) => Number(params.from_chat_id) === author && Number(params.message_id) === message),
    )
    .map(({ text }) => text);
};

/** Everything Redis holds in memory and on disk, as one text. */
export const stored = async ({ client }: Store): Promise<string> => {
  const keys = await client.keys('*');
  const dumps = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
  const [, dir = ''] = (await client.config('GET', 'dir')) as string[];
  const folder = join(dir, 'appendonlydir');
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  return [...keys, ...dumps.map((dump) => dump?.toString('latin1') ?? ''), ...files].join('\n');
};
