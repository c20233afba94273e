import { DAY_MINUTES, type Minute } from './hours-schedule.ts';
import { windowBetween } from './hours-times.ts';
import type { TypedDate } from './when-dates.ts';
import type { Piece } from './when-pieces.ts';

/**
 * What was wished for: wall-clock minutes of a day (of the next that fits, if none is named), or minutes from now.
 * `lasts` is a length in minutes after `from`.
 */
export type Plan =
  | { readonly kind: 'soon'; readonly from?: number; readonly until?: number }
  | ({ readonly kind: 'clock'; readonly date?: TypedDate } & ClockWish);

type ClockWish = { readonly from?: Minute; readonly to?: Minute; readonly lasts?: number; readonly allDay?: true };

// The order of pieces decides what they mean, so they are written as letters and matched.
const LETTERS: Readonly<Partial<Record<Piece['kind'], string>>> = {
  time: 'T',
  length: 'P',
  from: 'F',
  until: 'U',
  dash: '-',
  in: 'I',
  at: 'A',
};

/** The plan that pieces make, without unknown ones and with one day at most; undefined if they make none. */
export function planOf(all: readonly Piece[]): Plan | undefined {
  const letters = all.map((piece) => LETTERS[piece.kind] ?? '').join('');
  const shape = letters.replaceAll('A', '');
  const date = all.flatMap((piece) => (piece.kind === 'day' ? [piece.date] : []))[0];
  const times = all.flatMap((piece) => (piece.kind === 'time' ? [piece.time] : []));
  const length = all.reduce((sum, piece) => sum + (piece.kind === 'length' ? piece.minutes : 0), 0);
  if (date === undefined) {
    if (/^P+$/.test(shape)) return { kind: 'soon', until: length };
    if (/^(IP+|P+I)$/.test(shape)) return { kind: 'soon', from: length };
    if (shape === '' && all.some((piece) => piece.kind === 'now')) return { kind: 'soon', from: 0 };
  }
  // "20:00" is an end, but "at 20:00" and "tomorrow 8:00" are beginnings.
  const isStart = shape === 'T' && (date !== undefined || letters !== 'T');
  const wish =
    (date && dayWish(shape)) ?? pairWish(shape, times) ?? timeWish(isStart ? 'FT' : shape, times[0]?.minute, length);
  return wish && { kind: 'clock', ...(date && { date }), ...wish };
}

/** A day without a time: all of it, from its start, or until its start. */
function dayWish(shape: string): ClockWish | undefined {
  if (shape === '') return { from: 0, to: DAY_MINUTES, allDay: true };
  if (shape === 'F') return { from: 0 };
  return shape === 'U' ? { to: 0 } : undefined;
}

function pairWish(shape: string, [start, end]: readonly Parameters<typeof windowBetween>[0][]): ClockWish | undefined {
  return /^F?T[-UF]TU?$/.test(shape) && start && end ? windowBetween(start, end) : undefined;
}

function timeWish(shape: string, minute: Minute | undefined, length: number): ClockWish | undefined {
  if (minute === undefined) return undefined;
  if (/^(T|UT|TU)$/.test(shape)) return { to: minute };
  if (/^(FT|TF+)$/.test(shape)) return { from: minute };
  return /^(FT|TF)P+$/.test(shape) ? { from: minute, lasts: length } : undefined;
}
