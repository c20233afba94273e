import { zoneOf } from '../../beginning/fair.ts';
import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { momentOnDate } from '../days.ts';
import { keptOf } from '../kept.ts';
import type { Due } from '../nouns.ts';
import type { Reminder } from '../reminding/reminder.ts';
import { daysLater } from './parts.ts';

/** At ten in the morning on the client's clock. */
const tenOClock = 600;

/** Days after the day of payment: when each comes, and the day on which it has lost its sense. */
const steps = [
  { kind: 'due-soon', day: -3, until: 0 },
  { kind: 'due-today', day: 0, until: 1 },
  { kind: 'due-1', day: 1, until: 3 },
  { kind: 'due-3', day: 3, until: 7 },
  { kind: 'due-7', day: 7, until: 14 },
] as const;

/** Everything to be said in time about sums that are due: nothing about what is reported, settled, or being talked about. */
export const moneyReminders = (p: Present, practice: Practice, e: Engagement): Reminder[] =>
  keptOf(e)
    .dues.filter(({ state, talk }) => state === 'due' && !talk)
    .flatMap((due) => remindersOf(p, zoneOf(practice, e), due));

/** Those whose moment was before the sum was open are never said: whoever has just heard of it needs none. */
const remindersOf = (p: Present, zone: string, { n, on, openSince, addedAt }: Due): Reminder[] =>
  steps.flatMap(({ kind, day, until }): Reminder[] => {
    const at = momentOnDate(p, zone, daysLater(on, day), tenOClock);
    if (!(at >= openSince)) return [];
    const over = momentOnDate(p, zone, daysLater(on, until), 0);
    return [{ kind, to: 'client', about: `${n}.${addedAt}`, at, since: openSince, until: over, agreedUntil: null }];
  });
