import type { World } from '../domain/world.ts';
import type { Entry } from '../state/outbox.ts';
import { leaseFor } from '../state/plan.ts';
import { reach } from '../state/steps.ts';
import type { Taken } from '../state/transact.ts';
import { attempt, type DeliveryParts } from './attempt.ts';

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

  const run = async (lane: string, fence: number, head: Entry, world: World | null, begun: boolean): Promise<void> => {
    owned.set(lane, fence);
    try {
      await empty(lane, fence, head, world, begun);
    } finally {
      if (owned.get(lane) === fence) owned.delete(lane);
    }
  };

  const empty = async (
    lane: string,
    fence: number,
    head: Entry,
    world: World | null,
    begun: boolean,
  ): Promise<void> => {
    let entry: Entry | null = head;
    for (let first = true; entry !== null; first = false) {
      const verdict = await attempt(parts, lane, entry, first ? world : null, first && begun);
      if (verdict.is === 'requeued') {
        await parts.lanes.release(lane, fence);
        return takeUp(lane);
      }
      entry = await parts.lanes.settle(lane, fence, entry, verdict);
      reach('settled');
      if (verdict.is === 'wait') again(lane, verdict.ms);
      if (closed && entry !== null) return parts.lanes.release(lane, fence);
    }
  };

  const again = (lane: string, ms: number): void => {
    if (ms < longestTimer) setTimeout(() => track(takeUp(lane)), ms + 5).unref();
  };

  const takeUp = async (lane: string): Promise<void> => {
    if (closed) return;
    const taken = await parts.lanes.take(lane);
    if (!taken) return;
    reach('lane-taken');
    await run(lane, taken.fence, taken.head, null, taken.begun);
  };

  return {
    deliver: ({ lane, fence, head, world }) => track(run(lane, fence, head, world, false)),
    async sweep() {
      for (const lane of await parts.lanes.idle()) track(takeUp(lane));
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
    close() {
      closed = true;
      clearInterval(renewing);
    },
  };
};

/** A call may take longer than a lease: whoever still waits for its answer stays the owner. */
const renewAll = (parts: DeliveryParts, owned: ReadonlyMap<string, number>): void => {
  for (const [lane, fence] of owned) void parts.lanes.renew(lane, fence).catch(() => {});
};
