import { DAY_MINUTES, type Minute } from '../../hours/hours-schedule.ts';
import type { Place } from '../../hours/when-refused.ts';
import { minutesOf } from './session-clock.ts';
import type { Which } from './session-days.ts';
import type { ClockTime, SessionDate, SessionPiece } from './session-meaning.ts';
import type { DayPart } from './session-words.ts';

/** What typed words wish for: minutes from now, or minutes of a day on one of some days (of the next that fits, if none is named). */
export interface SessionPlan {
  readonly soon: number | null;
  readonly days: readonly SessionDate[];
  readonly which: Which;
  readonly hours: readonly Minute[];
  readonly minutes: number | null;
  readonly weekly: { readonly times: number | null } | null;
  /** Where the day or the time stands. */
  readonly place: Place | undefined;
}

export interface NoPlan {
  readonly wrong: 'word' | 'time' | 'date';
  readonly place: Place | undefined;
}

type Kind<K extends SessionPiece['kind']> = Extract<SessionPiece, { readonly kind: K }>;

const of = <K extends SessionPiece['kind']>(all: readonly SessionPiece[], kind: K): readonly Kind<K>[] =>
  all.filter((piece): piece is Kind<K> => piece.kind === kind);
const has = (all: readonly SessionPiece[], kind: SessionPiece['kind']): boolean => of(all, kind).length > 0;

/** The longest that two times can make a session: "9-5" is a working day. */
const LONGEST = 360;
const MOST_TIMES = 52;

/** The plan that pieces make; none where a day or a time is missing or there is one too many. */
export const planOf = (typed: readonly SessionPiece[]): SessionPlan | NoPlan => {
  const all = withMonthDay(typed);
  const days = of(all, 'day');
  const times = timesIn(all);
  const place = days[0] ?? times[0];
  const weekly = weeklyOf(all);
  if (weekly === 'wrong') return { wrong: 'date', place: of(all, 'times')[0] };
  const soon = of(all, 'soon')[0];
  const rest = { days: days.map(({ day }) => day), which: whichOf(all), weekly, place: soon ?? place };
  if (soon && times.length + days.length === 0)
    return { ...rest, soon: soon.minutes, hours: [], minutes: lengthOf(all, []) };
  if (has(all, 'yesterday')) return { ...rest, soon: -1, hours: [], minutes: null, place: of(all, 'yesterday')[0] };
  if (days.length > 1 && !has(all, 'or') && !isNamedTwice(days)) return { wrong: 'date', place: days[1] };
  const hours = hoursOf(all, times);
  if (hours === null) return { wrong: 'time', place: times[1] ?? times[0] };
  return { ...rest, soon: null, ...hours };
};

/** "Mon 30.11": a weekday beside its date. */
const isNamedTwice = (days: readonly Kind<'day'>[]): boolean =>
  days.length === 2 && days.filter(({ day }) => day.kind === 'weekday').length === 1;

/** A number alone before a time is a day of the month: "25 в 17:30". */
const withMonthDay = (all: readonly SessionPiece[]): readonly SessionPiece[] => {
  const times = of(all, 'time');
  const [first, second] = times;
  const number = first?.time.bare ?? 0;
  const isLinked = ['or', 'dash', 'link'].some((kind) => all.some((piece) => piece.kind === kind));
  if (!first || !second || isLinked || has(all, 'day') || number < 1 || number > 31) return all;
  return all.map((piece) =>
    piece === first ? { ...piece, kind: 'day', day: { kind: 'monthDay', day: number } } : piece,
  );
};

/** Times; an hour that was read as a length is one where no other was named: "перенести на 2 часа". */
const timesIn = (all: readonly SessionPiece[]): readonly (Place & { readonly time: ClockTime })[] => {
  const times = of(all, 'time');
  if (times.length > 0) return times;
  return of(all, 'length').flatMap(({ start, end, hour }) =>
    hour === null || hour > 24 ? [] : [{ start, end, time: { minute: hour * 60, sure: hour >= 10 } }],
  );
};

const whichOf = (all: readonly SessionPiece[]): Which => {
  if (has(all, 'nextWeek')) return 'nextWeek';
  if (has(all, 'next')) return 'next';
  return has(all, 'this') ? 'this' : null;
};

const weeklyOf = (all: readonly SessionPiece[]): SessionPlan['weekly'] | 'wrong' => {
  const times = of(all, 'times')[0]?.times ?? null;
  if (times !== null && (times < 1 || times > MOST_TIMES)) return 'wrong';
  return has(all, 'weekly') || (times !== null && times > 1) ? { times } : null;
};

const lengthOf = (all: readonly SessionPiece[], times: readonly unknown[]): number | null => {
  const length = of(all, 'length').find(({ hour }) => hour === null || times.length > 0 || has(all, 'soon'));
  return length?.minutes ?? null;
};

const hoursOf = (
  all: readonly SessionPiece[],
  times: readonly (Place & { readonly time: ClockTime })[],
): Pick<SessionPlan, 'hours' | 'minutes'> | null => {
  const part: DayPart | null = of(all, 'part')[0]?.part ?? null;
  const [first, second, third] = times;
  if (!first || third) return null;
  const starts = minutesOf(first.time, part);
  if (starts.length === 0) return null;
  if (!second) return { hours: starts, minutes: lengthOf(all, of(all, 'time')) };
  if (has(all, 'or')) return { hours: [...starts, ...minutesOf(second.time, part)], minutes: lengthOf(all, times) };
  return has(all, 'dash') || has(all, 'link') ? stretch(first.time, starts, minutesOf(second.time, part)) : null;
};

/** "15:00-16:30": how long it lasts is told by its end. */
const stretch = (
  first: ClockTime,
  starts: readonly Minute[],
  ends: readonly Minute[],
): Pick<SessionPlan, 'hours' | 'minutes'> | null => {
  const found = starts.flatMap((start) => {
    const lengths = ends.map((end) => (end - start + DAY_MINUTES) % DAY_MINUTES).filter((one) => one > 0);
    const shortest = Math.min(...lengths);
    return shortest <= LONGEST ? [{ start, long: shortest }] : [];
  });
  const [one] = found;
  if (!one || (first.sure && found.length > 1)) return null;
  return { hours: found.map(({ start }) => start), minutes: one.long };
};
