import { cut } from '../../../domain/beginning/wording.ts';
import { type DayNumber, formatDate, parseDate } from '../../../domain/hours/hours-dates.ts';
import type { DayWith } from '../../../domain/keeping/agenda/day.ts';
import { endOf } from '../../../domain/keeping/kept.ts';
import type { Due, Followed, Session } from '../../../domain/keeping/nouns.ts';
import type { Days, Phrase } from '../../../domain/texts.ts';
import type { Engagement, Practice } from '../../../domain/world.ts';
import { clockTime, sameClock, weekday } from '../../moments.ts';
import type { Tools } from '../../tools.ts';
import type { Reader } from '../../wording.ts';
import { openFollowed } from '../promises/promised.ts';

/** So many lines fit into one message, with the longest names and words there may be. */
const linesAtMost = 18;
const lettersOfPromise = 60;

/** For whom and of which day lines are made. */
export interface DaySight {
  readonly tools: Tools;
  readonly reader: Reader;
  readonly practice: Practice;
  readonly day: DayNumber;
}

/** A day by its names. */
export const dayNames = ({ reader, day }: Pick<DaySight, 'reader' | 'day'>): { weekday: string; date: Days } => {
  const date = formatDate(day);
  return { weekday: weekday(date, reader.locale), date: { days: { from: date, to: date } } };
};

/** What a day has, a line each: sessions by the clock, who waits (longest first), promises and payments by their days. */
export const dayLines = async (sight: DaySight, all: readonly DayWith[]): Promise<Phrase[]> => {
  const promises = await Promise.all(all.map((one) => promiseLines(sight, one)));
  const lines = [
    ...sorted(all.flatMap(({ e, sessions }) => sessions.map((one) => [one.at, sessionLine(sight, e, one)] as const))),
    ...sorted(all.flatMap(({ e, answer }) => (answer ? [[answer.since, answerLine(sight, e, answer)] as const] : []))),
    ...sorted(promises.flat()),
    ...sorted(all.flatMap(({ e, dues }) => dues.map((one) => [parseDate(one.on), dueLine(sight, e, one)] as const))),
  ];
  const count = lines.length - linesAtMost;
  return count > 0 ? [...lines.slice(0, linesAtMost), { phrase: 'day-more', args: { count } }] : lines;
};

type Sortable = readonly [by: number, line: Phrase];

const sorted = (lines: readonly Sortable[]): Phrase[] => [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);

const sessionLine = ({ practice }: DaySight, e: Engagement, session: Session): Phrase => {
  const { zone } = practice;
  const args = { from: clockTime(session.at, zone), to: clockTime(endOf(session), zone), who: e.name };
  if (e.zone === null || sameClock(session.at, zone, e.zone)) return { phrase: 'day-session', args };
  const there = { zone: { zone: e.zone }, there: clockTime(session.at, e.zone) };
  return { phrase: 'day-session-both', args: { ...args, ...there } };
};

const answerLine = ({ reader }: DaySight, e: Engagement, limit: NonNullable<DayWith['answer']>): Phrase => ({
  phrase: 'day-answer',
  args: {
    ...{ who: e.name, since: { moment: limit.since }, until: { moment: limit.at } },
    state: limit.at <= reader.now ? 'late' : 'due',
  },
});

const dueLine = ({ day }: DaySight, e: Engagement, { state, amount, on }: Due): Phrase => {
  const is = state === 'reported' ? 'reported' : parseDate(on) < day ? 'late' : 'due';
  return { phrase: 'day-due', args: { who: e.name, amount: { money: amount }, state: is, on: dayOf(on) } };
};

const dayOf = (on: string): Days => ({ days: { from: on, to: on } });

const promiseLines = async ({ tools, day }: DaySight, { e, promises }: DayWith): Promise<Sortable[]> => {
  const promised = await openFollowed(tools, e, promises);
  return promises.flatMap((one): Sortable[] => {
    const text = promised.item(one.summary, one.item)?.text;
    return text === undefined || one.due === null
      ? []
      : [[parseDate(one.due), promiseLine(day, e, one, text, one.due)]];
  });
};

const promiseLine = (day: DayNumber, e: Engagement, { owner }: Followed, words: string, due: string): Phrase => {
  const args = { who: e.name, owner, text: cut(words, lettersOfPromise) };
  return parseDate(due) < day
    ? { phrase: 'day-promise-late', args: { ...args, due: dayOf(due) } }
    : { phrase: 'day-promise', args };
};
