import { expect } from '@jest/globals';
import { type Act, acts } from '../../src/domain/agreements/summaries/item.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { formatDate } from '../../src/domain/hours/hours-dates.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { actOnPromise, askDay, giveDay, typeDay } from '../../src/domain/keeping/promises/answering.ts';
import type { PromiseAt } from '../../src/domain/keeping/promises/promise-buttons.ts';
import { dayNumber } from '../../src/domain/present.ts';
import type { Side } from '../../src/domain/world.ts';
import { type Did, SummaryWalk } from './summary-walk.ts';

export const promiseDeeds = [
  ...(['done', 'done', 'undone', 'waive', 'drop', 'keep', 'yes', 'yes'] as const),
  ...(['day', 'day', 'no day', 'a day over', 'typed', 'typed badly', 'more'] as const),
] as const;

/** A press under a promise or a reminder of it: by whom, of which one, and whether the button is an old one. */
export interface PromisePress {
  readonly promise: (typeof promiseDeeds)[number];
  readonly side: Side;
  readonly n: number;
  readonly stale: boolean;
}

/** Two who write summaries for each other, and press what stands under their promises. */
export class PromiseWalk extends SummaryWalk {
  press({ promise, side, n, stale }: PromisePress): void {
    const there = this.#all();
    const now = there[n % Math.max(1, there.length)] ?? { n: 1, item: 1, turn: 0 };
    const item = { ...now, turn: stale ? now.turn - 1 : now.turn };
    const decision = this.#how(promise, item)(this.#desk(side));
    if (stale || promise === 'a day over') expect(decision.outcome).not.toBe('changed');
    const isAct = acts.some((act) => act === promise);
    // Watched like any press on the same item in its summary.
    const did: Did = { deed: isAct ? 'act' : 'word', side, n: 0, k: 0, twice: false };
    this.commit(did, { item, line: { i: 0, mark: '' }, draft: '', whole: { n: 0, stamp: 0 } }, decision);
  }

  #desk(side: Side): KeepingDesk {
    return { ...this.desk(side), all: [this.e] };
  }

  #all(): PromiseAt[] {
    return [...this.notes.values()].flatMap((note) =>
      note.is === 'summary' ? note.items.map(({ turn }, i) => ({ n: note.n, item: i + 1, turn })) : [],
    );
  }

  #how(promise: PromisePress['promise'], at: PromiseAt): (desk: KeepingDesk) => Decision {
    switch (promise) {
      case 'day':
        return (desk) => giveDay(desk, at, inDays(desk, 3));
      case 'a day over':
        return (desk) => giveDay(desk, at, inDays(desk, -2));
      case 'no day':
        return (desk) => giveDay(desk, at, null);
      case 'typed':
        return (desk) => typeDay(desk, at, 'до 15.12');
      case 'typed badly':
        return (desk) => typeDay(desk, at, 'потом');
      case 'more':
        return (desk) => askDay(desk, at);
      default:
        return (desk) => actOnPromise(desk, at, promise satisfies Act);
    }
  }
}

const inDays = ({ p, practice }: KeepingDesk, days: number): string => formatDate(dayNumber(p, practice.zone) + days);
