import { DAY_MINUTES, type WeeklyHours, type Window } from './hours-schedule.ts';
import { clockTime, mergeWindows } from './hours-times.ts';

/** Days with the same windows, as ranges with both ends included, Monday 0. */
export type HoursGroup = { readonly days: readonly (readonly [number, number])[]; readonly windows: readonly Window[] };

export type HoursNames = { readonly dayNames: readonly string[]; readonly off: string };

const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The open days of a week, grouped by equal windows in the order of their first day. */
export function groupHours(weekly: WeeklyHours): HoursGroup[] {
  const groups = new Map<string, { days: [number, number][]; windows: Window[] }>();
  weekly.forEach((windows, day) => {
    if (windows.length === 0) return;
    const merged = mergeWindows(windows);
    const key = merged.map(({ from, to }) => `${from}-${to}`).join();
    const group = groups.get(key) ?? { days: [], windows: merged };
    groups.set(key, group);
    const last = group.days.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else group.days.push([day, day]);
  });
  return [...groups.values()];
}

/** `пн–пт 10:00–18:00; сб 11:00–14:00`; closed days are left out, a closed week is the word `off`. */
export function describeHours(weekly: WeeklyHours, { dayNames, off }: HoursNames): string {
  return write(weekly, dayNames, '–', ', ') || off;
}

/** The same in the notation of OpenStreetMap: `Mo-Fr 10:00-13:00,14:00-18:00; Sa 11:00-14:00`, `24/7` or `off`. */
export function osmHours(weekly: WeeklyHours): string {
  const text = write(weekly, OSM_DAYS, '-', ',');
  return text === 'Mo-Su 00:00-24:00' ? '24/7' : text || 'off';
}

function write(weekly: WeeklyHours, names: readonly string[], dash: string, comma: string): string {
  const name = (day: number) => names[day] ?? '';
  const range = ([from, to]: readonly [number, number]) => (from === to ? name(from) : name(from) + dash + name(to));
  return groupHours(weekly)
    .map(({ days, windows }) => {
      const times = windows.flatMap(readable).map(({ from, to }) => clockTime(from) + dash + clockTime(to));
      return `${days.map(range).join(comma)} ${times.join(comma)}`;
    })
    .join('; ');
}

/** A window of 24 hours or more has no clear text unless it starts at midnight: it is written in two halves. */
function readable(window: Window): readonly Window[] {
  const { from, to } = window;
  if (to - from < DAY_MINUTES || (from === 0 && to === DAY_MINUTES)) return [window];
  const middle = Math.min(DAY_MINUTES - 1, Math.floor((from + to) / 2));
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}
