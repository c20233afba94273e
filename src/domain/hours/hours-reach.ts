import { parseDate } from './hours-dates.ts';
import { DAY_MS, type Override, type Schedule, type Span } from './hours-schedule.ts';

/** UTC days outside which a schedule is closed for certain, both included; infinite where there is no such limit. */
export type Reach = { readonly first: number; readonly last: number };

// A window may lie on the next date, and a date up to a day away from the UTC day of the same name.
const SLACK = 2;

/** Spares a search the days on which nothing can be found: a week without hours, a closure without an end. */
export function reachOf({ weekly, overrides, spans }: Schedule): Reach {
  const hasWeek = weekly.some((windows) => windows.length > 0);
  const special = overrides.filter((one) => one.windows.length > 0).map((one) => parseDate(one.from) - SLACK);
  const opened = spans.filter((one) => one.open).map((one) => Math.floor(one.from / DAY_MS));
  return {
    first: hasWeek ? Number.NEGATIVE_INFINITY : Math.min(...special.filter(Number.isFinite), ...opened),
    last: lastOfSpans(spans, lastOfDates(hasWeek, overrides)),
  };
}

/** After an override without an end only later ones matter. */
function lastOfDates(hasWeek: boolean, overrides: readonly Override[]): number {
  const endless = overrides.findLastIndex((one) => one.to === undefined && Number.isFinite(parseDate(one.from)));
  const rule = overrides[endless];
  if (rule ? rule.windows.length > 0 : hasWeek) return Number.POSITIVE_INFINITY;
  const later = overrides.slice(endless + 1).filter((one) => one.windows.length > 0 && one.to !== undefined);
  const ends = later.map((one) => parseDate(one.to ?? '') + SLACK);
  return Math.max(rule ? parseDate(rule.from) + SLACK : Number.NEGATIVE_INFINITY, ...ends.filter(Number.isFinite));
}

/** After a closing without an end only later openings matter. */
function lastOfSpans(spans: readonly Span[], lastDate: number): number {
  const endless = spans.findLastIndex((one) => one.to === undefined);
  const rule = spans[endless];
  if (rule?.open) return Number.POSITIVE_INFINITY;
  const ends = spans.slice(endless + 1).filter((one) => one.open);
  const before = rule ? Math.floor(rule.from / DAY_MS) : lastDate;
  return Math.max(before, ...ends.map((one) => Math.floor((one.to ?? 0) / DAY_MS)));
}
