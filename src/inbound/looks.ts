import { dueInAgreements } from '../domain/agreements/due.ts';
import { dueInBeginning } from '../domain/beginning/due.ts';
import type { Decision } from '../domain/decision.ts';
import { endGathering } from '../domain/gathering.ts';
import { dueForClient } from '../domain/keeping/reminding/due.ts';
import { deliverHeld } from '../domain/opening.ts';
import type { Present } from '../domain/present.ts';
import type { Engagement, Practice, World } from '../domain/world.ts';
import type { DueLook, DueLooks } from '../state/due.ts';
import { reach } from '../state/steps.ts';
import type { Transactions } from '../state/transact.ts';

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

  const sleepUntil = (at: number): void => {
    if (stopped || (timer && at >= wakeAt)) return;
    clearTimeout(timer);
    wakeAt = at;
    timer = setTimeout(() => void poke(), Math.max(0, Math.min(at - parts.now(), askEvery)));
  };

  const lookAround = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    wakeAt = Number.POSITIVE_INFINITY;
    try {
      let left = await parts.due.take(parts.now());
      while (left.looks.length > 0 && !stopped) {
        reach('look-taken');
        await lookAtAll(parts, left.looks);
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

  const poke = async (): Promise<void> => {
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

  void poke();
  return {
    soon: (_shard, _subject, at) => sleepUntil(at),
    poke,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};

/** Practices side by side, for many open at the same moment; the looks of one practice one after the other. */
const lookAtAll = async (parts: LooksParts, looks: readonly DueLook[]): Promise<void> => {
  const practices = new Map<number, DueLook[]>();
  for (const look of looks) practices.set(look.practice, [...(practices.get(look.practice) ?? []), look]);
  await Promise.all([...practices.values()].map((own) => lookAtEach(parts, own)));
};

const lookAtEach = async (parts: LooksParts, looks: readonly DueLook[]): Promise<void> => {
  for (const look of looks) await lookAt(parts, look);
};

/** One look, once: whatever is due is done, and the next look is written anew by the same commit. */
const lookAt = async (parts: LooksParts, look: DueLook): Promise<void> => {
  parts.onLate(Math.max(0, parts.now() - look.at) / 1000);
  try {
    if (await ofEngagement(parts, look, 'album', endAlbum)) return;
    if (await ofEngagement(parts, look, 'beginning', dueInBeginning)) return;
    if (await ofEngagement(parts, look, 'agreements', dueInAgreements)) return;
    if (await ofEngagement(parts, look, 'reminders', dueForClient)) return;
    await openPractice(parts, look);
  } catch (error) {
    parts.onError(error);
  }
};

type Due = (present: Present, practice: Practice, e: Engagement) => Decision | null;

/** An album has had no further part for a while. */
const endAlbum: Due = (present, _, e) => endGathering(present, e);

/** What is due in one engagement. False when nothing was. */
const ofEngagement = async (
  parts: LooksParts,
  { practice, client, at }: DueLook,
  what: string,
  due: Due,
): Promise<boolean> => {
  if (client === null) return false;
  const { decision } = await parts.transactions.transact(
    `look-${what}-${practice}.${client}-${at}`,
    { practice, clients: [client] },
    (present, { practice: p, engagements }) => {
      const e = engagements.get(client);
      return p && e ? due(present, p, e) : null;
    },
  );
  return decision !== null;
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
