import type { Minute } from '../../hours/hours-schedule.ts';
import type { TypedDate } from '../../hours/when-dates.ts';
import type { Place } from '../../hours/when-refused.ts';
import type { DayPart } from './session-words.ts';

/** A date as typed. `slash`: day and month in whichever order; `monthDay`: a day of this month or the next. */
export type SessionDate =
  | TypedDate
  | { readonly kind: 'slash'; readonly one: number; readonly two: number; readonly year?: number }
  | { readonly kind: 'monthDay'; readonly day: number };

export type DayAt = { readonly kind: 'day'; readonly day: SessionDate };

/** A time of day as typed; not `sure` where twelve hours later is as likely. `midnight` is at one end of its day. */
export type ClockTime = {
  readonly minute: Minute;
  readonly sure: boolean;
  readonly midnight?: true;
  /** A number alone, which could be a day of the month. */
  readonly bare?: number;
};

export type LengthAt =
  /** How long; an hour alone may have been meant for a time of day. */
  | { readonly kind: 'length'; readonly minutes: number; readonly hour: number | null }
  /** So many minutes from now. */
  | { readonly kind: 'soon'; readonly minutes: number }
  | { readonly kind: 'times'; readonly times: number };

export type SessionMeaning =
  | DayAt
  | LengthAt
  | { readonly kind: 'time'; readonly time: ClockTime }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'zone'; readonly zone: string | 'mine' | 'yours' }
  | { readonly kind: 'unknown'; readonly reason: 'word' | 'time' | 'date' }
  | { readonly kind: 'weekly' | 'or' | 'next' | 'this' | 'nextWeek' | 'yesterday' | 'link' | 'dash' | 'filler' };

/** What stands in a typed time, and where. */
export type SessionPiece = Place & SessionMeaning;
export type Found = { readonly meanings: readonly SessionMeaning[]; readonly took: number };
