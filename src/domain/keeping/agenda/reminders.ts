import { type DayNumber, formatDate, parseDate } from '../../hours/hours-dates.ts';
import { dayNumber, type Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { momentOn } from '../days.ts';
import { keptOf } from '../kept.ts';
import type { Reminder } from '../reminding/reminder.ts';
import { dayBegins, isAgreed, isOwed } from './day.ts';

/** Something that happens on a day, and since when (epoch ms) it is known. */
type OnDay = readonly [day: DayNumber, known: number];

/** The coach's day with this client, at the day's first opening: of what was known by then. None on a day off. */
export const todayReminders = (p: Present, practice: Practice, e: Engagement): Reminder[] => {
  const today = dayNumber(p, practice.zone);
  const days = new Map<DayNumber, number>();
  // Yesterday's name is kept as well: a clock that jumps back over midnight says nothing twice.
  for (const [day, known] of everything(p, practice, e))
    if (day >= today - 1) days.set(day, Math.min(days.get(day) ?? Number.POSITIVE_INFINITY, known));
  return [...days].flatMap(([day, known]) => reminderOf(p, practice, day, known));
};

const reminderOf = (p: Present, practice: Practice, day: DayNumber, known: number): Reminder[] => {
  const at = dayBegins(p, practice, day);
  // What has come up since was said when it did.
  if (at === null || known >= at) return [];
  const [since, until] = [momentOn(p, practice.zone, day, 0), momentOn(p, practice.zone, day + 1, 0)];
  return [{ kind: 'today', to: 'coach', about: formatDate(day), at, since, until, agreedUntil: null }];
};

const everything = (p: Present, practice: Practice, e: Engagement): OnDay[] => {
  const { sessions, dues, promises } = keptOf(e);
  return [
    ...sessions.filter(isAgreed).map((one): OnDay => [dayNumber(p, practice.zone, one.at), one.agreedAt ?? 0]),
    ...dues.filter(isOwed).map((one): OnDay => [parseDate(one.on), one.openSince]),
    ...promises.flatMap(({ due, since }): OnDay[] => (due === null ? [] : [[parseDate(due), since]])),
  ];
};
