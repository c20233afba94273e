import type { Decision } from '../../decision.ts';
import type { Engagement } from '../../world.ts';
import type { KeepingDesk } from '../desk.ts';
import { keptOf } from '../kept.ts';
import type { Session } from '../nouns.ts';
import { askCoach, together } from './around/telling.ts';
import { type CostNow, costNow, hoursBefore, isLate } from './charges/in-time.ts';
import { lateCharge, openCharges } from './charges/late-charge.ts';

/** When a client asked for another time in the first place: now, unless it is on the table already. Null: the coach did, or nothing is agreed. */
const askedAt = ({ proposal, state }: Session, side: KeepingDesk['side'], now: number): number | null => {
  if (state !== 'agreed') return null;
  return (proposal?.askedBy ?? side) === 'client' ? (proposal?.askedAt ?? now) : null;
};

type Desk = Pick<KeepingDesk, 'p' | 'practice' | 'e' | 'side'>;

/** What another time costs the client who asked for it; null where it is the coach who did, or nothing is agreed yet. */
export const movingCost = ({ p, practice, e, side }: Desk, session: Session): CostNow | null => {
  const asked = askedAt(session, side, p.at);
  return asked === null ? null : costNow(practice, e, session, 'client', asked);
};

/** Whether it is the client's moving of an agreed session, later than the clause has it for free. */
export const isLateMove = ({ p, practice, e, side }: Desk, session: Session): boolean => {
  const asked = askedAt(session, side, p.at);
  return asked !== null && isLate(practice, e, session, asked);
};

/** Whether the client cancels later than that: counted from now, whatever was asked for before. */
export const isLateCancel = (desk: Desk, session: Session): boolean => isLateMove(desk, { ...session, proposal: null });

/** The record with what it costs that the client moved a session late, as it was agreed `before`. */
export const chargedMove = (desk: Desk, e: Engagement, before: Session): Engagement => {
  const asked = askedAt(before, desk.side, desk.p.at);
  return asked === null ? e : lateCharge({ ...desk, e }, before, 'late-move', hoursBefore(before, asked));
};

/** The same for cancelling it now. */
export const chargedCancel = (desk: Desk, e: Engagement, session: Session): Engagement =>
  desk.side === 'client' ? lateCharge({ ...desk, e }, session, 'late-cancel', hoursBefore(session, desk.p.at)) : e;

type Told = Pick<Decision, 'practice' | 'effects'>;

/** What it costs is the coach's to decide, right behind the news of it: the charge that record `e` has beyond the desk's. */
export const withCharge = (desk: KeepingDesk, news: Told, e: Engagement, before: Session): Told => {
  const fresh = openCharges(e, before.n).find(({ n }) => n > keptOf(desk.e).chargesMade);
  if (!fresh) return news;
  const asked = { ...desk, e, practice: news.practice ?? desk.practice };
  return together(news, askCoach(asked, before, `charge.${fresh.n}`));
};
