import { type Decision, toasted } from '../../decision.ts';
import { inContact } from '../../stages.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import { sessionOf } from '../kept.ts';
import type { SessionAt } from './agreeing.ts';
import { isToCome } from './open-sessions.ts';
import { previewOf } from './proposing.ts';
import { asksTime, sessionShown, standsOtherwise, type Wish } from './session-screens.ts';

/** Everything proposed and to come with this client. */
export const seeSessions = (desk: KeepingDesk, page: number): Decision => ({
  outcome: 'answered',
  effects: [shown(desk, 'sessions', `${page}`)],
  asks: null,
});

/** One session, or a series (`s7`). */
export const seeSession = (desk: KeepingDesk, name: string): Decision =>
  sessionOf(desk.e, Number(name.replace('s', '')))
    ? { outcome: 'answered', effects: [shown(desk, 'session', name)], asks: null }
    : toasted('outdated');

/** Days for another time, or for a new session (`n` 0); a time can be typed instead. */
export const seeDays = (desk: KeepingDesk, { n, turn }: SessionAt): Decision =>
  standing(desk, { n, turn }) ?? {
    ...{ outcome: 'asked', effects: [sessionShown(desk, n, 'days')] },
    asks: asksTime(desk, n, turn),
  };

/** Times of one day (its number from 1970-01-01 on the reader's calendar). */
export const seeTimes = (desk: KeepingDesk, at: SessionAt, day: number): Decision =>
  standing(desk, at) ?? {
    ...{ outcome: 'asked', effects: [sessionShown(desk, at.n, `day.${day}`)] },
    asks: asksTime(desk, at.n, at.turn),
  };

/** A time before it is proposed: how often, what speaks against it, what it costs. */
export const seePreview = (desk: KeepingDesk, turn: number, wish: Wish): Decision =>
  standing(desk, { n: wish.n, turn }) ?? {
    ...{ outcome: 'asked', effects: [sessionShown(desk, wish.n, previewOf(wish))] },
    asks: asksTime(desk, wish.n, turn),
  };

/** Cancelling, with what the clause says and costs. Nothing happens without a yes. */
export const askCancel = (desk: KeepingDesk, { n, turn }: SessionAt): Decision => {
  const session = sessionOf(desk.e, n);
  if (!session) return toasted('outdated');
  return session.turn === turn && isToCome(session, desk.p.at)
    ? { outcome: 'asked', effects: [sessionShown(desk, n, 'off')], asks: null }
    : standsOtherwise(desk, n, 'toast-session-newer');
};

/** Null when it can be talked about at that turn. */
const standing = (desk: KeepingDesk, { n, turn }: SessionAt): Decision | null => {
  if (!inContact(desk.e)) return toasted('toast-session-not-now');
  if (n === 0) return null;
  const session = sessionOf(desk.e, n);
  if (!session) return toasted('outdated');
  const isOpen = isToCome(session, desk.p.at) || (session.state === 'proposed' && session.proposal !== null);
  return session.turn === turn && isOpen ? null : standsOtherwise(desk, n, 'toast-session-newer');
};
