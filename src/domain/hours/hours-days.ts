import { type DayNumber, parseDate, weekdayOf } from './hours-dates.ts';
import { type Reach, reachOf } from './hours-reach.ts';
import { DAY_MINUTES, DAY_MS, MINUTE_MS, type Schedule, type Span, type Window } from './hours-schedule.ts';
import type { Run, Zones } from './hours-zone.ts';

/** Opening and closing moments in turn, in epoch milliseconds: [opens, closes, opens, closes …], never touching. */
export type Moments = readonly number[];

/** What a schedule makes of one UTC day; cut at its ends, so a stretch may go on at the next day's first moment. */
export type DayReader = Reach & { readonly on: (utcDay: number) => Moments };

type Rule = { readonly from: DayNumber; readonly to: DayNumber; readonly windows: readonly Window[] };

const NOTHING: Moments = [];

/** Reads a schedule day by day, each day once. */
export function dayReader(schedule: Schedule, zones: Zones): DayReader {
  const rules = schedule.overrides.map(toRule).reverse();
  const days = new Map<number, Moments>();
  const on = (utcDay: number): Moments => {
    const known = days.get(utcDay);
    if (known) return known;
    const moments = readDay(schedule, rules, zones.runs(schedule.zone, utcDay), utcDay);
    days.set(utcDay, moments);
    return moments;
  };
  return { ...reachOf(schedule), on };
}

function toRule({ from, to, windows }: Schedule['overrides'][number]): Rule {
  return { from: parseDate(from), to: to === undefined ? Number.POSITIVE_INFINITY : parseDate(to), windows };
}

function readDay(schedule: Schedule, rules: readonly Rule[], runs: readonly Run[], utcDay: number): Moments {
  const planned: [number, number][] = [];
  for (const run of runs) addPlanned(planned, schedule, rules, run);
  let moments = planned.length === 0 ? NOTHING : join(planned);
  const start = utcDay * DAY_MS;
  for (const span of schedule.spans) moments = apply(moments, span, start, start + DAY_MS);
  return moments;
}

/** Windows live on the wall clock: within one run the wall clock and UTC differ by a constant, so cutting is enough. */
function addPlanned(planned: [number, number][], schedule: Schedule, rules: readonly Rule[], run: Run): void {
  const last = Math.floor((run.to - 1 + run.offset) / DAY_MS);
  for (let date = Math.floor((run.from + run.offset) / DAY_MS) - 1; date <= last; date++) {
    for (const window of windowsOf(date, schedule, rules)) {
      const midnight = date * DAY_MS - run.offset;
      const ends = window.to > DAY_MINUTES && isClosedDay(date + 1, rules) ? DAY_MINUTES : window.to;
      const from = Math.max(midnight + window.from * MINUTE_MS, run.from);
      const to = Math.min(midnight + ends * MINUTE_MS, run.to);
      if (from < to) planned.push([from, to]);
    }
  }
}

function windowsOf(date: DayNumber, schedule: Schedule, rules: readonly Rule[]): readonly Window[] {
  return ruleOf(date, rules)?.windows ?? schedule.weekly[weekdayOf(date)] ?? [];
}

function isClosedDay(date: DayNumber, rules: readonly Rule[]): boolean {
  return ruleOf(date, rules)?.windows.length === 0;
}

function ruleOf(date: DayNumber, rules: readonly Rule[]): Rule | undefined {
  return rules.find((rule) => date >= rule.from && date <= rule.to);
}

/** Sorts stretches and merges those that touch or overlap. */
function join(stretches: [number, number][]): Moments {
  const moments: number[] = [];
  for (const [from, to] of stretches.sort((a, b) => a[0] - b[0])) {
    const end = moments.at(-1);
    if (end === undefined || from > end) moments.push(from, to);
    else if (to > end) moments[moments.length - 1] = to;
  }
  return moments;
}

/** Opens or closes the part of a day that the span covers. */
function apply(moments: Moments, span: Span, start: number, end: number): Moments {
  const from = Math.max(span.from, start);
  const to = Math.min(span.to ?? end, end);
  if (from >= to) return moments;
  const kept: [number, number][] = span.open ? [[from, to]] : [];
  for (let i = 0; i + 1 < moments.length; i += 2) {
    const opens = moments[i] ?? end;
    const closes = moments[i + 1] ?? end;
    if (opens < from) kept.push([opens, Math.min(closes, from)]);
    if (closes > to) kept.push([Math.max(opens, to), closes]);
  }
  return join(kept);
}
