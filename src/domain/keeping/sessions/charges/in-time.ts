import { rules } from '../../../agreements/terms/in-force.ts';
import type { Money, TermsValues } from '../../../agreements/terms-nouns.ts';
import { isWelcome } from '../../../beginning/welcome.ts';
import type { Side } from '../../../side.ts';
import type { Engagement, Practice } from '../../../world.ts';
import { keptOf } from '../../kept.ts';
import type { Slot } from '../../nouns.ts';
import { latePrice } from './price.ts';

const hour = 3_600_000;

/** Whole hours from a moment (epoch ms) until a session begins; below zero once it has begun. */
export const hoursBefore = ({ at: begins }: Pick<Slot, 'at'>, at: number): number => Math.floor((begins - at) / hour);

/** Whether so many whole hours before are too few to move or cancel for free. */
export const tooLate = ({ freeHours }: Pick<TermsValues, 'freeHours'>, hours: number): boolean => hours < freeHours;

/** Whether a session is moved or cancelled later than the two agreed it can be for free, at that moment (epoch ms). */
export const isLate = (practice: Practice, e: Engagement, session: Pick<Slot, 'at'>, at: number): boolean =>
  tooLate(rules(practice, e, at), hoursBefore(session, at));

/** What moving or cancelling a session would cost at a moment, and what whoever is about to do it may want to know. */
export interface CostNow {
  readonly isLate: boolean;
  /** Until when it is free (epoch ms). */
  readonly freeUntil: number;
  /** In percent of a session; 0 where it costs nothing. */
  readonly percent: number;
  /** Null where it costs nothing, or where the terms name no price. */
  readonly amount: Money | null;
  /** In the first weeks it would cost something, and is explained instead. */
  readonly isExplained: boolean;
  /** Charges waived so far. */
  readonly waived: number;
}

/** What it would cost at that moment (epoch ms). The client alone ever owes anything for it. */
export const costNow = (
  practice: Practice,
  e: Engagement,
  session: Pick<Slot, 'at'>,
  side: Side,
  at: number,
): CostNow => {
  const values = rules(practice, e, at);
  const late = isLate(practice, e, session, at);
  const price = latePrice(values);
  const costs = side === 'client' && late && values.lateCharge > 0 && price?.amount !== 0;
  const counted = costs && !isWelcome(e);
  return {
    isLate: late,
    freeUntil: session.at - values.freeHours * hour,
    percent: counted ? values.lateCharge : 0,
    amount: counted ? price : null,
    isExplained: costs && !counted,
    waived: keptOf(e).waived,
  };
};
