import type { Amount, Days, Lines, Moment, Phrase, Plain } from './text-args.ts';

/** A day by its names. */
interface Day {
  weekday: string;
  date: Days;
}

interface DayPromise {
  who: string;
  owner: 'coach' | 'client' | 'both';
  text: string;
}

/** Words about the coach’s day and week. Clock times stand as they are on the coach's clock. */
export interface AgendaTexts {
  'command-today': Plain;
  agenda: Day & { list: Lines };
  day: Day & { hours: Phrase; list: Lines };
  'day-hours': { hours: string };
  'day-off': Plain;
  'day-none': Plain;
  'day-session': { from: string; to: string; who: string };
  'day-session-both': { from: string; to: string; who: string; zone: string; there: string };
  'day-due': { who: string; amount: Amount; state: 'due' | 'late' | 'reported'; on: Days };
  'day-promise': DayPromise;
  'day-promise-late': DayPromise & { due: Days };
  'day-answer': { who: string; since: Moment; until: Moment; state: 'due' | 'late' };
  'day-more': { count: number };
  'button-day': Plain;
  'button-day-week': Plain;
  'button-day-answer': { name: string };
}
