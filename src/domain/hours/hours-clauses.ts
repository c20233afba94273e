import type { WeeklyHours, Window } from './hours-schedule.ts';
import { mergeWindows } from './hours-times.ts';

/** What one part of a line says: these days have these windows, none if they are closed. */
export type Clause = { readonly days: readonly number[]; readonly windows: readonly Window[] };

type Day = { readonly windows: readonly Window[]; readonly breadth: number };

const NO_DAY: Day = { windows: [], breadth: 0 };

/**
 * The week that several clauses make. A clause adds to the days it names, but "closed" replaces, and so does an
 * exception: fewer days than before and other times in the same stretch, as in `пн-пт 10-18; пт 10-15`.
 */
export function combine(clauses: readonly Clause[]): WeeklyHours {
  const week: Day[] = Array.from({ length: 7 }, () => NO_DAY);
  for (const clause of clauses) {
    const breadth = new Set(clause.days).size;
    for (const day of clause.days) week[day] = addTo(week[day] ?? NO_DAY, clause.windows, breadth);
  }
  return week.map((day) => day.windows);
}

function addTo(day: Day, windows: readonly Window[], breadth: number): Day {
  const isException = breadth < day.breadth && windows.some((one) => day.windows.some((other) => overlap(one, other)));
  if (windows.length === 0 || isException) return { windows: mergeWindows(windows), breadth };
  return { windows: mergeWindows([...day.windows, ...windows]), breadth: Math.max(breadth, day.breadth) };
}

function overlap(one: Window, other: Window): boolean {
  return one.from < other.to && other.from < one.to;
}
