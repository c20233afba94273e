import { DAY_MINUTES, type Minute, type Window } from './hours-schedule.ts';

export type Meridiem = 'am' | 'pm';

/** A time as typed: `bare` is an hour without minutes, such as `9`. */
export type TypedTime = { readonly minute: Minute; readonly bare: boolean; readonly meridiem?: Meridiem };

/** Reads `10`, `10:00`, `10.00`, `1000` or `24:00`, with am or pm up to 12; undefined for anything else. */
export function typedTime(digits: string, meridiem?: Meridiem): TypedTime | undefined {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(digits);
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const minute = hour * 60 + Number(parts[2] ?? 0);
  if (Number(parts[2] ?? 0) > 59 || minute > DAY_MINUTES) return undefined;
  const bare = parts[2] === undefined;
  if (!meridiem) return { minute, bare };
  if (hour < 1 || hour > 12) return undefined;
  return { minute: toHalf(minute, meridiem), bare, meridiem };
}

function toHalf(minute: Minute, half: Meridiem): Minute {
  return (minute % 720) + (half === 'pm' ? 720 : 0);
}

/**
 * The window between two times; an end before the start is on the next day. Undefined for a window without length, one
 * that starts at 24:00, and for `9-5`, where 17:00 was probably meant.
 */
export function windowBetween(start: TypedTime, end: TypedTime): Window | undefined {
  const [from, until] = shareMeridiem(start, end);
  if (from === until || from >= DAY_MINUTES) return undefined;
  if (until > from) return { from, to: until };
  const isHalfDayClock = start.bare && end.bare && !start.meridiem && !end.meridiem && from <= 720 && until > 0;
  return isHalfDayClock ? undefined : { from, to: until + DAY_MINUTES };
}

/** `9-5pm` starts in the morning, `1-5pm` in the afternoon, `9am-5` ends in the afternoon. */
function shareMeridiem(start: TypedTime, end: TypedTime): [Minute, Minute] {
  if (end.meridiem && !start.meridiem && start.minute < 780) {
    const same = toHalf(start.minute, end.meridiem);
    const other = toHalf(start.minute, end.meridiem === 'am' ? 'pm' : 'am');
    return [same < end.minute ? same : other, end.minute];
  }
  if (start.meridiem && !end.meridiem && end.minute <= 720 && end.minute > 0) {
    const half = [toHalf(end.minute, 'am'), toHalf(end.minute, 'pm')].find((minute) => minute > start.minute);
    return [start.minute, half ?? toHalf(end.minute, 'am')];
  }
  return [start.minute, end.minute];
}

/** Sorts windows and merges those that touch or overlap. */
export function mergeWindows(windows: readonly Window[]): Window[] {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || window.from > last.to) merged.push(window);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
  }
  return merged;
}

/** `09:30`; past midnight the time of the next day, but 1440 is `24:00`. */
export function clockTime(minute: Minute): string {
  const inDay = minute > DAY_MINUTES ? minute - DAY_MINUTES : minute;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
