import type { Decision, Fact } from '../domain/decision.ts';
import { nextLook, nextPracticeLook } from '../domain/looks.ts';
import type { Present } from '../domain/present.ts';
import type { Engagement, World } from '../domain/world.ts';
import {
  busyKey,
  clientLane,
  coachLane,
  engagementKey,
  engagementSubject,
  journalKey,
  laneKey,
  leaseKey,
  linksKey,
  looksKey,
  practiceKey,
  practiceSubject,
  seenKey,
  shardOf,
  shardOfHash,
} from './keys.ts';
import { byLane, type Entry } from './outbox.ts';
import type { Store } from './redis.ts';
import { encodeRecords, type Reader, type Scope, type Snapshot } from './snapshot.ts';
import { reach } from './steps.ts';

/** Lanes that this commit has begun to deliver: whoever committed delivers at once. */
export interface Taken {
  readonly lane: string;
  readonly fence: number;
  readonly head: Entry;
  /** The world it was decided in, as it is after the commit; null when it has to be read. */
  readonly world: World | null;
}

export interface Committed {
  readonly decision: Decision | null;
  /** Whether this cause changed something now; false for one that was committed before or changes nothing. */
  readonly fresh: boolean;
}

/** Replaces what a lane still holds; the lane must hold exactly `length` entries, or the commit is tried again. */
export interface Requeue {
  readonly lane: string;
  readonly length: number;
  readonly entries: readonly Entry[];
}

export interface Looks {
  /** A subject wants to be looked at then (epoch ms). */
  soon(shard: number, subject: string, at: number): void;
}

export interface Transactions {
  transact(cause: string, scope: Scope, decide: Decide, requeue?: Requeueing): Promise<Committed>;
  read: Reader['read'];
}
export type Requeueing = (present: Present, world: World) => Requeue;
export type Decide = (present: Present, world: World) => Decision | null;

interface Parts {
  readonly store: Store;
  readonly reader: Reader;
  readonly present: () => Present;
  readonly worker: string;
  readonly onTaken: (taken: Taken) => void;
  readonly looks: Looks;
}

/** How long a lane belongs to whoever delivers it without a word from them, in ms. */
export const leaseFor = 5000;
/** A cause is remembered for a week: Telegram keeps an update for a day, and numbers them anew after a week of silence. */
const rememberedFor = 7 * 86_400;
const attempts = 4;

export const createTransactions = (parts: Parts): Transactions => {
  const once = async (
    cause: string,
    scope: Scope,
    decide: Decide,
    requeue?: Requeueing,
  ): Promise<Committed | 'conflict'> => {
    const snapshot = await parts.reader.read(scope);
    reach('read');
    const present = parts.present();
    const decision = decide(present, snapshot.world);
    reach('decided');
    if (decision === null || changesNothing(decision)) return { decision, fresh: false };
    const plan = planOf(cause, scope, snapshot, decision, present, parts, requeue?.(present, snapshot.world));
    const answer = await parts.store.commit(plan.keys, plan.args);
    if (answer === 'conflict') return 'conflict';
    reach('committed');
    if (answer === 'seen') return { decision, fresh: false };
    for (const look of plan.looks) if (look.at !== null) parts.looks.soon(plan.shard, look.subject, look.at);
    handOver(answer as number[], plan.lanes, plan.world, parts.onTaken);
    return { decision, fresh: true };
  };

  return {
    read: parts.reader.read,
    async transact(cause, scope, decide, requeue) {
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const result = await once(cause, scope, decide, requeue);
        if (result !== 'conflict') return result;
      }
      throw new Error('conflict: the records kept changing');
    },
  };
};

const changesNothing = (d: Decision): boolean =>
  !d.person &&
  !d.practice &&
  !d.invitation &&
  !d.engagements?.length &&
  !d.effects?.length &&
  !d.facts?.length &&
  !d.erase?.length &&
  !d.erasePractice;

const handOver = (
  fences: readonly number[],
  lanes: readonly (readonly [string, readonly Entry[]])[],
  world: World,
  onTaken: (taken: Taken) => void,
): void => {
  for (const [i, [lane, [head]]] of lanes.entries()) {
    const fence = fences[i] ?? 0;
    if (fence > 0 && head) onTaken({ lane, fence, head, world });
  }
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
  };
};

const planOf = (
  cause: string,
  scope: Scope,
  snapshot: Snapshot,
  d: Decision,
  present: Present,
  parts: Parts,
  requeue?: Requeue,
) => {
  const practice = scope.practice ?? null;
  const shard = scope.invitation !== undefined ? shardOfHash(scope.invitation) : shardOf(practice ?? scope.person ?? 0);
  const world = after(snapshot.world, d);
  const values = encodeRecords(parts.reader, snapshot, d);
  const erased = (d.erase ?? []).map((client) => engagementKey(practice ?? 0, client));
  for (const key of erased) values.set(key, '-');
  if (d.erasePractice && practice !== null) values.set(practiceKey(practice), '-');
  const records = [...new Set([...snapshot.revisions.keys(), ...values.keys()])];
  const facts = d.facts ?? [];
  const looks = looksAfter(present, world, d);
  const lanes = [...byLane(cause, present.at, practice, d.effects ?? [])];
  const gone = [
    ...(d.erase ?? []).flatMap((client) => erasedKeys(practice ?? 0, client)),
    ...(d.erasePractice ? erasedPracticeKeys(practice ?? 0) : []),
  ];
  const queues = [
    ...lanes.map(([lane, entries]) => ({ lane, length: '', entries }) as const),
    ...(requeue ? [{ lane: requeue.lane, length: requeue.length, entries: requeue.entries } as const] : []),
  ];
  return {
    shard,
    world,
    lanes,
    looks,
    keys: [
      seenKey(shard, `${subjectOf(scope)}:${cause}`),
      looksKey(shard),
      busyKey(shard),
      ...records,
      ...facts.map((fact) => journalKey(practice ?? 0, fact.client)),
      ...gone,
      ...queues.flatMap(({ lane }) => [laneKey(lane), leaseKey(lane)]),
    ],
    args: [
      ...[records.length, facts.length, gone.length, looks.length, queues.length],
      ...[rememberedFor, parts.worker, leaseFor],
      ...records.flatMap((key) => [snapshot.revisions.get(key) ?? '0', values.get(key) ?? '']),
      ...facts.map((fact) => factLine(present, fact)),
      ...looks.flatMap(({ subject, at }) => [subject, at ?? '']),
      ...queues.flatMap(({ lane, length, entries }) => [
        lane,
        length,
        entries.length,
        ...entries.map((e) => JSON.stringify(e)),
      ]),
    ],
  };
};

/** Whose cause it is: one update may change several practices and persons, each at most once. */
const subjectOf = ({ practice, person, invitation }: Scope): string =>
  practice !== undefined ? `p${practice}` : person !== undefined ? `u${person}` : `i${invitation}`;

const erasedKeys = (practice: number, client: number): string[] => {
  const lane = clientLane(practice, client);
  return [journalKey(practice, client), laneKey(lane), leaseKey(lane)];
};

const erasedPracticeKeys = (practice: number): string[] => {
  const lane = coachLane(practice);
  return [linksKey(practice), laneKey(lane), leaseKey(lane)];
};

const factLine = (present: Present, { what, by, data }: Fact): string =>
  JSON.stringify({ at: present.at, what, by, ...data });

/** When everything that changed wants to be looked at next. New hours move every engagement's opening. */
const looksAfter = (present: Present, world: World, d: Decision): { subject: string; at: number | null }[] => {
  const { practice } = world;
  if (!practice) return [];
  if (d.erasePractice) return [{ subject: practiceSubject(practice.id), at: null }, ...leftLooks(practice.id, d)];
  const changed: Iterable<Engagement> = d.practice ? world.engagements.values() : (d.engagements ?? []);
  const own = d.practice ? [{ subject: practiceSubject(practice.id), at: nextPracticeLook(present, practice) }] : [];
  const theirs = [...changed].map((e) => ({
    subject: engagementSubject(practice.id, e.client),
    at: nextLook(present, practice, e),
  }));
  return [...own, ...theirs, ...leftLooks(practice.id, d)];
};

const leftLooks = (practice: number, d: Decision) =>
  (d.erase ?? []).map((client) => ({ subject: engagementSubject(practice, client), at: null }));
