import { type Decision, toasted } from '../../decision.ts';
import { show } from '../../effects.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import { sessionOf, withSession } from '../kept.ts';
import type { Session } from '../nouns.ts';
import { fileOf, type SessionAt } from './agreeing.ts';
import { isAround } from './around/telling.ts';
import { chargedCancel, isLateCancel, withCharge } from './moving-cost.ts';
import { inSeries, isToCome, stampOf, withoutOld } from './open-sessions.ts';
import { cancelledFact, declinedFact } from './session-facts.ts';
import { sessionShown, standsOtherwise, told, untold } from './session-screens.ts';

/** The time on the table is taken off it, by whoever: what was agreed on stays as it was. */
export const drop = (desk: KeepingDesk, { n, turn }: SessionAt): Decision => {
  const session = sessionOf(desk.e, n);
  if (!session) return toasted('outdated');
  if (session.turn !== turn || !mayDrop(session)) return standsOtherwise(desk, n, 'toast-session-newer');
  return dropped(desk, [session], `${n}`, session.state === 'agreed' ? 'k' : '');
};

const mayDrop = ({ proposal, state }: Session): boolean =>
  proposal !== null && (state === 'proposed' || state === 'agreed');

/** Everything of a series that is only proposed. */
export const dropAll = (desk: KeepingDesk, series: number, stamp: number): Decision => {
  const open = inSeries(desk.e, series).filter(({ state }) => state === 'proposed');
  if (open.length === 0) return toasted('outdated');
  if (stampOf(open) !== stamp)
    return { ...toasted('toast-session-newer'), effects: [shown(desk, 'session', `s${series}`)] };
  return dropped(desk, open, `s${series}`, '');
};

const without = (session: Session): Session => ({
  ...{ ...session, turn: session.turn + 1, proposal: null },
  state: session.state === 'proposed' ? 'cancelled' : session.state,
});

const dropped = (desk: KeepingDesk, sessions: readonly Session[], name: string, flag: '' | 'k'): Decision => {
  // Nobody but the client has done anything about it so far.
  const isNew = sessions.every(({ turn }) => turn === 1);
  const news = (isNew ? untold(desk, name) : null) ?? told(desk, name, flag);
  return {
    outcome: 'changed',
    ...(news.practice ? { practice: news.practice } : {}),
    engagements: [sessions.map(without).reduce(withSession, withoutOld(desk.e, desk.p.at))],
    facts: sessions.map((one) => declinedFact(desk, one)),
    effects: [shown(desk, 'session', name), ...(news.effects ?? [])],
    toast: { text: 'toast-session-dropped', args: {} },
    asks: null,
  };
};

/** An agreed session is off. `late`: the button said that it is later than the clause has it for free. */
export const cancel = (desk: KeepingDesk, { n, turn }: SessionAt, late: boolean): Decision => {
  const session = sessionOf(desk.e, n);
  if (!session) return toasted('outdated');
  if (session.turn !== turn || !isToCome(session, desk.p.at)) return standsOtherwise(desk, n, 'toast-session-newer');
  const isLateNow = isLateCancel(desk, session);
  if (isLateNow && !late) return { ...toasted('toast-session-late'), effects: [sessionShown(desk, n, 'off')] };
  return off(desk, session, isLateNow);
};

const off = (desk: KeepingDesk, session: Session, late: boolean): Decision => {
  const { p, side } = desk;
  const after = cancelled(session);
  const e = chargedCancel(desk, withSession(withoutOld(desk.e, p.at), after), session);
  const news = withCharge(desk, told(desk, `${session.n}`, 'f', isAround(session, p.at)), e, session);
  return {
    outcome: 'changed',
    ...(news.practice ? { practice: news.practice } : {}),
    engagements: [e],
    facts: [cancelledFact(desk, session, late)],
    effects: [
      sessionShown(desk, session.n),
      show(side, e, 'session-file', { about: fileOf([after]) }),
      ...(news.effects ?? []),
    ],
    toast: { text: 'toast-session-cancelled', args: {} },
    asks: null,
  };
};

/** A session that is off, for both calendars as well. */
export const cancelled = (session: Session): Session => ({
  ...{ ...session, state: 'cancelled', proposal: null },
  ...{ version: session.version + 1, turn: session.turn + 1 },
});
