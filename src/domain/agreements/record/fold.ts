import type { Side } from '../../side.ts';
import type { Agreed, AgreedItem, AgreedVersion } from './agreed.ts';
import type { RecordEntry } from './entry.ts';

/** What was agreed so far; where each thing stands in the list is known by its number. A number that comes again is another thing. */
interface Book {
  readonly list: Agreed[];
  readonly places: Map<string, number>;
}

type Tell = (book: Book, entry: RecordEntry) => void;

/** Reads a record, the oldest entry first: everything that was put to the other side, and what became of it. */
export const agreedIn = (entries: readonly RecordEntry[]): readonly Agreed[] => {
  const book: Book = { list: [], places: new Map() };
  for (const entry of entries) if (Object.hasOwn(telling, entry.what)) telling[entry.what]?.(book, entry);
  return book.list;
};

const number = ({ data }: RecordEntry, name: string): number => Number(data[name] ?? 0);
const itemName = (entry: RecordEntry, item = number(entry, 'item')): string => `${number(entry, 'summary')}.${item}`;
const versionName = (version: number): string => `v${version}`;

const add = ({ list, places }: Book, name: string, one: Agreed): void => {
  places.set(name, list.length);
  list.push(one);
};

const sent: Tell = (book, entry) => {
  for (let item = 1; item <= number(entry, 'count'); item++) add(book, itemName(entry, item), newItem(entry, item));
};

const newItem = (entry: RecordEntry, item: number): AgreedItem => {
  const { at, by, data } = entry;
  const said = [{ by, at, entry, name: `${item}` }];
  const [owner, due] = [ownerIn(data[`o${item}`]), dueIn(data[`d${item}`])];
  const summary = number(entry, 'summary');
  return { is: 'item', summary, item, said, owner, due, state: 'waiting', at, stateBy: by, waiving: null };
};

const ownerIn = (owner: unknown): Side | 'both' | null =>
  owner === 'coach' || owner === 'client' || owner === 'both' ? owner : null;
const dueIn = (due: unknown): string | null => (typeof due === 'string' && /^\d{4}-\d\d-\d\d$/.test(due) ? due : null);

type ChangedItem = (item: AgreedItem, entry: RecordEntry) => AgreedItem;

/** Something happened to the item that an entry names. */
const toItem =
  (changed: ChangedItem): Tell =>
  ({ list, places }, entry) => {
    const place = places.get(itemName(entry)) ?? -1;
    const before = list[place];
    if (before?.is === 'item') list[place] = changed(before, entry);
  };

/** It stands like this now. An owner, a day and words that come with it are new ones; those that do not stay as they were. */
const itemIs = (state: AgreedItem['state']): Tell =>
  toItem((before, entry) => {
    const { at, by, data } = entry;
    const { is, summary, item } = before;
    const said = entry.spoken ? [...before.said, { by, at, entry, name: 'text' }] : before.said;
    const owner = 'owner' in data ? ownerIn(data.owner) : before.owner;
    const due = 'due' in data ? dueIn(data.due) : before.due;
    return { is, summary, item, said, owner, due, state, at, stateBy: by, waiving: null };
  });

const proposed: Tell = (book, entry) => {
  become(book, entry, ['sent'], 'dropped');
  const version = number(entry, 'version');
  add(book, versionName(version), {
    ...{ is: 'terms', version, state: 'sent', sentAt: entry.at, sentBy: entry.by, agreedAt: null },
    ...{ at: entry.at, stateBy: entry.by, earlier: false },
  });
};

type VersionState = AgreedVersion['state'];

/** Versions that stand like this stand otherwise from now on. */
const become = (
  { list }: Book,
  { at, by }: RecordEntry,
  from: readonly VersionState[],
  state: VersionState,
  { except }: { readonly except?: number } = {},
): void => {
  for (const [place, one] of list.entries())
    if (one.is === 'terms' && from.includes(one.state) && one.version !== except)
      list[place] = { ...one, state, at, stateBy: by };
};

/** The version that an entry names, if it stands like this, stands otherwise. */
const versionIs = (
  { list, places }: Book,
  entry: RecordEntry,
  from: readonly VersionState[],
  state: VersionState,
): void => {
  const place = places.get(versionName(number(entry, 'version'))) ?? -1;
  const one = list[place];
  if (one?.is !== 'terms' || !from.includes(one.state)) return;
  const agreedAt = state === 'agreed' ? entry.at : one.agreedAt;
  list[place] = { ...one, state, agreedAt, at: entry.at, stateBy: entry.by };
};

/** Nothing comes into force but what both have accepted; with it goes what held, and what was accepted for a day that did not come. */
const holds: Tell = (book, entry) => {
  const version = number(entry, 'version');
  const one = book.list[book.places.get(versionName(version)) ?? -1];
  if (one?.is !== 'terms' || one.state !== 'agreed') return;
  versionIs(book, entry, ['agreed'], 'holds');
  become(book, entry, ['agreed', 'holds'], 'replaced', { except: version });
};

/** The two begin anew: what held between them before does not any more. */
const begunAnew: Tell = (book, entry) => {
  become(book, entry, ['sent'], 'dropped');
  become(book, entry, ['agreed', 'holds'], 'replaced');
  for (const [place, one] of book.list.entries()) if (one.is === 'terms') book.list[place] = { ...one, earlier: true };
};

const telling: Readonly<Record<string, Tell>> = {
  invited: begunAnew,
  'summary-sent': sent,
  'item-confirmed': itemIs('confirmed'),
  'item-disputed': itemIs('disputed'),
  'item-amended': itemIs('waiting'),
  'item-done': itemIs('done'),
  'item-waived': itemIs('waived'),
  'item-waive-asked': toItem((item, { by, at }) => ({ ...item, waiving: { by, at } })),
  'item-waive-refused': toItem((item) => ({ ...item, waiving: null })),
  'terms-sent': proposed,
  'terms-agreed': (book, entry) => versionIs(book, entry, ['sent'], 'agreed'),
  'terms-in-force': holds,
  'terms-withdrawn': (book, entry) => versionIs(book, entry, ['sent'], 'withdrawn'),
};
