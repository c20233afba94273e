import { type DayReader, dayReader } from './hours-days.ts';
import { closedWords } from './hours-reason.ts';
import { type Calendar, DAY_MS, type Schedule, type Stretch } from './hours-schedule.ts';
import { zonesOf } from './hours-zone.ts';

export type * from './hours-schedule.ts';

/** The questions one can ask of a schedule; every moment, asked or answered, is in epoch milliseconds. */
export type ContactHours = {
  isOpen(schedule: Schedule, at: number): boolean;
  /** The first open moment at or after `at`; undefined if there is none in the next 800 days. */
  nextOpening(schedule: Schedule, at: number): number | undefined;
  /** The end of the open stretch around `at`; undefined while closed, or if it does not end in the next 800 days. */
  closesAt(schedule: Schedule, at: number): number | undefined;
  /** The start of the closed stretch around `at`, 0 if it began over 800 days ago; undefined while open. */
  closedSince(schedule: Schedule, at: number): number | undefined;
  /** The coach's words for the closed time from `at` to the next opening; undefined while open or without words. */
  closedWords(schedule: Schedule, at: number): string | undefined;
  /** The open stretches between two moments, cut to them, in order. */
  openSpans(schedule: Schedule, from: number, to: number): Stretch[];
};

const REACH_DAYS = 800;
const dayAt = (at: number) => Math.floor(at / DAY_MS);

/** Contact hours read with this calendar. What it finds out is remembered per schedule object: treat them as frozen. */
export function contactHours(calendar: Calendar): ContactHours {
  const zones = zonesOf(calendar);
  const readers = new WeakMap<Schedule, DayReader>();

  function readerOf(schedule: Schedule): DayReader {
    const known = readers.get(schedule);
    if (known) return known;
    const reader = dayReader(schedule, zones);
    readers.set(schedule, reader);
    return reader;
  }

  return {
    isOpen: (schedule, at) => isOpenOn(readerOf(schedule), at),
    nextOpening(schedule, at) {
      const day = readerOf(schedule);
      return isOpenOn(day, at) ? at : nextChange(day, at, 0);
    },
    closesAt(schedule, at) {
      const day = readerOf(schedule);
      return isOpenOn(day, at) ? nextChange(day, at, 1) : undefined;
    },
    closedSince(schedule, at) {
      const day = readerOf(schedule);
      return isOpenOn(day, at) ? undefined : lastClosing(day, at);
    },
    closedWords(schedule, at) {
      const day = readerOf(schedule);
      if (isOpenOn(day, at)) return undefined;
      return closedWords(schedule, zones, at, nextChange(day, at, 0) ?? Number.POSITIVE_INFINITY);
    },
    openSpans: (schedule, from, to) => stretches(readerOf(schedule), from, to),
  };
}

function isOpenOn(day: DayReader, at: number): boolean {
  const moments = day.on(dayAt(at));
  for (let i = 0; i + 1 < moments.length; i += 2) {
    if (at < (moments[i] ?? at)) return false;
    if (at < (moments[i + 1] ?? at)) return true;
  }
  return false;
}

/** The first opening (`side` 0) or closing (`side` 1) after `at`. */
function nextChange(day: DayReader, at: number, side: 0 | 1): number | undefined {
  const first = dayAt(at);
  const last = Math.min(first + REACH_DAYS, day.last + 1);
  for (let utcDay = first; utcDay <= last; utcDay++) {
    const moments = day.on(utcDay);
    for (let i = side; i < moments.length; i += 2) {
      const moment = moments[i] ?? at;
      if (moment > at && (side === 0 || !isOpenOn(day, moment))) return moment;
    }
  }
  return undefined;
}

function lastClosing(day: DayReader, at: number): number {
  const first = dayAt(at);
  const last = Math.max(first - REACH_DAYS, day.first - 1);
  for (let utcDay = first; utcDay >= last; utcDay--) {
    const moments = day.on(utcDay);
    for (let i = moments.length - 1; i > 0; i -= 2) {
      const moment = moments[i] ?? at;
      if (moment <= at) return moment;
    }
  }
  return 0;
}

function stretches(day: DayReader, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  const last = Math.min(dayAt(to), day.last);
  for (let utcDay = Math.max(dayAt(from), day.first); utcDay <= last; utcDay++) {
    const moments = day.on(utcDay);
    for (let i = 0; i + 1 < moments.length; i += 2) addStretch(found, moments[i] ?? 0, moments[i + 1] ?? 0, from, to);
  }
  return found;
}

/** Adds what lies within `from` and `to`; what only midnight UTC divides stays one stretch. */
function addStretch(found: Stretch[], opens: number, closes: number, from: number, to: number): void {
  const start = Math.max(opens, from);
  const end = Math.min(closes, to);
  if (start >= end) return;
  const last = found.at(-1);
  if (last?.to === start) found[found.length - 1] = { from: last.from, to: end };
  else found.push({ from: start, to: end });
}
