import type { Decision } from '../../src/domain/decision.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { keptOf } from '../../src/domain/keeping/kept.ts';
import { agree, agreeAll } from '../../src/domain/keeping/sessions/agreeing.ts';
import { cancel, drop, dropAll } from '../../src/domain/keeping/sessions/dropping.ts';
import { inSeries, stampOf } from '../../src/domain/keeping/sessions/open-sessions.ts';
import { putTime } from '../../src/domain/keeping/sessions/proposing.ts';
import type { Engagement, Side } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';
import { watchSessions } from './session-watch.ts';

/** Those that move most come more often. */
export const deeds = [
  ...(['new', 'new', 'weekly', 'other', 'other', 'yes', 'yes', 'yes', 'all', 'all'] as const),
  ...(['no', 'none', 'cancel', 'cancel', 'an hour', 'a day', 'four days'] as const),
] as const;

/** What somebody does: with which of the buttons that they have ever seen, and as whom. */
export interface Did {
  readonly deed: (typeof deeds)[number];
  readonly side: Side;
  /** Which session's button, and how old it is: 0 as it stands now. */
  readonly which: number;
  readonly old: number;
  /** Half hours from now, for a time. */
  readonly ahead: number;
  /** The button said what speaks against it, and that it is late. */
  readonly warned: boolean;
  /** With the other client of the same coach. */
  readonly beside: boolean;
  /** Pressed twice, as by a finger that trembles or a Telegram that brings it again. */
  readonly twice: boolean;
}

/** What exactly was pressed. */
export interface Pressed {
  readonly n: number;
  readonly turn: number;
  readonly at: number;
  readonly series: number;
  readonly stamp: number;
}

const halfHour = 1_800_000;
/** One for all walks, so that its days are computed once; what waits for its opening is no matter here. */
const practice = practiceWith(weekly);
const waits = { 'an hour': 2, 'a day': 48, 'four days': 192 } as const;

/** A coach with two clients, who arrange sessions, each with every button that was ever on their screen. */
export class SessionWalk {
  readonly all = new Map<number, Engagement>();
  changes = 0;
  agreedOn = 0;
  #at = at('2026-11-23T12:00:00');

  constructor() {
    for (const client of [201, 202]) this.all.set(client, clientFrom(client, this.#at));
  }

  desk(side: Side, beside: boolean): KeepingDesk {
    const p = { at: this.#at, hours, calendar };
    const e = this.all.get(beside ? 202 : 201) ?? clientFrom(201, this.#at);
    return { p, practice, e, all: [...this.all.values()], notes: new Map(), side, instead: null };
  }

  do(did: Did): void {
    this.#at += 60_000;
    const { deed, side, beside, twice } = did;
    if (deed === 'an hour' || deed === 'a day' || deed === 'four days') {
      this.#at += waits[deed] * halfHour;
      return;
    }
    // The button is chosen once: pressed again, it is the same one.
    const pressed = this.#pressed(did);
    for (let time = 0; time < (twice ? 2 : 1); time++) {
      const desk = this.desk(side, beside);
      this.#commit(desk, did, pressed, decided(desk, did, pressed), time === 1);
    }
  }

  #pressed({ side, beside, which, old, ahead }: Did): Pressed {
    const { e, p } = this.desk(side, beside);
    const { sessions } = keptOf(e);
    const session = sessions[sessions.length - 1 - (which % Math.max(1, sessions.length))];
    const series = session?.series ?? 1;
    const waiting = inSeries(e, series).filter(({ proposal }) => proposal !== null && proposal.by !== side);
    return {
      ...{ n: session?.n ?? which + 100, turn: (session?.turn ?? 1) - old, series, stamp: stampOf(waiting) - old },
      at: Math.round((p.at + ahead * halfHour) / halfHour) * halfHour,
    };
  }

  #commit(desk: KeepingDesk, did: Did, pressed: Pressed, decision: Decision, again: boolean): void {
    const [after] = decision.engagements ?? [];
    watchSessions({ desk, did, pressed, decision, after: after ?? desk.e, again });
    if (!after) return;
    this.changes++;
    this.agreedOn += (decision.facts ?? []).filter(({ what }) => /agreed|moved/.test(what)).length;
    this.all.set(after.client, after);
  }
}

const decided = (desk: KeepingDesk, { deed, warned }: Did, { n, turn, at: when, series, stamp }: Pressed): Decision => {
  const put = { at: when, minutes: 60, late: warned, sure: warned };
  switch (deed) {
    case 'new':
      return putTime(desk, { ...put, n: 0, turn: 0, weeks: 1 });
    case 'weekly':
      return putTime(desk, { ...put, n: 0, turn: 0, weeks: 4 });
    case 'other':
      return putTime(desk, { ...put, n, turn, weeks: 1 });
    case 'yes':
      return agree(desk, { n, turn }, warned);
    case 'all':
      return agreeAll(desk, series, stamp);
    case 'no':
      return drop(desk, { n, turn });
    case 'none':
      return dropAll(desk, series, stamp);
    default:
      return cancel(desk, { n, turn }, warned);
  }
};
