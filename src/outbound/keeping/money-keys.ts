import { ruleButton } from '../../domain/agreements/terms/quoting.ts';
import type { ClauseId } from '../../domain/agreements/terms-nouns.ts';
import { answerClient } from '../../domain/beginning/offer/offer-buttons.ts';
import type { Button } from '../../domain/effects.ts';
import { keptOf } from '../../domain/keeping/kept.ts';
import { moneyPress, paymentsButton } from '../../domain/keeping/money/money-buttons.ts';
import { type DueAct, mayAct } from '../../domain/keeping/money/owing.ts';
import { planAt } from '../../domain/keeping/money/plan.ts';
import { markOf, partsAtMost } from '../../domain/keeping/money/plan-draft.ts';
import { partsLeft } from '../../domain/keeping/money/plan-sums.ts';
import type { Due, PlanPart, PlanProposal } from '../../domain/keeping/nouns.ts';
import { inContact } from '../../domain/stages.ts';
import { key, numbered } from '../agreements/summary-keys.ts';
import type { Eyes } from '../agreements/summary-send.ts';
import { amountOf } from './money-words.ts';

type Keys = Button[][];

/** Under the list: each open sum, the plan, a new sum, the statement. */
export const listKeys = ({ side, e }: Eyes, open: readonly Due[]): Keys => {
  const { plan, dues } = keptOf(e);
  const to = (what: string, ...more: (string | number)[]) => moneyPress(e, side, what, ...more);
  return [
    ...numbered(0, open.length, (i) => to('due', open[i - 1]?.n ?? 0)),
    ...(plan ? [[key('button-plan-see', to('p-see', plan.n))]] : []),
    ...(inContact(e) ? [[planKey({ side, e })]] : []),
    ...(side === 'coach' && inContact(e) ? [[key('button-due-add', to('sum'))]] : []),
    ...(dues.length > 0 ? [[key('button-statement', to('statement', 0))]] : []),
  ];
};

/** Goes on with a plan that is being written, changes the one in force, or begins one. */
const planKey = ({ side, e }: Pick<Eyes, 'side' | 'e'>): Button => {
  const isBegun = keptOf(e).planDrafts[side] !== null;
  const isThere = keptOf(e).plan !== null || partsLeft(e).length > 0;
  const begin = isThere ? 'button-plan-change' : 'button-plan-write';
  return key(isBegun ? 'button-plan-go-on' : begin, moneyPress(e, side, 'plan'));
};

const actKey = (act: DueAct, side: Eyes['side']): Button['text'] => {
  if (act === 'not') return side === 'client' ? 'button-pay-unsay' : 'button-pay-not';
  return `button-pay-${act}`;
};

const clauses: Partial<Record<Due['why'], ClauseId>> = {
  ...{ 'late-move': 'moving', 'late-cancel': 'moving', missed: 'lateness', overtime: 'overtime' },
};

/** Under one sum: what this side can say about it now, the clause it comes from, and the way to change the plan together. */
export const cardKeys = (eyes: Eyes, due: Due, at: number): Keys => {
  const { side, e } = eyes;
  const clause = clauses[due.why];
  return [
    ...actKeys(eyes, due),
    ...(due.talk && side === 'coach' ? [[answerClient(e.client)]] : []),
    ...(due.talk && due.why === 'part' && inContact(e) ? [[planKey(eyes)]] : []),
    ...(clause && side === 'client' ? [[...ruleButton(e, at, clause)]] : []),
    [key('button-pay-list', paymentsButton(e, side).press)],
  ];
};

const actKeys = ({ side, e }: Eyes, due: Due): Keys =>
  mayAct(due, side).map((act) => [key(actKey(act, side), moneyPress(e, side, 'act', due.n, due.turn, act))]);

/** Under a reminder: the sum is paid, or it is talked about. */
export const reminderKeys = ({ side, e }: Pick<Eyes, 'side' | 'e'>, due: Due): Keys => [
  [
    {
      text: 'button-pay-paid-sum',
      args: { amount: amountOf(due.amount) },
      press: moneyPress(e, side, 'r-act', due.n, due.turn, 'paid'),
    },
    key('button-pay-talk', moneyPress(e, side, 'r-act', due.n, due.turn, 'talk')),
  ],
];

/** Under a payment that was just reported. */
export const reportedKeys = ({ side, e }: Eyes, { n, turn }: Due): Keys => [
  [key('button-receipt-none', moneyPress(e, side, 'due', n))],
  [key('button-pay-unsay', moneyPress(e, side, 'act', n, turn, 'not'))],
];

/** Under a plan on the table. */
export const planKeys = ({ side, e }: Eyes, plan: PlanProposal): Keys => {
  const { n, stamp } = planAt(plan);
  const to = (what: string): string => moneyPress(e, side, what, n, stamp);
  const list = [key('button-pay-list', paymentsButton(e, side).press)];
  const answer = side === 'coach' ? [[answerClient(e.client)]] : [];
  if (plan.by === side) return [[planKey({ side, e })], ...answer, [key('button-plan-off', to('p-off'))], list];
  return [
    [key('button-plan-yes', to('p-yes'))],
    [key('button-plan-other', moneyPress(e, side, 'd-own'))],
    [key('button-plan-talk', to('p-talk'))],
    ...answer,
    list,
  ];
};

const counts = [1, 2, 3, 4, 6] as const;

/** Under a plan that is being written: into how many parts, how far apart, or every part typed. */
export const draftKeys = ({ side, e }: Eyes, parts: readonly PlanPart[], maySend: boolean): Keys => {
  const to = (what: string, ...more: (string | number)[]) => moneyPress(e, side, what, ...more);
  const n = Math.min(parts.length, partsAtMost);
  const divided = counts
    .filter((count) => count !== n)
    .map((count): Button => ({ text: 'button-plan-parts', args: { count }, press: to('d-eq', count, 'month') }));
  return [
    ...(maySend ? [[key('button-plan-send', to('d-send', markOf(parts)))]] : []),
    ...[divided.slice(0, 2), divided.slice(2)],
    ...(n > 1
      ? [[key('button-plan-monthly', to('d-eq', n, 'month')), key('button-plan-weekly', to('d-eq', n, 'week'))]]
      : []),
    [key('button-plan-own', to('d-own'))],
    [key('button-plan-total', to('d-sum'))],
    [key('button-plan-drop', to('d-drop', markOf(parts))), key('button-pay-list', to('list', 0))],
  ];
};
