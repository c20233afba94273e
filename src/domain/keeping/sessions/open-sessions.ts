import type { Engagement } from '../../world.ts';
import { endOf, keptOf, withKept } from '../kept.ts';
import type { Session, SessionState, Slot } from '../nouns.ts';

const keptFor = 60 * 24 * 3_600_000;
/** At most so many are proposed or to come with one client: a year of weeks. */
export const openAtMost = 52;

/** The time that is talked about: the one on the table, else the one agreed on. */
export const slotOf = ({ at, minutes, proposal }: Session): Slot => proposal ?? { at, minutes };

const open: readonly SessionState[] = ['proposed', 'agreed'];

/** Whether it is to come, or talked about. What is proposed stays until somebody answers, or its time has passed. */
const isOpen = (session: Session, at: number): boolean =>
  open.includes(session.state) && (endOf(session) > at || (session.proposal !== null && session.proposal.at > at));

/** Sessions proposed and to come, by their time. */
export const openSessions = (e: Pick<Engagement, 'keeping'>, at: number): Session[] =>
  keptOf(e)
    .sessions.filter((one) => isOpen(one, at))
    .sort((a, b) => slotOf(a).at - slotOf(b).at);

/** Whether it can still be moved or cancelled: agreed on, and not begun. */
export const isToCome = ({ state, at }: Session, now: number): boolean => state === 'agreed' && now < at;

/** Whether there is a time on the table that can still be agreed to. */
export const isOnTable = (session: Session, now: number): boolean =>
  session.proposal !== null && session.proposal.at > now && (session.state === 'proposed' || isToCome(session, now));

/** The record without sessions that are long over: the journal keeps them. */
export const withoutOld = (e: Engagement, at: number): Engagement => {
  const { sessions } = keptOf(e);
  const kept = sessions.filter((one) => Math.max(endOf(one), endOf(slotOf(one))) + keptFor > at);
  return kept.length === sessions.length ? e : withKept(e, { sessions: kept });
};

/** Those of a weekly series, by their number. */
export const inSeries = (e: Pick<Engagement, 'keeping'>, series: number): Session[] =>
  keptOf(e).sessions.filter((one) => one.series === series);

/** How often anything in it has changed: names exactly what somebody saw of it. */
export const stampOf = (sessions: readonly Session[]): number => sessions.reduce((sum, { turn }) => sum + turn, 0);
