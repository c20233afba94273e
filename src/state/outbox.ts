import type { Effect } from '../domain/effects.ts';
import { clientLane, coachLane, personLane } from './keys.ts';

/** An effect that was committed and is not done yet. Its id derives from its cause. */
export interface Entry {
  readonly id: string;
  /** When it was decided, epoch ms. */
  readonly at: number;
  /** The practice it belongs to; null for words to a person outside any practice. */
  readonly practice: number | null;
  readonly effect: Effect;
  /** How often Telegram was asked and did not take it. */
  readonly tries: number;
  /** Telegram may have done it already: if it is sent again, it says so. */
  readonly repeat: boolean;
}

/** The lane an effect leaves by: one for each reader, in order. */
const laneOf = (practice: number | null, effect: Effect): string => {
  if (effect.to === 'person' || practice === null) return personLane(effect.client ?? practice ?? 0);
  return effect.to === 'coach' ? coachLane(practice) : clientLane(practice, effect.client ?? 0);
};

/** Entries by lane, in the order they were decided. */
export const byLane = (
  cause: string,
  at: number,
  practice: number | null,
  effects: readonly Effect[],
): Map<string, Entry[]> => {
  const lanes = new Map<string, Entry[]>();
  for (const [n, effect] of effects.entries()) {
    const lane = laneOf(practice, effect);
    const entry = {
      id: `${cause}.${n}`,
      at,
      practice,
      effect,
      tries: 0,
      repeat: effect.do === 'copy' && effect.repeat,
    };
    const entries = lanes.get(lane);
    if (entries) entries.push(entry);
    else lanes.set(lane, [entry]);
  }
  return lanes;
};
