import type { Override, Schedule, Stretch } from '../../src/domain/hours/hours.ts';

const MINUTE = 60_000;

export type WallClock = (at: number) => { date: string; minute: number };

/** The wall clock as the runtime's own formatter tells it: independent of luxon and of the code under test. */
export function wallClock(zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return remembered((at: number) => {
    const [date = '', time = ''] = format.format(at).split(', ');
    return { date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
  });
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

const neighbour = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const dayBefore = remembered((date: string) => neighbour(date, -1));
const weekday = remembered((date: string) => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7);

/** Every instant between two moments at which the wall clock jumps, found by asking every quarter of an hour. */
export function clockChanges(zone: string, from: number, to: number): number[] {
  const clock = wallClock(zone);
  const found: number[] = [];
  for (let at = from; at < to; at += 15 * MINUTE) {
    const step = (clock(at + 15 * MINUTE).minute - clock(at).minute + 1440) % 1440;
    if (step !== 15 || clock(at + 15 * MINUTE).date > neighbour(clock(at).date, 1)) found.push(at + 15 * MINUTE);
  }
  return found;
}

function overrideOf(schedule: Schedule, date: string): Override | undefined {
  return schedule.overrides.findLast((one) => one.from <= date && date <= (one.to ?? '9999-99-99'));
}

function windowsOf(schedule: Schedule, date: string) {
  return overrideOf(schedule, date)?.windows ?? schedule.weekly[weekday(date)] ?? [];
}

/** The definition, word by word: is the wall time of this instant inside a window of its date or of the day before? */
function isPlannedOpen(schedule: Schedule, date: string, minute: number): boolean {
  const today = windowsOf(schedule, date).some(({ from, to }) => minute >= from && minute < to);
  if (today) return true;
  const isDayOff = overrideOf(schedule, date)?.windows.length === 0;
  const late = minute + 1440;
  return !isDayOff && windowsOf(schedule, dayBefore(date)).some(({ from, to }) => late >= from && late < to);
}

function isOpenByDefinition(schedule: Schedule, at: number, clock: WallClock): boolean {
  const span = schedule.spans.findLast((one) => one.from <= at && at < (one.to ?? Number.POSITIVE_INFINITY));
  if (span) return span.open;
  const { date, minute } = clock(at);
  return isPlannedOpen(schedule, date, minute);
}

/** Asks the definition at every minute of [from, to) and joins the open ones. */
export function walk(schedule: Schedule, from: number, to: number, clock = wallClock(schedule.zone)): Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (let at = from; at < to; at += MINUTE) {
    if (!isOpenByDefinition(schedule, at, clock)) continue;
    const last = found.at(-1);
    if (last?.to === at) last.to = at + MINUTE;
    else found.push({ from: at, to: at + MINUTE });
  }
  return found;
}
