import { notesForClient } from '../domain/beginning/notes.ts';
import type { Handbook, Note } from '../domain/beginning/nouns.ts';
import type { Engagement, Person, Practice } from '../domain/world.ts';
import { type JournalEntry, readJournal } from './journal.ts';
import type { Operator } from './operator.ts';
import type { Store } from './redis.ts';
import type { Reader } from './snapshot.ts';

/** Everything that is kept about a person, opened: as a client with each coach, and as a coach. */
export interface Account {
  readonly person: Person;
  readonly asClient: readonly ClientPart[];
  readonly asCoach: { readonly practice: Practice; readonly handbook: Handbook | null } | null;
  /** Updates that nobody could decide about. */
  readonly setAside: readonly unknown[];
}

export interface ClientPart {
  /** The coach's practice, as far as it is the client's business. */
  readonly coach: Pick<Practice, 'id' | 'name' | 'locale' | 'zone'>;
  readonly engagement: Engagement;
  readonly notes: ReadonlyMap<string, Note>;
  /** What happened when, with the words that were said. */
  readonly journal: readonly JournalEntry[];
}

/** Reads an account; null for somebody who is not known. */
export const readAccount = async (
  store: Store,
  reader: Reader,
  operator: Pick<Operator, 'setAsideOf'>,
  id: number,
): Promise<Account | null> => {
  const { person } = (await reader.read({ person: id })).world;
  if (!person) return null;
  const asClient = await Promise.all(person.coaches.map((practice) => clientPart(store, reader, practice, id)));
  const own = person.coach ? (await reader.read({ practice: id, handbook: true })).world : null;
  return {
    person,
    asClient: asClient.filter((one) => one !== null),
    asCoach: own?.practice ? { practice: own.practice, handbook: own.handbook } : null,
    setAside: await operator.setAsideOf(id),
  };
};

const clientPart = async (
  store: Store,
  reader: Reader,
  practice: number,
  client: number,
): Promise<ClientPart | null> => {
  const { read } = reader;
  const known = (await read({ practice, clients: [client] })).world.engagements.get(client);
  if (!known) return null;
  const { world } = await read({ practice, clients: [client], notes: notesForClient(known) });
  const engagement = world.engagements.get(client);
  if (!engagement || !world.practice) return null;
  const { id, name, locale, zone } = world.practice;
  const journal = await readJournal(store, reader, practice, client);
  return { coach: { id, name, locale, zone }, engagement: forClient(engagement), notes: world.notes, journal };
};

/** Without what is for the coach's eyes alone: how sessions felt to them, and a plan they are still writing. */
const forClient = (e: Engagement): Engagement => ({
  ...e,
  keeping: e.keeping && {
    ...e.keeping,
    planDrafts: { ...e.keeping.planDrafts, coach: null },
    sessions: e.keeping.sessions.map((one) => ({ ...one, felt: null })),
  },
});

/** An account as data for programs. */
export const accountAsJson = ({ person, asClient, asCoach, setAside }: Account): string =>
  JSON.stringify(
    {
      person,
      asClient: asClient.map((one) => ({ ...one, notes: Object.fromEntries(one.notes) })),
      asCoach,
      ...(setAside.length > 0 ? { setAside } : {}),
    },
    null,
    2,
  );
