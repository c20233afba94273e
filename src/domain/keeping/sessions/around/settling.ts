import { rules } from '../../../agreements/terms/in-force.ts';
import { counts } from '../../../beginning/welcome.ts';
import type { Decision, Fact } from '../../../decision.ts';
import type { Side } from '../../../side.ts';
import type { Engagement } from '../../../world.ts';
import type { KeepingDesk } from '../../desk.ts';
import { keptOf, withKept, withSession } from '../../kept.ts';
import type { ChargeReason, Session } from '../../nouns.ts';
import { lateCharge, openCharges, withoutCharge } from '../charges/late-charge.ts';
import { missedBy } from './outcome.ts';

type Settled = Required<Pick<Decision, 'engagements' | 'facts'>> & { readonly e: Engagement };

/** The record with the session as it is said to have been: whether it counts as held, what it costs, and what the journal keeps of it. */
export const settled = (desk: KeepingDesk, before: Session, after: Session): Settled => {
  const { sessionsHeld } = keptOf(desk.e);
  const more = Number(after.state === 'held') - Number(before.state === 'held');
  const counted = withKept(withSession(desk.e, after), { sessionsHeld: sessionsHeld + more });
  const e = withDueCharges({ ...desk, e: counted }, after);
  return { e, engagements: [e], facts: factsOf(desk, before, after) };
};

/** What the session costs as it is now said to have been; what it was thought to cost and nobody has decided on goes. */
const withDueCharges = (desk: KeepingDesk, session: Session): Engagement => {
  const owed = owedFor(desk, session);
  const gone = openCharges(desk.e, session.n).filter(
    ({ why, measure }) => isOurs(why) && (why !== owed?.why || measure !== owed.measure),
  );
  const e = gone.reduce((left, { n }) => withoutCharge(left, n), desk.e);
  const isKnown = keptOf(e).charges.some((one) => one.session === session.n && one.why === owed?.why);
  return owed === null || isKnown ? e : lateCharge({ ...desk, e }, session, owed.why, owed.measure);
};

const isOurs = (why: ChargeReason): boolean => why === 'missed' || why === 'overtime';

/** A client who missed it owes for it; where the coach was not there either, nobody does. */
const owedFor = (
  { p, practice, e }: KeepingDesk,
  session: Session,
): { readonly why: ChargeReason; readonly measure: number } | null => {
  if (session.state === 'held' && session.over) return { why: 'overtime', measure: session.over };
  const missed = session.state === 'missed' ? missedBy(session, rules(practice, e, p.at)) : [];
  return missed.length === 1 && missed[0] === 'client' ? { why: 'missed', measure: 0 } : null;
};

const sides: readonly Side[] = ['coach', 'client'];

const factsOf = ({ p, practice, e, side }: KeepingDesk, before: Session, after: Session): Fact[] => {
  const { grace, missedAfter } = rules(practice, e, p.at);
  const fact = (what: string, data: NonNullable<Fact['data']>): Fact => ({
    ...{ client: e.client, what, by: side },
    data: { session: after.n, ...data },
  });
  const late = sides.flatMap((who) => {
    const [was, is] = [before.came[who], after.came[who]];
    if (is?.is !== 'late' || was?.minutes === is.minutes) return [];
    return [fact('session-late', { who, minutes: is.minutes, counted: counts(e) && is.minutes > grace })];
  });
  const missed = missedBy(after, { missedAfter });
  const who = missed.length === 2 ? 'both' : (missed[0] ?? '');
  return [
    ...late,
    ...(missed.length > 0 && missed.length !== missedBy(before, { missedAfter }).length
      ? [fact('session-missed', { who, counted: counts(e) })]
      : []),
    ...(after.state === 'held' && before.state !== 'held' ? [fact('session-held', {})] : []),
    ...(after.over && after.over !== before.over
      ? [fact('session-overtime', { minutes: after.over, counted: counts(e) })]
      : []),
  ];
};
