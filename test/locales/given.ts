import { usualHours } from '../../src/domain/practice.ts';
import type { Hours, Length, Moment, Phrase, TextArg, Zone } from '../../src/domain/texts.ts';

const hour = 3_600_000;

/** A Wednesday afternoon in Warsaw: 4 November 2026, 14:05. */
export const now = Date.UTC(2026, 10, 4, 13, 5);

/** Every way a moment is told: today, tomorrow, yesterday, a date, a date of another year. */
export const moments: readonly Moment[] = [5, 21, -16, 24 * 5, 24 * 90].map((ahead) => ({
  moment: now + ahead * hour,
}));

export const each = <K extends string>(name: K): Record<K, Moment>[] =>
  moments.map((moment) => ({ [name]: moment }) as Record<K, Moment>);

export const stretches = moments.map((until) => ({ from: { moment: now + hour }, until }));

export const hours: Hours = { weekly: usualHours };
export const manyHours: Hours = { weekly: usualHours.map((_, day) => [{ from: 540 + day * 10, to: 1440 + day }]) };
export const noHours: Hours = { weekly: [[], [], [], [], [], [], []] };
export const meaning: Phrase = { phrase: 'urgent-meaning' };
export const zone: Zone = { zone: 'America/Argentina/Buenos_Aires' };
export const words = ['', 'день отдыха'];
export const stages = ['invited', 'intake', 'offer', 'terms', 'active', 'paused', 'ending', 'ended'];
export const kinds = [
  'paid_media',
  'giveaway',
  'giveaway_winners',
  'invoice',
  'poll',
  'story',
  'checklist',
  'game',
  'dice',
];
export const lengths: readonly Length[] = [15, 30, 60, 90, 120, 240, 1260].map((minutes) => ({ minutes }));
export const someDays = [
  { days: { from: '2026-12-24', to: '2026-12-24' } },
  { days: { from: '2026-12-24', to: '2027-01-06' } },
  { days: { from: '2026-11-05', to: null } },
];
export const counts = [1, 2, 5, 21, 500].map((count) => ({ count }));
export const countsAndNone = [{ count: 0 }, ...counts];
export const tally = {
  tally: [
    [1, 3],
    [2, 1],
    [3, 12],
  ],
} as const;
export const part = 'в следующий вторник, наверное, с шести??';

/** Names as long as they may be, and one that is not. */
export const longest = 'Александра-Анастасия Константинопольская-Преображенская-Иванова1';
export const shortName = 'Айгерим';

/** Texts without arguments of their own. */
export const plain = <K extends string>(...keys: K[]): Record<K, Record<never, TextArg>[]> =>
  Object.fromEntries(keys.map((key) => [key, [{}]])) as unknown as Record<K, Record<never, TextArg>[]>;
