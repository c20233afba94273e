import type { Effect } from '../domain/effects.ts';
import { reach as reachClient } from '../domain/leaving.ts';
import { isOpen, type Present } from '../domain/present.ts';
import type { World } from '../domain/world.ts';
import type { Lanes, Verdict } from '../state/lanes.ts';
import type { Entry } from '../state/outbox.ts';
import { reach } from '../state/steps.ts';
import { leaseFor, type Taken, type Transactions } from '../state/transact.ts';
import { type Contents, performAmend } from './amend.ts';
import { type Answer, readAnswer } from './answers.ts';
import { performExport, performMenu } from './menu.ts';
import {
  type Performed,
  performCopy,
  performedNothing,
  performInvite,
  performSay,
  performSign,
  placeOf,
  type Tools,
  told,
} from './perform.ts';
import { postpone } from './postpone.ts';
import { loadScene, type Scene } from './reader.ts';
import { repetitionOf } from './repetition.ts';
import { performTopic, topicGone } from './topics.ts';

export interface DeliveryParts extends Tools {
  readonly lanes: Lanes;
  readonly transactions: Transactions;
  readonly contents: Contents;
  readonly present: () => Present;
  readonly onOutcome: (outcome: string) => void;
  readonly onFault: (error: unknown, entry: Entry) => void;
}

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

const suspended = 30 * 86_400_000;
const triesAtMost = 5;

/** 1, 2, 4, … up to 15 seconds, so that a recovered Telegram is used soon. */
const backoff = (tries: number): number => Math.min(15_000, 1000 * 2 ** Math.min(tries, 4));

export const createDelivery = (parts: DeliveryParts): Delivery => {
  const running = new Set<Promise<void>>();
  let closed = false;

  const track = (work: Promise<void>): void => {
    const tracked = work.catch(() => {}).finally(() => running.delete(tracked));
    running.add(tracked);
  };

  const run = async (lane: string, fence: number, head: Entry, world: World | null, begun: boolean): Promise<void> => {
    let entry: Entry | null = head;
    let known = world;
    let unsure = begun;
    while (entry !== null) {
      const takenAt = performance.now();
      const verdict: Verdict = await attempt(parts, lane, entry, known, unsure, takenAt);
      if (verdict.then === 'requeued') return void (await retake(lane, fence));
      entry = await parts.lanes.settle(lane, fence, entry, verdict);
      reach('settled');
      if (verdict.then === 'wait') again(lane, verdict.ms);
      if (closed) return;
      known = null;
      unsure = false;
    }
  };

  const retake = async (lane: string, fence: number): Promise<void> => {
    await parts.lanes.release(lane, fence);
    await takeUp(lane);
  };

  const again = (lane: string, ms: number): void => {
    if (ms < 120_000) setTimeout(() => track(takeUp(lane)), ms + 5).unref();
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
    },
  };
};

const done = (performed: Performed = performedNothing): Verdict => ({ then: 'done', ...performed });

/** One effect, once: what becomes of it. A bug is counted, reported and set aside after some tries; the lane goes on. */
const attempt = async (
  parts: DeliveryParts,
  lane: string,
  entry: Entry,
  known: World | null,
  begun: boolean,
  takenAt: number,
): Promise<Verdict> => {
  const repetition = repetitionOf(entry.effect);
  if (begun && repetition === 'drop') return outcome(parts, 'given-up', done());
  const marked = begun && repetition === 'mark' ? { ...entry, repeat: true } : entry;
  try {
    const { at } = parts.present();
    const scene = await loadScene(parts.transactions.read, marked, at, known);
    if (isGone(marked.effect, scene)) return outcome(parts, 'gone', done());
    if (mustWait(parts.present(), marked.effect, scene))
      return (await postpone(parts, lane, marked), { then: 'requeued' });
    // A loop that was blocked for longer than the lease may no longer own the lane: someone else delivers.
    if (performance.now() - takenAt > leaseFor / 2) return { then: 'wait', ms: 0, entry: marked };
    reach('before-send');
    const performed = await perform(parts, marked, scene);
    reach('sent');
    return outcome(parts, 'done', done(performed));
  } catch (error) {
    return failed(parts, marked, error);
  }
};

const outcome = (parts: DeliveryParts, name: string, verdict: Verdict): Verdict => {
  parts.onOutcome(name);
  return verdict;
};

/** Whoever it was for has been erased meanwhile. */
const isGone = (effect: Effect, { world }: Scene): boolean =>
  effect.to === 'person'
    ? world.person === null
    : world.practice === null || (effect.client !== null && !world.engagements.has(effect.client));

/** The hours are asked again at the moment of sending. */
const mustWait = (present: Present, effect: Effect, { world }: Scene): boolean =>
  effect.gated &&
  effect.to === 'coach' &&
  world.practice !== null &&
  !isOpen(present, world.practice, effect.client === null ? null : (world.engagements.get(effect.client) ?? null));

const perform = async (parts: DeliveryParts, entry: Entry, scene: Scene): Promise<Performed> => {
  const { effect } = entry;
  switch (effect.do) {
    case 'say':
      return performSay(parts, effect, entry, scene);
    case 'copy':
      return performCopy(parts, effect, entry, scene);
    case 'amend':
      return performAmend(parts, effect, entry, scene, parts.contents.get(causeOf(entry)));
    case 'sign':
      return performSign(parts, effect);
    case 'menu':
      return performMenu(parts, effect, scene);
    case 'invite':
      return performInvite(parts, effect, scene);
    case 'export':
      return performExport(parts, effect, entry, scene);
    case 'topic':
      return performTopic(parts, parts.transactions, effect, entry, scene);
    case 'unbutton':
      await parts.api.raw.editMessageReplyMarkup({
        chat_id: placeOf(effect, scene).chat_id,
        message_id: effect.message,
      });
      return performedNothing;
  }
};

/** The cause an entry derives from; its own number among the effects comes last. */
const causeOf = ({ id }: Entry): string => id.slice(0, id.lastIndexOf('.'));

const failed = async (parts: DeliveryParts, entry: Entry, error: unknown): Promise<Verdict> => {
  let answer: Answer;
  try {
    answer = readAnswer(error);
  } catch (bug) {
    parts.onFault(bug, entry);
    return entry.tries + 1 < triesAtMost ? waiting(entry, backoff(entry.tries)) : outcome(parts, 'dead', done());
  }
  parts.onOutcome(answer.is);
  if (answer.is === 'later') return { then: 'wait', ms: answer.ms, entry };
  if (answer.is === 'not-sent' || answer.is === 'unauthorised') return waiting(entry, backoff(entry.tries));
  if (answer.is === 'ambiguous') return ambiguous(entry);
  if (answer.is === 'blocked') return blocked(parts, entry);
  if (answer.is === 'no-topic' || answer.is === 'moved')
    return (await topicGone(parts.transactions, entry, answer), { then: 'wait', ms: 0, entry });
  return refused(parts, entry, answer, error);
};

const waiting = (entry: Entry, ms: number): Verdict => ({
  then: 'wait',
  ms,
  entry: { ...entry, tries: entry.tries + 1 },
});

const ambiguous = (entry: Entry): Verdict => {
  const repetition = repetitionOf(entry.effect);
  if (repetition === 'drop') return done();
  const again = waiting(entry, backoff(entry.tries));
  return repetition === 'mark' && again.then === 'wait' ? { ...again, entry: { ...again.entry, repeat: true } } : again;
};

/** The reader has blocked the bot: the lane sleeps until they are back, and the other side is told once. */
const blocked = async (parts: DeliveryParts, entry: Entry): Promise<Verdict> => {
  const { effect, practice, id } = entry;
  if (effect.to === 'person') return done();
  if (effect.to === 'client' && practice !== null && effect.client !== null) {
    const { client } = effect;
    await parts.transactions.transact(
      `${id}-blocked`,
      { practice, clients: [client] },
      (present, { practice: p, engagements }) => {
        const e = engagements.get(client);
        return p && e ? reachClient(present, p, e, false) : null;
      },
    );
  }
  return { then: 'wait', ms: suspended, entry };
};

const refused = (parts: DeliveryParts, entry: Entry, answer: Answer, error: unknown): Verdict => {
  const { effect } = entry;
  if (effect.do !== 'copy') {
    if (answer.is === 'refused' && effect.do === 'say') parts.onFault(error, entry);
    return done();
  }
  if (answer.is === 'withdrawn') return done({ links: [], follow: [told(effect, 'copy-withdrawn')] });
  if (answer.is === 'uncopyable') return done({ links: [], follow: [told(effect, 'copy-refused')] });
  parts.onFault(error, entry);
  return done({ links: [], follow: [told(effect, 'not-delivered')] });
};
