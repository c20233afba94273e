import type { Lexeme } from './hours-lexemes.ts';
import { DAY_MINUTES, type Window } from './hours-schedule.ts';
import { windowBetween } from './hours-times.ts';

/** What could not be understood, and where in the text. */
export type Trouble = {
  readonly reason: 'day' | 'time' | 'range' | 'overlap';
  readonly start: number;
  readonly end: number;
};

/** A text being read; `i` moves on. */
export type Line = { readonly all: readonly Lexeme[]; i: number };

const WEEKEND = [5, 6];

export function isTrouble(value: object): value is Trouble {
  return 'reason' in value;
}

export function peek(line: Line, ahead = 0): Lexeme | undefined {
  return line.all[line.i + ahead];
}

/** Passes over lexemes of these kinds; false at the end of the text. */
export function skip(line: Line, ...kinds: Lexeme['kind'][]): boolean {
  for (let next = peek(line); next && kinds.includes(next.kind); next = peek(line)) line.i++;
  return peek(line) !== undefined;
}

/** Trouble with the lexeme at hand, or with what `from` began if nothing but a separator follows. */
export function troubleAt(line: Line, reason: Trouble['reason'], from?: Lexeme): Trouble {
  const here = peek(line);
  if (here?.kind === 'unknown')
    return { reason: reason === 'overlap' ? here.likely : reason, start: here.start, end: here.end };
  const before = line.all[line.i - 1];
  const first = from ?? here ?? before;
  const last = from ? before : here;
  return { reason, start: first?.start ?? 0, end: (last ?? first)?.end ?? 0 };
}

/** Days up to something else: `пн`, `пн-ср, пт`, `сб-вт`; Monday is 0. */
export function readDays(line: Line): readonly number[] | Trouble {
  const days: number[] = [];
  while (days.length === 0 || startsDay(line)) {
    skip(line, 'and');
    const some = readDay(line);
    if (isTrouble(some)) return some;
    days.push(...some);
  }
  return days;
}

/** Whether another day follows, with or without a comma. "Weekend" needs the comma: else it says "closed". */
function startsDay(line: Line): boolean {
  const comma = peek(line)?.kind === 'and' ? 1 : 0;
  const kind = peek(line, comma)?.kind;
  return kind === 'days' || (comma === 1 && (kind === 'rest' || kind === 'unknown'));
}

function readDay(line: Line): readonly number[] | Trouble {
  const first = peek(line);
  if (first?.kind === 'to' && !first.dash) {
    line.i++;
    return readDay(line);
  }
  if (first?.kind !== 'days' && first?.kind !== 'rest') return troubleAt(line, likely(first));
  line.i++;
  const from = first.kind === 'days' ? first.days : WEEKEND;
  const until = peek(line, 1);
  if (peek(line)?.kind !== 'to') return from;
  if (until?.kind === 'days') return readDayRange(line, first, from, until.days);
  if (until?.kind !== 'unknown' && until?.kind !== 'rest') return from;
  line.i++;
  return until.kind === 'rest' ? from : troubleAt(line, likely(until));
}

function likely(lexeme: Lexeme | undefined): 'day' | 'time' {
  return lexeme?.kind === 'unknown' ? lexeme.likely : 'day';
}

function readDayRange(line: Line, first: Lexeme, from: readonly number[], to: readonly number[]) {
  line.i += 2;
  const [start, end] = [from[0] ?? 0, to[0] ?? 0];
  if (from.length !== 1 || to.length !== 1) return troubleAt(line, 'range', first);
  return Array.from({ length: ((end - start + 7) % 7) + 1 }, (_, i) => (start + i) % 7);
}

/** Windows up to something else, none for "closed"; `first` is what a missing time is reported with. */
export function readTimes(line: Line, first: Lexeme | undefined): readonly Window[] | Trouble {
  const link = peek(line);
  if (link?.kind === 'to') {
    line.i++;
    if (!link.dash) return { ...troubleAt(line, 'range'), start: link.start };
  }
  const next = peek(line);
  if (next?.kind !== 'time') line.i++;
  if (next?.kind === 'off' || next?.kind === 'rest') return [];
  if (next?.kind === 'always') return [{ from: 0, to: DAY_MINUTES }];
  if (next?.kind === 'time') return readWindows(line);
  line.i--;
  return troubleAt(line, next?.kind === 'unknown' ? next.likely : 'time', first);
}

function readWindows(line: Line): readonly Window[] | Trouble {
  const windows: Window[] = [];
  while (peek(line)?.kind === 'time' || (peek(line)?.kind === 'and' && peek(line, 1)?.kind === 'time')) {
    skip(line, 'and');
    const window = readWindow(line);
    if (isTrouble(window)) return window;
    windows.push(window);
  }
  return windows;
}

function readWindow(line: Line): Window | Trouble {
  const [start, link, end] = [peek(line), peek(line, 1), peek(line, 2)];
  line.i++;
  if (start?.kind !== 'time' || link?.kind !== 'to') return troubleAt(line, 'range', start);
  line.i++;
  if (end?.kind !== 'time') return troubleAt(line, end?.kind === 'unknown' ? 'time' : 'range', start);
  line.i++;
  return windowBetween(start.time, end.time) ?? troubleAt(line, 'range', start);
}
