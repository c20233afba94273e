import { type DayNumber, weekdayOf } from '../../hours/hours-dates.ts';
import { DAY_MS, MINUTE_MS, type Minute } from '../../hours/hours-schedule.ts';
import { type Clock, instantsOf } from '../../hours/when-clock.ts';
import { type Days, daysOf, type Which } from './session-days.ts';
import type { SessionDate } from './session-meaning.ts';
import type { SessionPlan } from './session-plan.ts';

/** Moments from now on that a plan can mean, soonest first; where there is none, the first moment after an hour the clocks leave out. */
export type Fit = { readonly choices: readonly number[]; readonly skipped: number | null };

type Moment = { readonly at: number; readonly skipped: boolean };

const FIVE_MINUTES = 5 * MINUTE_MS;

/** Every moment that a plan can mean on that clock. */
export const fitted = (plan: SessionPlan, clock: Clock): Fit => {
  if (plan.soon !== null) return soonFit(plan.soon, clock.at);
  const all = daysIn(plan, clock).flatMap((days) => plan.hours.flatMap((minute) => momentsIn(days, minute, clock)));
  const choices = all.filter(({ skipped }) => !skipped).map(({ at }) => at);
  return {
    choices: [...new Set(choices)].sort((a, b) => a - b),
    skipped: all.find(({ skipped }) => skipped)?.at ?? null,
  };
};

/** A length from now, on a round minute of the clock. */
const soonFit = (minutes: number, at: number): Fit => ({
  choices: minutes < 0 ? [] : [Math.ceil((at + minutes * MINUTE_MS) / FIVE_MINUTES) * FIVE_MINUTES],
  skipped: null,
});

/** Without a day it is today or, where that is past, tomorrow. */
const daysIn = ({ days, which }: SessionPlan, { today }: Clock): readonly Days[] => {
  if (days.length > 0) return together(days, which, today);
  return which === 'nextWeek' ? [] : [{ days: [today - 1, today, today + 1, today + 2], ask: false }];
};

const comingOf = (weekday: number, today: DayNumber): DayNumber => today + ((weekday - weekdayOf(today) + 7) % 7);

/** A weekday beside a date is that date; where the two disagree, both are asked. */
const together = (days: readonly SessionDate[], which: Which, today: DayNumber): readonly Days[] => {
  const each = days.map((day) => daysOf(day, which, today));
  const weekday = days.find((day) => day.kind === 'weekday')?.weekday;
  const weeks = days
    .map((day) => (day.kind === 'ahead' && day.days % 7 === 0 ? day.days : 0))
    .find((ahead) => ahead > 0);
  // "в четверг через неделю" is the coming Thursday's next.
  if (weekday !== undefined && weeks) return [{ days: [comingOf(weekday, today) + weeks], ask: false }];
  const dated = each.filter((_, i) => days[i]?.kind !== 'weekday');
  const agreeing = dated.map((one) => ({ ...one, days: one.days.filter((day) => weekdayOf(day) === weekday) }));
  const some = agreeing.filter((one) => one.days.length > 0);
  return some.length > 0 ? some : each;
};

const momentsIn = ({ days, ask }: Days, minute: Minute, clock: Clock): readonly Moment[] => {
  const each = days.map((day) => momentsOf(day, minute, clock)).filter((some) => some.length > 0);
  return ask ? each.flat() : (each[0] ?? []);
};

const momentsOf = (day: DayNumber, minute: Minute, clock: Clock): readonly Moment[] =>
  instantsOf(clock, day, minute)
    .filter((at) => at > clock.at)
    .map((at) => ({ at, skipped: clock.zones.wall(clock.zone, at) !== day * DAY_MS + minute * MINUTE_MS }));
