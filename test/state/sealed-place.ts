import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../src/domain/beginning/nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { engagementFor } from '../../src/domain/invitation.ts';
import { practiceFor } from '../../src/domain/practice.ts';
import type { Engagement, Person } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { type KeyStore, storedKeys } from '../../src/state/key-store.ts';
import { givenMasterKeys } from '../../src/state/master-key.ts';
import { openStore, type Store } from '../../src/state/redis.ts';
import { startRedis } from '../../src/state/redis-server.ts';
import { createReader, type Reader } from '../../src/state/snapshot.ts';
import { createTransactions, type Transactions } from '../../src/state/transact.ts';

export const coach = 1;
export const master = Buffer.alloc(32, 1);

/** One process of the bot as far as records go: what it reads, commits, and complains about. */
export interface Process {
  readonly keys: KeyStore;
  readonly reader: Reader;
  readonly transactions: Transactions;
  readonly missing: number[];
}

/** A Redis and a folder of keys, with processes that share them. */
export interface Place {
  readonly dir: string;
  readonly store: Store;
  process(...masters: [Buffer, ...Buffer[]]): Process;
  /** The same over another connection. */
  through(store: Store): Process;
  /** What Redis holds, as one text. */
  stored(): Promise<string>;
  close(): Promise<void>;
}

export const openPlace = async (): Promise<Place> => {
  const dir = mkdtempSync(join(tmpdir(), 'mezha-sealed-'));
  const redis = await startRedis({ dir: join(dir, 'redis'), durable: false });
  const store = await openStore([redis.socket], () => {});
  // So that words could be found in what it writes.
  await store.client.config('SET', 'rdbcompression', 'no');
  const present = () => ({ at: Date.UTC(2026, 10, 23, 12), hours: contactHours(calendar), calendar });
  const open = (through: Store, masters: [Buffer, ...Buffer[]]): Process => {
    const missing: number[] = [];
    const keys = storedKeys(dir, givenMasterKeys(masters));
    const reader = createReader(through.client, keys, (practice) => void missing.push(practice));
    const shared = { store: through, reader, present, worker: 'w', onTaken: () => {}, looks: { soon: () => {} } };
    return { keys, reader, missing, transactions: createTransactions(shared) };
  };
  return {
    dir,
    store,
    process: (...masters) => open(store, masters),
    through: (other) => open(other, [master]),
    async stored() {
      const names = await store.client.keys('*');
      const dumps = await Promise.all(names.map((name) => store.client.dumpBuffer(name)));
      return [...names, ...dumps.map((dump) => dump?.toString('latin1') ?? '')].join('\n');
    },
    async close() {
      await store.close();
      await redis.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

export const client = (id: number, name = `Client ${id}`): Engagement =>
  engagementFor({ id: coach }, { id, name, locale: 'pl', zone: null });

const coachPerson: Person = {
  ...{
    id: coach,
    locale: 'en' as const,
    zone: null,
    coach: true,
    coaches: [],
    hat: null,
    answering: null,
    unaddressed: [],
    dialog: null,
  },
};

let causes = 0;

/** Commits what a decision about one client says. */
export const commit = ({ transactions }: Process, one: number, decision: Partial<Decision>, names: string[] = []) =>
  transactions.transact(`cause-${causes++}`, { practice: coach, clients: [one], notes: names }, () => ({
    outcome: 'changed',
    ...decision,
  }));

/** Clients who have said that they want to begin. */
export const begin = async (process: Process, ...ids: number[]): Promise<void> => {
  const practice = { ...practiceFor(coachPerson, 'Anna'), clients: ids };
  for (const id of ids) await commit(process, id, { practice, engagements: [client(id)] });
};

const answer = (text: string, question = 'brings'): Answer => ({
  ...{ is: 'answer', question, kind: 'text', asked: null, parts: [{ message: 7, text }] },
  ...{ picked: [], value: null, date: null, yes: null },
});

export const write = (process: Process, one: number, name: string, text: string) =>
  commit(process, one, { notes: new Map([[name, answer(text)]]) }, [name]);

/** The words of a note as this process reads them; null when there is none for it. */
export const wordsOf = async ({ reader }: Process, one: number, name: string): Promise<string | null> => {
  const { world } = await reader.read({ practice: coach, clients: [one], notes: [name] });
  const note = world.notes.get(name);
  const [part] = note?.is === 'answer' ? note.parts : [];
  return part && 'text' in part ? part.text : null;
};

export const nameOf = async ({ reader }: Process, one: number): Promise<string | undefined> =>
  (await reader.read({ practice: coach, clients: [one] })).world.engagements.get(one)?.name;
