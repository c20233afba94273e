import { endingAt, meridiemAt } from '../../hours/hours-endings.ts';
import { DAY_MINUTES, type Minute } from '../../hours/hours-schedule.ts';
import { type TypedTime, typedTime } from '../../hours/hours-times.ts';
import type { Token } from '../../hours/hours-tokens.ts';
import { whenWord } from '../../hours/when-words.ts';
import type { ClockTime, Found } from './session-meaning.ts';
import { type DayPart, hourWord, isHalfAfter, minuteWord, sessionWord, unitOf } from './session-words.ts';

/** The time of day that begins at token `i`, if one does. */
export const clockTimeAt = (all: readonly Token[], i: number): Found | undefined =>
  halfHourAt(all, i) ?? hourWordAt(all, i) ?? namedAt(all, i) ?? digitsAt(all, i);

const time = (found: ClockTime, took: number): Found => ({ meanings: [{ kind: 'time', time: found }], took });
const unsure = (minute: Minute): ClockTime => ({ minute, sure: minute >= 600 });

/** An hour written as a word or with digits at token `i`. */
const hourAt = (all: readonly Token[], i: number): { readonly hour: number; readonly took: number } | undefined => {
  const token = all[i];
  const pair = hourWord(`${token?.folded} ${all[i + 1]?.folded}`);
  if (pair !== undefined) return { hour: pair, took: 2 };
  const one = hourWord(token?.folded ?? '');
  if (one !== undefined) return { hour: one, took: 1 };
  return /^([1-9]|1[0-2])$/.test(token?.folded ?? '') ? { hour: Number(token?.folded), took: 1 } : undefined;
};

/** "в половине шестого", "полшестого", "wpół do szóstej", "half past five", "бес жарымда". */
const halfHourAt = (all: readonly Token[], i: number): Found | undefined => {
  const glued = hourWord(/^пол(.{4,})$/.exec(all[i]?.folded ?? '')?.[1] ?? '');
  if (glued !== undefined) return time(halfTo(glued), 1);
  for (const took of [2, 1]) {
    const lead = sessionWord(wordsAt(all, i, took));
    const hour = lead === 'halfTo' || lead === 'halfPast' ? hourAt(all, i + took) : undefined;
    if (hour) return time(lead === 'halfTo' ? halfTo(hour.hour) : unsure(hour.hour * 60 + 30), took + hour.took);
  }
  if (whenWord(all[i]?.folded ?? '') === 'half' && hourWord(all[i + 1]?.folded ?? '') !== undefined)
    return time(halfTo(hourWord(all[i + 1]?.folded ?? '') ?? 0), 2);
  const hour = hourAt(all, i);
  return hour && isHalfAfter(all[i + hour.took]?.folded ?? '')
    ? time(unsure(hour.hour * 60 + 30), hour.took + 1)
    : undefined;
};

const halfTo = (hour: number): ClockTime => ({ minute: hour * 60 - 30, sure: hour > 12 });
const wordsAt = (all: readonly Token[], i: number, took: number): string =>
  all
    .slice(i, i + took)
    .map(({ folded }) => folded)
    .join(' ');

const hourWordAt = (all: readonly Token[], i: number): Found | undefined => {
  if (all[i]?.kind !== 'word') return undefined;
  const hour = hourAt(all, i);
  if (!hour) return undefined;
  const minutes = minuteWord(all[i + hour.took]?.folded ?? '');
  return time(unsure(hour.hour * 60 + minutes), hour.took + (minutes > 0 ? 1 : 0));
};

const namedAt = (all: readonly Token[], i: number): Found | undefined => {
  const word = whenWord(all[i]?.folded ?? '');
  if (word === 'noon') return time({ minute: DAY_MINUTES / 2, sure: true }, 1);
  return word === 'midnight' ? time({ minute: DAY_MINUTES, sure: true, midnight: true }, 1) : undefined;
};

type Digits = { readonly typed: TypedTime | undefined; readonly took: number };

const digitsAt = (all: readonly Token[], i: number): Found | undefined => {
  if (all[i]?.kind !== 'number') return undefined;
  const { typed, took } = joinedAt(all, i) ?? plainAt(all, i);
  if (!typed) return isMonthDay(all[i]) ? monthDay(all[i]) : { meanings: [{ kind: 'unknown', reason: 'time' }], took };
  return time(clockTime(typed, all[i]?.folded ?? '', took), took + endingAfter(all, i + took));
};

/** No hour, but a day of the month: "28 в 17:30". */
const isMonthDay = (token: Token | undefined): boolean => /^(2[5-9]|3[01])$/.test(token?.folded ?? '');
const monthDay = (token: Token | undefined): Found => ({
  meanings: [{ kind: 'day', day: { kind: 'monthDay', day: Number(token?.folded) } }],
  took: 1,
});

const clockTime = (typed: TypedTime, digits: string, took: number): ClockTime => {
  const { minute, bare, meridiem } = typed;
  // "12 ночи" on a Friday is one end of it or the other.
  if (meridiem === 'am' && minute === 0) return { minute, sure: true, midnight: true };
  const isWritten = /^0|^24|^\d{3,}$/.test(digits);
  const isSure = meridiem !== undefined || isWritten || minute >= 600 || minute < 60 || (!bare && minute >= 420);
  return { minute, sure: isSure, ...(bare && !meridiem && took === 1 ? { bare: Number(digits) } : {}) };
};

/** `17-30`, `17 30`, `18h30`, `18 ч 30 мин`: hours and minutes in two numbers. */
const joinedAt = (all: readonly Token[], i: number): Digits | undefined => {
  const [first, second, third, fourth] = all.slice(i, i + 4).map(({ folded }) => folded);
  if (!/^\d{1,2}$/.test(first ?? '')) return undefined;
  const isHour = unitOf(second ?? '') === 'hour' && /^[0-5]\d$/.test(third ?? '');
  if (isHour && all[i + 2]?.start === all[i + 1]?.end) return joined(first, third, 3);
  if (isHour && unitOf(fourth ?? '') === 'minute') return joined(first, third, 4);
  const isDash =
    all[i + 1]?.kind === 'dash' && all[i + 1]?.start === all[i]?.end && all[i + 2]?.start === all[i + 1]?.end;
  if (isDash && isMinutes(first, third) && /[05]$/.test(third ?? '')) return joined(first, third, 3);
  return /^[0-5][05]$/.test(second ?? '') && !isUnit(all[i + 2]) && isMinutes(first, second)
    ? joined(first, second, 2)
    : undefined;
};

const joined = (hour = '', minute = '', took = 1): Digits => ({ typed: typedTime(`${hour}:${minute}`), took });
const isUnit = (token: Token | undefined): boolean => unitOf(token?.folded ?? '') !== undefined;

/** `17-30` and `17-00` are times, `17-18` is a stretch: no session is longer than a few hours. */
const isMinutes = (hour = '', minute = ''): boolean => {
  const long = Number(minute) - Number(hour);
  return /^[0-5]\d$/.test(minute) && Number(hour) < 24 && !(long > 0 && long <= 3);
};

const plainAt = (all: readonly Token[], i: number): Digits => {
  const unit = unitOf(all[i + 1]?.folded ?? '') === 'hour' || all[i + 1]?.folded === 'o’clock' ? 1 : 0;
  const { meridiem, took } = meridiemAt(all, i + 1 + unit);
  return { typed: typedTime(all[i]?.folded ?? '', meridiem), took: 1 + unit + took };
};

/** Kazakh cases and Polish ordinals glued to a time: "15:00-де", "17-tej". */
const endingAfter = (all: readonly Token[], i: number): number => {
  const { took } = endingAt(all, i);
  if (took > 0) return took;
  const isGlued = all[i]?.kind === 'dash' && all[i + 1]?.start === all[i]?.end;
  return isGlued && /^(t?ej|stej|mej|ta|ти|и)$/.test(all[i + 1]?.folded ?? '') ? 2 : 0;
};

/** The minutes of the day that a time can mean, beside the part of the day that was named; none where the two disagree. */
export const minutesOf = (found: ClockTime, part: DayPart | null): readonly Minute[] => {
  if (found.midnight) return [0, DAY_MINUTES];
  if (part !== null) return inPart(found, part);
  return found.sure ? [found.minute] : [found.minute, found.minute + DAY_MINUTES / 2];
};

const PARTS: Readonly<Record<DayPart, readonly [from: Minute, to: Minute]>> = {
  morning: [180, 779],
  day: [660, 1139],
  evening: [960, 1440],
  night: [0, 359],
  pm: [720, 1439],
};

const inPart = ({ minute }: ClockTime, part: DayPart): readonly Minute[] => {
  const [from, to] = PARTS[part];
  const half = minute % 720;
  if (part === 'night' && half >= 540) return [half + 720];
  if (part === 'night' && half < 60 && minute >= 720) return [half, half + DAY_MINUTES];
  const fits = (minute > 720 ? [minute] : [half, half + 720]).filter((one) => one >= from && one <= to);
  return fits;
};
