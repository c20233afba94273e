import { type Decision, type Fact, outdated, toasted } from '../../decision.ts';
import type { Side } from '../../side.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import type { Due } from '../nouns.ts';
import { dueOf, withDue } from './dues.ts';
import { reachOf } from './reach.ts';
import { tell } from './telling.ts';

/** What somebody can say about a sum: paid, received, not received, not owed any more, let us talk, it stays as planned, open again. */
export const dueActs = ['paid', 'got', 'not', 'waive', 'talk', 'on', 'open'] as const;
export type DueAct = (typeof dueActs)[number];

/** A sum by its number, at one of its turns. */
export interface DueAt {
  readonly n: number;
  readonly turn: number;
}

const isOpen = ({ state }: Due): boolean => state === 'due' || state === 'reported';

const may: Readonly<Record<DueAct, (due: Due, side: Side) => boolean>> = {
  paid: ({ state }, side) => side === 'client' && state === 'due',
  got: (due, side) => side === 'coach' && isOpen(due),
  // The coach has not received it, or the client takes back what they have said.
  not: ({ state }) => state === 'reported',
  talk: ({ state, talk }) => state === 'due' && !talk,
  on: ({ state, talk }) => state === 'due' && talk,
  waive: (due, side) => side === 'coach' && isOpen(due),
  open: (due, side) => side === 'coach' && !isOpen(due),
};

/** What this side can say about it now. A payment is never reported by the coach, nor confirmed by the client. */
export const mayAct = (due: Due, side: Side): readonly DueAct[] => dueActs.filter((act) => may[act](due, side));

const changes = (act: DueAct, at: number): Partial<Due> => {
  switch (act) {
    case 'paid':
      return { state: 'reported', reportedAt: at, talk: false };
    case 'got':
      return { state: 'paid', settledAt: at, talk: false };
    case 'waive':
      return { state: 'waived', settledAt: at, talk: false };
    case 'not':
    case 'open':
      return { state: 'due', openSince: at, reportedAt: null, settledAt: null, receipt: null };
    case 'talk':
      return { talk: true };
    case 'on':
      return { talk: false, openSince: at };
  }
};

const facts: Readonly<Record<DueAct, string>> = {
  ...{ paid: 'paid-reported', got: 'paid-confirmed', not: 'paid-not-received', waive: 'due-waived' },
  ...{ talk: 'due-talk', on: 'due-talk-over', open: 'due-reopened' },
};

/** What the journal says of a sum. */
export const dueFact = ({ e, side }: Pick<KeepingDesk, 'e' | 'side'>, what: string, due: Due): Fact => ({
  ...{ client: e.client, what, by: side },
  data: { due: due.n, why: due.why, amount: due.amount.amount, currency: due.amount.currency, on: due.on },
});

/** The button was made for another turn: nothing happens but that the present one is shown. */
const newer = (desk: KeepingDesk, n: number): Decision => ({
  ...toasted('toast-payment-newer'),
  effects: [shown(desk, 'payments', `i${n}`)],
});

/** One press on one sum, as it was when the button was made. */
export const actOnDue = (desk: KeepingDesk, at: DueAt, act: DueAct): Decision => {
  const due = dueOf(desk.e, at.n);
  if (!due) return outdated;
  if (due.turn !== at.turn || !may[act](due, desk.side)) return newer(desk, at.n);
  const after: Due = { ...due, ...changes(act, desk.p.at), turn: due.turn + 1 };
  const told = tell(desk, `due.${due.n}.${act}`);
  const isReport = act === 'paid';
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [withDue(desk.e, after)],
    facts: [dueFact(desk, facts[act], after)],
    effects: [shown(desk, 'payments', `${isReport ? 'r' : 'i'}${due.n}.${reachOf(desk)}`), ...(told.effects ?? [])],
    toast: { text: 'toast-noted', args: {} },
    asks: isReport ? { question: 'receipt', about: `${desk.practice.id}.c.${due.n}.${after.turn}` } : null,
  };
};

/** A receipt for what was reported as paid: the client's own message, by reference. The latest one counts. */
export const addReceipt = (desk: KeepingDesk, at: DueAt, receipt: NonNullable<Due['receipt']>): Decision => {
  const due = dueOf(desk.e, at.n);
  if (!due || due.turn !== at.turn || due.state !== 'reported' || desk.side !== 'client')
    return { outcome: 'answered', effects: [shown(desk, 'payments', due ? `i${due.n}` : '0')], asks: null };
  const after: Due = { ...due, receipt };
  const told = tell(desk, `due.${due.n}.receipt`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [withDue(desk.e, after)],
    facts: [dueFact(desk, 'receipt-added', after)],
    effects: [shown(desk, 'payments', `k${due.n}.${reachOf(desk)}`), ...(told.effects ?? [])],
    asks: null,
  };
};
