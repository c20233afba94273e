import { zoneOf } from '../../beginning/fair.ts';
import { formatDate, parseDate } from '../../hours/hours-dates.ts';
import type { Present } from '../../present.ts';
import type { Side } from '../../side.ts';
import type { Engagement, Practice } from '../../world.ts';
import { momentOn } from '../days.ts';
import { keptOf } from '../kept.ts';
import type { Followed } from '../nouns.ts';
import type { Reminder } from '../reminding/reminder.ts';
import { answerLimit, nearLimit, openTimeBefore } from './answer-limit.ts';
import { doersOf } from './following.ts';

/** At ten in the morning, on the clock of whoever promised. */
const tenOClock = 600;
/** That a day has passed is worth saying for so many days. */
const lateFor = 14;

/** Everything to be said in time about promises, and about an answer that nears its limit. */
export const promiseReminders = (p: Present, practice: Practice, e: Engagement): Reminder[] => [
  ...keptOf(e).promises.flatMap((one) => doersOf(one).flatMap((to) => remindersOf(p, practice, e, one, to))),
  ...answerReminder(p, practice, e),
];

const remindersOf = (p: Present, practice: Practice, e: Engagement, one: Followed, to: Side): Reminder[] => {
  if (one.due === null) return [];
  const zone = to === 'coach' ? practice.zone : zoneOf(practice, e);
  const due = parseDate(one.due);
  const on = (days: number, minutes: number): number => momentOn(p, zone, due + days, minutes);
  // The day it is due names it: a new day is reminded of anew.
  const common = { to, about: `${one.summary}.${one.item}.${one.due}`, agreedUntil: null };
  const all: Reminder[] = [
    // Where the day before has no fair hour, it comes earlier; what is said of the day itself never does.
    { ...common, kind: 'promise-soon', at: on(-1, tenOClock), since: one.since, until: on(0, 0) },
    { ...common, kind: 'promise-today', at: on(0, tenOClock), since: Math.max(one.since, on(0, 0)), until: on(1, 0) },
    {
      ...{ ...common, kind: 'promise-late', at: on(1, tenOClock) },
      ...{ since: Math.max(one.since, on(1, 0)), until: on(lateFor, 0) },
    },
  ];
  // Whoever has only just said yes to it knows.
  return all.filter(({ at }) => one.since < at);
};

/** Two open hours before the limit of an answer, inside hours. After the limit it has lost its sense: the day tells it. */
const answerReminder = (p: Present, practice: Practice, e: Engagement): Reminder[] => {
  const limit = answerLimit(p, practice, e);
  if (!limit) return [];
  return [
    {
      ...{ kind: 'answer', to: 'coach', about: `${limit.since}.${formatDate(limit.day)}` },
      ...{ at: openTimeBefore(limit.spans, nearLimit), since: limit.since, until: limit.at, agreedUntil: null },
    },
  ];
};
