import { type Decision, type Fact, toasted } from '../../decision.ts';
import { inContact } from '../../stages.ts';
import type { Engagement } from '../../world.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import { keptOf, sessionOf, withKept, withSession } from '../kept.ts';
import type { Session, Slot } from '../nouns.ts';
import { isAround } from './around/telling.ts';
import { isLateMove } from './moving-cost.ts';
import { isOnTable, isToCome, openAtMost, openSessions, slotOf, withoutOld } from './open-sessions.ts';
import { proposedFact } from './session-facts.ts';
import { sessionShown, standsOtherwise, told, type Wish } from './session-screens.ts';
import { conflictsOf } from './taken.ts';
import { isLeftOut, weeklySlots, weeksAtMost } from './weekly.ts';

/** What a button puts on the table, and what stood above it. */
export interface Put extends Wish {
  /** The turn of session `n` then; 0 for a new one. */
  readonly turn: number;
  /** Whether it said that it is later than the clause has it for free. */
  readonly late: boolean;
  /** Whether it said what speaks against that time. */
  readonly sure: boolean;
}

const minute = 60_000;
const year = 366 * 24 * 60 * minute;
const minutesAtLeast = 5;
const minutesAtMost = 480;

const isSound = ({ p }: KeepingDesk, { at, minutes, weeks }: Wish): boolean =>
  Number.isInteger(at) &&
  at <= p.at + year &&
  Number.isInteger(minutes) &&
  Number.isInteger(weeks) &&
  minutes >= minutesAtLeast &&
  minutes <= minutesAtMost &&
  weeks >= 1 &&
  weeks <= weeksAtMost;

/** A time on the table: for a session that is talked about or agreed on already, or for new ones. */
export const putTime = (desk: KeepingDesk, put: Put): Decision => {
  if (!isSound(desk, put)) return toasted('outdated');
  if (!inContact(desk.e)) return toasted('toast-session-not-now');
  if (put.at <= desk.p.at) return toasted('toast-session-past');
  return put.n === 0 ? putNew(desk, put) : putOther(desk, put);
};

/** Whether somebody has to see first what speaks against it: the coach decides then, a client looks for another time. */
const isInTheWay = (desk: KeepingDesk, put: Put): boolean => {
  const found = conflictsOf(desk, put, put.n);
  return desk.side === 'coach' ? !put.sure && found.length > 0 : found.some(({ is }) => is === 'session');
};

const preview = (desk: KeepingDesk, put: Put): Decision => ({
  ...toasted(desk.side === 'coach' ? 'toast-session-conflict' : 'toast-session-taken'),
  effects: [sessionShown(desk, put.n, previewOf(put))],
});

/** A time as it is shown before it is proposed. */
export const previewOf = ({ at, minutes, weeks }: Wish): string => `pre.${at}.${minutes}.${weeks}`;

const putNew = (desk: KeepingDesk, put: Put): Decision => {
  const { p, practice, e, side } = desk;
  const own = openSessions(e, p.at);
  const isThere = ({ at }: Slot): boolean => own.some((one) => slotOf(one).at === at || one.at === at);
  if (put.weeks === 1 && isThere(put)) return standsOtherwise(desk, 0, 'toast-session-already');
  if (put.weeks === 1 && isInTheWay(desk, put)) return preview(desk, put);
  const slots = weeklySlots(p, practice.zone, put, put.weeks).filter(
    (slot) => put.weeks === 1 || !isLeftOut(desk, slot),
  );
  if (slots.length === 0) return standsOtherwise(desk, 0, 'toast-session-already');
  if (own.length + slots.length > openAtMost) return toasted('toast-session-many');
  const first = keptOf(e).sessionsMade + 1;
  const isSeries = slots.length > 1;
  const made = slots.map((slot, i) => newSession(desk, first + i, slot, isSeries ? first : null));
  const after = withKept(made.reduce(withSession, withoutOld(e, p.at)), { sessionsMade: first + slots.length - 1 });
  const name = isSeries ? `s${first}` : `${first}`;
  return proposed(
    desk,
    after,
    name,
    made.map((one) => proposedFact({ e, side }, one)),
  );
};

const newSession = ({ p, side }: KeepingDesk, n: number, slot: Slot, series: number | null): Session => ({
  ...{ n, at: slot.at, minutes: slot.minutes, state: 'proposed', agreedAt: null, version: 0, turn: 1, series },
  proposal: { at: slot.at, minutes: slot.minutes, by: side, sentAt: p.at, askedBy: side, askedAt: p.at },
  ...{ prepared: 0, came: { coach: null, client: null }, over: null, felt: null },
});

const putOther = (desk: KeepingDesk, put: Put): Decision => {
  const { p, e, side } = desk;
  const session = sessionOf(e, put.n);
  if (!session) return toasted('outdated');
  const { proposal } = session;
  const mayChange = isToCome(session, p.at) || (session.state === 'proposed' && proposal !== null);
  if (session.turn !== put.turn || !mayChange) return standsOtherwise(desk, put.n, 'toast-session-newer');
  if (put.at === slotOf(session).at || (put.at === session.at && session.state === 'agreed'))
    return standsOtherwise(desk, put.n, 'toast-session-already');
  if (isInTheWay(desk, put)) return preview(desk, put);
  // It has become late while the screen stood there: the cost is seen before it is asked for.
  if (side === 'client' && isLateMove(desk, session) && !put.late)
    return { ...toasted('toast-session-late'), effects: [sessionShown(desk, put.n, previewOf(put))] };
  const after = countered(desk, session, put);
  const now = session.state === 'agreed' && isAround(session, p.at);
  return proposed(desk, withSession(withoutOld(e, p.at), after), `${put.n}`, [proposedFact({ e, side }, after)], now);
};

const countered = ({ p, side }: KeepingDesk, session: Session, { at, minutes }: Slot): Session => {
  const { askedBy, askedAt } =
    isOnTable(session, p.at) && session.proposal ? session.proposal : { askedBy: side, askedAt: p.at };
  return { ...session, turn: session.turn + 1, proposal: { at, minutes, by: side, sentAt: p.at, askedBy, askedAt } };
};

const proposed = (desk: KeepingDesk, e: Engagement, name: string, facts: readonly Fact[], now = false): Decision => {
  const news = told(desk, name, '', now);
  return {
    outcome: 'changed',
    ...(news.practice ? { practice: news.practice } : {}),
    engagements: [e],
    facts,
    effects: [shown(desk, 'session', name), ...(news.effects ?? [])],
    toast: { text: 'toast-session-proposed', args: {} },
    asks: null,
  };
};
