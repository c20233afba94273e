import type { Money } from '../../agreements/terms-nouns.ts';
import { type Decision, outdated } from '../../decision.ts';
import { parseDate } from '../../hours/hours-dates.ts';
import { shortName } from '../../short-name.ts';
import { inContact } from '../../stages.ts';
import type { Engagement } from '../../world.ts';
import { type KeepingDesk, shown } from '../desk.ts';
import { keptOf, withKept } from '../kept.ts';
import type { PlanPart } from '../nouns.ts';
import { todayOf } from './adding.ts';
import { daysLater, type Pace, partsFrom, totalOf } from './parts.ts';
import { planToBegin } from './plan-sums.ts';

/** A plan has at most so many parts. */
export const partsAtMost = 24;

/** The parts that this side is writing; null when nothing is begun. */
export const draftOf = ({ e, side }: Pick<KeepingDesk, 'e' | 'side'>): readonly PlanPart[] | null =>
  keptOf(e).planDrafts[side];

/** A short name for exactly these parts, so that a button sends no others. */
export const markOf = (parts: readonly PlanPart[]): string =>
  shortName(parts.map(({ on, amount }) => `${on} ${amount.amount}${amount.currency}`).join(';'));

export const withDraft = (e: Engagement, side: KeepingDesk['side'], parts: readonly PlanPart[] | null): Engagement =>
  withKept(e, { planDrafts: { ...keptOf(e).planDrafts, [side]: parts } });

/** The place of whoever acts, as an open question names it. */
const placeOf = ({ practice, e, side }: KeepingDesk): string =>
  side === 'coach' ? `${e.client}.k` : `${practice.id}.c`;

const asked = (desk: KeepingDesk, question: 'plan-parts' | 'plan-sum'): Decision => ({
  outcome: 'asked',
  effects: [shown(desk, 'plan-draft', question === 'plan-parts' ? 'parts' : 'sum')],
  asks: { question, about: placeOf(desk) },
});

/** Goes on with the plan that is being written, or begins one from what is on the table or known; where no sum is known, it is asked for. */
export const openPlan = (desk: KeepingDesk): Decision => {
  if (!inContact(desk.e)) return { outcome: 'refused', toast: { text: 'toast-plan-not-now', args: {} } };
  if (draftOf(desk)) return seePlanDraft(desk);
  const parts = keptOf(desk.e).plan?.parts ?? planToBegin(desk.e, todayOf(desk), desk.p.at);
  return parts ? drafted(desk, parts) : asked(desk, 'plan-sum');
};

const drafted = (desk: KeepingDesk, parts: readonly PlanPart[]): Decision => ({
  outcome: 'changed',
  engagements: [withDraft(desk.e, desk.side, parts)],
  effects: [shown(desk, 'plan-draft', 'list')],
  asks: null,
});

/** The plan that is being written, as it stands. */
export const seePlanDraft = (desk: KeepingDesk): Decision => ({
  ...{ outcome: 'answered', asks: null },
  effects: [shown(desk, draftOf(desk) ? 'plan-draft' : 'payments', draftOf(desk) ? 'list' : '0')],
});

/** The parts are typed next: one a line, or only the first day. */
export const askParts = (desk: KeepingDesk): Decision =>
  inContact(desk.e)
    ? asked(desk, 'plan-parts')
    : { outcome: 'refused', toast: { text: 'toast-plan-not-now', args: {} } };

/** The whole sum is typed next. */
export const askTotal = (desk: KeepingDesk): Decision => asked(desk, 'plan-sum');

/** These parts, in the order of their days. */
export const setParts = (desk: KeepingDesk, parts: readonly PlanPart[]): Decision =>
  drafted(
    desk,
    [...parts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  );

const soon = 7;
const firstDay = (desk: KeepingDesk): string => {
  const today = todayOf(desk);
  const first = draftOf(desk)?.[0]?.on;
  return first !== undefined && first >= today ? first : daysLater(today, soon);
};

/** Another sum, in as many parts as before. */
export const setTotal = (desk: KeepingDesk, total: Money): Decision =>
  drafted(desk, partsFrom(total, Math.max(1, draftOf(desk)?.length ?? 1), firstDay(desk), 'month'));

/** The same sum in so many equal parts. */
export const divide = (desk: KeepingDesk, count: number, pace: Pace): Decision => {
  const total = totalOf(draftOf(desk) ?? []);
  if (!total || count < 1 || count > partsAtMost) return outdated;
  return drafted(desk, partsFrom(total, count, firstDay(desk), pace));
};

/** All the parts so much later or earlier that the first is on that day; every other keeps its distance. */
export const beginOn = (desk: KeepingDesk, first: string): Decision => {
  const parts = draftOf(desk);
  const was = parts?.[0]?.on;
  if (!parts || was === undefined) return outdated;
  const days = parseDate(first) - parseDate(was);
  return drafted(
    desk,
    parts.map(({ on, amount }) => ({ on: daysLater(on, days), amount })),
  );
};

/** Nothing is kept of it. */
export const dropPlan = (desk: KeepingDesk, mark: string): Decision => {
  const parts = draftOf(desk);
  if (!parts || markOf(parts) !== mark) return outdated;
  return {
    outcome: 'changed',
    engagements: [withDraft(desk.e, desk.side, null)],
    effects: [shown(desk, 'payments', '0')],
    asks: null,
  };
};
