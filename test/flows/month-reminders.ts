import { dateIn, momentIn } from './month-pair.ts';
import type { Season } from './month-telling.ts';

/** Day, time and what is said. */
type Row = readonly [day: number, time: string, ...keys: string[]];

const around = (day: number, [hour, begins, nears, ends]: readonly string[], side: 'client' | 'coach'): Row[] => [
  [day, hour ?? '', side === 'client' ? 'around-hour' : 'around-brief'],
  [day, begins ?? '', `around-begins-${side}`],
  [day, nears ?? '', `around-nears-end-${side}`],
  [day, ends ?? '', `around-ended-${side}`],
];

const first = ['14:00', '15:00', '15:55', '16:00'];
const moved = ['15:00', '16:00', '16:55', '17:00'];
const byButton = ['12:00', '13:00', '13:55', '14:00'];
const beforeHoliday = ['09:00', '10:00', '10:55', '11:00'];
const last = ['16:00', '17:00', '17:55', '18:00'];

/** At ten on the client's own clock, while that is Almaty's. */
const ofAlmaty: readonly Row[] = [
  [-16, '10:00', 'reminder-due-soon'],
  [-14, '10:00', 'reminder-due-today'],
  [-13, '10:00', 'reminder-due-today'],
  [-10, '10:00', 'promise-soon'],
  [-9, '10:00', 'promise-today'],
];

/** To the client, by Warsaw's clock: before the flight that is the coach's, after it both live by it. */
const toClient: readonly Row[] = [
  [-18, '15:00', 'around-prepare'],
  ...around(-17, first, 'client'),
  [-10, '16:00', 'around-prepare'],
  ...around(-9, moved, 'client'),
  [-5, '10:00', 'promise-soon'],
  [-5, '13:00', 'around-prepare'],
  [-4, '10:00', 'promise-today'],
  ...around(-4, byButton, 'client'),
  [-4, '17:00', 'around-prepare'],
  // Whoever is known to have missed it is told nothing of its end.
  ...around(-3, last, 'client').slice(0, 2),
  [0, '10:00', 'reminder-due-soon', 'reminder-due-today'],
  [1, '10:00', 'promise-soon'],
  [2, '10:00', 'promise-today'],
  [2, '10:00', 'around-prepare'],
  ...around(3, beforeHoliday, 'client'),
  [3, '10:00', 'reminder-due-today'],
  [4, '10:00', 'reminder-due-1'],
  [6, '10:00', 'reminder-due-3'],
  [10, '17:00', 'around-prepare'],
  ...around(11, last, 'client'),
];

const toCoach: readonly Row[] = [
  ...[-17, -13, -10, -9, -4, -3, 2, 3, 11].map((day): Row => [day, '10:00', 'agenda']),
  ...around(-17, first, 'coach'),
  [-13, '10:00', 'promise-soon'],
  [-12, '10:00', 'promise-today'],
  ...around(-9, moved, 'coach'),
  ...around(-4, byButton, 'coach'),
  ...around(-3, last, 'coach').slice(0, 2),
  // An hour before it contact hours have not begun: the brief comes before the evening closes.
  [2, '17:50', 'around-brief'],
  ...around(3, beforeHoliday, 'coach').slice(1),
  ...around(11, last, 'coach'),
];

/** The questions of a session at 17:00 in Warsaw a day before it: at 21:00 in Almaty it is quiet, and they come in the morning. */
const questions = (season: Season): { readonly almaty: Row[]; readonly warsaw: Row[] } =>
  season.before === 1
    ? { almaty: [[-10, '09:00', 'around-prepare']], warsaw: [] }
    : { almaty: [], warsaw: [[-11, '17:00', 'around-prepare']] };

const named = (to: string, rows: readonly Row[], moment: (day: number, time: string) => number): string[] =>
  rows.flatMap(([day, time, ...keys]) =>
    keys.map((key) => `${to} ${new Date(moment(day, time)).toISOString().slice(0, 16)} ${key}`),
  );

/** Every reminder of the month: to whom, when (to the minute, by UTC) and which. */
export const expectedReminders = (season: Season): string[] => {
  const warsaw = (day: number, time: string): number => momentIn(season, day, time);
  const almaty = (day: number, time: string): number => Date.parse(`${dateIn(season, day)}T${time}+05:00`);
  const { almaty: early, warsaw: usual } = questions(season);
  return [
    ...named('client', [...ofAlmaty, ...early], almaty),
    ...named('client', [...toClient, ...usual], warsaw),
    ...named('coach', toCoach, warsaw),
  ].sort();
};
