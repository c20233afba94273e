import type { Update } from '@grammyjs/types';
import type { Clock } from '../clock.ts';
import { Fifo } from './fifo.ts';
import { Ring } from './ring.ts';

/** The field names of an Update. */
export type UpdateKind = Exclude<keyof Update, 'update_id'>;

/** One update on its way to the bot. */
export interface Pending {
  readonly id: number;
  readonly kind: string;
  /** Telegram delivers one at a time per queue: a chat or a user. */
  readonly queue: string;
  readonly body: string;
  readonly expires: number;
  /** Its id is not the highest so far, so an offset alone does not confirm it. */
  readonly outOfOrder: boolean;
  handed: boolean;
  done: boolean;
}

/** Telegram's default `allowed_updates` is everything but these. */
const NOT_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);
/** How far back an update can be delivered again. */
const REMEMBERED = 20_000;
/** Telegram caps one getUpdates answer at 4 MiB. */
const ANSWER_BYTES = 1 << 22;

/** The updates Telegram holds for the bot until they are confirmed. */
export class Mailbox {
  readonly #clock: Clock;
  readonly #waiting = new Fifo<Pending>();
  readonly #past = new Ring<Pending>(REMEMBERED);
  readonly #arrivals = new Set<(pending: Pending) => void>();
  #allowed: Set<string> | undefined;
  #next = 1;
  #highest = 0;
  #count = 0;
  expiry = true;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get count(): number {
    return this.#count;
  }

  get allowed(): string[] | undefined {
    return this.#allowed === undefined ? undefined : [...this.#allowed];
  }

  /** An empty list means Telegram's default. It binds only updates that arise afterwards. */
  allow(kinds: readonly string[]): void {
    this.#allowed = kinds.length === 0 ? undefined : new Set(kinds);
  }

  /** The next update gets this id, higher or lower. */
  jump(next: number): void {
    this.#next = next;
  }

  /** Queues what happened, if the bot asked for its kind; lives as long as Telegram would keep it. */
  offer(kind: UpdateKind, payload: unknown, queue: string, expires: number): void {
    const wanted = this.#allowed === undefined ? !NOT_BY_DEFAULT.has(kind) : this.#allowed.has(kind);
    if (wanted) this.#add(this.#next, kind, queue, expires, { [kind]: payload });
  }

  /** Queues anything at all, even what Telegram would never send; answers its id. */
  inject(update: Record<string, unknown>, queue: string): number {
    const { update_id, ...rest } = update;
    const id = typeof update_id === 'number' ? update_id : this.#next;
    this.#add(id, Object.keys(rest)[0] ?? 'unknown', queue, Number.POSITIVE_INFINITY, rest);
    return id;
  }

  /** Delivers an update once more, confirmed or not. */
  redeliver(id: number): boolean {
    let found: Pending | undefined;
    for (const pending of this.#past.from(0)) if (pending.id === id) found = pending;
    if (found === undefined) return false;
    this.#enqueue({ ...found, expires: Number.POSITIVE_INFINITY, outOfOrder: true, handed: false, done: false });
    return true;
  }

  /** An offset confirms what came before it; a negative one keeps only the last ones. */
  confirmBefore(offset: number): void {
    let surplus = offset < 0 ? this.#count + offset : 0;
    for (let head = this.#head(); head !== undefined; head = this.#head()) {
      const confirmed = offset > 0 && head.id < offset && (!head.outOfOrder || head.handed);
      if (!confirmed && surplus <= 0) return;
      surplus -= 1;
      this.confirm(head);
    }
  }

  /** Whoever confirms first counts; it is done once. */
  confirm(pending: Pending): void {
    if (pending.done) return;
    pending.done = true;
    this.#count -= 1;
  }

  /** The oldest unconfirmed updates, as JSON texts. */
  take(limit: number): string[] {
    const bodies: string[] = [];
    let left = ANSWER_BYTES;
    for (const pending of this.#waiting) {
      if (bodies.length === limit) break;
      if (!this.deliverable(pending)) continue;
      left -= pending.body.length + 50;
      if (left <= 0) break;
      pending.handed = true;
      bodies.push(pending.body);
    }
    return bodies;
  }

  /** False once it is confirmed or too old; an old one is dropped here, as at Telegram. */
  deliverable(pending: Pending): boolean {
    const late = this.expiry && !pending.handed && pending.expires <= this.#clock.now();
    if (late) this.confirm(pending);
    return !pending.done;
  }

  *unconfirmed(): Generator<Pending> {
    for (const pending of this.#waiting) if (!pending.done) yield pending;
  }

  /** Drops everything that waits; ids go on. */
  forget(): void {
    for (const pending of this.#waiting) this.confirm(pending);
    this.#waiting.clear();
  }

  onArrival(listener: (pending: Pending) => void): () => void {
    this.#arrivals.add(listener);
    return () => this.#arrivals.delete(listener);
  }

  /** Lets go of what is done at the front, however it was confirmed. */
  #head(): Pending | undefined {
    let head = this.#waiting.peek();
    while (head !== undefined && !this.deliverable(head)) {
      this.#waiting.shift();
      head = this.#waiting.peek();
    }
    return head;
  }

  #add(id: number, kind: string, queue: string, expires: number, rest: Record<string, unknown>): void {
    const body = JSON.stringify({ update_id: id, ...rest });
    const outOfOrder = id <= this.#highest;
    this.#next = id + 1;
    this.#highest = Math.max(this.#highest, id);
    const pending = { id, kind, queue, body, expires, outOfOrder, handed: false, done: false };
    this.#past.add(pending);
    this.#enqueue(pending);
  }

  #enqueue(pending: Pending): void {
    this.#head();
    this.#count += 1;
    this.#waiting.push(pending);
    for (const listener of [...this.#arrivals]) listener(pending);
  }
}
