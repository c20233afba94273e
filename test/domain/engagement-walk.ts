import { expect } from '@jest/globals';
import type { Decision } from '../../src/domain/decision.ts';
import type { Copy, Effect } from '../../src/domain/effects.ts';
import { endGathering } from '../../src/domain/gathering.ts';
import { nextLook, nextPracticeLook } from '../../src/domain/looks.ts';
import { deliverHeld, holdAgain, waits } from '../../src/domain/opening.ts';
import { isOpen, opensAt, type Present, schedule } from '../../src/domain/present.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { type Doer, Ledger } from './engagement-ledger.ts';
import { hours } from './hours-week.ts';

const nobody = null;
type Subject = number | null;

/** A practice and its engagements as they go through time, every decision committed the way the bot does it, and watched. */
export class Walk {
  readonly ledger = new Ledger();
  readonly #engagements = new Map<number, Engagement>();
  readonly #looks = new Map<Subject, number>();
  practice: Practice;
  #at: number;

  constructor(at: number, practice: Practice, engagements: readonly Engagement[]) {
    this.#at = at;
    this.practice = practice;
    for (const e of engagements) this.#engagements.set(e.client, e);
  }

  get present(): Present {
    return { at: this.#at, hours, calendar };
  }

  get all(): Engagement[] {
    return [...this.#engagements.values()];
  }

  of(client: number): Engagement {
    const e = this.#engagements.get(client);
    if (!e) throw new Error(`there is no client ${client}`);
    return e;
  }

  /** The next moment at which the practice opens or closes. */
  nextEdge(): number {
    const own = schedule(this.practice, null, this.#at);
    return hours.closesAt(own, this.#at) ?? hours.nextOpening(own, this.#at) ?? this.#at;
  }

  /** Commits what somebody's doing was decided to mean. */
  decide(doer: Doer, decision: Decision | null): void {
    if (decision === null) return;
    const moments = this.all.map((e) => opensAt(this.present, this.practice, e));
    const urgent = (decision.facts ?? []).some(({ what }) => what === 'urgent');
    if (decision.practice) this.practice = decision.practice;
    for (const e of decision.engagements ?? []) this.#engagements.set(e.client, e);
    // Another moment than was promised, and nothing waits for it: the next message is told of it anew.
    for (const [i, e] of this.all.entries())
      if (opensAt(this.present, this.practice, e) !== moments[i] && !waits(e)) this.ledger.wasOpen(e.client);
    for (const effect of decision.effects ?? []) this.#leaves(doer, effect, urgent);
    this.#plan(decision);
    this.ledger.settle(decision, this.all);
    this.#look();
  }

  /** Time goes on; looks fire when they are due, or only at the end, or somebody else comes first. */
  pass(to: number, looking: 'on time' | 'late' | 'not yet'): void {
    if (looking === 'on time') for (let at = this.#due(to); at !== null; at = this.#due(to)) this.#fire(at);
    this.#move(Math.max(to, this.#at));
    if (looking === 'late') this.lookNow();
  }

  /** Everything that is due is done; afterwards nothing that may leave is still waiting. */
  lookNow(): void {
    for (let at = this.#due(this.#at); at !== null; at = this.#due(this.#at)) this.#fire(at);
    for (const e of this.all) if (isOpen(this.present, this.practice, e)) expect(waits(e)).toBe(false);
  }

  #move(to: number): void {
    for (const e of this.all)
      if (hours.openSpans(schedule(this.practice, e, this.#at), this.#at, to + 1).length > 0)
        this.ledger.wasOpen(e.client);
    this.#at = to;
  }

  /** The earliest look there is, if it is due by then. */
  #due(by: number): number | null {
    const next = Math.min(...this.#looks.values());
    return next <= by ? next : null;
  }

  /** As inbound/looks.ts does it: the album first, then the practice's opening, else the look is planned anew. */
  #fire(at: number): void {
    this.#move(Math.max(at, this.#at));
    const [subject] = [...this.#looks].find(([, wanted]) => wanted === at) ?? [];
    if (subject === undefined) return;
    const e = subject === nobody ? null : this.of(subject);
    const done =
      (e && endGathering(this.present, this.practice, e)) ?? deliverHeld(this.present, this.practice, this.all);
    this.decide(
      'time',
      done ?? (e ? { outcome: 'nothing', engagements: [e] } : { outcome: 'nothing', practice: this.practice }),
    );
    // A look that found nothing to do must not come again at once, for ever.
    if (!done && this.#looks.has(subject)) expect(this.#looks.get(subject)).toBeGreaterThan(this.#at);
  }

  #leaves(doer: Doer, effect: Effect, urgent: boolean): void {
    const e = effect.client === null ? null : this.of(effect.client);
    const closed = effect.to === 'coach' && !isOpen(this.present, this.practice, e);
    if (closed && doer !== 'coach' && !urgent) this.#turnBack(effect);
    else if (effect.do === 'copy') this.ledger.copied(effect, !effect.gated && effect.to === 'coach');
    if (effect.do !== 'say' || e === null) return;
    if (effect.text === 'urgent-notice') this.ledger.urgent(e.client, this.#at, e.zone ?? this.practice.zone);
    const opens = opensAt(this.present, this.practice, e);
    if (effect.text.startsWith('held-reply')) this.ledger.answered(e.client, opens);
    if (effect.text === 'resumed') this.ledger.wasOpen(e.client);
    if (effect.text.startsWith('promise-')) this.ledger.promised(e.client, opens);
  }

  /** The coach is closed: only what was on its way when it closed may be met here, and it goes back to waiting. */
  #turnBack(effect: Effect): void {
    expect(effect).toMatchObject({ gated: true });
    if (effect.do !== 'copy') return;
    const e = this.of(effect.client ?? 0);
    const decision = holdAgain(this.present, this.practice, e, backAsHeld(effect, this.#at));
    for (const again of decision.engagements ?? []) this.#engagements.set(again.client, again);
    this.ledger.returned(decision);
    if (e.stage === 'active') this.ledger.promised(e.client, opensAt(this.present, this.practice, e));
    this.#plan(decision);
  }

  #plan(decision: Decision): void {
    if (decision.practice) this.#put(nobody, nextPracticeLook(this.present, this.practice));
    const changed = decision.practice ? this.all : (decision.engagements ?? []).map(({ client }) => this.of(client));
    for (const e of changed) this.#put(e.client, nextLook(this.present, this.practice, e));
  }

  #put(subject: Subject, at: number | null): void {
    if (at === null) this.#looks.delete(subject);
    else this.#looks.set(subject, at);
  }

  /** While something waits and there is an opening to come, somebody will look. */
  #look(): void {
    for (const e of this.all) {
      if (isOpen(this.present, this.practice, e)) this.ledger.wasOpen(e.client);
      const opening = waits(e) ? opensAt(this.present, this.practice, e) : null;
      if (opening !== null) expect(this.#looks.get(e.client) ?? Number.NaN).toBeLessThanOrEqual(opening);
      if (e.gathering) expect(this.#looks.has(e.client)).toBe(true);
    }
    if (this.practice.notices.length > 0 && opensAt(this.present, this.practice, null) !== null)
      expect(this.#looks.has(nobody)).toBe(true);
  }
}

const backAsHeld = ({ messages, from: chat, edited }: Copy, at: number) =>
  messages.map((message) => ({
    chat,
    message,
    at,
    kind: 'other',
    group: `back-${messages[0]}`,
    replyTo: null,
    edited,
  }));
