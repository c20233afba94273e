import { expect } from '@jest/globals';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Handbook, Note, OfferNote, OfferPart } from '../../src/domain/beginning/nouns.ts';
import { askFirst } from '../../src/domain/beginning/offer/asking.ts';
import { decline } from '../../src/domain/beginning/offer/declining.ts';
import {
  askPart,
  asLastTime,
  draftWords,
  makeOffer,
  markOf,
  type OfferDesk,
  openPart,
  sendOffer,
  writePart,
} from '../../src/domain/beginning/offer/offer.ts';
import {
  closeOffer,
  discussOffer,
  leaveOffer,
  takeOffer,
  thinkAgain,
} from '../../src/domain/beginning/offer/offer-answer.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { accept } from '../../src/domain/invitation.ts';
import { end, pause, resume } from '../../src/domain/leaving.ts';
import { clientWrites, coachWrites } from '../../src/domain/relay.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';

/** What somebody does: one of these words, with a number that says which version, part or button. */
export const acts = [
  ...(['make', 'part', 'write', 'last', 'send', 'ask', 'decline', 'close', 'accept', 'end'] as const),
  ...(['take', 'discuss', 'leave', 'again', 'pause', 'resume', 'client writes', 'coach writes'] as const),
] as const;
export interface Act {
  readonly act: (typeof acts)[number];
  readonly n: number;
}

const parts: readonly OfferPart[] = ['can', 'how', 'number', 'price'];
export const canary = 'канарейка';

/** One engagement from the brief on, every decision committed; what was sent under each version is remembered. */
export class OfferWalk {
  e: Engagement;
  notes = new Map<string, Note>();
  handbook: Handbook = handbookFor(1);
  practice = practiceWith(weekly);
  readonly sent = new Map<number, OfferNote>();
  /** Every "send" that the coach has ever seen under a draft. */
  readonly buttons: { version: number; mark: string }[] = [];
  closed = false;
  #at = at('2026-11-23T12:00:00');

  constructor() {
    this.e = { ...clientFrom(201, this.#at), stage: 'offer', activeAt: null };
  }

  get desk(): OfferDesk {
    const present = { at: this.#at, hours, calendar };
    return { p: present, practice: this.practice, e: this.e, handbook: this.handbook, notes: this.notes };
  }

  do(one: Act): void {
    this.#at += 60_000;
    const before = this.e;
    const decision = this.#decide(one);
    this.#watch(one, before, decision);
    this.#commit(decision);
    this.#remember();
  }

  #decide({ act, n }: Act): Decision {
    const { desk } = this;
    const { p, practice, e } = desk;
    const version = n % 5;
    const part = parts[n % 4] ?? 'can';
    const ref = { chat: 201, message: n + 1, at: p.at, kind: 'text', group: null, replyTo: null };
    switch (act) {
      case 'make':
        return makeOffer(desk);
      case 'part':
        return askPart(desk, part);
      case 'write':
        return writePart(desk, part, `${canary} ${n}`);
      case 'last':
        return asLastTime(desk, part);
      case 'send':
        return this.#send(n);
      case 'ask':
        return askFirst(p, practice, e, null);
      case 'decline':
        return decline(p, e, '1');
      case 'close':
        return closeOffer(e);
      case 'accept':
        return accept(p, practice, e);
      case 'end':
        return end(p, practice, e);
      case 'pause':
        return pause(p, practice, e);
      case 'resume':
        return resume(p, practice, e);
      case 'client writes':
        return clientWrites(p, practice, e, { ref, copyable: true });
      case 'coach writes':
        return coachWrites(p, practice, e, { ref: { ...ref, chat: 1 }, copyable: true });
      default:
        return { take: takeOffer, discuss: discussOffer, leave: leaveOffer, again: thinkAgain }[act](
          ...([p, practice, e, version] as const),
        );
    }
  }

  /** Any "send" that was ever shown, or one that nobody made. */
  #send(n: number): Decision {
    const button = this.buttons[n % (this.buttons.length + 1)] ?? { version: n % 5, mark: 'forged' };
    const decision = sendOffer(this.desk, button.version, button.mark);
    const words = decision.outcome === 'changed' ? decision.notes?.get('offer') : null;
    // What leaves is what stood above this very button.
    if (words?.is === 'offer') expect({ version: this.e.offer?.version, mark: markOf(words) }).toEqual(button);
    return decision;
  }

  #watch({ act, n }: Act, before: Engagement, decision: Decision): void {
    const after = decision.engagements?.[0] ?? before;
    const newest = Math.max(0, ...this.sent.keys());
    expect(JSON.stringify(decision.effects ?? [])).not.toContain(canary);
    if (before.stage !== 'terms' && after.stage === 'terms' && before.stage !== 'paused') {
      expect({ act, version: n % 5 }).toEqual({ act: 'take', version: newest });
      expect(this.notes.get('offer')).toEqual(this.sent.get(newest));
    }
    // Without terms that both accept, the work begins only where the coach says so.
    if (before.stage !== 'active' && after.stage === 'active' && before.stage !== 'paused') expect(act).toBe('accept');
    if (before.stage === 'ended' && after.stage !== 'ended') {
      expect({ act, closed: this.closed, version: n % 5 }).toEqual({ act: 'again', closed: false, version: newest });
      expect(before.offer?.answer).toBe('left');
    }
    if (act === 'close' && before.stage === 'ended' && after !== before) this.closed = true;
    if (act === 'leave' && before.stage !== 'ended' && after.stage === 'ended') this.closed = false;
    this.#watchCopies(act, before, decision);
  }

  /** Nothing is passed on, and nothing waits, while the two are not in contact. */
  #watchCopies(act: string, before: Engagement, decision: Decision): void {
    const after = decision.engagements?.[0] ?? before;
    const copies = (decision.effects ?? []).filter((effect) => effect.do === 'copy').length;
    const waiting = after.held.length + after.outgoing.length - before.held.length - before.outgoing.length;
    const talks = ['offer', 'terms'].includes(before.stage) && before.talking;
    if (act.endsWith('writes')) expect(copies + waiting).toBe(before.stage === 'active' || talks ? 1 : 0);
  }

  #commit(decision: Decision): void {
    const before = this.e.offer?.version ?? 0;
    this.e = decision.engagements?.[0] ?? this.e;
    this.handbook = decision.handbook ?? this.handbook;
    this.practice = decision.practice ?? this.practice;
    for (const [name, note] of decision.notes ?? [])
      if (note === null) this.notes.delete(name);
      else this.notes.set(name, note);
    const version = this.e.offer?.version ?? 0;
    const words = this.notes.get('offer');
    if (version !== before && words?.is === 'offer') {
      expect(version).toBe(before + 1);
      this.sent.set(version, words);
    }
  }

  /** The preview that the coach sees now has a button of its own. */
  #remember(): void {
    const draft = draftWords(this.e, this.notes);
    if (draft && openPart(draft) === null)
      this.buttons.push({ version: this.e.offer?.version ?? 0, mark: markOf(draft) });
  }
}
