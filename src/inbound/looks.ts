import { dueInAgreements } from '../domain/agreements/due.ts';
import { dueInBeginning } from '../domain/beginning/due.ts';
import type { Decision } from '../domain/decision.ts';
import { endGathering } from '../domain/gathering.ts';
import { dueForClient } from '../domain/keeping/reminding/due.ts';
import { nextLook } from '../domain/looks.ts';
import { deliverHeld } from '../domain/opening.ts';
import type { Present } from '../domain/present.ts';
import type { Engagement, Practice, World } from '../domain/world.ts';
import type { DueLook, DueLooks } from '../state/due.ts';
import { reach } from '../state/steps.ts';
import type { Decide, Transactions } from '../state/transact.ts';
import { createLookQueue } from './look-queue.ts';

export interface LooksParts {
  readonly due: DueLooks;
  readonly transactions: Transactions;
  /** The clock everyone lives by, epoch ms. */
  readonly now: () => number;
  onLate(seconds: number): void;
  onDecision(outcome: string): void;
  onError(error: unknown): void;
}

export interface Looks {
  /** Something wants to be looked at then. A hint: what is forgotten is found by asking Redis again. */
  soon(shard: number, subject: string, at: number): void;
  /** Looks at whatever is due now: at start, and when the clock has moved. */
  poke(): Promise<void>;
  stop(): Promise<void>;
}

/** How often Redis is asked what comes next: a look that another process committed is late by this at most, in ms. */
const askEvery = 1000;

/** Fires looks on time. It owns nothing: every look is in Redis, written by the commit that wanted it. */
export const startLooks = (parts: LooksParts): Looks => {
  let timer: NodeJS.Timeout | undefined;
  let wakeAt = Number.POSITIVE_INFINITY;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  const queue = createLookQueue((look) => lookAt(parts, look));

  const sleepUntil = (at: number): void => {
    if (stopped || (timer && at >= wakeAt)) return;
    clearTimeout(timer);
    wakeAt = at;
    timer = setTimeout(() => void take(), Math.max(0, Math.min(at - parts.now(), askEvery)));
  };

  const lookAround = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    wakeAt = Number.POSITIVE_INFINITY;
    try {
      let left = await parts.due.take(parts.now());
      while (left.looks.length > 0 && !stopped) {
        reach('look-taken');
        queue.add(left.looks);
        // What these looks have planned themselves was said to `soon`.
        if (left.next > parts.now()) break;
        left = await parts.due.take(parts.now());
      }
      sleepUntil(Math.min(left.next, parts.now() + askEvery));
    } catch (error) {
      parts.onError(error);
      sleepUntil(parts.now() + askEvery);
    }
  };

  const take = async (): Promise<void> => {
    if (stopped) return;
    again = true;
    running ??= (async () => {
      while (again && !stopped) {
        again = false;
        await lookAround();
      }
      running = null;
    })();
    await running;
  };

  void take();
  return {
    soon: (_shard, _subject, at) => sleepUntil(at),
    async poke() {
      // What looks have planned for this very moment is looked at as well.
      do await take();
      while (await queue.idle());
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      queue.close();
      await running;
      await queue.idle();
    },
  };
};

/** One look, once: whatever is due is done, and the next look is written anew by the same commit. */
const lookAt = async (parts: LooksParts, look: DueLook): Promise<void> => {
  parts.onLate(Math.max(0, parts.now() - look.at) / 1000);
  try {
    if (look.client !== null && (await anyOfEngagement(parts, look, look.client))) return;
    await openPractice(parts, look);
  } catch (error) {
    parts.onError(error);
  }
};

type Due = (present: Present, practice: Practice, e: Engagement) => Decision | null;

/** An album has had no further part for a while. */
const endAlbum: Due = (present, practice, e) => endGathering(present, practice, e);

/** Nothing is due yet, in the practice neither: writing the record as it is writes its next look. What is due has its look a ms later. */
const early: Due = (present, practice, e) => {
  const next = nextLook(present, practice, e);
  return next === null || next > present.at + 1 ? { outcome: 'nothing', engagements: [e] } : null;
};

/** What can be due in one engagement, in this order. */
const dueThings: readonly (readonly [what: string, due: Due])[] = [
  ['album', endAlbum],
  ['beginning', dueInBeginning],
  ['agreements', dueInAgreements],
  ['reminders', dueForClient],
  ['early', early],
];

/** The first thing that is due in one engagement. False when nothing was. What was read once is good for all that find nothing to do. */
const anyOfEngagement = async (
  { transactions }: LooksParts,
  { practice, at }: DueLook,
  client: number,
): Promise<boolean> => {
  const scope = { practice, clients: [client] };
  const ahead = await transactions.read(scope);
  for (const [what, due] of dueThings) {
    const cause = `look-${what}-${practice}.${client}-${at}`;
    const decide: Decide = (present, { practice: p, engagements }) => {
      const e = engagements.get(client);
      return p && e ? due(present, p, e) : null;
    };
    if ((await transactions.transact(cause, scope, decide, { ahead })).decision !== null) return true;
  }
  return false;
};

/** Opening is the practice's, and so is what the coach is told in time: one message for all clients, whichever look came first. */
const openPractice = async (parts: LooksParts, { practice, client, at }: DueLook): Promise<void> => {
  const { decision } = await parts.transactions.transact(
    `look-${practice}-${client ?? 0}-${at}`,
    { practice, clients: 'all' },
    (present, world) => opening(present, world, client),
  );
  if (decision === null) await parts.due.forget(practice, client);
  else parts.onDecision(decision.outcome);
};

const opening = (present: Present, { practice, engagements }: World, client: number | null): Decision | null => {
  if (!practice) return null;
  const decision = deliverHeld(present, practice, [...engagements.values()]);
  if (decision) return decision;
  const e = client === null ? null : engagements.get(client);
  // Nothing is due yet: writing the record as it is writes its next look.
  if (client === null) return { outcome: 'nothing', practice };
  return e ? { outcome: 'nothing', engagements: [e] } : null;
};
