import type { Engagement } from '../../world.ts';
import { endOf, keptOf } from '../kept.ts';
import type { Session } from '../nouns.ts';
import type { Reminder } from '../reminding/reminder.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Preparing questions make sense until so long before the session. */
const prepareUntil = hour;
/** How a session ended can be asked about for so long. */
const askedFor = day;

/** Everything to be said in time about the sessions agreed on. */
export const sessionReminders = (e: Engagement): Reminder[] => keptOf(e).sessions.flatMap(remindersOf);

const remindersOf = (s: Session): Reminder[] => {
  if (s.agreedAt === null || s.state === 'cancelled' || s.state === 'proposed') return [];
  const one = { since: s.agreedAt, about: `${s.n}.${s.version}` };
  return [...before(s, s.agreedAt, one), ...(isOff(s) ? [] : within(s, one))];
};

type Common = Pick<Reminder, 'since' | 'about'>;

/** What was agreed on within the hour is not followed by a reminder of it. */
const before = ({ at }: Session, since: number, common: Common): Reminder[] => {
  const one = { ...common, agreedUntil: null };
  return [
    { ...one, kind: 'prepare', to: 'client', at: Math.max(since, at - day), until: at - prepareUntil },
    ...(since <= at - hour ? [{ ...one, kind: 'hour', to: 'client', at: at - hour, until: at } as const] : []),
    { ...one, kind: 'brief', to: 'coach', at: Math.max(since, at - hour), until: at },
  ];
};

/** What is said while they are together; how it ended can be said for longer, at fair hours, if the bot was away just then. */
const within = (s: Session, one: Common): Reminder[] => {
  const end = endOf(s);
  const over = end + hour / 2;
  return (['coach', 'client'] as const).flatMap((to): Reminder[] => [
    { ...one, to, kind: 'begins', at: s.at, until: end, agreedUntil: end },
    { ...one, to, kind: 'nears-end', at: end - 5 * minute, until: end, agreedUntil: end },
    { ...one, to, kind: 'ended', at: end, until: to === 'coach' ? end + askedFor : over, agreedUntil: over },
  ]);
};

/** Nobody is asked how something went that did not take place. */
const isOff = ({ state, came }: Session): boolean =>
  state === 'missed' || came.client?.is === 'absent' || came.coach?.is === 'absent';
