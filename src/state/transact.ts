import type { Decision } from '../domain/decision.ts';
import type { Present } from '../domain/present.ts';
import type { World } from '../domain/world.ts';
import { askAgain } from './ask-again.ts';
import type { Entry } from './outbox.ts';
import { type Plan, planOf, type Requeue, repeatedly } from './plan.ts';
import type { Store } from './redis.ts';
import type { Reader, Scope, Snapshot } from './snapshot.ts';
import { reach } from './steps.ts';

/** Lanes that this commit has begun to deliver: whoever committed delivers at once. */
export interface Taken {
  readonly lane: string;
  readonly fence: number;
  readonly head: Entry;
  /** When it was asked for (performance.now()): the lease runs from some moment after this. */
  readonly since: number;
  /** The world it was decided in, as it is after the commit; null when it has to be read. */
  readonly world: World | null;
}

export interface Committed {
  readonly decision: Decision | null;
  /** Whether this cause changed something now; false for one that was committed before or changes nothing. */
  readonly fresh: boolean;
}

export interface Looks {
  /** A subject wants to be looked at then (epoch ms). */
  soon(shard: number, subject: string, at: number): void;
}

export type Decide = (present: Present, world: World) => Decision | null;

export interface Extra {
  /** What was read ahead for exactly this scope: the first try decides on it, and the commit refuses it if it has aged. */
  readonly ahead?: Snapshot | null;
  /** Replaces a lane in the same commit. */
  readonly requeue?: (present: Present, world: World) => Requeue;
}

export interface Transactions {
  /** Reads, decides, commits: at most once for a cause. Throws when Redis is away: then nothing is known, and it is tried again. */
  transact(cause: string, scope: Scope, decide: Decide, extra?: Extra): Promise<Committed>;
  read: Reader['read'];
}

interface Parts {
  readonly store: Store;
  readonly reader: Reader;
  readonly present: () => Present;
  readonly worker: string;
  readonly onTaken: (taken: Taken) => void;
  readonly looks: Looks;
}

const attempts = 5;

export const createTransactions = (parts: Parts): Transactions => {
  const once = async (
    cause: string,
    scope: Scope,
    snapshot: Snapshot,
    decide: Decide,
    extra: Extra,
  ): Promise<Committed | 'conflict'> => {
    const present = parts.present();
    const decision = decide(present, snapshot.world);
    reach('decided');
    if (decision === null || changesNothing(decision)) return { decision, fresh: false };
    const requeue = extra.requeue?.(present, snapshot.world) ?? null;
    const plan = planOf({ cause, scope, snapshot, decision, present, requeue }, parts.reader, parts.worker);
    const since = performance.now();
    const answer = await askAgain((repeated) => parts.store.commit(plan.keys, repeatedly(plan, repeated)));
    if (answer === 'conflict') return 'conflict';
    reach('committed');
    if (answer === 'seen') return { decision, fresh: false };
    for (const look of plan.looks) if (look.at !== null) parts.looks.soon(plan.shard, look.subject, look.at);
    handOver(answer as number[], plan, since, parts.onTaken);
    return { decision, fresh: true };
  };

  return {
    read: parts.reader.read,
    async transact(cause, scope, decide, extra = {}) {
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const ahead = attempt === 1 ? extra.ahead : null;
        const snapshot = ahead ?? (await parts.reader.read(scope));
        reach('read');
        const result = await once(cause, scope, snapshot, decide, extra);
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
  !d.handbook &&
  !d.notes?.size &&
  !d.engagements?.length &&
  !d.effects?.length &&
  !d.facts?.length &&
  !d.erase?.length &&
  !d.erasePractice;

const handOver = (
  fences: readonly number[],
  { lanes, world }: Plan,
  since: number,
  onTaken: (taken: Taken) => void,
): void => {
  for (const [i, [lane, [head]]] of lanes.entries()) {
    const fence = fences[i] ?? 0;
    if (fence > 0 && head) onTaken({ lane, fence, head, since, world });
  }
};
