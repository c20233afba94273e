import type { Engagement } from '../world.ts';
import { type Keeping, nothingKept, type Session } from './nouns.ts';

export const keptOf = ({ keeping }: Pick<Engagement, 'keeping'>): Keeping => keeping ?? nothingKept;

/** The record with this of what is kept changed. */
export const withKept = (e: Engagement, more: Partial<Keeping>): Engagement => ({
  ...e,
  keeping: { ...keptOf(e), ...more },
});

/** What is left of it when the two begin anew: sums that were never settled or once were, and numbers, of which none is used again. */
export const keptAnew = ({ keeping }: Pick<Engagement, 'keeping'>): Keeping | null => {
  if (keeping === null) return null;
  const { sessionsMade, chargesMade, duesMade, plansMade, dues } = keeping;
  return { ...nothingKept, sessionsMade, chargesMade, duesMade, plansMade, dues };
};

export const sessionOf = (e: Pick<Engagement, 'keeping'>, n: number): Session | null =>
  keptOf(e).sessions.find((one) => one.n === n) ?? null;

/** The record with this in the place of the session of the same number. */
export const withSession = (e: Engagement, session: Session): Engagement => {
  const { sessions } = keptOf(e);
  const others = sessions.filter(({ n }) => n !== session.n);
  return withKept(e, { sessions: [...others, session].sort((a, b) => a.n - b.n) });
};

/** When a session ends (epoch ms), as agreed. */
export const endOf = ({ at, minutes }: { readonly at: number; readonly minutes: number }): number =>
  at + minutes * 60_000;
