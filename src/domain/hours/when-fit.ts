import type { DayNumber } from './hours-dates.ts';
import { MINUTE_MS } from './hours-schedule.ts';
import { type Clock, instantsOf } from './when-clock.ts';
import { resolve, type TypedDate } from './when-dates.ts';
import type { Plan } from './when-plan.ts';

/** Epoch milliseconds; `from` missing: now, `until` missing: open-ended; `allDay`: only a day was named. */
export type Fitted = { readonly from?: number; readonly until?: number; readonly allDay?: true };

type ClockPlan = Extract<Plan, { kind: 'clock' }>;

/** The first stretch from now on that a plan can mean; undefined if all of them are past. */
export function soonest(plan: Plan, clock: Clock): Fitted | undefined {
  if (plan.kind === 'soon') {
    const { from, until } = plan;
    const after = (minutes: number) => clock.at + Math.round(minutes * MINUTE_MS);
    return from === undefined ? { until: after(until ?? 0) } : { from: after(from) };
  }
  for (const day of daysFor(plan.date, clock.today)) {
    const fitted = fitOn(day, plan, clock);
    if (fitted) return { ...fitted, ...(plan.allDay && { allDay: true }) };
  }
  return undefined;
}

/** The days a plan may be about, soonest first; yesterday's window may still go on. */
function daysFor(date: TypedDate | undefined, today: DayNumber): readonly DayNumber[] {
  if (date === undefined) return [today - 1, today, today + 1, today + 2];
  const first = resolve(date, today, today);
  const isFixed = date.kind === 'ahead' || (date.kind === 'date' && date.year !== undefined);
  return isFixed ? [first] : [first, resolve(date, today, first + 1)];
}

/** A stretch that has begun already starts now. */
function fitOn(day: DayNumber, { from, to, lasts }: ClockPlan, clock: Clock): Fitted | undefined {
  const { at } = clock;
  const starts = from === undefined ? [] : instantsOf(clock, day, from);
  if (to === undefined) {
    const start = starts.find((instant) => instant >= at);
    if (start === undefined) return undefined;
    return lasts === undefined ? { from: start } : { from: start, until: start + Math.round(lasts * MINUTE_MS) };
  }
  const start = Math.max(starts[0] ?? at, at);
  const until = instantsOf(clock, day, to).find((instant) => instant > start);
  if (until === undefined) return undefined;
  return from === undefined ? { until } : { from: start, until };
}
