import type { Decision } from '../../src/domain/decision.ts';
import { withSession } from '../../src/domain/keeping/kept.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import { allReminders, dueForClient } from '../../src/domain/keeping/reminding/due.ts';
import { nameOfReminder, type Reminder } from '../../src/domain/keeping/reminding/reminder.ts';
import { mayBeSaid, momentOf } from '../../src/domain/keeping/reminding/timing.ts';
import { nextLook } from '../../src/domain/looks.ts';
import { deliverHeld } from '../../src/domain/opening.ts';
import type { Present } from '../../src/domain/present.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { hours, weekly } from './hours-week.ts';

const minute = 60_000;

/** A reminder that was said, and when. */
interface Told {
  readonly name: string;
  readonly at: number;
}

/** A coach and a client whose sessions are agreed on, moved and cancelled as time goes by, and somebody who watches what they are told. */
export class Reminded {
  readonly told: Told[] = [];
  /** What should not have happened, in words. */
  readonly wrong: string[] = [];
  e: Engagement;
  practice: Practice = { ...practiceWith(weekly), clients: [201] };
  #at: number;

  constructor(begins: number, zone: string | null) {
    this.#at = begins;
    this.e = { ...clientFrom(201, begins), zone };
  }

  get at(): number {
    return this.#at;
  }

  get present(): Present {
    return { at: this.#at, hours, calendar };
  }

  /** Both have agreed on a time for this session: its first one, or another. */
  agree(n: number, at: number): void {
    if (at <= this.#at) return;
    const before = this.#session(n);
    const session = { ...(before ?? newSession(n)), at, state: 'agreed', agreedAt: this.#at } as const;
    this.#change({ ...session, version: session.version + 1 });
  }

  cancel(n: number): void {
    const session = this.#session(n);
    if (session?.state === 'agreed') this.#change({ ...session, state: 'cancelled', version: session.version + 1 });
  }

  /** The client lives by another clock; the coach takes a day off, or is there again. */
  live(zone: string): void {
    this.e = { ...this.e, zone };
    this.look();
  }

  takeOff(from: string): void {
    const overrides = this.practice.overrides.length > 0 ? [] : [{ from, to: from, windows: [] }];
    this.practice = { ...this.practice, overrides };
    this.look();
  }

  /** Time goes on. `away`: the bot is not there, and looks when it comes back. */
  pass(ms: number, away: boolean): void {
    const until = this.#at + ms;
    if (!away) for (let due = this.#next(until); due !== null; due = this.#next(until)) this.#goTo(due);
    this.#at = until;
    this.look();
  }

  /** Looks until nothing is left to do at this moment; a look that comes twice does nothing the second time. */
  look(): void {
    for (let left = 10; left > 0 && this.#lookOnce(); left--);
    this.#watch();
  }

  /** Names of everything there is to be said about a session, as it stands now. */
  namesOf(n: number): string[] {
    return this.#all()
      .filter(({ about }) => about.startsWith(`${n}.`))
      .map(nameOfReminder);
  }

  #all(): Reminder[] {
    return allReminders(this.present, this.practice, this.e);
  }

  #session(n: number): Session | null {
    return this.e.keeping?.sessions.find((one) => one.n === n) ?? null;
  }

  #change(session: Session): void {
    this.e = withSession(this.e, session);
    this.look();
  }

  #next(until: number): number | null {
    const at = nextLook(this.present, this.practice, this.e);
    return at !== null && at <= until ? at : null;
  }

  #goTo(at: number): void {
    this.#missed(this.#at, at);
    this.#at = at;
    this.look();
  }

  #lookOnce(): boolean {
    const own = dueForClient(this.present, this.practice, this.e);
    const all = own ?? deliverHeld(this.present, this.practice, [this.e]);
    if (all) this.#commit(all);
    return all !== null;
  }

  #commit(d: Decision): void {
    const before = this.#all();
    for (const effect of d.effects ?? [])
      if (effect.do === 'remind') for (const [, names] of effect.of) for (const name of names) this.#hear(name, before);
    this.e = d.engagements?.[0] ?? this.e;
  }

  #hear(name: string, known: readonly Reminder[]): void {
    const r = known.find((one) => nameOfReminder(one) === name);
    if (this.told.some((one) => one.name === name)) this.wrong.push(`${name} twice`);
    if (!r) this.wrong.push(`${name} is about nothing`);
    else if (!mayBeSaid([this.present, this.practice, this.e], r, this.#at)) this.wrong.push(`${name} at a bad moment`);
    this.told.push({ name, at: this.#at });
  }

  #untold(): Reminder[] {
    return this.#all().filter((r) => !this.told.some(({ name }) => name === nameOfReminder(r)));
  }

  /** Nothing that is due and may be said is left unsaid. */
  #watch(): void {
    const where = [this.present, this.practice, this.e] as const;
    for (const r of this.#untold()) {
      const planned = momentOf(where, r);
      if (planned !== null && planned <= this.#at && mayBeSaid(where, r, this.#at))
        this.wrong.push(`${nameOfReminder(r)} was due`);
    }
  }

  /** Nothing could have been said between two moments at which the bot had nothing to do. */
  #missed(from: number, to: number): void {
    const where = [this.present, this.practice, this.e] as const;
    for (const r of this.#untold()) {
      const planned = momentOf(where, r);
      if (planned === null) continue;
      const last = Math.min(to, r.until);
      for (let at = Math.max(from + minute, planned); at < last; at += minute)
        if (mayBeSaid(where, r, at)) return void this.wrong.push(`${nameOfReminder(r)} was missed`);
    }
  }
}

const newSession = (n: number): Session => ({
  ...{ n, at: 0, minutes: 60, state: 'proposed', agreedAt: null, version: 0, turn: 0, proposal: null, series: null },
  ...{ prepared: 0, came: { coach: null, client: null }, over: null, felt: null },
});
