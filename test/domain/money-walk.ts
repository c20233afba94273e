import { expect } from '@jest/globals';
import type { Decision } from '../../src/domain/decision.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { keptOf } from '../../src/domain/keeping/kept.ts';
import { addSum } from '../../src/domain/keeping/money/adding.ts';
import { actOnDue, addReceipt, type DueAt, dueActs } from '../../src/domain/keeping/money/owing.ts';
import { totalOf } from '../../src/domain/keeping/money/parts.ts';
import {
  agreePlan,
  type PlanAt,
  planAt,
  sendPlan,
  talkAboutPlan,
  withdrawPlan,
} from '../../src/domain/keeping/money/plan.ts';
import {
  divide,
  draftOf,
  dropPlan,
  markOf,
  openPlan,
  setParts,
  setTotal,
} from '../../src/domain/keeping/money/plan-draft.ts';
import type { Due, PlanPart, PlanProposal } from '../../src/domain/keeping/nouns.ts';
import type { Side } from '../../src/domain/side.ts';
import { otherSide } from '../../src/domain/side.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';

export const deeds = [
  ...(['open', 'parts', 'total', 'divide', 'drop', 'send', 'agree', 'withdraw', 'talk'] as const),
  ...(['act', 'act', 'act', 'add', 'receipt', 'a day'] as const),
] as const;

/** One thing that somebody does; `n` chooses among the buttons they have ever seen, the newest for 0. */
export interface Did {
  readonly deed: (typeof deeds)[number];
  readonly side: Side;
  readonly n: number;
  readonly k: number;
  /** Pressed twice, as by a finger that trembles. */
  readonly twice: boolean;
}

/** A coach and a client, each with every button that was ever on their screen. */
export class MoneyWalk {
  e = clientFrom(201, at('2026-11-23T12:00:00'));
  practice = practiceWith(weekly);
  #at = at('2026-11-23T12:00:00');
  readonly #plans: PlanAt[] = [{ n: 1, stamp: 5 }];
  readonly #dues: DueAt[] = [{ n: 1, turn: 5 }];
  readonly #marks: string[] = ['forged'];

  desk(side: Side): KeepingDesk {
    const p = { at: this.#at, hours, calendar };
    return { p, practice: this.practice, e: this.e, all: [this.e], notes: new Map(), side, instead: null };
  }

  do(one: Did): void {
    this.#at += one.deed === 'a day' ? 25 * 3_600_000 : 60_000;
    const pick = <T>(all: readonly T[]): T => all[all.length - 1 - (one.n % all.length)] as T;
    const pressed = { plan: pick(this.#plans), due: pick(this.#dues), mark: pick(this.#marks) };
    const made = Math.max(0, keptOf(this.e).duesMade - (one.n % 2));
    for (let time = 0; time < (one.twice ? 2 : 1); time++)
      this.#commit(one, this.#decide(one, pressed, made), pressed.plan);
    this.#remember();
  }

  #decide(
    { deed, side, k }: Did,
    { plan, due, mark }: { plan: PlanAt; due: DueAt; mark: string },
    made: number,
  ): Decision | null {
    const desk = this.desk(side);
    const sum = { amount: 1 + ((k * 7919) % 100_000), currency: 'PLN' };
    switch (deed) {
      case 'open':
        return openPlan(desk);
      case 'parts':
        return setParts(desk, partsOf(k));
      case 'total':
        return setTotal(desk, sum);
      case 'divide':
        return divide(desk, k % 26, k % 2 === 0 ? 'month' : 'week');
      case 'drop':
        return dropPlan(desk, mark);
      case 'send':
        return sendPlan(desk, mark);
      case 'agree':
        return agreePlan(desk, plan);
      case 'withdraw':
        return withdrawPlan(desk, plan);
      case 'talk':
        return talkAboutPlan(desk, plan);
      case 'act':
        return actOnDue(desk, due, dueActs[k % dueActs.length] ?? 'paid');
      case 'add':
        return addSum(desk, sum, '2026-12-24', made);
      case 'receipt':
        return addReceipt(desk, due, { chat: 201, message: k });
      default:
        return null;
    }
  }

  #commit(one: Did, decision: Decision | null, pressed: PlanAt): void {
    const after = decision?.engagements?.[0];
    this.practice = decision?.practice ?? this.practice;
    if (!after) return;
    const before = this.e;
    this.e = after;
    const [was, is] = [keptOf(before), keptOf(after)];
    this.#watchPlan(one.side, was.plan, was.dues, is.dues, pressed);
    for (const due of is.dues) watchDue(one.side, was.dues.find(({ n }) => n === due.n) ?? null, due);
    expect(new Set(is.dues.map(({ n }) => n)).size).toBe(is.dues.length);
    expect(decision?.facts?.length ?? 0).toBeLessThanOrEqual(1);
    // What the other side is writing is nobody else's to change.
    expect(is.planDrafts[otherSide(one.side)]).toEqual(was.planDrafts[otherSide(one.side)]);
  }

  /** A part is owed only by a plan that the other side had put on the table, exactly as it stood there, and pressed upon. */
  #watchPlan(side: Side, plan: PlanProposal | null, was: readonly Due[], is: readonly Due[], pressed: PlanAt): void {
    const known = new Set(was.map(({ n }) => n));
    const fresh = is.filter(({ n, why }) => !known.has(n) && why === 'part');
    if (fresh.length === 0) {
      const gone = was.filter(({ n }) => !is.some((one) => one.n === n));
      expect(gone).toEqual([]);
      return;
    }
    expect(plan?.by).toBe(otherSide(side));
    expect(plan && planAt(plan)).toEqual(pressed);
    expect(fresh.map(({ on, amount }) => ({ on, amount }))).toEqual(plan?.parts);
    expect(totalOf(fresh)).toEqual(totalOf(plan?.parts ?? []));
    // Paid and reported parts stay, and so does everything that is no part of a plan.
    const stay = was.filter(({ why, state }) => why !== 'part' || state !== 'due');
    expect(is.filter(({ n }) => known.has(n))).toEqual(stay);
  }

  #remember(): void {
    const { plan, dues } = keptOf(this.e);
    const see = <T>(all: T[], one: T): void => {
      if (JSON.stringify(all.at(-1)) !== JSON.stringify(one)) all.push(one);
    };
    if (plan) see(this.#plans, planAt(plan));
    for (const { n, turn } of dues) see(this.#dues, { n, turn });
    for (const side of ['coach', 'client'] as const) {
      const draft = draftOf(this.desk(side));
      if (draft) see(this.#marks, markOf(draft));
    }
  }
}

const partsOf = (k: number): PlanPart[] =>
  Array.from({ length: 1 + (k % 3) }, (_, i) => ({
    on: `2026-12-${String(10 + i + (k % 7)).padStart(2, '0')}`,
    amount: { amount: 1000 + k, currency: 'PLN' },
  }));

/** Only the client says that it is paid, and only the coach that it has arrived or need not be paid; its sum and day never change. */
const watchDue = (side: Side, was: Due | null, is: Due): void => {
  if (!was) {
    expect(is.state).toBe('due');
    if (is.why !== 'part') expect(side).toBe('coach');
    return;
  }
  expect([is.amount, is.on, is.why, is.addedAt]).toEqual([was.amount, was.on, was.why, was.addedAt]);
  if (is.state === was.state) return;
  expect(is.turn).toBe(was.turn + 1);
  if (is.state === 'reported') expect(side).toBe('client');
  if (is.state === 'paid' || is.state === 'waived') expect(side).toBe('coach');
  if (was.state === 'paid' || was.state === 'waived') expect(side).toBe('coach');
};
