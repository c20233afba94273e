import type { Side } from '../../side.ts';

/** What a reminder is about; its words are in outbound/keeping, one writer for each. */
export const reminderKinds = [
  // To the client: a day before a session with two preparing questions; an hour before. To the coach: an hour before, with what there is to know.
  ...(['prepare', 'hour', 'brief'] as const),
  // To both, in the session both agreed on: it begins, it is about to end, it has ended.
  ...(['begins', 'nears-end', 'ended'] as const),
  // To the client: a sum is due in three days, today, since one, three and seven days.
  ...(['due-soon', 'due-today', 'due-1', 'due-3', 'due-7'] as const),
  // To whoever promised: due tomorrow, today, since yesterday.
  ...(['promise-soon', 'promise-today', 'promise-late'] as const),
  // To the coach: an answer nears its limit; what the day has with this client.
  ...(['answer', 'today'] as const),
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Something that is to be said to one side in time. All moments in epoch ms. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly to: Side;
  /** What it is about, and which state of it: "7.2" is the second time agreed on for session 7. With kind and side its name for good. */
  readonly about: string;
  /** When it should come. */
  readonly at: number;
  /** It can come earlier where its own moment is no fair one, but not before this. */
  readonly since: number;
  /** From this moment on it has lost its sense. */
  readonly until: number;
  /** Until then the two have agreed to be there: from its own moment on it comes whatever the hour. Null: only at fair hours. */
  readonly agreedUntil: number | null;
}

/** A reminder's name for good: what was said under it is never said again. */
export const nameOfReminder = ({ kind, to, about }: Pick<Reminder, 'kind' | 'to' | 'about'>): string =>
  `${kind}.${to === 'coach' ? 'k' : 'c'}.${about}`;

/** A name read back; null for anything else. */
export const readReminder = (name: string): Pick<Reminder, 'kind' | 'to' | 'about'> | null => {
  const [kind, to, ...about] = name.split('.');
  const known = reminderKinds.find((one) => one === kind);
  return known && (to === 'k' || to === 'c')
    ? { kind: known, to: to === 'k' ? 'coach' : 'client', about: about.join('.') }
    : null;
};
