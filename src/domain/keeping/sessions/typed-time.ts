import { rules } from '../../agreements/terms/in-force.ts';
import { zoneOf } from '../../beginning/fair.ts';
import type { Decision } from '../../decision.ts';
import { type KeepingDesk, toSelf } from '../desk.ts';
import { sessionOf } from '../kept.ts';
import { readSessionTime, type SessionTimeRead, type SessionWish } from '../when/read-session-time.ts';
import type { SessionAt } from './agreeing.ts';
import { seePreview } from './looking.ts';
import { slotOf } from './open-sessions.ts';
import { asksTime, sessionShown } from './session-screens.ts';

const weeksUnnamed = 4;

/** A time that somebody typed: shown before it is proposed, asked where it can mean several, and else said what was not understood. */
export const typeTime = (desk: KeepingDesk, at: SessionAt, text: string): Decision => {
  const { p, practice, e, side } = desk;
  const [own, others] = side === 'coach' ? [practice.zone, e.zone] : [zoneOf(practice, e), practice.zone];
  const read = readSessionTime(text, p.at, own, p.calendar, others);
  if (read.ok) return seePreview(desk, at.turn, { n: at.n, at: read.at, ...lengthOf(desk, at.n, read) });
  if (read.is === 'ambiguous') return which(desk, at, read);
  return { outcome: 'refused', effects: [refusal(desk, read)], asks: asksTime(desk, at.n, at.turn) };
};

/** How long and in how many weeks: as typed, else as the session is, or as the terms say. */
const lengthOf = ({ p, practice, e }: KeepingDesk, n: number, { minutes, weekly }: SessionWish) => {
  const session = sessionOf(e, n);
  return {
    minutes: minutes ?? (session ? slotOf(session).minutes : rules(practice, e, p.at).sessionMinutes),
    weeks: n === 0 && weekly ? (weekly.times ?? weeksUnnamed) : 1,
  };
};

type Ambiguous = Extract<SessionTimeRead, { readonly is: 'ambiguous' }>;
type Refused = Exclude<SessionTimeRead, { readonly ok: true } | Ambiguous>;

const which = (desk: KeepingDesk, { n, turn }: SessionAt, read: Ambiguous): Decision => {
  const { minutes, weeks } = lengthOf(desk, n, read);
  const how = `which.${read.choices.join('-')}.${minutes}.${weeks}`;
  return { outcome: 'asked', effects: [sessionShown(desk, n, how)], asks: asksTime(desk, n, turn) };
};

const refusal = (desk: KeepingDesk, read: Refused) => {
  const { part } = read;
  if (read.is === 'past') return toSelf(desk, 'session-time-past', { part });
  if (read.is === 'skipped') return toSelf(desk, 'session-time-skipped', { part, instead: { moment: read.instead } });
  return toSelf(desk, 'session-time-unread', { part });
};
