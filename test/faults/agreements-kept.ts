import { agreedIn } from '../../src/domain/agreements/record/fold.ts';
import { waitingFor } from '../../src/domain/agreements/summaries/booking.ts';
import { type SummaryNote, summaryNote } from '../../src/domain/agreements/summary-nouns.ts';
import { type TermsNote, talkNote, termsNote } from '../../src/domain/agreements/terms-nouns.ts';
import { noteNames } from '../../src/domain/beginning/notes.ts';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { fingerprintOf } from '../../src/outbound/agreements/fingerprint.ts';
import { checkJournal, type JournalEntry, readJournal } from '../../src/state/journal.ts';
import type { KeyStore } from '../../src/state/key-store.ts';
import { noteKeys } from '../../src/state/keys.ts';
import type { Store } from '../../src/state/redis.ts';
import { createReader } from '../../src/state/snapshot.ts';

export interface Kept {
  readonly store: Store;
  readonly keys: KeyStore;
}

/** Everything that is kept about what a coach and a client have in writing. */
export interface Book {
  readonly e: Engagement;
  readonly notes: ReadonlyMap<string, Note>;
  /** Since the two began (or began anew), oldest first. */
  readonly entries: readonly JournalEntry[];
  /** What is not as it should be with the chain, or with what lies in Redis. */
  readonly wrong: readonly string[];
}

/** Null when there is nothing between the two. */
export const bookOf = async ({ store, keys }: Kept, practice: number, client: number): Promise<Book | null> => {
  const reader = createReader(store.client, keys);
  const scope = { practice, clients: [client] };
  const known = (await reader.read(scope)).world.engagements.get(client);
  if (!known) return null;
  const names = noteNames(known);
  const { world } = await reader.read({ ...scope, notes: names });
  const e = world.engagements.get(client) ?? known;
  const all = await readJournal(store, reader, practice, client);
  const begun = all.findLastIndex(({ what }) => what === 'invited');
  const stored = (await store.client.keys(noteKeys(practice, client))).map((key) => key.split(':').at(-1) ?? '');
  const check = await checkJournal(store, reader, practice, client);
  return {
    ...{ e, notes: world.notes, entries: all.slice(Math.max(0, begun)) },
    wrong: [
      ...(check?.broken === null && check.missing === 0 ? [] : [`the chain: ${JSON.stringify(check)}`]),
      ...names.filter((name) => isInWriting(name) && !world.notes.has(name)).map((name) => `${name} is not there`),
      // What no record names would be there after an erasing.
      ...stored
        .filter((name) => isInWriting(name) && !names.includes(name) && begun < 1)
        .map((name) => `${name} is there`),
    ],
  };
};

const isInWriting = (name: string): boolean => /^[ts]\./.test(name);

/** What contradicts itself between record, notes and journal; empty while all is well. */
export const contradictions = (book: Book): string[] => [
  ...book.wrong,
  ...versions(book),
  ...agreed(book),
  ...talks(book),
  ...summaries(book),
];

const those = ({ entries }: Book, what: string): JournalEntry[] => entries.filter((one) => one.what === what);

const about = (book: Book, what: string, name: string, n: number): JournalEntry[] =>
  those(book, what).filter(({ data }) => data[name] === n);

const once = (book: Book, what: string, name: string, n: number): string[] => {
  const { length } = about(book, what, name, n);
  return length === 1 ? [] : [`${what} ${n} stands ${length} times in the journal`];
};

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

const noteOf = ({ notes }: Book, version: number): TermsNote | null => {
  const note = notes.get(termsNote(version));
  return note?.is === 'terms' ? note : null;
};

/** Every version was sent once, its note is the one that was sent, and its fingerprint is that of its words. */
const versions = (book: Book): string[] =>
  upTo(book.e.terms?.made ?? 0).flatMap((version) => {
    const note = noteOf(book, version);
    const [sent] = about(book, 'terms-sent', 'version', version);
    return [
      ...once(book, 'terms-sent', 'version', version),
      ...(note && note.print === sent?.data.print ? [] : [`the note of version ${version} is another`]),
      ...(note && fingerprintOf(note.words) === note.print ? [] : [`version ${version} has the fingerprint of others`]),
    ];
  });

/** Every version that both accepted is there, once, and none that one alone accepted. */
const agreed = (book: Book): string[] => {
  const entries = those(book, 'terms-agreed');
  const kept = book.e.terms?.agreed ?? [];
  const { proposal } = book.e.terms ?? {};
  return [
    ...entries.flatMap(({ data, by }) => [
      ...once(book, 'terms-agreed', 'version', Number(data.version)),
      ...(noteOf(book, Number(data.version))?.print === data.print && by === 'client' ? [] : ['agreed to nothing']),
    ]),
    ...kept.flatMap(({ version, print, values }) => [
      ...(entries.some(({ data }) => data.version === version && data.print === print)
        ? []
        : [`nobody accepted ${version}`]),
      ...(JSON.stringify(values) === JSON.stringify(noteOf(book, version)?.values)
        ? []
        : [`other values in ${version}`]),
    ]),
    ...(kept.at(-1)?.version === entries.at(-1)?.data.version ? [] : ['the version accepted last is lost']),
    ...those(book, 'terms-in-force').flatMap(({ data }) =>
      once(book, 'terms-in-force', 'version', Number(data.version)),
    ),
    ...kept.filter(({ told }) => told).flatMap(({ version }) => once(book, 'terms-in-force', 'version', version)),
    ...(!proposal || noteOf(book, proposal.version)?.print === proposal.print
      ? []
      : ['another version is on the table']),
    ...(proposal && entries.some(({ data }) => data.version === proposal.version) ? ['accepted and on the table'] : []),
  ];
};

/** What a client said stands once in the journal, and in a note. */
const talks = (book: Book): string[] =>
  upTo(book.e.terms?.talked ?? 0).flatMap((n) => {
    const note = book.notes.get(talkNote(n));
    const talk = book.e.terms?.talks.find((one) => one.n === n);
    const answers = about(book, 'terms-answered', 'talk', n);
    const isAnswered = talk ? talk.state !== 'open' : true;
    return [
      ...once(book, 'terms-asked', 'talk', n),
      ...(note?.is === 'talk' ? [] : [`what was said as ${n} is lost`]),
      ...(isAnswered && answers.length === 0 ? [`talk ${n} was answered by nobody`] : []),
    ];
  });

const summaries = (book: Book): string[] => {
  const known = book.e.summaries;
  const told = agreedIn(book.entries);
  return upTo(known?.made ?? 0).flatMap((n) => {
    const note = book.notes.get(summaryNote(n));
    if (note?.is !== 'summary') return [`summary ${n} is lost`];
    const open = known?.open.find((one) => one.n === n);
    const awaited = [waitingFor(note, 'coach'), waitingFor(note, 'client')];
    const counted = open ? [open.awaited.coach.items, open.awaited.client.items] : [0, 0];
    return [
      ...once(book, 'summary-sent', 'summary', n),
      ...(`${awaited}` === `${counted}` ? [] : [`summary ${n} waits for ${awaited} and counts ${counted}`]),
      ...itemsOf(note, told),
      ...lonely(book, note),
    ];
  });
};

/** Items whose state, words, owner or day are not what the journal tells. */
const itemsOf = ({ n, items }: SummaryNote, told: ReturnType<typeof agreedIn>): string[] => {
  const those = told.filter((one) => one.is === 'item' && one.summary === n);
  const sum = (one: { state: string; owner: unknown; due: unknown }) => `${one.state} ${one.owner} ${one.due}`;
  return items.flatMap((item, i) => {
    const one = those.findLast((one) => one.is === 'item' && one.item === i + 1);
    if (one?.is !== 'item') return [`item ${n}.${i + 1} is in no journal`];
    const said = one.said.at(-1);
    const words = said?.entry.words?.[said.name];
    return [
      ...(sum(one) === sum(item) ? [] : [`item ${n}.${i + 1} is ${sum(item)}, and ${sum(one)} in the journal`]),
      ...(words === item.text ? [] : [`item ${n}.${i + 1} has other words in the journal`]),
    ];
  });
};

/** Items confirmed by whoever wrote them. */
const lonely = (book: Book, { n, by, items }: SummaryNote): string[] =>
  items.flatMap((_, i) => {
    const entries = book.entries.filter(({ data }) => data.summary === n && data.item === i + 1);
    const state = { author: by, wrong: [] as string[] };
    for (const { what, by: who, data, words } of entries) {
      if (what === 'item-confirmed' && who === state.author && data.undone !== true)
        state.wrong.push(`item ${n}.${i + 1} was confirmed by its author`);
      const isAuthor = what === 'item-disputed' || what === 'item-amended' || words?.text !== undefined;
      if (isAuthor && who !== 'bot') state.author = who;
    }
    return state.wrong;
  });
