import { noteNames } from '../domain/beginning/notes.ts';
import type { Note } from '../domain/beginning/nouns.ts';
import type { Decision } from '../domain/decision.ts';
import type { Present } from '../domain/present.ts';
import type { Engagement, World } from '../domain/world.ts';
import {
  busyKey,
  clientLane,
  coachLane,
  engagementKey,
  handbookKey,
  journalKey,
  laneKey,
  leaseKey,
  linksKey,
  looksKey,
  noteKey,
  practiceKey,
  seenKey,
  shardOf,
  shardOfHash,
} from './keys.ts';
import { type Look, nextLooks } from './next-looks.ts';
import { byLane, type Entry } from './outbox.ts';
import { recorded } from './recording.ts';
import type { Reader, Scope, Snapshot } from './snapshot.ts';
import { encodeRecords } from './values.ts';

/** Replaces what a lane still holds; the lane must hold exactly `length` entries, or the commit is tried again. */
export interface Requeue {
  readonly lane: string;
  readonly length: number;
  readonly entries: readonly Entry[];
}

/** What is to be committed, and what was read for it. */
export interface Commit {
  readonly cause: string;
  readonly scope: Scope;
  readonly snapshot: Snapshot;
  readonly decision: Decision;
  readonly present: Present;
  readonly requeue: Requeue | null;
}

/** A commit as the script takes it, and what follows from it here. */
export interface Plan {
  readonly shard: number;
  readonly world: World;
  readonly lanes: readonly (readonly [lane: string, entries: readonly Entry[]])[];
  readonly looks: readonly Look[];
  readonly keys: string[];
  readonly args: (string | number)[];
}

/** How long a lane belongs to whoever delivers it without a word from them, in ms. */
export const leaseFor = 5000;
/** A cause is remembered for a week: Telegram keeps an update for a day, and numbers them anew after a week of silence. */
const rememberedFor = 7 * 86_400;

/** The arguments of a commit whose first answer was lost. */
export const repeatedly = ({ args }: Plan, repeated: '' | '1'): (string | number)[] =>
  repeated === '' ? args : args.with(8, repeated);

/** Lays a commit out for the script; the order of keys and arguments is described there. */
export const planOf = (commit: Commit, reader: Reader, worker: string): Plan => {
  const { cause, scope, present } = commit;
  const { decision, snapshot, lines } = recorded(commit.snapshot, commit.decision, present.at, reader);
  const practice = scope.practice ?? 0;
  const shard =
    scope.invitation === undefined ? shardOf(scope.practice ?? scope.person ?? 0) : shardOfHash(scope.invitation);
  const world = after(snapshot.world, decision);
  const looks = nextLooks(present, world, decision);
  const lanes = [...byLane(cause, present.at, scope.practice ?? null, decision.effects ?? [])];
  const values = valuesOf(scope, snapshot, decision, reader);
  const records = [...new Set([...snapshot.revisions.keys(), ...values.keys()])];
  const gone = goneKeys(practice, snapshot.world, decision);
  const queues = [
    ...lanes.map(([lane, entries]) => ({ lane, length: '', entries })),
    ...(commit.requeue ? [commit.requeue] : []),
  ];
  const keys = [seenKey(shard, `${subjectOf(scope)}:${cause}`), looksKey(shard), busyKey(shard), ...records];
  const args: (string | number)[] = [records.length, lines.length, gone.length, looks.length, queues.length];
  args.push(rememberedFor, worker, leaseFor, '');
  for (const key of records) args.push(snapshot.revisions.get(key) ?? '0', values.get(key) ?? '');
  for (const { client, line } of lines) {
    keys.push(journalKey(practice, client));
    args.push(line);
  }
  keys.push(...gone);
  for (const { subject, at } of looks) args.push(subject, at ?? '');
  for (const { lane, length, entries } of queues) {
    keys.push(laneKey(lane), leaseKey(lane));
    args.push(lane, length, entries.length, ...entries.map((entry) => JSON.stringify(entry)));
  }
  return { shard, world, lanes, looks, keys, args };
};

/** The world as it is once the decision is committed. */
const after = (world: World, d: Decision): World => {
  const engagements = new Map(world.engagements);
  for (const e of d.engagements ?? []) engagements.set(e.client, e);
  for (const client of d.erase ?? []) engagements.delete(client);
  return {
    person: d.person ?? world.person,
    practice: d.practice ?? world.practice,
    invitation: d.invitation ?? world.invitation,
    engagements,
    handbook: d.handbook ?? world.handbook,
    notes: new Map([...world.notes, ...(d.notes ?? [])].filter((one): one is [string, Note] => one[1] !== null)),
  };
};

/** New values by key; '-' destroys. */
const valuesOf = ({ practice }: Scope, snapshot: Snapshot, decision: Decision, reader: Reader): Map<string, string> => {
  const values = encodeRecords(reader, snapshot, decision);
  if (practice === undefined) return values;
  for (const client of decision.erase ?? []) values.set(engagementKey(practice, client), '-');
  if (decision.erasePractice) values.set(practiceKey(practice), '-');
  return values;
};

/** Whose cause it is: one update may change several practices and persons, each at most once. */
const subjectOf = ({ practice, person, invitation }: Scope): string => {
  if (practice !== undefined) return `p${practice}`;
  return person === undefined ? `i${invitation}` : `u${person}`;
};

const goneKeys = (practice: number, { engagements }: World, d: Decision): string[] => {
  const lanes = [
    ...(d.erase ?? []).map((client) => clientLane(practice, client)),
    ...(d.erasePractice ? [coachLane(practice)] : []),
  ];
  return [
    ...(d.erase ?? []).flatMap((client) => [
      journalKey(practice, client),
      ...notesOf(engagements.get(client)).map((name) => noteKey(practice, client, name)),
    ]),
    ...(d.erasePractice ? [linksKey(practice), handbookKey(practice)] : []),
    ...lanes.flatMap((lane) => [laneKey(lane), leaseKey(lane)]),
  ];
};

const notesOf = (e: Engagement | undefined): string[] => (e ? noteNames(e) : []);
