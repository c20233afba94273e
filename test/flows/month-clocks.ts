import { momentIn } from './month-pair.ts';
import type { Season } from './month-telling.ts';

/** Clocks as an almanac has them: hours before UTC, and the two moments at which somebody's changes. No zone is asked for anything. */
export interface Clocks {
  /** The day and the minutes of the coach's wall clock, and of the clock the client lives by at that moment (epoch ms). */
  coach(at: number, since?: number): Wall;
  client(at: number, since?: number): Wall;
}

export interface Wall {
  /** YYYY-MM-DD, HH:MM, and the minutes of the day. */
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
}

const almaty = 5;

const wall = (at: number, hours: number): Wall => {
  const local = new Date(at + hours * 3_600_000).toISOString();
  const time = local.slice(11, 16);
  return { day: local.slice(0, 10), time, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
};

/** The day on which the client flies, at two in Warsaw. */
const flight = (season: Season): number => momentIn(season, -6, '14:00');

/** `since`: when it is read, where that is another moment than the one that is told. */
export const clocksOf = (season: Season): Clocks => {
  // At one in the morning by UTC, all over Europe.
  const change = Date.parse(`${season.sunday}T01:00Z`);
  const warsaw = (at: number): number => (at < change ? season.before : season.after);
  return {
    coach: (at) => wall(at, warsaw(at)),
    client: (at, since = at) => wall(at, since < flight(season) ? almaty : warsaw(at)),
  };
};

/** Sessions as they took place, or were to: one hour each. */
const sessions = [
  [-17, '15:00'],
  [-9, '16:00'],
  [-4, '13:00'],
  [-3, '17:00'],
  [3, '10:00'],
  [11, '17:00'],
] as const;

/** While a session lasts, and until half an hour after it, both have agreed to be there. */
export const isSession = (season: Season, at: number): boolean =>
  sessions.some(([day, time]) => {
    const begins = momentIn(season, day, time);
    return at >= begins && at < begins + 90 * 60_000;
  });
