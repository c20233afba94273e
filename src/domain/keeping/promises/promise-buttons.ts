import { press } from '../../press.ts';
import type { Side } from '../../side.ts';
import type { Engagement } from '../../world.ts';

/** One promise at one of its turns: a button was made for exactly that. */
export interface PromiseAt {
  readonly n: number;
  readonly item: number;
  readonly turn: number;
}

/** A button's data: with whom, as which side, and what. */
export const promisePress = (
  e: Pick<Engagement, 'practice' | 'client'>,
  side: Side,
  what: string,
  ...more: readonly (string | number)[]
): string => press('promise', side === 'coach' ? e.client : e.practice, side === 'coach' ? 'k' : 'c', what, ...more);

/** What an effect shows of a promise: `12.3`, and `12.3.d` for the question of its day. */
export const aboutPromise = ({ n, item }: Omit<PromiseAt, 'turn'>, view = ''): string =>
  view === '' ? `${n}.${item}` : `${n}.${item}.${view}`;
