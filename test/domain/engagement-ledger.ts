import { expect } from '@jest/globals';
import { DateTime } from 'luxon';
import type { Decision } from '../../src/domain/decision.ts';
import type { Copy } from '../../src/domain/effects.ts';
import type { Engagement, MessageRef, Side } from '../../src/domain/world.ts';

/** What became of a message, as its author would put it. */
type Fate = 'waits' | 'delivered' | 'taken back' | 'refused in words';

interface Written {
  readonly id: number;
  readonly by: Side;
  readonly client: number;
  fate: Fate;
}

/** Whose doing a decision was. Time has no hands: what it does counts for nobody. */
export type Doer = Side | 'time';

/** Every message there ever was, kept apart from the code under test by someone who only watches what is decided. */
export class Ledger {
  readonly messages = new Map<number, Written>();
  readonly #urgent: { client: number; at: number; zone: string }[] = [];
  readonly #promised = new Map<number, number | null>();
  #last = 0;

  write(by: Side, client: number, at: number, group: string | null): MessageRef {
    const id = ++this.#last;
    this.messages.set(id, { id, by, client, fate: 'waits' });
    return { chat: by === 'client' ? client : 1, message: id, at, kind: 'text', group, replyTo: null };
  }

  /** The messages of one author that have arrived, the newest last. */
  arrived(by: Side, client: number): Written[] {
    return [...this.messages.values()].filter((m) => m.by === by && m.client === client && m.fate === 'delivered');
  }

  /** A copy leaves: to the right person, of a message that has not left before, and none of the author's before it still waits. */
  copied(copy: Copy, jumpsQueue: boolean): void {
    for (const id of copy.messages) {
      const message = this.messages.get(id);
      expect([message?.client, message?.by]).toEqual([copy.client, copy.to === 'coach' ? 'client' : 'coach']);
      if (!message || copy.edited) continue;
      expect([id, message.fate]).toEqual([id, 'waits']);
      message.fate = 'delivered';
      const overtaken = [...this.messages.values()].find(
        (m) => m.id < id && m.fate === 'waits' && m.by === message.by && m.client === message.client,
      );
      if (!jumpsQueue) expect(overtaken).toBeUndefined();
    }
  }

  /** Messages whose sign was taken away are their author's again. */
  returned({ effects = [] }: Decision): void {
    for (const one of effects)
      if (one.do === 'sign' && one.sign === 'none')
        for (const message of this.messages.values())
          if (one.messages.includes(message.id)) message.fate = 'taken back';
  }

  /** Messages that are gone from the records without a copy: either their author hears of it, or they are lost. */
  settle(decision: Decision, engagements: Iterable<Engagement>): void {
    const kept = [...engagements].flatMap(waitingIn);
    const effects = decision.effects ?? [];
    const unsigned = effects.flatMap((one) => (one.do === 'sign' && one.sign === 'none' ? one.messages : []));
    const waiting = [...this.messages.values()].filter((m) => m.fate === 'waits' && !kept.includes(m.id));
    for (const message of waiting) {
      const told = effects.some((one) => one.do === 'say' && one.to === message.by && one.client === message.client);
      if (unsigned.includes(message.id)) message.fate = 'taken back';
      else if (told) message.fate = 'refused in words';
    }
    const lost = waiting.filter(({ fate }) => fate === 'waits');
    expect(lost).toEqual([]);
    const still = [...this.messages.values()].filter(({ fate }) => fate === 'waits').map(({ id }) => id);
    expect(kept.sort((a, b) => a - b)).toEqual(still);
  }

  /** The client was told in a whole paragraph when the coach is back: once, until it has been open or the moment has moved. */
  answered(client: number, opensAt: number | null): void {
    if (this.#promised.has(client)) expect(this.#promised.get(client)).not.toBe(opensAt);
    this.promised(client, opensAt);
  }

  promised(client: number, opensAt: number | null): void {
    this.#promised.set(client, opensAt);
  }

  wasOpen(client: number): void {
    this.#promised.delete(client);
  }

  /** One urgent notice more: at most one on the client's day and two in the client's week. */
  urgent(client: number, at: number, zone: string): void {
    this.#urgent.push({ client, at, zone });
    const now = DateTime.fromMillis(at, { zone });
    const same = (unit: 'day' | 'week'): number =>
      this.#urgent.filter((one) => one.client === client && now.hasSame(DateTime.fromMillis(one.at, { zone }), unit))
        .length;
    expect(same('day')).toBeLessThanOrEqual(1);
    expect(same('week')).toBeLessThanOrEqual(2);
  }
}

const waitingIn = (e: Engagement): number[] =>
  [...e.held.filter((held) => !held.edited), ...e.outgoing, ...(e.gathering?.parts ?? [])].map(
    ({ message }) => message,
  );
