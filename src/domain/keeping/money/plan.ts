import { type Decision, type Fact, outdated, toasted } from '../../decision.ts';
import { inContact } from '../../stages.ts';
import type { Engagement } from '../../world.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import { keptOf, withKept } from '../kept.ts';
import type { PlanProposal } from '../nouns.ts';
import { todayOf } from './adding.ts';
import { addDue, stampOf } from './dues.ts';
import { totalOf } from './parts.ts';
import { draftOf, markOf, withDraft } from './plan-draft.ts';
import { isReplaced } from './plan-sums.ts';
import { reachOf } from './reach.ts';
import { tell } from './telling.ts';

/** A plan on the table as a button names it: when the two begin anew, an old button must not fit a new plan. */
export interface PlanAt {
  readonly n: number;
  readonly stamp: number;
}

export const planAt = ({ n, sentAt }: PlanProposal): PlanAt => ({ n, stamp: stampOf(sentAt) });

const isThat = (plan: PlanProposal | null, { n, stamp }: PlanAt): plan is PlanProposal =>
  plan !== null && plan.n === n && stampOf(plan.sentAt) === stamp;

const planFact = ({ e, side }: KeepingDesk, what: string, { n, parts }: PlanProposal): Fact => {
  const total = totalOf(parts);
  return {
    ...{ client: e.client, what, by: side },
    data: { plan: n, parts: parts.length, total: total?.amount ?? 0, currency: total?.currency ?? '' },
  };
};

/** The plan leaves as its author has seen it, and takes the place of what was on the table. It waits for the other side's yes. */
export const sendPlan = (desk: KeepingDesk, mark: string): Decision => {
  const { p, e, side } = desk;
  const parts = draftOf(desk);
  if (!parts || parts.length === 0) return outdated;
  if (!inContact(e)) return toasted('toast-plan-not-now');
  if (markOf(parts) !== mark || parts.some(({ on }) => on < todayOf(desk)))
    return { ...outdated, effects: [shown(desk, 'plan-draft', 'list')] };
  const plan: PlanProposal = { n: keptOf(e).plansMade + 1, by: side, sentAt: p.at, parts };
  const told = tell(desk, `plan.${plan.n}.sent`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [withKept(withDraft(e, side, null), { plan, plansMade: plan.n })],
    facts: [planFact(desk, 'plan-sent', plan)],
    effects: [shown(desk, 'plan', `${plan.n}.${reachOf(desk)}`), ...(told.effects ?? [])],
    toast: { text: 'toast-plan-sent', args: {} },
    asks: null,
  };
};

/** The plan under the button is not on the table any more: nothing happens but that what stands now is shown. */
const newer = (desk: KeepingDesk): Decision => ({
  ...toasted('toast-plan-newer'),
  effects: [shown(desk, keptOf(desk.e).plan ? 'plan' : 'payments', `${keptOf(desk.e).plan?.n ?? 0}`)],
});

/** The other side's yes: its parts are owed from now on, in the place of those not yet paid. */
export const agreePlan = (desk: KeepingDesk, at: PlanAt): Decision => {
  const { plan } = keptOf(desk.e);
  if (!isThat(plan, at) || plan.by === desk.side || !inContact(desk.e)) return newer(desk);
  const told = tell(desk, `plan.${plan.n}.agreed`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [agreed(desk, plan)],
    facts: [planFact(desk, 'plan-agreed', plan)],
    effects: [shown(desk, 'payments', '0'), ...(told.effects ?? [])],
    toast: { text: 'toast-plan-agreed', args: {} },
    asks: null,
  };
};

const agreed = ({ p, e, side }: KeepingDesk, { parts }: PlanProposal): Engagement => {
  const kept = keptOf(e).dues.filter((due) => !isReplaced(due));
  const cleared = withKept(withDraft(e, side, null), { plan: null, dues: kept });
  return parts.reduce((so, { on, amount }) => addDue(so, { why: 'part', amount, on, session: null }, p.at), cleared);
};

/** Whoever put it on the table takes it off again. */
export const withdrawPlan = (desk: KeepingDesk, at: PlanAt): Decision => {
  const { plan } = keptOf(desk.e);
  if (!isThat(plan, at) || plan.by !== desk.side) return newer(desk);
  const told = tell(desk, `plan.${plan.n}.withdrawn`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [withKept(desk.e, { plan: null })],
    facts: [planFact(desk, 'plan-withdrawn', plan)],
    effects: [shown(desk, 'payments', '0'), ...(told.effects ?? [])],
    asks: null,
  };
};

/** Rather a talk than a yes or a no: the plan stays on the table, the other side hears of the wish. */
export const talkAboutPlan = (desk: KeepingDesk, at: PlanAt): Decision => {
  const { plan } = keptOf(desk.e);
  if (!isThat(plan, at) || plan.by === desk.side) return newer(desk);
  const told = tell(desk, `plan.${plan.n}.talk`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    facts: [planFact(desk, 'plan-talk', plan)],
    effects: [shown(desk, 'plan', `${plan.n}.${reachOf(desk)}.talk`), ...(told.effects ?? [])],
    asks: null,
  };
};
