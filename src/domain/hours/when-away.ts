import { formatDate } from './hours-dates.ts';
import type { Calendar } from './hours-schedule.ts';
import { fold, type Token, tokens } from './hours-tokens.ts';
import { type AwayDates, readAwayDates } from './when-away-dates.ts';
import { daysAway } from './when-away-days.ts';
import { clockAt } from './when-clock.ts';
import { dateAt } from './when-dates.ts';
import { refuse, type WhenRefused } from './when-refused.ts';
import { isCancel, whenWord } from './when-words.ts';

/** Days away as `YYYY-MM-DD`, both included, no `to`: open-ended, with the coach's own words for them. */
export type AwayDays = {
  readonly ok: true;
  readonly kind: 'days';
  readonly from: string;
  readonly to?: string;
  readonly words?: string;
};

export type AwayRead = { readonly ok: true; readonly kind: 'ask' | 'cancel' } | AwayDays | WhenRefused;

/**
 * Reads what follows /away, typed at `at` (epoch ms) in `zone`: `24.12-02.01 отпуск`, `до 12.12`, `с 10.12`, `завтра`.
 * Refused: dates that do not exist, are past or end before they start, and a time or a further date after the dates.
 */
export function readAway(text: string, at: number, zone: string, calendar: Calendar): AwayRead {
  const typed = text.trim();
  if (typed === '') return { ok: true, kind: 'ask' };
  if (isCancel(fold(typed))) return { ok: true, kind: 'cancel' };
  const all = tokens(text);
  if (all.length === 0) return refuse(text, { start: 0, end: text.length }, 'date');
  const dates = readAwayDates(all);
  if ('reason' in dates) return refuse(text, dates, dates.reason);
  const extra = extraAt(all, dates.next);
  if (extra) return refuse(text, extra, extra.folded.includes(':') ? 'time' : 'date');
  const days = daysAway(dates, clockAt(at, zone, calendar).today);
  if ('reason' in days) return refuse(text, days, days.reason);
  const words = wordsAfter(text, all, dates);
  const to = days.to === undefined ? {} : { to: formatDate(days.to) };
  return { ok: true, kind: 'days', from: formatDate(days.from), ...to, ...(words && { words }) };
}

/** A time or a second date right after the dates: it would be lost among the words. */
function extraAt(all: readonly Token[], next: number): Token | undefined {
  const link = whenWord(all[next]?.folded ?? '');
  const isList = all[next]?.kind === 'comma' || link === 'and';
  const i = isList || link === 'at' ? next + 1 : next;
  const token = all[i];
  const isDate = (isList || token?.kind === 'number') && dateAt(all, i) !== undefined;
  return isDate || /^\d{1,2}:\d{2}$/.test(token?.folded ?? '') ? token : undefined;
}

function wordsAfter(text: string, all: readonly Token[], { next }: AwayDates): string {
  const words = text.slice(all[next - 1]?.end).replace(/^[\s,;:.\p{Pd}]+/u, '');
  return words
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/\s+/g, ' ');
}
