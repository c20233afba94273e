import { type Calendar, DAY_MS, MINUTE_MS } from './hours-schedule.ts';

/** A run of time with one distance to UTC. All in epoch milliseconds; a wall-clock time is `instant + offset`. */
export type Run = { readonly from: number; readonly to: number; readonly offset: number };

export type Zones = {
  /** The runs that make up one UTC day: one, or two around a clock change. */
  runs(zone: string, utcDay: number): readonly Run[];
  /** The wall clock at an instant, as milliseconds since a local 1970-01-01 00:00. */
  wall(zone: string, at: number): number;
  /** Each instant at which the wall clock shows `wall`; if that time is skipped, the first instant after the gap. */
  instants(zone: string, wall: number): readonly number[];
};

const WEEK_DAYS = 7;

/** Knowledge of clock changes on top of a calendar, remembered per zone and week. */
export function zonesOf(calendar: Calendar): Zones {
  const known = new Map<string, Map<number, readonly Run[]>>();
  const offset = (zone: string, at: number) => calendar.offset(zone, at) * MINUTE_MS;

  function runs(zone: string, utcDay: number): readonly Run[] {
    const weeks = known.get(zone) ?? new Map<number, readonly Run[]>();
    known.set(zone, weeks);
    const week = Math.floor(utcDay / WEEK_DAYS);
    const found = weeks.get(week) ?? findRuns((at) => offset(zone, at), week * WEEK_DAYS * DAY_MS);
    weeks.set(week, found);
    return cut(found, utcDay * DAY_MS, (utcDay + 1) * DAY_MS);
  }

  const wall = (zone: string, at: number) => at + offset(zone, at);

  function instants(zone: string, time: number): readonly number[] {
    const day = Math.floor(time / DAY_MS);
    const around = [day - 1, day, day + 1].flatMap((utcDay) => runs(zone, utcDay));
    return around.flatMap((run, i) => {
      const at = time - run.offset;
      if (at >= run.from && at < run.to) return [at];
      const before = around[i - 1];
      const skipped = before !== undefined && before.to + before.offset <= time && at < run.from;
      return skipped ? [run.from] : [];
    });
  }

  return { runs, wall, instants };
}

function cut(runs: readonly Run[], from: number, to: number): readonly Run[] {
  return runs.flatMap((run) => {
    if (run.to <= from || run.from >= to) return [];
    return [{ from: Math.max(run.from, from), to: Math.min(run.to, to), offset: run.offset }];
  });
}

/** Zones change their clocks at most once in a week (Morocco twice in five); the moment is found by halving. */
function findRuns(offset: (at: number) => number, start: number): readonly Run[] {
  const end = start + WEEK_DAYS * DAY_MS;
  const before = offset(start);
  const after = offset(end - 1);
  if (before === after) return [{ from: start, to: end, offset: before }];
  let low = start;
  let high = end - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return [
    { from: start, to: high, offset: before },
    { from: high, to: end, offset: after },
  ];
}
