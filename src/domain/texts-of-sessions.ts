import type { Amount, Days, Length, Lines, Moment, Phrase, Plain, Zone } from './text-args.ts';

type PlainKeys =
  | ('command-sessions' | 'button-sessions' | 'sessions-all-none' | 'sessions-whom' | 'session-which')
  | `button-session-${'see' | 'list' | 'new' | 'yes' | 'anyway' | 'none-of' | 'other' | 'no' | 'withdraw' | 'move'}`
  | `button-session-${'off' | 'off-sure' | 'keep' | 'put' | 'put-anyway' | 'days'}`
  | `toast-session-${'proposed' | 'agreed' | 'cancelled' | 'dropped' | 'newer' | 'already' | 'taken' | 'past'}`
  | `toast-session-${'conflict' | 'late' | 'many' | 'not-now'}`
  | `session-is-${'agreed' | 'theirs' | 'cancelled' | 'gone' | 'held' | 'missed'}`
  | ('session-conflict-away' | 'session-conflict-away-client' | 'session-conflict-closed' | 'session-conflict-taken')
  | 'session-no-reminder'
  | ('session-reaches-open-ended' | 'session-cost-none' | 'session-cost-explained');

/** With whom; above a session or a series. */
type WithWhom =
  | `session-head-${'theirs' | 'yours' | 'agreed' | 'kept' | 'cancelled' | 'declined' | 'gone' | 'held' | 'missed' | 'new'}`
  | `session-head-${'series-theirs' | 'series-yours' | 'series'}`;

/** The same where a session is agreed on, and when. */
type WithWhomFrom = `session-head-${'theirs-move' | 'yours-move' | 'move'}`;

/** Words about sessions: when they are, proposing, moving, cancelling. */
export interface SessionTexts
  extends Record<PlainKeys, Plain>,
    Record<WithWhom, { who: string }>,
    Record<WithWhomFrom, { who: string; from: Moment }> {
  // All of them, with one client and with everybody.
  sessions: { who: string; list: Lines };
  'sessions-none': { who: string };
  'sessions-line': { at: Moment; state: Phrase };
  'sessions-all': { list: Lines };
  'sessions-all-line': { at: Moment; state: Phrase };
  'session-is-yours': { who: string };
  'session-is-moving-yours': { to: Moment; who: string };
  'session-is-moving-theirs': { to: Moment };
  /** To a coach who goes away or closes: what is agreed on for that time. */
  'sessions-meanwhile': { list: Lines };

  // One session, or a series, and what there is to know about it.
  'session-card': { head: Phrase; at: Moment; length: Length };
  'session-card-more': { head: Phrase; at: Moment; length: Length; lines: Lines };
  'session-series': { head: Phrase; list: Lines };
  'session-conflict': { who: string; at: Moment };
  'session-reaches': { opens: Moment };
  'session-asked-late': { until: Moment };

  // Moving and cancelling: what the clause says, and what it costs now.
  'session-clause': { text: string };
  'session-clause-usual': { free: Length };
  'session-cost-free': { until: Moment };
  'session-cost': { amount: Amount };
  'session-cost-percent': { percent: number };
  'session-waived': { count: number };
  'session-move': { who: string; at: Moment; lines: Lines };
  'session-move-plain': { who: string; at: Moment };
  'session-off': { who: string; at: Moment; lines: Lines };
  'session-off-plain': { who: string; at: Moment };

  // Choosing and typing a time.
  'session-days': { who: string; length: Length };
  'session-days-none': { who: string };
  'session-times': { day: Days };
  'session-times-zone': { day: Days; zone: Zone };
  'session-times-none': { day: Days };
  'session-preview-series': { who: string; length: Length; list: Lines };
  'session-week': { at: Moment };
  'session-week-out': { at: Moment };
  'session-time-unread': { part: string };
  'session-time-past': { part: string };
  'session-time-skipped': { part: string; instead: Moment };
  'button-session-all': { count: number };
  'button-session-weekly': { count: number };
}
