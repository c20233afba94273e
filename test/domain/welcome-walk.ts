import { DateTime } from 'luxon';
import { dueInBeginning } from '../../src/domain/beginning/due.ts';
import { beginWelcome } from '../../src/domain/beginning/welcome.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { pause, reach, resume } from '../../src/domain/leaving.ts';
import { nextLook } from '../../src/domain/looks.ts';
import { deliverHeld } from '../../src/domain/opening.ts';
import type { Present } from '../../src/domain/present.ts';
import { clientWrites } from '../../src/domain/relay.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { hours, weekly } from './hours-week.ts';

/** Something the client was told, and when. */
interface Said {
  readonly text: string;
  readonly at: number;
}

/** A boundary that was crossed, whether it was marked as one of the first weeks, and whether the client had heard of their end. */
interface Crossing {
  readonly marked: boolean;
  readonly announced: boolean;
}

/** One client in the first weeks, as time goes by: whatever is decided is committed, and noted by someone who only watches. */
export class Weeks {
  readonly said: Said[] = [];
  readonly reports: number[] = [];
  readonly crossings: Crossing[] = [];
  readonly begun: number;
  e: Engagement;
  practice: Practice = { ...practiceWith(weekly), clients: [201] };
  #at: number;
  #message = 0;

  constructor(begins: number, zone: string | null) {
    this.#at = begins;
    this.begun = begins;
    const e = { ...clientFrom(201, begins), zone };
    this.e = { ...e, welcome: beginWelcome(this.present, this.practice, e) };
  }

  get present(): Present {
    return { at: this.#at, hours, calendar };
  }

  get zone(): string {
    return this.e.zone ?? this.practice.zone;
  }

  get isOver(): boolean {
    return this.e.welcome?.over ?? true;
  }

  clock(at: number): DateTime {
    return DateTime.fromMillis(at, { zone: this.zone });
  }

  heard(text: string): Said[] {
    return this.said.filter((one) => one.text === text);
  }

  /** Time goes on. `away`: the bot is not there, and does what has become due when it comes back. */
  pass(ms: number, away: boolean): void {
    const until = this.#at + ms;
    if (!away) for (let due = this.#due(until); due !== null; due = this.#due(until)) this.#look(due);
    this.#at = until;
    this.#lookNow();
  }

  write(): void {
    this.#message += 1;
    const ref = { chat: 201, message: this.#message, at: this.#at, kind: 'text', group: null, replyTo: null };
    this.#commit(clientWrites(this.present, this.practice, this.e, { ref, copyable: true }));
  }

  pauseOrResume(): void {
    const { stage } = this.e;
    this.#commit((stage === 'paused' ? resume : pause)(this.present, this.practice, this.e));
    this.#lookNow();
  }

  blockOrUnblock(): void {
    this.#commit(reach(this.present, this.practice, this.e, !this.e.reachable));
    this.#lookNow();
  }

  move(zone: string): void {
    this.e = { ...this.e, zone };
    this.#lookNow();
  }

  change(e: Engagement): void {
    this.e = e;
  }

  #due(by: number): number | null {
    const next = nextLook(this.present, this.practice, this.e);
    return next !== null && next <= by ? next : null;
  }

  #lookNow(): void {
    for (let due = this.#due(this.#at); due !== null; due = this.#due(this.#at)) this.#look(due);
  }

  #look(due: number): void {
    this.#at = Math.max(this.#at, due);
    const { present, practice, e } = this;
    const done = dueInBeginning(present, practice, e) ?? deliverHeld(present, practice, [e]);
    if (!done) throw new Error('a look that was wanted found nothing to do');
    this.#commit(done);
  }

  #commit(decision: Decision): void {
    for (const fact of decision.facts ?? [])
      if (fact.what === 'outside-hours')
        this.crossings.push({ marked: fact.data?.welcome === true, announced: this.isOver });
    const [after] = decision.engagements ?? [];
    this.e = after ?? this.e;
    this.practice = decision.practice ?? this.practice;
    for (const effect of decision.effects ?? []) {
      if (effect.do !== 'say') continue;
      if (effect.to === 'client') this.said.push({ text: effect.text, at: this.#at });
      if (effect.text === 'notice-welcome-over') this.reports.push(this.#at);
    }
  }
}
