import { endingAt } from './hours-endings.ts';
import type { Token } from './hours-tokens.ts';
import { dateAt, daysAt, monthDay, type TypedDate } from './when-dates.ts';
import type { Place } from './when-refused.ts';
import { isYearWord, whenWord } from './when-words.ts';

/** A date and where it was typed. */
export type PlacedDate = Place & { readonly date: TypedDate };

/** What the dates of /away say; `next` is the first token after them. */
export type AwayDates = {
  /** Missing: today. */
  readonly start?: PlacedDate;
  /** The last day, a number of days, one day, or no end. */
  readonly end: PlacedDate | { readonly days: number } | 'same' | 'open';
  readonly next: number;
};

type Wrong = Place & { readonly reason: 'date' };
type Found = { readonly placed: PlacedDate; readonly next: number };

/** Reads the dates at the beginning of what follows /away. */
export function readAwayDates(all: readonly Token[]): AwayDates | Wrong {
  let i = 0;
  while (isFiller(all[i]) || meaning(all, i) === 'for') i++;
  const length = daysAt(all, i);
  if (length) return { end: { days: length.days }, next: i + length.took };
  const lead = meaning(all, i);
  if (lead === 'from' || lead === 'until') i++;
  while (isFiller(all[i])) i++;
  const start = startAt(all, i);
  if ('reason' in start) return start;
  if (lead === 'until') return { end: start.placed, next: afterUntil(all, start.next) };
  return endAt(all, start, lead === 'from');
}

const meaning = (all: readonly Token[], i: number) => whenWord(all[i]?.folded ?? '');
const isFiller = (token: Token | undefined) => ['filler', 'at'].includes(whenWord(token?.folded ?? '') ?? '');
const afterUntil = (all: readonly Token[], i: number) => (meaning(all, i) === 'until' ? i + 1 : i);

function wrongAt(all: readonly Token[], i: number, took = 1): Wrong {
  const first = all[i] ?? all.at(-1);
  return { reason: 'date', start: first?.start ?? 0, end: (all[i + took - 1] ?? first)?.end ?? 0 };
}

function placedAt(all: readonly Token[], i: number, took: number, date: TypedDate | undefined): Found | Wrong {
  const { start, end } = wrongAt(all, i, took);
  if (!date) return wrongAt(all, i, took);
  const next = i + took;
  return { placed: { date, start, end }, next: isYearWord(all[next]?.folded ?? '') ? next + 1 : next };
}

/** A date, or a day of the month that the other end completes: `24-26.12`. */
function startAt(all: readonly Token[], i: number): Found | Wrong {
  const found = dateAt(all, i);
  if (found) return placedAt(all, i, found.took, found.date);
  const end = isLink(all, i + 1) ? dateAt(all, i + 2)?.date : undefined;
  if (end?.kind !== 'date')
    return wrongAt(all, i, /^\d/.test(all[i]?.folded ?? '') && all[i + 1]?.kind === 'word' ? 2 : 1);
  return placedAt(all, i, 1, monthDay(all[i], end));
}

const isLink = (all: readonly Token[], i: number) => all[i]?.kind === 'dash' || meaning(all, i) === 'until';

function endAt(all: readonly Token[], start: Found, isFrom: boolean): AwayDates | Wrong {
  const ending = endingAt(all, start.next);
  const i = start.next + ending.took;
  const from = isFrom || ending.meaning === 'from' || hasFromEnding(all[start.next - 1]);
  const link = isLink(all, i) ? 1 : 0;
  const end = link === 1 || (from && !isFrom) ? lastDayAt(all, i + link, start.placed.date) : undefined;
  if (end && 'reason' in end) return end;
  if (end) return { start: start.placed, end: end.end, next: afterUntil(all, end.next) };
  const length = meaning(all, i) === 'for' ? daysAt(all, i + 1) : undefined;
  if (length) return { start: start.placed, end: { days: length.days }, next: i + 1 + length.took };
  if (meaning(all, i) === 'until') return { end: start.placed, next: i + 1 };
  if (from) return { start: start.placed, end: 'open', next: meaning(all, i) === 'from' ? i + 1 : i };
  return { start: start.placed, end: isOpenDash(all, i) ? 'open' : 'same', next: i };
}

/** Kazakh `қаңтардан`; `ертең` only looks like it once the marks are folded away. */
function hasFromEnding(token: Token | undefined): boolean {
  return /[дтн][ае]н$/.test(token?.folded ?? '') && token?.folded !== 'ертен';
}

/** `10.12-` has no end; in `10.12 - отпуск` the dash belongs to the words. */
function isOpenDash(all: readonly Token[], i: number): boolean {
  if (all[i]?.kind !== 'dash') return false;
  return all[i + 1] === undefined || (all[i]?.start === all[i - 1]?.end && all[i]?.end !== all[i + 1]?.start);
}

function lastDayAt(all: readonly Token[], i: number, start: TypedDate) {
  const length = daysAt(all, i);
  if (length && all[i]?.kind === 'number') return { end: { days: length.days }, next: i + length.took };
  const found = dateAt(all, i);
  if (!found && all[i]?.kind !== 'number') return undefined;
  // In `24.12 - 2 янвря` the word was meant for a month.
  const isBare = all[i - 1]?.end === all[i]?.start || all[i + 1]?.kind !== 'word';
  const bare = isBare && start.kind === 'date' ? monthDay(all[i], start) : undefined;
  const took = found?.took ?? (bare || all[i + 1]?.kind !== 'word' ? 1 : 2);
  const last = placedAt(all, i, took, found ? found.date : bare);
  if ('reason' in last) return last;
  return { end: last.placed, next: last.next + endingAt(all, last.next).took };
}
