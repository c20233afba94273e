import { Fifo } from '../world/fifo.ts';
import type { Pending } from '../world/mailbox.ts';
import type { World } from '../world/world.ts';
import { type Delivered, deliver } from './post.ts';

/** Where updates go, as setWebhook was told. */
export interface Hook {
  readonly url: URL;
  readonly connections: number;
  readonly secret: string;
}

/** What getWebhookInfo tells about the last failure. */
export interface HookState {
  last_error_date?: number;
  last_error_message?: string;
}

/** The updates of one queue; in `#ready` it may be tried, otherwise it is being tried or waits. */
interface Lane {
  readonly waiting: Fifo<Pending>;
  failures: number;
}

/** Telegram: the first retry comes at once, then after 2, 4, 8 … s, never more than a minute or so. */
const LONGEST_SECONDS = 60;
const LONGEST_RETRY_AFTER = 3600;

/** Pushes updates to one webhook: in order within a queue, several queues at a time. */
export class Pusher {
  readonly state: HookState = {};
  readonly #world: World;
  readonly #hook: Hook;
  readonly #answered: (body: string) => void;
  readonly #lanes = new Map<string, Lane>();
  readonly #ready = new Fifo<Lane>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #stop: () => void;
  #running = 0;
  #stopped = false;

  constructor(world: World, hook: Hook, answered: (body: string) => void) {
    this.#world = world;
    this.#hook = hook;
    this.#answered = answered;
    for (const pending of world.mailbox.unconfirmed()) this.#queue(pending);
    this.#stop = world.mailbox.onArrival((pending) => {
      this.#queue(pending);
      this.#pump();
    });
    this.#pump();
  }

  /** What is under way is still judged, nothing new begins. */
  stop(): void {
    this.#stopped = true;
    this.#stop();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #queue(pending: Pending): void {
    const lane = this.#lanes.get(pending.queue);
    if (lane !== undefined) {
      lane.waiting.push(pending);
      return;
    }
    const fresh: Lane = { waiting: new Fifo(), failures: 0 };
    fresh.waiting.push(pending);
    this.#lanes.set(pending.queue, fresh);
    this.#ready.push(fresh);
  }

  /** Starts deliveries while connections are free. */
  #pump(): void {
    while (!this.#stopped && this.#running < this.#hook.connections) {
      const lane = this.#ready.shift();
      if (lane === undefined) return;
      const pending = this.#next(lane);
      if (pending !== undefined) void this.#attempt(lane, pending);
    }
  }

  /** The lane's oldest update that still counts; a lane without one is closed. */
  #next(lane: Lane): Pending | undefined {
    for (let head = lane.waiting.peek(); head !== undefined; head = lane.waiting.peek()) {
      if (this.#world.mailbox.deliverable(head)) return head;
      lane.waiting.shift();
      if (lane.waiting.length === 0) this.#lanes.delete(head.queue);
    }
    return undefined;
  }

  async #attempt(lane: Lane, pending: Pending): Promise<void> {
    this.#running += 1;
    pending.handed = true;
    const { url, secret } = this.#hook;
    const headers: Record<string, string> = secret === '' ? {} : { 'x-telegram-bot-api-secret-token': secret };
    try {
      this.#judge(lane, pending, await deliver(url, headers, pending.body));
    } catch (error) {
      this.#fail(lane, pending, error instanceof Error ? error.message : String(error), undefined);
    }
    this.#running -= 1;
    this.#pump();
  }

  /** Telegram: only a status of 200 to 299 confirms. */
  #judge(lane: Lane, pending: Pending, { status, body, retryAfter }: Delivered): void {
    if (status < 200 || status > 299) {
      this.#fail(lane, pending, `Wrong response from the webhook: ${status}`, retryAfter);
      return;
    }
    lane.failures = 0;
    this.#world.mailbox.confirm(pending);
    this.#ready.push(lane);
    this.#world.changes.tell('update');
    if (body.startsWith('{')) this.#answered(body);
  }

  /** Leaves the lane out of `#ready` until its time has come. */
  #fail(lane: Lane, pending: Pending, why: string, retryAfter: number | undefined): void {
    this.state.last_error_date = Math.floor(this.#world.clock.now() / 1000);
    this.state.last_error_message = why;
    pending.handed = false;
    if (this.#stopped) return;
    const growing = lane.failures === 0 ? 0 : Math.min(2 ** lane.failures, LONGEST_SECONDS);
    const wait = retryAfter === undefined ? growing : Math.min(retryAfter, LONGEST_RETRY_AFTER);
    lane.failures += 1;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#ready.push(lane);
      this.#pump();
    }, wait * 1000);
    this.#timers.add(timer);
  }
}
