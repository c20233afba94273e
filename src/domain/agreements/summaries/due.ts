import { fairMoment } from '../../beginning/fair.ts';
import type { Decision } from '../../decision.ts';
import { show, toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import { type Present, schedule } from '../../present.ts';
import type { Side } from '../../side.ts';
import { otherSide } from '../../side.ts';
import { inContact } from '../../stages.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { OpenSummary } from '../summary-nouns.ts';
import { heard, withOpen } from './booking.ts';
import { summariesOf } from './desk.ts';
import { offerLook, offerSummary } from './offering.ts';
import { seeButton } from './summary-buttons.ts';
import { tell } from './telling.ts';

const aDay = 24 * 3_600_000;
/** Whoever answers item by item is reported once, after so many quiet ms, unless they are through before. */
const quietFor = 5 * 60_000;

const sides: readonly Side[] = ['coach', 'client'];

/** Something that is due at a moment (epoch ms), and what is done then. */
interface Step {
  readonly at: number;
  readonly how: () => Decision;
}

type Where = readonly [p: Present, practice: Practice, e: Engagement];

/** When something about summaries is due next (epoch ms), or null. What is due already is a look of its own, later than any before. */
export const summariesLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  const all = [...stepsIn([p, practice, e]).map(({ at }) => at), offerLook(p, practice, e)];
  const moments = all.filter((at) => at !== null).map((at) => (at <= p.at ? p.at + 1 : at));
  return moments.length === 0 ? null : Math.min(...moments);
};

/** Everything that is due now about summaries, in one decision; null when nothing is. */
export const dueInSummaries = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  const first = nextDue([p, practice, e]);
  const now = first?.engagements?.[0];
  if (!first || !now) return first;
  const more = dueInSummaries(p, first.practice ?? practice, now);
  return more ? { ...first, ...more, effects: [...(first.effects ?? []), ...(more.effects ?? [])] } : first;
};

const nextDue = (where: Where): Decision | null => {
  const [p, practice, e] = where;
  const step = stepsIn(where).find(({ at }) => at <= p.at);
  return step ? step.how() : offerSummary(p, practice, e);
};

/** While the two do not work together nothing is reported or asked; what was left waits until they do. */
const stepsIn = (where: Where): Step[] => {
  const [, , e] = where;
  return inContact(e) ? summariesOf(e).open.flatMap((one) => stepsOf(where, one)) : [];
};

const stepsOf = (where: Where, one: OpenSummary): Step[] => [
  ...one.news.map((side) => ({ at: one.movedAt + quietFor, how: () => report(where, one, side) })),
  ...sides.flatMap((side) => askOnce(where, one, side) ?? []),
];

/** What changed is told to the side that has not heard of it. */
const report = ([p, practice, e]: Where, one: OpenSummary, side: Side): Decision => {
  const told = tell(p, practice, e, side, 'summary-answered', one.n);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [withOpen(e, heard(one, side))],
    effects: told.effects ?? [],
  };
};

/** Silence is not consent: one question after a day; after one more day the other side knows, and nobody is asked again. */
const askOnce = (where: Where, one: OpenSummary, side: Side): Step | null => {
  const { items, askedAt, told } = one.awaited[side];
  if (items === 0 || told) return null;
  const isAsked = askedAt !== null;
  const since = Math.max(readAt(where, one, side), askedAt ?? 0) + aDay;
  const at = fairFor(where, isAsked ? otherSide(side) : side, since);
  if (at === null) return null;
  return { at, how: () => (isAsked ? tellUnconfirmed(where, one, side) : question(where, one, side)) };
};

/** When this side could read what changed last: a coach not before contact hours. */
const readAt = ([p, practice, e]: Where, { movedAt }: OpenSummary, side: Side): number =>
  side === 'client' ? movedAt : (p.hours.nextOpening(schedule(practice, e, movedAt), movedAt) ?? movedAt);

/** The first moment from then on at which this side may be spoken to: contact hours, or the client's day. Null when none is known. */
const fairFor = ([p, practice, e]: Where, side: Side, since: number): number | null => {
  const at = Math.max(p.at, since);
  if (side === 'coach') return p.hours.nextOpening(schedule(practice, e, at), at) ?? null;
  return e.reachable ? fairMoment(p, practice, e, at) : null;
};

const question = ([p, , e]: Where, one: OpenSummary, side: Side): Decision => ({
  outcome: 'changed',
  engagements: [withOpen(e, withAwaited(one, side, { askedAt: p.at }))],
  effects: [show(side, e, 'summary-sent', { about: `${one.n}.asked`, gated: side === 'coach' })],
});

const tellUnconfirmed = ([p, practice, e]: Where, one: OpenSummary, side: Side): Decision => {
  const to = otherSide(side);
  const args = { at: { moment: one.sentAt }, count: one.awaited[side].items };
  const told =
    to === 'coach'
      ? notify(p, practice, e.client, 'summary-unconfirmed', `${one.n}`)
      : { effects: [toClient(e, 'summary-unconfirmed', args, { buttons: [[seeButton(e, 'client', one.n)]] })] };
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [withOpen(e, withAwaited(one, side, { told: true }))],
    effects: told.effects ?? [],
  };
};

const withAwaited = (one: OpenSummary, side: Side, more: Partial<OpenSummary['awaited'][Side]>): OpenSummary => ({
  ...one,
  awaited: { ...one.awaited, [side]: { ...one.awaited[side], ...more } },
});
