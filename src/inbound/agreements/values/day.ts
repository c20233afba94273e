import { fold, tokens, wordTable } from '../../../domain/hours/hours-tokens.ts';
import { dateAt, resolve } from '../../../domain/hours/when-dates.ts';
import { dayNumber, type Present } from '../../../domain/present.ts';
import { tidy } from './typed-words.ts';

const atOnce = wordTable({
  now: 'сразу как_примем как_только_примем od_razu po_akceptacji бірден қабылдағаннан_кейін at_once immediately when_accepted',
});

/**
 * A day as somebody typed it, as a day number on that zone's calendar: "с 1 декабря", "od poniedziałku", "ертеңнен", "2026-12-01"; `now`
 * for "at once". Null where there is no day, none that exists, or more than one.
 */
export const readDay = (text: string, p: Present, zone: string): number | 'now' | null => {
  if (atOnce.has(fold(tidy(text)))) return 'now';
  const all = tokens(text);
  const found = daysIn(all, 0);
  const [first, second] = found;
  if (first?.date === undefined || second !== undefined) return null;
  const today = dayNumber(p, zone);
  return resolve(first.date, today, today);
};

type Found = NonNullable<ReturnType<typeof dateAt>>;

const daysIn = (all: ReturnType<typeof tokens>, from: number): Found[] => {
  if (from >= all.length) return [];
  const found = dateAt(all, from);
  return found ? [found, ...daysIn(all, from + found.took)] : daysIn(all, from + 1);
};
