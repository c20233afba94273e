import type { Engagement } from '../../world.ts';
import { keptOf, withKept } from '../kept.ts';
import type { Due } from '../nouns.ts';

/** So many sums that are settled stay in the record; the journal keeps them all. */
const settledKept = 100;

/** Turns begin with a number of their own: when the two begin anew, an old button must not fit a new sum. */
export const stampOf = (at: number): number => Math.floor(at / 1000) % 1_000_000;

/** A sum that is owed from now on (epoch ms), by its day (YYYY-MM-DD). Its number is the last of `duesMade`; who says so is checked by whoever calls. */
export const addDue = (
  e: Engagement,
  { why, amount, on, session }: Pick<Due, 'why' | 'amount' | 'on' | 'session'>,
  at: number,
): Engagement => {
  const { dues, duesMade } = keptOf(e);
  const due: Due = {
    ...{ n: duesMade + 1, why, amount, on, session, state: 'due', turn: stampOf(at) },
    ...{ addedAt: at, openSince: at, reportedAt: null, settledAt: null, receipt: null, talk: false },
  };
  return withKept(e, { dues: trimmed([...dues, due]), duesMade: due.n });
};

const isSettled = ({ state }: Due): boolean => state === 'paid' || state === 'waived';

/** Of those settled, the last ones. */
const trimmed = (dues: readonly Due[]): readonly Due[] => {
  const over = dues.filter(isSettled).length - settledKept;
  if (over <= 0) return dues;
  const gone = new Set(dues.filter(isSettled).slice(0, over));
  return dues.filter((due) => !gone.has(due));
};

export const dueOf = (e: Pick<Engagement, 'keeping'>, n: number): Due | null =>
  keptOf(e).dues.find((one) => one.n === n) ?? null;

/** The record with this in the place of the sum of the same number. */
export const withDue = (e: Engagement, due: Due): Engagement =>
  withKept(e, { dues: keptOf(e).dues.map((one) => (one.n === due.n ? due : one)) });

/** Every sum, by its day. */
export const duesByDay = (e: Pick<Engagement, 'keeping'>): Due[] =>
  [...keptOf(e).dues].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.n - b.n));

/** What is not settled, by its day. */
export const openDues = (e: Pick<Engagement, 'keeping'>): Due[] => duesByDay(e).filter((due) => !isSettled(due));
