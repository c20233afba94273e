import { type Decision, toasted } from '../../decision.ts';
import { show } from '../../effects.ts';
import { inContact } from '../../stages.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import { sessionOf, withSession } from '../kept.ts';
import type { Session } from '../nouns.ts';
import { chargedMove, isLateMove, withCharge } from './moving-cost.ts';
import { inSeries, isOnTable, stampOf, withoutOld } from './open-sessions.ts';
import { agreedFact } from './session-facts.ts';
import { standsOtherwise, told } from './session-screens.ts';
import { conflictsOf } from './taken.ts';

/** A session as a button names it, at one of its turns. */
export interface SessionAt {
  readonly n: number;
  readonly turn: number;
}

/** Yes to the time that the other side has put on the table. `sure`: the coach has read what speaks against it. */
export const agree = (desk: KeepingDesk, { n, turn }: SessionAt, sure: boolean): Decision => {
  const session = sessionOf(desk.e, n);
  if (!session) return toasted('outdated');
  if (session.turn !== turn || !waitsForYes(desk, session)) return standsOtherwise(desk, n, 'toast-session-newer');
  if (!inContact(desk.e)) return toasted('toast-session-not-now');
  if (isInTheWay(desk, session, sure))
    return standsOtherwise(desk, n, desk.side === 'coach' ? 'toast-session-conflict' : 'toast-session-taken');
  return settled(desk, [session], `${n}`);
};

/** Yes to everything of a series that waits for it, as it stood under the button; what is in something's way stays open. */
export const agreeAll = (desk: KeepingDesk, series: number, stamp: number): Decision => {
  const waiting = inSeries(desk.e, series).filter((one) => waitsForYes(desk, one));
  if (waiting.length === 0) return toasted('outdated');
  const seen = { effects: [shown(desk, 'session', `s${series}`)] };
  if (stampOf(waiting) !== stamp) return { ...toasted('toast-session-newer'), ...seen };
  if (!inContact(desk.e)) return toasted('toast-session-not-now');
  const possible = waiting.filter((one) => !isInTheWay(desk, one, true) && !hasSession(desk, one));
  if (possible.length === 0) return { ...toasted('toast-session-taken'), ...seen };
  return settled(desk, possible, `s${series}`);
};

/** Whether it is this side's turn to say yes. */
export const waitsForYes = ({ p, side }: Pick<KeepingDesk, 'p' | 'side'>, session: Session): boolean =>
  isOnTable(session, p.at) && session.proposal?.by !== side;

const hasSession = (desk: KeepingDesk, session: Session): boolean =>
  desk.side === 'coach' &&
  session.proposal !== null &&
  conflictsOf(desk, session.proposal, session.n).some(({ is }) => is === 'session');

/**
 * The coach sees what speaks against a time first. For a client only what was agreed on with somebody else since it was proposed: what was
 * there before, the coach knew.
 */
const isInTheWay = (desk: KeepingDesk, { n, proposal }: Session, sure: boolean): boolean => {
  if (!proposal) return true;
  const found = conflictsOf(desk, proposal, n);
  if (desk.side === 'coach') return !sure && found.length > 0;
  return found.some((one) => one.is === 'session' && (one.with.agreedAt ?? 0) > proposal.sentAt);
};

/** The session at the time on the table. Nobody has come to it yet. */
const atNewTime = (session: Session, now: number): Session => {
  const { at, minutes } = session.proposal ?? session;
  return {
    ...{ ...session, at, minutes, state: 'agreed', agreedAt: now, proposal: null },
    ...{ version: session.version + 1, turn: session.turn + 1 },
    ...{ came: { coach: null, client: null }, over: null },
  };
};

/** Where calendar files are named: a session with its version. */
export const fileOf = (sessions: readonly Session[]): string =>
  sessions.map(({ n, version }) => `${n}.${version}`).join('+');

const settled = (desk: KeepingDesk, sessions: readonly Session[], name: string): Decision => {
  const { p, side } = desk;
  const e = sessions.reduce(
    (one, before) => chargedMove(desk, withSession(one, atNewTime(before, p.at)), before),
    withoutOld(desk.e, p.at),
  );
  const after = sessions.map(({ n }) => sessionOf(e, n)).filter((one) => one !== null);
  const news = sessions.reduce((before, session) => withCharge(desk, before, e, session), told(desk, name, 'f'));
  return {
    outcome: 'changed',
    ...(news.practice ? { practice: news.practice } : {}),
    engagements: [e],
    facts: sessions.map((before) => agreedFact(desk, before, atNewTime(before, p.at), isLateMove(desk, before))),
    effects: [
      shown(desk, 'session', `${name}.now`),
      show(side, e, 'session-file', { about: fileOf(after) }),
      ...(news.effects ?? []),
    ],
    toast: { text: 'toast-session-agreed', args: {} },
    asks: null,
  };
};
