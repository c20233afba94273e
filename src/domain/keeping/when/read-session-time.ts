import type { Calendar } from '../../hours/hours-schedule.ts';
import { tokens } from '../../hours/hours-tokens.ts';
import { clockAt } from '../../hours/when-clock.ts';
import { refuse } from '../../hours/when-refused.ts';
import { type Fit, fitted } from './session-fit.ts';
import type { SessionPiece } from './session-meaning.ts';
import { sessionPieces } from './session-pieces.ts';
import { planOf } from './session-plan.ts';

/** What else was typed with a time: how long (minutes), and whether each week, so many times. Null where it was not. */
export interface SessionWish {
  readonly minutes: number | null;
  /** `times` null: each week, for no number of times that was named. */
  readonly weekly: { readonly times: number | null } | null;
}

export type SessionTimeRead =
  | ({ readonly ok: true; readonly at: number } & SessionWish)
  /** Two to four moments (epoch ms, soonest first) that the words can mean: to be asked, never guessed. */
  | ({ readonly ok: false; readonly is: 'ambiguous'; readonly choices: readonly number[] } & SessionWish)
  | { readonly ok: false; readonly is: 'past'; readonly part: string }
  /** The clocks leave that hour out; `instead` is the first moment after it. */
  | { readonly ok: false; readonly is: 'skipped'; readonly part: string; readonly instead: number }
  | SessionTimeUnread;

export interface SessionTimeUnread {
  readonly ok: false;
  readonly is: 'unread';
  readonly part: string;
  /** `time`: none was named, or none that exists; `date`: no such date; `word`: the part is not understood. */
  readonly reason: 'word' | 'time' | 'date';
}

/**
 * Reads when a session is to be, typed in any of four languages at `at` (epoch ms) by somebody in `zone`: "завтра в 15", "w czwartek o
 * 17:30", "every Thursday 17:30, 6 times". Words for the other side's time are read in `otherZone`. `part` is what it is about, at most 40 letters.
 */
export function readSessionTime(
  text: string,
  at: number,
  zone: string,
  calendar: Calendar,
  otherZone: string | null = null,
): SessionTimeRead {
  const all = sessionPieces(tokens(text));
  const whole = { start: 0, end: text.length };
  const unread = (place: { start: number; end: number }, reason: SessionTimeUnread['reason']): SessionTimeUnread => ({
    ...{ ok: false, is: 'unread', reason },
    part: refuse(text, place, reason).part,
  });
  const unknown = all.find((piece) => piece.kind === 'unknown');
  if (unknown?.kind === 'unknown') return unread(unknown, unknown.reason);
  const plan = planOf(all);
  if ('wrong' in plan) return unread(plan.place ?? whole, plan.wrong);
  const { today } = clockAt(at, zone, calendar);
  const fit = fitted(plan, { ...clockAt(at, zoneOf(all, zone, otherZone), calendar), today });
  return answer(fit, refuse(text, plan.place ?? whole, 'past').part, plan);
}

const zoneOf = (all: readonly SessionPiece[], zone: string, otherZone: string | null): string => {
  const named = all.flatMap((piece) => (piece.kind === 'zone' ? [piece.zone] : []))[0];
  if (named === undefined || named === 'mine') return zone;
  return named === 'yours' ? (otherZone ?? zone) : named;
};

const answer = ({ choices, skipped }: Fit, part: string, { minutes, weekly }: SessionWish): SessionTimeRead => {
  const [first, second] = choices;
  if (first !== undefined && second !== undefined)
    return { ok: false, is: 'ambiguous', choices: choices.slice(0, 4), minutes, weekly };
  if (first !== undefined) return { ok: true, at: first, minutes, weekly };
  return skipped === null ? { ok: false, is: 'past', part } : { ok: false, is: 'skipped', part, instead: skipped };
};
