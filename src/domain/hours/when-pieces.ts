import { endingAt, meridiemAt } from './hours-endings.ts';
import { DAY_MINUTES } from './hours-schedule.ts';
import { type TypedTime, typedTime } from './hours-times.ts';
import type { Token } from './hours-tokens.ts';
import { dateAt, type TypedDate } from './when-dates.ts';
import type { Place, WhenRefused } from './when-refused.ts';
import { unitWord, whenWord } from './when-words.ts';

type Meaning =
  | { readonly kind: 'day'; readonly date: TypedDate }
  | { readonly kind: 'time'; readonly time: TypedTime }
  | { readonly kind: 'length'; readonly minutes: number }
  | { readonly kind: 'from' | 'until' | 'dash' | 'at' | 'in' | 'filler' | 'now' }
  | { readonly kind: 'unknown'; readonly reason: WhenRefused['reason'] };

/** What stands in a typed moment, and where. */
export type Piece = Place & Meaning;

type Found = { readonly meanings: readonly Meaning[]; readonly took: number };

const unknown = (reason: WhenRefused['reason'], took = 1): Found => ({ meanings: [{ kind: 'unknown', reason }], took });
const one = (meaning: Meaning, took = 1): Found => ({ meanings: [meaning], took });

/** Cuts a typed moment into days, times, lengths and what links them. */
export function pieces(all: readonly Token[]): Piece[] {
  const found: Piece[] = [];
  for (let i = 0; i < all.length; ) {
    const { meanings, took } = readAt(all, i, found.findLast((piece) => piece.kind !== 'filler')?.kind);
    const place = { start: all[i]?.start ?? 0, end: all[i + took - 1]?.end ?? 0 };
    found.push(...meanings.map((meaning) => ({ ...meaning, ...place })));
    i += took;
  }
  return found;
}

function readAt(all: readonly Token[], i: number, last: Piece['kind'] | undefined): Found {
  const kind = all[i]?.kind;
  if (kind === 'number') return numberAt(all, i, last);
  if (kind === 'word') return wordAt(all, i);
  if (kind === 'dash') return one({ kind: 'dash' });
  return kind === 'other' ? unknown('word') : one({ kind: 'filler' });
}

function numberAt(all: readonly Token[], i: number, last: Piece['kind'] | undefined): Found {
  const length = lengthAt(all, i, last);
  if (length) return length;
  const date = dateAt(all, i);
  return date && (date.took > 1 || isDate(all, i, last)) ? dayFound(date.date, date.took) : timeAt(all, i);
}

/** `20.12` is a date; `20.10` is a time, unless another time stands beside it without a dash. */
function isDate(all: readonly Token[], i: number, last: Piece['kind'] | undefined): boolean {
  const isRoundTime = typedTime(all[i]?.folded ?? '') && /[.][0-5][05]$/.test(all[i]?.folded ?? '');
  if (!isRoundTime) return true;
  const next = all.slice(i + 1).find((token) => token.kind !== 'comma' && whenWord(token.folded) !== 'at');
  if (!dateAt(all, i)?.date) return false;
  if (last === 'time') return next === undefined;
  const isTimeNext = next?.kind === 'number' || whenWord(next?.folded ?? '') === 'from';
  return last === undefined && isTimeNext;
}

function dayFound(date: TypedDate | undefined, took: number): Found {
  return date ? one({ kind: 'day', date }, took) : unknown('date', took);
}

/** `2h`, `1,5 часа`, `1h30`; after "from" or "until" an hour is a time of day. */
function lengthAt(all: readonly Token[], i: number, last: Piece['kind'] | undefined): Found | undefined {
  const isDecimal = all[i + 1]?.kind === 'comma' && all[i + 1]?.start === all[i]?.end && all[i + 2]?.kind === 'number';
  const digits = isDecimal ? `${all[i]?.folded}.${all[i + 2]?.folded}` : (all[i]?.folded ?? '');
  const end = isDecimal ? i + 3 : i + 1;
  const unit = unitWord(all[end]?.folded ?? '');
  if (unit === 'day' || unit === 'week') return unknown('word', end - i + 1);
  if ((unit !== 'hour' && unit !== 'minute') || !/^\d{1,3}(\.\d{1,2})?$/.test(digits)) return undefined;
  const isTime = unit === 'hour' && (last === 'from' || last === 'until' || last === 'dash') && typedTime(digits);
  if (isTime) return one({ kind: 'time', time: isTime }, end - i + 1);
  const rest = all[end + 1];
  const isGlued = unit === 'hour' && rest?.start === all[end]?.end && /^\d{2}$/.test(rest?.folded ?? '');
  const minutes = Number(digits) * (unit === 'hour' ? 60 : 1) + (isGlued ? Number(rest?.folded) : 0);
  return minutes > 0 ? one({ kind: 'length', minutes }, end - i + (isGlued ? 2 : 1)) : unknown('time', end - i + 1);
}

function timeAt(all: readonly Token[], i: number): Found {
  const { meridiem, took } = meridiemAt(all, i + 1);
  const time = typedTime(all[i]?.folded ?? '', meridiem);
  if (!time) return unknown('time', took + 1);
  const ending = endingAt(all, i + 1 + took);
  const meanings: Meaning[] = [{ kind: 'time', time }];
  if (ending.meaning && ending.meaning !== 'to') meanings.push({ kind: ending.meaning });
  return { meanings, took: 1 + took + ending.took };
}

function wordAt(all: readonly Token[], i: number): Found {
  const word = all[i]?.folded ?? '';
  const meaning = whenWord(word);
  if (meaning === 'half' || meaning === 'more') return halfAt(all, i, meaning === 'half' ? 0.5 : 1.5);
  if (meaning === 'noon') return one({ kind: 'time', time: { minute: DAY_MINUTES / 2, bare: false } });
  if (meaning === 'midnight') return one({ kind: 'time', time: { minute: DAY_MINUTES, bare: false } });
  if (meaning === 'halfHour') return one({ kind: 'length', minutes: 30 });
  if (meaning) return one({ kind: meaning === 'for' || meaning === 'and' ? 'filler' : meaning });
  const date = dateAt(all, i);
  if (date) return dayFound(date.date, date.took);
  const unit = unitWord(word);
  if (unit !== 'hour' && unit !== 'minute') return unknown('word');
  // "сағат 20:00" is "at 20:00", "сағат" alone an hour.
  if (all[i + 1]?.kind === 'number') return one({ kind: 'filler' });
  return one({ kind: 'length', minutes: unit === 'hour' ? 60 : 1 });
}

/** `пол часа`, `half an hour`, `półtorej godziny`. */
function halfAt(all: readonly Token[], i: number, share: number): Found {
  const skip = whenWord(all[i + 1]?.folded ?? '') === 'filler' ? 2 : 1;
  const unit = unitWord(all[i + skip]?.folded ?? '');
  return unit === 'hour' ? one({ kind: 'length', minutes: 60 * share }, skip + 1) : unknown('word');
}
