import { type DayNumber, dayOf, isDate } from '../../../hours/hours-dates.ts';
import { endingAt } from '../../../hours/hours-endings.ts';
import type { Token } from '../../../hours/hours-tokens.ts';
import { resolve, type TypedDate } from '../../../hours/when-dates.ts';
import { monthWord } from '../../../hours/when-words.ts';
import { aheadWord, type Tongue, weekdayIn, yearWords } from './day-words.ts';

/** A day where it stands: the tokens it took, and what may stand around it. */
export interface Core {
  readonly date: TypedDate;
  readonly took: number;
  /** The language it is said in; null for numbers, which belong to all. */
  readonly tongue: Tongue | null;
  /** A Kazakh ending that says "to" or "from" by itself. */
  readonly ending: 'to' | 'from' | null;
}

type Found = Core | undefined;

/** The day that begins at token `i`, if one does; one that does not exist is none. */
export const coreAt = (all: readonly Token[], i: number): Found =>
  all[i]?.kind === 'number' ? numberAt(all, i) : wordAt(all, i);

const numberAt = (all: readonly Token[], i: number): Found => {
  const core = isoAt(all, i) ?? dottedAt(all, i) ?? dayMonthAt(all, i);
  return core && glued(all, i, withYearWord(all, i, core));
};

const numeric = (took: number, day: number, month: number, year?: number): Found =>
  // Without a year 29 February exists.
  isDate({ day, month, year: year ?? 2024 })
    ? {
        date: year === undefined ? { kind: 'date', day, month } : { kind: 'date', day, month, year },
        ...{ took, tongue: null, ending: null },
      }
    : undefined;

const isoAt = (all: readonly Token[], i: number): Found => {
  const five = all.slice(i, i + 5);
  const isOne = five.every((token, k) => k === 0 || token.start === five[k - 1]?.end);
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isOne ? five.map(({ folded }) => folded).join('') : '');
  return parts ? numeric(5, Number(parts[3]), Number(parts[2]), Number(parts[1])) : undefined;
};

/** The month has two digits, or a year behind it: "1.5" is one and a half. */
const dottedAt = (all: readonly Token[], i: number): Found => {
  const parts = /^(\d{1,2})\.(\d{2}|\d(?=\.\d{4}$))(?:\.(\d{2}|\d{4}))?$/.exec(all[i]?.folded ?? '');
  if (!parts) return undefined;
  const year = parts[3] === undefined ? undefined : (Number(parts[3]) % 2000) + 2000;
  return numeric(1, Number(parts[1]), Number(parts[2]), year);
};

/** `25 ноября`, `25-қараша`, `25th of November 2026`. */
const dayMonthAt = (all: readonly Token[], i: number): Found => {
  const day = all[i]?.folded ?? '';
  if (!/^\d{1,2}$/.test(day)) return undefined;
  const skip = all[i + 1]?.folded === 'of' || all[i + 1]?.kind === 'dash' ? 1 : 0;
  const word = all[i + 1 + skip]?.folded ?? '';
  const month = monthWord(word);
  if (month === undefined) return undefined;
  const year = yearAt(all, i + 2 + skip);
  const core = numeric((year === undefined ? 2 : 3) + skip, Number(day), month, year);
  return core && { ...core, ending: monthEnding(word) };
};

const yearAt = (all: readonly Token[], i: number): number | undefined => {
  const text = all[i]?.folded ?? '';
  return /^20\d{2}$/.test(text) ? Number(text) : undefined;
};

/** қарашаға says "to", қарашадан "from"; of other languages no month ends so. */
const monthEnding = (word: string): Core['ending'] => {
  if (!/^(?:кан|акп|нау|сау|мам|мау|шил|там|кыр|каз|кар|жел)/.test(word)) return null;
  if (/[гк][ае]$/.test(word)) return 'to';
  return /[дтн][ае]н$/.test(word) ? 'from' : null;
};

const withYearWord = (all: readonly Token[], i: number, core: Core): Core => {
  const isYear = core.date.kind === 'date' && core.date.year !== undefined;
  return isYear && yearWords.has(all[i + core.took]?.folded ?? '') ? { ...core, took: core.took + 1 } : core;
};

/** `25.11-ге`: an ending that hangs on the number. */
const glued = (all: readonly Token[], i: number, core: Core): Core => {
  const { meaning, took } = endingAt(all, i + core.took);
  return meaning === 'to' || meaning === 'from' ? { ...core, took: core.took + took, ending: meaning } : core;
};

const tongues: readonly Tongue[] = ['ru', 'pl', 'kk', 'en'];

const wordAt = (all: readonly Token[], i: number): Found => {
  const word = all[i]?.folded ?? '';
  return aheadAt(all, i) ?? monthDayAt(all, i) ?? weekdayAt(all, i, word);
};

const aheadAt = (all: readonly Token[], i: number): Found => {
  const long = [i, i + 1, i + 2].map((k) => all[k]?.folded).join(' ');
  const ahead = aheadWord(long) ?? aheadWord(all[i]?.folded ?? '');
  if (!ahead) return undefined;
  const took = aheadWord(long) ? 3 : 1;
  return { date: { kind: 'ahead', days: ahead.days }, took, tongue: ahead.tongue, ending: null };
};

/** `Nov 25`, `November 25th, 2026`. */
const monthDayAt = (all: readonly Token[], i: number): Found => {
  const month = /^[a-z]/.test(all[i]?.folded ?? '') ? monthWord(all[i]?.folded ?? '') : undefined;
  const day = all[i + 1]?.folded ?? '';
  if (month === undefined || !/^\d{1,2}$/.test(day)) return undefined;
  const comma = all[i + 2]?.kind === 'comma' && yearAt(all, i + 3) !== undefined ? 1 : 0;
  const year = yearAt(all, i + 2 + comma);
  return numeric(year === undefined ? 2 : 3 + comma, Number(day), month, year);
};

/** A weekday in the first of these languages that knows the word in this form. */
const weekdayAt = (all: readonly Token[], i: number, word: string, among: readonly Tongue[] = tongues): Found => {
  for (const tongue of among) {
    const weekday = weekdayIn(tongue, word);
    if (weekday === undefined) continue;
    const { meaning, took } = tongue === 'kk' ? endingAt(all, i + 1) : { meaning: undefined, took: 0 };
    const isTo = tongue === 'kk' && (meaning === 'to' || /[гк][ае]$/.test(word));
    return { date: { kind: 'weekday', weekday }, took: 1 + took, tongue, ending: isTo ? 'to' : null };
  }
  return undefined;
};

/** The same in one language only: a day that may stand after its "until". */
export const coreIn = (tongue: Tongue, all: readonly Token[], i: number): Found => {
  if (all[i]?.kind === 'number') return numberAt(all, i);
  const ahead = aheadAt(all, i) ?? monthDayAt(all, i);
  if (ahead) return ahead.tongue === null || ahead.tongue === tongue ? ahead : undefined;
  return weekdayAt(all, i, all[i]?.folded ?? '', [tongue]);
};

/** The day that is meant, as the writer's calendar has it: a weekday is the next one after today. */
export const dayMeant = (date: TypedDate, today: DayNumber): DayNumber => {
  if (date.kind === 'date' && date.year !== undefined)
    return dayOf({ day: date.day, month: date.month, year: date.year });
  return resolve(date, today, date.kind === 'weekday' ? today + 1 : today);
};
