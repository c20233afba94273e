import type { RecordEntry } from '../domain/agreements/record/entry.ts';
import type { Engagement } from '../domain/world.ts';
import { type ChainCheck, type SealedWords, verifyChain } from './chain.ts';
import { engagementKey, journalKey } from './keys.ts';
import type { Store } from './redis.ts';
import type { Words } from './sealed-words.ts';
import type { Reader } from './snapshot.ts';

export type JournalEntry = RecordEntry;

/** An engagement's record as it is stored, the oldest entry first, and the engagement at that very moment. */
interface Stored {
  readonly lines: readonly string[];
  readonly engagement: string;
}

/** Null when there is no such engagement. Both in one step: between two, somebody could write an entry. */
const fetch = async ({ client: redis }: Store, practice: number, client: number): Promise<Stored | null> => {
  const [record, stream] =
    (await redis.multi().get(engagementKey(practice, client)).xrange(journalKey(practice, client), '-', '+').exec()) ??
    [];
  const failure = record?.[0] ?? stream?.[0];
  if (failure) throw failure;
  const [engagement, entries] = [record?.[1], (stream?.[1] ?? []) as [string, string[]][]];
  return typeof engagement === 'string' ? { engagement, lines: entries.map(([, [, line = '']]) => line) } : null;
};

/** Everything that happened between a coach and a client, oldest first; words are opened when they are looked at. */
export const readJournal = async (
  store: Store,
  reader: Reader,
  practice: number,
  client: number,
): Promise<readonly JournalEntry[]> => {
  const stored = await fetch(store, practice, client);
  return stored ? openJournal(reader, stored) : [];
};

/** Whether every entry is as it was written; null when there is no such engagement. */
export const checkJournal = async (
  store: Store,
  reader: Pick<Reader, 'decode'>,
  practice: number,
  client: number,
): Promise<ChainCheck | null> => {
  const stored = await fetch(store, practice, client);
  return stored && verifyChain(stored.lines, reader.decode(stored.engagement).e.record);
};

const openJournal = (reader: Reader, { lines, engagement }: Stored): JournalEntry[] => {
  const { e, by } = reader.decode(engagement);
  return lines.map((line) => entryOf(line, (n, sealed) => reader.openWords({ ...whose(e), n }, by, sealed)));
};

const whose = ({ practice, client }: Engagement) => ({ practice, client });

type Open = (n: number, sealed: SealedWords) => Words | null;

/** What a line says. One that somebody has spoiled is still an entry: what it said is not known, and the check of the chain names it. */
const entryOf = (line: string, open: Open): JournalEntry => {
  const { n, at, what, by, sealed, prev: _, ...data } = parsed(line);
  const known = { opened: undefined as Words | null | undefined };
  return {
    n: typeof n === 'number' ? n : null,
    at: typeof at === 'number' ? at : 0,
    what: typeof what === 'string' ? what : '',
    by: by === 'coach' || by === 'client' ? by : 'bot',
    data: data as JournalEntry['data'],
    spoken: isSealed(sealed),
    get words() {
      if (known.opened === undefined) known.opened = isSealed(sealed) ? open(Number(n), sealed) : null;
      return known.opened;
    },
  };
};

const parsed = (line: string): Record<string, unknown> => {
  try {
    return Object(JSON.parse(line)) as Record<string, unknown>;
  } catch {
    return {};
  }
};

const isSealed = (sealed: unknown): sealed is SealedWords =>
  typeof sealed === 'object' &&
  sealed !== null &&
  'key' in sealed &&
  'words' in sealed &&
  typeof sealed.words === 'string';
