import { formatDate, parseDate } from '../../../domain/hours/hours-dates.ts';
import { DAY_MINUTES, DAY_MS, MINUTE_MS } from '../../../domain/hours/hours-schedule.ts';
import { momentOn } from '../../../domain/keeping/days.ts';
import { keptOf } from '../../../domain/keeping/kept.ts';
import type { Session } from '../../../domain/keeping/nouns.ts';
import { type Present, schedule } from '../../../domain/present.ts';
import type { Engagement, Practice } from '../../../domain/world.ts';

/** Minutes of a day on the coach's clock, `to` outside it, at most 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A session's part of one day. */
export interface Block extends Span {
  readonly name: string;
  /** On the table, not agreed on. */
  readonly proposed: boolean;
}

export interface DayPlan {
  readonly date: string;
  readonly away: boolean;
  /** Contact hours. */
  readonly open: readonly Span[];
  readonly blocks: readonly Block[];
}

/** A coach's week from Monday. `now` is where it stands, null in another week. */
export interface WeekPlan {
  readonly days: readonly DayPlan[];
  readonly now: { readonly day: number; readonly minute: number } | null;
  /** Sessions agreed on. */
  readonly agreed: number;
}

/** The week that begins on this Monday (YYYY-MM-DD), on the coach's clock. */
export const weekPlan = (p: Present, practice: Practice, all: readonly Engagement[], monday: string): WeekPlan => {
  const first = parseDate(monday);
  const ends = momentOn(p, practice.zone, first + 7, 0);
  const toWall = (at: number): number =>
    Math.round((at + p.calendar.offset(practice.zone, at) * MINUTE_MS - first * DAY_MS) / MINUTE_MS);
  const open = p.hours
    .openSpans(schedule(practice, null, p.at), momentOn(p, practice.zone, first, 0), ends)
    .map(({ from, to }) => ({ from: toWall(from), to: to === ends ? 7 * DAY_MINUTES : toWall(to) }));
  const blocks = all.flatMap((e) => blocksOf(e, toWall)).filter(({ from, to }) => to > 0 && from < 7 * DAY_MINUTES);
  const now = toWall(p.at);
  return {
    days: Array.from({ length: 7 }, (_, day) => ({
      ...{ date: formatDate(first + day), away: isAway(practice, formatDate(first + day)) },
      open: open.flatMap((span) => cutTo(span, day)),
      blocks: blocks.flatMap((block) => cutTo(block, day)),
    })),
    now: now >= 0 && now < 7 * DAY_MINUTES ? { day: Math.floor(now / DAY_MINUTES), minute: now % DAY_MINUTES } : null,
    agreed: blocks.filter(({ proposed, from }) => !proposed && from >= 0).length,
  };
};

const isAway = ({ overrides }: Practice, date: string): boolean =>
  overrides.findLast(({ from, to }) => from <= date && (to === undefined || to >= date))?.windows.length === 0;

const cutTo = <S extends Span>(span: S, day: number): S[] => {
  const from = Math.max(span.from - day * DAY_MINUTES, 0);
  const to = Math.min(span.to - day * DAY_MINUTES, DAY_MINUTES);
  return from < to ? [{ ...span, from, to }] : [];
};

const blocksOf = (e: Engagement, toWall: (at: number) => number): Block[] =>
  keptOf(e).sessions.flatMap((session) => {
    const { state, proposal } = session;
    const stands = state === 'agreed' || state === 'held' || state === 'missed';
    const isOpen = proposal !== null && (state === 'agreed' || state === 'proposed');
    return [
      ...(stands ? [blockOf(e.name, session, false, toWall)] : []),
      ...(isOpen ? [blockOf(e.name, proposal, true, toWall)] : []),
    ];
  });

const blockOf = (
  name: string,
  { at, minutes }: Pick<Session, 'at' | 'minutes'>,
  proposed: boolean,
  toWall: (at: number) => number,
): Block => ({ name, proposed, from: toWall(at), to: toWall(at) + minutes });
