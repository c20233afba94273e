import { rules } from '../../agreements/terms/in-force.ts';
import type { Stretch } from '../../hours/hours.ts';
import { dayNumber, type Present, schedule } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { momentOn } from '../days.ts';

type Where = readonly [p: Present, practice: Practice, e: Engagement];

const minute = 60_000;
const hour = 60 * minute;
/** Where no day with contact hours is found among so many looked at, there is none to wait for. */
const looksAtMost = 60;

/** Until when (epoch ms) a message that waits is to be answered, and the contact hours with this client on that day. */
export interface AnswerLimit {
  readonly since: number;
  readonly at: number;
  /** The number of the day, counted from 1970-01-01 on the coach's calendar. */
  readonly day: number;
  readonly spans: readonly Stretch[];
}

/** Asked several times for every message: found once for a record and a practice, on which alone it depends. */
const found = new WeakMap<Engagement, { readonly practice: Practice; readonly limit: AnswerLimit | null }>();

/** The closing of the last of so many working days after the day of the message: days with contact hours with this client. Null when nobody waits. */
export const answerLimit = (p: Present, practice: Practice, e: Engagement): AnswerLimit | null => {
  if (e.waitingSince === null) return null;
  const known = found.get(e);
  if (known?.practice === practice) return known.limit;
  const limit = findLimit(p, practice, e);
  found.set(e, { practice, limit });
  return limit;
};

const findLimit = (p: Present, practice: Practice, e: Engagement): AnswerLimit | null => {
  const since = e.waitingSince;
  if (since === null) return null;
  let left = rules(practice, e, since).answerDays;
  let from = dayNumber(p, practice.zone, since) + 1;
  for (let looks = 0; looks < looksAtMost; looks++) {
    const day = nextWithHours([p, practice, e], from);
    if (day === null) return null;
    const spans = hoursOn([p, practice, e], day);
    if (spans.length > 0) left--;
    const last = spans.at(-1);
    if (left <= 0 && last) return { since, at: last.to, day, spans };
    from = day + 1;
  }
  return null;
};

/** The first day from that one on that has an open moment. */
const nextWithHours = ([p, practice, e]: Where, from: number): number | null => {
  const begins = momentOn(p, practice.zone, from, 0);
  const opens = p.hours.nextOpening(schedule(practice, e, begins), begins);
  return opens === undefined ? null : dayNumber(p, practice.zone, opens);
};

/** The contact hours that begin on a day: what is left of the evening before is none of them, what goes on past midnight belongs to them. */
export const hoursOn = ([p, practice, e]: readonly [Present, Practice, Engagement | null], day: number): Stretch[] => {
  const begins = momentOn(p, practice.zone, day, 0);
  const ends = momentOn(p, practice.zone, day + 1, 0);
  const hours = schedule(practice, e, begins);
  const own = p.hours
    .openSpans(hours, begins, ends)
    .filter(({ from, to }) => from > begins || to === ends || !p.hours.isOpen(hours, begins - 1));
  return own.map(({ from, to }) => (to === ends ? { from, to: pastMidnight(p, hours, ends) } : { from, to }));
};

/** Where a night's hours end; a day that never closes ends at midnight. */
const pastMidnight = (p: Present, hours: ReturnType<typeof schedule>, midnight: number): number => {
  const closes = p.hours.closesAt(hours, midnight - 1);
  return closes !== undefined && closes < midnight + 12 * hour ? closes : midnight;
};

/** The moment (epoch ms) with so much open time left before the last of these hours closes; their beginning where they are shorter. */
export const openTimeBefore = (spans: readonly Stretch[], ms: number): number => {
  let left = ms;
  for (const { from, to } of [...spans].reverse()) {
    if (to - from >= left) return to - left;
    left -= to - from;
  }
  return spans[0]?.from ?? 0;
};

/** So much open time before the limit the coach is shown who waits. */
export const nearLimit = 2 * hour;
