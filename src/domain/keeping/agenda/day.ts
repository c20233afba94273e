import { type DayNumber, parseDate } from '../../hours/hours-dates.ts';
import { dayNumber, type Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { momentOn } from '../days.ts';
import { keptOf } from '../kept.ts';
import type { Due, Followed, Session } from '../nouns.ts';
import { type AnswerLimit, answerLimit, hoursOn } from '../promises/answer-limit.ts';

/** What a day of the coach's has with one client. */
export interface DayWith {
  readonly e: Engagement;
  readonly sessions: readonly Session[];
  readonly dues: readonly Due[];
  readonly promises: readonly Followed[];
  /** An answer whose limit is that day, or was before it. */
  readonly answer: AnswerLimit | null;
}

/** Which days are meant: that one alone, or with it what is still open from before. */
type Reach = 'day' | 'and before';

/** Everything of that day (counted from 1970-01-01 on the coach's calendar) with this client. */
export const dayWith = (
  p: Present,
  practice: Practice,
  e: Engagement,
  day: DayNumber,
  reach: Reach = 'day',
): DayWith => {
  const { sessions, dues, promises } = keptOf(e);
  const isMeant = (on: string): boolean => parseDate(on) === day || (reach !== 'day' && parseDate(on) < day);
  const limit = answerLimit(p, practice, e);
  return {
    e,
    sessions: sessions.filter((one) => isAgreed(one) && dayNumber(p, practice.zone, one.at) === day),
    dues: dues.filter((one) => isOwed(one) && isMeant(one.on)),
    promises: promises.filter(({ due }) => due !== null && isMeant(due)),
    answer: limit && (limit.day <= day || reach !== 'day') ? limit : null,
  };
};

export const isEmptyDay = ({ sessions, dues, promises, answer }: DayWith): boolean =>
  sessions.length + dues.length + promises.length === 0 && answer === null;

export const isAgreed = ({ state, agreedAt }: Session): boolean =>
  agreedAt !== null && state !== 'cancelled' && state !== 'proposed';

/** What is not paid, and what somebody says is paid. What the two are talking about is no news of the day. */
export const isOwed = ({ state, talk }: Due): boolean => (state === 'due' || state === 'reported') && !talk;

const nineOClock = 540;

/** When the coach's day begins (epoch ms): at its first opening; nine o'clock where it is open all night. Null on a day off. */
export const dayBegins = (p: Present, practice: Practice, day: DayNumber): number | null => {
  const [first] = hoursOn([p, practice, null], day);
  if (!first) return null;
  const nine = momentOn(p, practice.zone, day, nineOClock);
  const isAllNight = first.from === momentOn(p, practice.zone, day, 0);
  return isAllNight && first.to > nine ? nine : first.from;
};
