import { rules } from '../../../agreements/terms/in-force.ts';
import { type Decision, outdated, toasted } from '../../../decision.ts';
import type { Effect } from '../../../effects.ts';
import { otherSide } from '../../../side.ts';
import { inContact } from '../../../stages.ts';
import type { KeepingDesk } from '../../desk.ts';
import { endOf, keptOf, sessionOf, withSession } from '../../kept.ts';
import type { Session, SessionState } from '../../nouns.ts';
import { openCharges } from '../charges/late-charge.ts';
import { type Said, withCame, withSaid } from './outcome.ts';
import { settled } from './settling.ts';
import { askCoach, below, inPlace, isAround, tellOfSession, together } from './telling.ts';

const minute = 60_000;

/** A session at a time both agreed on, as a button names it. */
export interface SessionAt {
  readonly n: number;
  readonly version: number;
}

const agreedOn: readonly SessionState[] = ['agreed', 'held', 'missed'];

/** That session; null when it is at another time by now, was cancelled, or the two do not work together. */
export const sessionAt = ({ e }: Pick<KeepingDesk, 'e'>, { n, version }: SessionAt): Session | null => {
  const session = sessionOf(e, n);
  if (!session || session.version !== version || !inContact(e)) return null;
  return agreedOn.includes(session.state) ? session : null;
};

const noted: Required<Pick<Decision, 'toast'>> = { toast: { text: 'toast-noted', args: {} } };

/** "Here", or so many minutes late: whoever says it, of themselves. */
export const sayComing = (desk: KeepingDesk, at: SessionAt, minutes: number): Decision => {
  const session = sessionAt(desk, at);
  if (!session || !(minutes >= 0 && minutes <= session.minutes)) return outdated;
  const { p, side } = desk;
  if (!isAround(session, p.at)) return p.at < session.at ? toasted('toast-around-early') : outdated;
  const is = minutes > 0 ? 'late' : 'here';
  const after = said(desk, session, { came: side, arrival: { is, minutes, by: side } });
  if (after === session) return { outcome: 'answered', ...noted };
  const isNews = after.came[side]?.is === 'late' && p.at < endOf(session);
  return {
    ...became(desk, session, after, isNews ? tellOfSession(desk, session, `late.${session.n}`) : {}),
    toast: isNews ? { text: 'toast-around-late', args: { late: { minutes } } } : noted.toast,
  };
};

/** The other one has not come. It counts from the minute on that the terms name. */
export const sayAbsent = (desk: KeepingDesk, at: SessionAt): Decision => {
  const session = sessionAt(desk, at);
  if (!session) return outdated;
  const { p, practice, e, side } = desk;
  const counts = session.at + rules(practice, e, p.at).missedAfter * minute;
  if (p.at < session.at) return toasted('toast-around-early');
  if (p.at < counts)
    return { outcome: 'answered', toast: { text: 'toast-around-wait', args: { at: { moment: counts } }, alert: true } };
  const after = said(desk, session, { came: otherSide(side), arrival: { is: 'absent', minutes: 0, by: side } });
  if (after === session) return { outcome: 'answered', effects: [below(desk, `missed.${session.n}`)] };
  const told = tellOfSession(desk, session, `missed.${session.n}`);
  return became(desk, session, after, together({ effects: [below(desk, `missed.${session.n}`)] }, told));
};

/** Whoever said that the other one did not come takes it back, as long as nothing was decided about it. */
export const sayCame = (desk: KeepingDesk, at: SessionAt): Decision => {
  const session = sessionAt(desk, at);
  const { e, side } = desk;
  const who = otherSide(side);
  const arrival = session?.came[who];
  if (!session || arrival?.is !== 'absent' || arrival.by !== side) return outdated;
  const isDecided = keptOf(e).charges.some(
    ({ session: n, why, state }) => n === session.n && why === 'missed' && (state === 'charged' || state === 'waived'),
  );
  if (isDecided) return { ...outdated, effects: [inPlace(desk, `missed.${session.n}`)] };
  const after = withCame(session, who, side);
  const decision = became(desk, session, after, {});
  const told = tellOfSession(desk, session, `came.${session.n}`);
  return {
    ...decision,
    ...told,
    facts: [
      ...(decision.facts ?? []),
      { client: e.client, what: 'session-came', by: side, data: { session: session.n, who } },
    ],
    effects: [inPlace(desk, `came.${session.n}`), ...(told.effects ?? [])],
  };
};

/** How it ended: on time (0), or so many minutes later. */
export const sayOver = (desk: KeepingDesk, at: SessionAt, minutes: number): Decision => {
  const session = sessionAt(desk, at);
  if (!session || !(minutes >= 0 && minutes <= overtimeAtMost(desk))) return outdated;
  if (desk.p.at < session.at) return toasted('toast-around-early');
  const after = said(desk, session, { over: minutes });
  const about = after.state === 'missed' ? 'missed' : 'over';
  const effects = [below(desk, `${about}.${session.n}`), ...askFelt(desk, after)];
  if (after === session) return { outcome: 'answered', effects };
  return became(desk, session, after, { effects });
};

/** In a message of its own: the one above leads somewhere else. */
const askFelt = (desk: KeepingDesk, { n, state, felt }: Session): Effect[] =>
  desk.side === 'coach' && state === 'held' && felt === null ? [below(desk, `felt.${n}`)] : [];

/** What goes over an agreed limit, or where none was agreed, is noted as well: up to an hour. */
const overtimeAtMost = ({ p, practice, e }: Pick<KeepingDesk, 'p' | 'practice' | 'e'>): number =>
  Math.max(60, rules(practice, e, p.at).overtimeMost);

/** How it felt to the coach, from one to five: for nobody else, and in no journal. */
export const sayFelt = (desk: KeepingDesk, at: SessionAt, felt: number): Decision => {
  const session = sessionAt(desk, at);
  const isMark = Number.isInteger(felt) && felt >= 1 && felt <= 5;
  if (!session || desk.side !== 'coach' || session.state !== 'held' || !isMark) return outdated;
  return {
    outcome: 'changed',
    engagements: [withSession(desk.e, { ...session, felt })],
    toast: { text: 'toast-around-felt', args: { felt } },
  };
};

/** The client sees it otherwise than that they did not come: the coach hears of it, and decides nothing without a talk. */
export const sayNotSo = (desk: KeepingDesk, at: SessionAt): Decision => {
  const session = sessionAt(desk, at);
  const { e, side } = desk;
  const arrival = session?.came[side];
  if (!session || arrival?.is !== 'absent') return outdated;
  const open = openCharges(e, session.n).filter(({ state, why }) => state === 'open' && why === 'missed');
  const told = tellOfSession(desk, session, `not-so.${session.n}`);
  const charges = keptOf(e).charges.map((one) => (open.includes(one) ? { ...one, state: 'talk' as const } : one));
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [{ ...e, keeping: { ...keptOf(e), charges } }],
    facts: [{ client: e.client, what: 'session-disputed', by: side, data: { session: session.n } }],
    effects: [inPlace(desk, `not-so.${session.n}`), ...(told.effects ?? [])],
  };
};

const said = ({ p, practice, e }: KeepingDesk, session: Session, what: Said): Session =>
  withSaid(session, what, rules(practice, e, p.at));

/** The record with that said, the other side told, and the coach asked about what it costs where it costs something now. */
const became = (
  desk: KeepingDesk,
  before: Session,
  after: Session,
  told: Pick<Decision, 'practice' | 'effects'>,
): Decision => {
  const { engagements, facts, e } = settled(desk, before, after);
  const known = new Set(keptOf(desk.e).charges.map(({ n }) => n));
  const fresh = openCharges(e, after.n).find(({ n }) => !known.has(n));
  const asked = fresh ? askCoach(desk, after, `charge.${fresh.n}`) : {};
  const all = together(told, asked);
  return {
    outcome: 'changed',
    engagements,
    facts,
    effects: all.effects ?? [],
    ...(all.practice ? { practice: all.practice } : {}),
  };
};
