import { rules } from '../../agreements/terms/in-force.ts';
import { fairMoment, isNight, zoneOf } from '../../beginning/fair.ts';
import { dayNumber, type Present, practiceSchedule } from '../../present.ts';
import type { Side } from '../../side.ts';
import type { Engagement, Practice } from '../../world.ts';
import { momentOn } from '../days.ts';

export type Where = readonly [p: Present, practice: Practice, e: Engagement];

const minute = 60_000;

/** Whether this side may be spoken to at that moment: the coach in contact hours, the client outside their quiet hours. */
export const isFair = ([p, practice, e]: Where, side: Side, at: number): boolean =>
  side === 'coach' ? p.hours.isOpen(practiceSchedule(practice), at) : !isNight(p, practice, e, at);

/** The first fair moment at or after that (epoch ms); null when none is known. */
export const fairFrom = ([p, practice, e]: Where, side: Side, at: number): number | null =>
  side === 'coach' ? (p.hours.nextOpening(practiceSchedule(practice), at) ?? null) : fairMoment(p, practice, e, at);

/** The last fair minute before that (epoch ms); null when none is known. */
export const fairBefore = (where: Where, side: Side, at: number): number | null => {
  if (isFair(where, side, at)) return at;
  const [p, practice] = where;
  if (side === 'client') return beforeNight(where, at);
  const closed = p.hours.closedSince(practiceSchedule(practice), at) ?? 0;
  return closed > 0 ? closed - minute : null;
};

/** The last minute before the quiet hours around that moment, on the client's wall clock. */
const beforeNight = ([p, practice, e]: Where, at: number): number => {
  const zone = zoneOf(practice, e);
  const { from } = rules(practice, e, at).quiet;
  const today = dayNumber(p, zone, at);
  const evenings = [today, today - 1].map((day) => momentOn(p, zone, day, from)).filter((one) => one <= at);
  return Math.max(...evenings) - minute;
};
