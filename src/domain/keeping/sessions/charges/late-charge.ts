import { agreedNow, rules } from '../../../agreements/terms/in-force.ts';
import type { Money, TermsValues } from '../../../agreements/terms-nouns.ts';
import { isWelcome } from '../../../beginning/welcome.ts';
import type { Engagement } from '../../../world.ts';
import type { KeepingDesk } from '../../desk.ts';
import { keptOf, withKept } from '../../kept.ts';
import type { Charge, ChargeReason, Session } from '../../nouns.ts';
import { tooLate } from './in-time.ts';
import { latePrice, overtimePrice } from './price.ts';

export type ChargeDesk = Pick<KeepingDesk, 'p' | 'practice' | 'e'>;

/** So many charges that are settled stay in the record; the journal keeps them all. */
const settledKept = 50;

/** What the coach has not decided on yet. */
export const isOpenCharge = ({ state }: Charge): boolean => state === 'open' || state === 'talk';

export const chargeOf = (e: Pick<Engagement, 'keeping'>, n: number): Charge | null =>
  keptOf(e).charges.find((one) => one.n === n) ?? null;

/** What a session led to that the coach has not decided on yet, the newest last. */
export const openCharges = (e: Pick<Engagement, 'keeping'>, session: number): Charge[] =>
  keptOf(e).charges.filter((one) => one.session === session && isOpenCharge(one));

/** The same record with this in the place of the charge of the same number. */
export const withCharge = (e: Engagement, charge: Charge): Engagement =>
  withKept(e, { charges: keptOf(e).charges.map((one) => (one.n === charge.n ? charge : one)) });

/** The record without a charge that nobody has decided on: what it was for is not so after all. */
export const withoutCharge = (e: Engagement, n: number): Engagement =>
  withKept(e, { charges: keptOf(e).charges.filter((one) => one.n !== n || !isOpenCharge(one)) });

/** What a thing costs by these values; null where no price is named, undefined where it costs nothing. */
const costOf = (values: TermsValues, why: ChargeReason, measure: number): Money | null | undefined => {
  if (why === 'overtime') return measure > 0 ? (overtimePrice(values, measure) ?? undefined) : undefined;
  if (values.lateCharge === 0 || (why !== 'missed' && tooLate(values, measure) === false)) return undefined;
  return latePrice(values);
};

/**
 * The record with what a session costs the client for being moved or cancelled late, missed, or longer than agreed; open until the coach
 * has decided. `measure`: whole hours before it, minutes over time, 0 for missed. The same record where it costs nothing: it was in time,
 * it is free by the terms, or these are the first weeks, in which it is explained and not counted.
 */
export const lateCharge = (
  { p, practice, e }: ChargeDesk,
  session: Pick<Session, 'n'>,
  why: ChargeReason,
  measure: number,
): Engagement => {
  const amount = costOf(rules(practice, e, p.at), why, measure);
  if (amount === undefined || amount?.amount === 0 || isWelcome(e)) return e;
  const { charges, chargesMade } = keptOf(e);
  const charge: Charge = {
    ...{ n: chargesMade + 1, session: session.n, why, amount, measure: Math.max(0, measure), at: p.at },
    ...{ state: 'open', terms: agreedNow(e, p.at)?.version ?? null },
  };
  return withKept(e, { charges: trimmed([...charges, charge]), chargesMade: charge.n });
};

const trimmed = (charges: readonly Charge[]): readonly Charge[] => {
  const over = charges.filter((one) => !isOpenCharge(one)).length - settledKept;
  if (over <= 0) return charges;
  const gone = new Set(charges.filter((one) => !isOpenCharge(one)).slice(0, over));
  return charges.filter((one) => !gone.has(one));
};
