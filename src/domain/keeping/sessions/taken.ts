import { formatDate } from '../../hours/hours-dates.ts';
import { dayNumber, type Present, schedule } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { KeepingDesk } from '../desk.ts';
import { endOf, keptOf } from '../kept.ts';
import type { Session, Slot } from '../nouns.ts';

/** Time that a session takes, or would take if what is proposed is agreed on. */
export interface Taken extends Slot {
  readonly client: number;
  readonly n: number;
  /** When it was agreed on; null while it is only proposed. */
  readonly agreedAt: number | null;
}

/** What speaks against a time. `closed`: not wholly within contact hours. */
export type Conflict = { readonly is: 'session'; readonly with: Taken } | { readonly is: 'away' | 'closed' };

/** Where a time is looked for: `all` is everybody the coach works with. */
export type Calendar = Pick<KeepingDesk, 'p' | 'practice' | 'e' | 'all'>;

const overlap = (one: Slot, another: Slot): boolean => one.at < endOf(another) && another.at < endOf(one);

const timesOf = ({ client }: Engagement, session: Session): Taken[] => {
  const { n, state, agreedAt, at, minutes, proposal } = session;
  const one = { client, n };
  return [
    ...(state === 'agreed' ? [{ ...one, at, minutes, agreedAt }] : []),
    ...(proposal && (state === 'proposed' || state === 'agreed')
      ? [{ ...one, at: proposal.at, minutes: proposal.minutes, agreedAt: null }]
      : []),
  ];
};

/** Everything in the coach's calendar: agreed on, or on the table. */
const takenTimes = (all: readonly Engagement[]): Taken[] =>
  all.flatMap((e) => keptOf(e).sessions.flatMap((session) => timesOf(e, session))).sort((a, b) => a.at - b.at);

/** What speaks against this time; session `n` of the same client is not in its own way. */
export const conflictsOf = (of: Calendar, slot: Slot, n = 0): Conflict[] => {
  const { e, all } = of;
  const others = takenTimes(all).filter((one) => overlap(one, slot) && !(one.client === e.client && one.n === n));
  return [...others.map((one) => ({ is: 'session', with: one }) as const), ...outside(of, slot)];
};

const outside = ({ p, practice, e }: Calendar, slot: Slot): Conflict[] => {
  if (isAway(p, practice, slot)) return [{ is: 'away' }];
  const [span] = p.hours.openSpans(schedule(practice, e, slot.at), slot.at, endOf(slot));
  return span?.from === slot.at && span.to === endOf(slot) ? [] : [{ is: 'closed' }];
};

/** Whether the coach is away on a day that it touches. */
const isAway = (p: Present, { zone, overrides }: Practice, slot: Slot): boolean => {
  const [first, last] = [slot.at, endOf(slot) - 1].map((at) => formatDate(dayNumber(p, zone, at)));
  return overrides.some(
    ({ from, to, windows }) =>
      windows.length === 0 && from <= (last ?? '') && (to === undefined || to >= (first ?? '')),
  );
};
