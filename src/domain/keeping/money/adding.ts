import { rules } from '../../agreements/terms/in-force.ts';
import type { Money } from '../../agreements/terms-nouns.ts';
import { zoneOf } from '../../beginning/fair.ts';
import { type Decision, outdated, toasted } from '../../decision.ts';
import { formatDate } from '../../hours/hours-dates.ts';
import { dayNumber, type Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import { keptOf, sessionOf } from '../kept.ts';
import type { Due } from '../nouns.ts';
import { addDue, dueOf } from './dues.ts';
import { dueFact } from './owing.ts';
import { daysLater } from './parts.ts';
import { tell } from './telling.ts';

/** A sum without a day of its own is to be paid within so many days. */
const payWithin = 3;

/** Today on the calendar of whoever acts, as YYYY-MM-DD. */
export const todayOf = ({ p, practice, e, side }: Pick<KeepingDesk, 'p' | 'practice' | 'e' | 'side'>): string =>
  formatDate(dayNumber(p, side === 'coach' ? practice.zone : zoneOf(practice, e), p.at));

/** The day a sum without a day of its own gets: YYYY-MM-DD on the client's calendar. */
export const dayToPay = (p: Present, practice: Practice, e: Engagement): string =>
  daysLater(formatDate(dayNumber(p, zoneOf(practice, e), p.at)), payWithin);

/** The price of one session where one is named and nothing else pays for it; null elsewhere. */
const priceOf = (practice: Practice, e: Engagement, at: number): Money | null => {
  const { price, priceFor } = rules(practice, e, at);
  return price && price.amount > 0 && priceFor === 'session' ? price : null;
};

/** Whether the price of that session can be added now: it took place, costs something by itself, no plan pays for it, and it was not added before. */
export const mayAddSession = (p: Present, practice: Practice, e: Engagement, n: number): boolean => {
  const session = sessionOf(e, n);
  if (!session || session.agreedAt === null || session.at > p.at) return false;
  if (session.state !== 'agreed' && session.state !== 'held') return false;
  return priceOf(practice, e, session.at) !== null && !isAdded(e, n) && !hasPlan(e);
};

/** Whether the two pay by a plan: its parts are for all sessions together. */
const hasPlan = (e: Engagement): boolean =>
  keptOf(e).dues.some(({ why, state }) => why === 'part' && state !== 'waived');

const isAdded = (e: Engagement, n: number): boolean =>
  keptOf(e).dues.some(({ why, session }) => why === 'session' && session === n);

/** The coach adds the price of a session that took place, with one press. */
export const addSession = (desk: KeepingDesk, n: number): Decision => {
  const { p, practice, e, side } = desk;
  if (side !== 'coach') return outdated;
  if (isAdded(e, n)) return toasted('toast-due-there');
  const price = mayAddSession(p, practice, e, n) ? priceOf(practice, e, sessionOf(e, n)?.at ?? p.at) : null;
  if (!price) return outdated;
  // Other things can be pressed where this button stands: it is not replaced.
  return added({ ...desk, instead: null }, { why: 'session', amount: price, on: dayToPay(p, practice, e), session: n });
};

/** The coach is asked which sum is to be added. */
export const askSum = (desk: KeepingDesk): Decision =>
  desk.side === 'coach'
    ? {
        ...{ outcome: 'asked', effects: [shown(desk, 'payments', 'a')] },
        asks: { question: 'due-sum', about: `${desk.e.client}.k` },
      }
    : outdated;

/** A sum that was typed is shown once more before it is added: `made` is how many there were, so that one press adds one. */
export const checkSum = (desk: KeepingDesk, amount: Money, on: string | null): Decision => {
  const day = on ?? dayToPay(desk.p, desk.practice, desk.e);
  return {
    ...{ outcome: 'asked', asks: null },
    effects: [shown(desk, 'payments', `s.${amount.amount}${amount.currency}.${day}.${keptOf(desk.e).duesMade}`)],
  };
};

/** What was shown once more is owed from now on. */
export const addSum = (desk: KeepingDesk, amount: Money, on: string, made: number): Decision =>
  desk.side === 'coach' && keptOf(desk.e).duesMade === made
    ? added(desk, { why: 'other', amount, on, session: null })
    : outdated;

const added = (desk: KeepingDesk, due: Pick<Due, 'why' | 'amount' | 'on' | 'session'>): Decision => {
  const e = addDue(desk.e, due, desk.p.at);
  const made = dueOf(e, keptOf(e).duesMade);
  if (!made) return outdated;
  const told = tell(desk, `due.${made.n}.new`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [e],
    facts: [dueFact(desk, 'due-added', made)],
    effects: [shown(desk, 'payments', `i${made.n}`), ...(told.effects ?? [])],
    toast: { text: 'toast-due-added', args: {} },
    asks: null,
  };
};
