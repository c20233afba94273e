import { type Clause, combine } from './hours-clauses.ts';
import { lexemes } from './hours-lexemes.ts';
import { isTrouble, type Line, peek, readDays, readTimes, skip, type Trouble, troubleAt } from './hours-parts.ts';
import type { WeeklyHours } from './hours-schedule.ts';
import { partOf } from './hours-tokens.ts';

export type HoursRead = { readonly ok: true; readonly weekly: WeeklyHours; readonly days: readonly number[] };

/** Why hours could not be read, with the exact part of the text, at most 40 characters. */
export type HoursRefused = { readonly ok: false; readonly part: string; readonly reason: Trouble['reason'] | 'empty' };

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/**
 * Reads weekly hours such as `пн-пт 10:00-18:00; сб 11-14`, in four languages; `days` are the ones named, Monday 0. Days
 * that are not named stay closed. Refused: what is not understood, a window without length, a day both open and closed.
 */
export function readHours(text: string): HoursRead | HoursRefused {
  const line: Line = { all: lexemes(text), i: 0 };
  const clauses: Clause[] = [];
  while (skip(line, 'break', 'and')) {
    const clause = readClause(line);
    if (isTrouble(clause)) return { ok: false, part: partOf(text, clause.start, clause.end), reason: clause.reason };
    clauses.push(clause);
  }
  if (clauses.length === 0) return { ok: false, part: partOf(text, 0, text.length), reason: 'empty' };
  const days = [...new Set(clauses.flatMap((clause) => clause.days))].sort();
  return { ok: true, weekly: combine(clauses), days };
}

function readClause(line: Line): Clause | Trouble {
  const kind = peek(line)?.kind;
  const isWhole = line.all.length === 1;
  const timesFirst = kind === 'time' || kind === 'always' || kind === 'off' || (kind === 'rest' && isWhole);
  const clause = timesFirst ? readTimesFirst(line, isWhole) : readDaysFirst(line);
  const next = peek(line)?.kind;
  return next === 'off' || next === 'always' ? troubleAt(line, 'overlap') : clause;
}

function readDaysFirst(line: Line): Clause | Trouble {
  const first = peek(line);
  const days = readDays(line);
  if (isTrouble(days)) return days;
  skip(line, 'and');
  const windows = readTimes(line, first);
  if (isTrouble(windows)) return windows;
  const isBoth = windows.length === 0 && peek(line)?.kind === 'time';
  return isBoth ? troubleAt(line, 'overlap') : { days, windows };
}

/** A single word such as "closed" is about the whole week; times alone are not. */
function readTimesFirst(line: Line, isWhole: boolean): Clause | Trouble {
  const first = peek(line);
  const windows = readTimes(line, first);
  if (isTrouble(windows)) return windows;
  if (isWhole) return { days: EVERY_DAY, windows };
  if (peek(line)?.kind === 'to') line.i++;
  const next = peek(line)?.kind;
  if (next !== 'days' && next !== 'rest') return troubleAt(line, 'day', first);
  const days = readDays(line);
  return isTrouble(days) ? days : { days, windows };
}
