import type { TermsValues } from '../../../agreements/terms-nouns.ts';
import type { Side } from '../../../side.ts';
import type { Arrival, Session } from '../../nouns.ts';

type Lateness = Pick<TermsValues, 'missedAfter'>;

const sides: readonly Side[] = ['coach', 'client'];

const weightOf = ({ is, minutes }: Arrival): number => {
  if (is === 'absent') return Number.POSITIVE_INFINITY;
  return is === 'late' ? minutes : 0;
};

/** Of two things said about how somebody came the one that says more, whichever was said first. */
const saysMore = (one: Arrival | null, other: Arrival): Arrival =>
  one !== null && weightOf(one) >= weightOf(other) ? one : other;

/** Who missed it, by what was said and by the clause: who did not come, or came later than it counts. */
export const missedBy = ({ came }: Pick<Session, 'came'>, { missedAfter }: Lateness): Side[] =>
  sides.filter((side) => {
    const arrival = came[side];
    return arrival !== null && weightOf(arrival) > missedAfter;
  });

/** Said about a session: how one side came, or how many minutes over time it ended (0 for on time). */
export type Said = { readonly came: Side; readonly arrival: Arrival } | { readonly over: number };

/**
 * The session with that said. Whatever is said of it, by whom, in whatever order and how often, comes to the same: it was missed if
 * anybody did, else it took place once somebody has said how it ended.
 */
export const withSaid = (session: Session, said: Said, lateness: Lateness): Session => {
  const next: Session =
    'came' in said
      ? { ...session, came: { ...session.came, [said.came]: saysMore(session.came[said.came], said.arrival) } }
      : { ...session, over: Math.max(session.over ?? 0, said.over) };
  const missed = missedBy(next, lateness).length > 0;
  const now: Session = { ...next, state: stateOf(next, missed), over: missed ? null : next.over };
  return isSame(session, now) ? session : { ...now, turn: session.turn + 1 };
};

const stateOf = ({ over }: Session, missed: boolean): Session['state'] => {
  if (missed) return 'missed';
  return over === null ? 'agreed' : 'held';
};

/** Whoever said that somebody did not come takes it back: how it ended is open again. */
export const withCame = (session: Session, side: Side, by: Side): Session => ({
  ...session,
  came: { ...session.came, [side]: { is: 'here', minutes: 0, by } },
  ...{ state: 'agreed', over: null, turn: session.turn + 1 },
});

const isSame = (one: Session, other: Session): boolean =>
  one.state === other.state &&
  one.over === other.over &&
  sides.every((side) => {
    const [before, after] = [one.came[side], other.came[side]];
    return before === after || (before && after && weightOf(before) === weightOf(after)) === true;
  });
