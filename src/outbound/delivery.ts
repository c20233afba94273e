import type { Verdict } from '../state/lanes.ts';
import type { Entry } from '../state/outbox.ts';
import { leaseFor } from '../state/plan.ts';
import { reach } from '../state/steps.ts';
import type { Taken } from '../state/transact.ts';
import { attempt, type DeliveryParts, type Head } from './attempt.ts';

export interface Delivery {
  /** Delivers a lane from its head until it is empty or has to wait. */
  deliver(taken: Taken): void;
  /** Takes up what nobody delivers: after a crash, a wait, a refusal. */
  sweep(): Promise<void>;
  /** Resolves when nothing is under way here any more. */
  idle(): Promise<void>;
  /** No further lanes are begun. */
  close(): void;
}

/** How far somebody else has come with the head of a lane. */
type Left = Pick<Head, 'begun' | 'called'>;
const untouched: Left = { begun: false, called: false };

/** Longer waits are left to the sweep. */
const longestTimer = 120_000;

export const createDelivery = (parts: DeliveryParts): Delivery => {
  const running = new Set<Promise<void>>();
  const owned = new Map<string, number>();
  let closed = false;
  const renewing = setInterval(() => renewAll(parts, owned), leaseFor / 3);

  const track = (work: Promise<void>): void => {
    const tracked = work.catch(() => {}).finally(() => running.delete(tracked));
    running.add(tracked);
  };

  const run = async (taken: Taken, left: Left): Promise<void> => {
    const { lane, fence } = taken;
    owned.set(lane, fence);
    try {
      await empty(taken, left);
    } finally {
      if (owned.get(lane) === fence) owned.delete(lane);
    }
  };

  const empty = async ({ lane, fence, head, world, since }: Taken, left: Left): Promise<void> => {
    let next: Head | null = { entry: head, world, since, fence, ...left };
    while (next !== null) {
      const verdict: Verdict = await attempt(parts, lane, next);
      if (verdict.is === 'requeued') {
        await parts.lanes.release(lane, fence);
        return takeUp(lane);
      }
      const asked = performance.now();
      const entry: Entry | null = await parts.lanes.settle(lane, fence, next.entry, verdict);
      reach('settled');
      if (verdict.is === 'wait') again(lane, verdict.ms);
      if (closed && entry !== null) return parts.lanes.release(lane, fence);
      next = entry && { entry, world: null, since: asked, fence, ...untouched };
    }
  };

  const again = (lane: string, ms: number): void => {
    if (ms < longestTimer) setTimeout(() => track(takeUp(lane)), ms + 5).unref();
  };

  const takeUp = async (lane: string): Promise<void> => {
    if (closed) return;
    const since = performance.now();
    const taken = await parts.lanes.take(lane);
    if (!taken || owned.get(lane) === taken.fence) return;
    reach('lane-taken');
    await run({ ...taken, lane, since, world: null }, taken);
  };

  return {
    deliver: (taken) => track(run(taken, untouched)),
    async sweep() {
      for (const lane of await parts.lanes.idle()) track(takeUp(lane));
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
      if (closed) clearInterval(renewing);
    },
    close() {
      closed = true;
    },
  };
};

/** A call may take longer than a lease: whoever still waits for its answer stays the owner. */
const renewAll = (parts: DeliveryParts, owned: ReadonlyMap<string, number>): void => {
  for (const [lane, fence] of owned) void parts.lanes.renew(lane, fence).catch(() => {});
};
