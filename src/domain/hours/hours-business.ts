import { DAY_MINUTES, type WeeklyHours, type Window } from './hours-schedule.ts';
import { mergeWindows } from './hours-times.ts';

/** Opening hours of a Telegram business account: minutes since Monday 00:00 of the zone, closing up to 8 * 24 * 60. */
export type BusinessHours = {
  readonly time_zone_name: string;
  readonly opening_hours: readonly { readonly opening_minute: number; readonly closing_minute: number }[];
};

/** The weekly hours of a Telegram business account; stretches without length are left out. */
export function fromBusinessHours({ opening_hours }: BusinessHours): WeeklyHours {
  const week: Window[][] = Array.from({ length: 7 }, () => []);
  for (const { opening_minute, closing_minute } of opening_hours) {
    for (const { day, window } of byDay(opening_minute, closing_minute)) week[day % 7]?.push(window);
  }
  return week.map(mergeWindows);
}

/** A stretch over one midnight stays one window of its first day; a day or more is cut at each midnight. */
function byDay(opens: number, closes: number): { day: number; window: Window }[] {
  const day = Math.floor(opens / DAY_MINUTES);
  const from = opens - day * DAY_MINUTES;
  const to = closes - day * DAY_MINUTES;
  if (to <= from) return [];
  if (to <= DAY_MINUTES || to - from < DAY_MINUTES) return [{ day, window: { from, to } }];
  return [{ day, window: { from, to: DAY_MINUTES } }, ...byDay((day + 1) * DAY_MINUTES, closes)];
}
