import { type DayNumber, formatDate, weekdayOf } from '../../../hours/hours-dates.ts';
import { type Token, tokens } from '../../../hours/hours-tokens.ts';
import { dayWord } from '../../../hours/hours-words.ts';
import { type Core, coreAt, coreIn, dayMeant } from './day-cores.ts';
import {
  fromWords,
  labels,
  leads,
  noDayWords,
  notWords,
  orWords,
  unitWords,
  untilWords,
  whichWords,
  yearWords,
} from './day-words.ts';

/** A day by which something is to be done (YYYY-MM-DD), and where it stands in the line: all the words that say it. */
export interface Due {
  readonly due: string;
  readonly start: number;
  readonly end: number;
}

/** What says a day at some token: how many tokens, and the day. */
interface Phrase {
  readonly took: number;
  readonly day: DayNumber;
}

/**
 * The one day by which a line says something is to be done. Null when it names none, several, the beginning of a stretch or a day
 * that does not exist: nothing is guessed. `today` is the day on the writer's calendar.
 */
export const dueIn = (line: string, today: DayNumber): Due | null => {
  const all = tokens(line);
  const found: Due[] = [];
  for (let i = 0; i < all.length; ) {
    if (beginsStretch(all, i)) return null;
    const phrase = isQuoted(line, all[i]) ? undefined : phraseAt(line, all, i, today);
    if (phrase === null) return null;
    if (phrase) found.push(dueOf(line, all, i, phrase));
    i += phrase?.took ?? 1;
  }
  const [first, ...others] = found;
  return first && others.length === 0 ? first : null;
};

/** A day that is typed by itself, with or without what may stand before it, or words for none; null for anything else. */
export const dayTyped = (text: string, today: DayNumber): string | null => {
  const all = tokens(text);
  if (noDayWords.has(all.map(({ folded }) => folded).join(' '))) return 'none';
  const phrase = phraseAt(text, all, 0, today) ?? plainAt(text, all, today);
  return phrase && phrase.took === all.length ? formatDate(phrase.day) : null;
};

const dueOf = (line: string, all: readonly Token[], i: number, { took, day }: Phrase): Due => {
  const last = all[i + took - 1];
  const end = last?.end ?? 0;
  // "2026 г.": the dot is the word's own.
  const dot = yearWords.has(last?.folded ?? '') && line[end] === '.' ? 1 : 0;
  return { due: formatDate(day), start: all[i]?.start ?? 0, end: end + dot };
};

const word = (all: readonly Token[], i: number): string => all[i]?.folded ?? '';

/** "с пятницы", "from Monday", "с 9 до …", "дүйсенбіден": what follows is the end of a stretch. */
const beginsStretch = (all: readonly Token[], i: number): boolean => {
  if (coreAt(all, i)?.ending === 'from' || dayWord(word(all, i))?.ending === 'from') return true;
  if (!fromWords.has(word(all, i))) return false;
  if (coreAt(all, i + 1)) return true;
  return all[i + 1]?.kind === 'number' && (all[i + 2]?.kind === 'dash' || isLed(all, i + 2));
};

const quotes = /[«»“”„"]/g;

/** Inside quotation marks stands the name of something. */
const isQuoted = (line: string, token: Token | undefined): boolean =>
  (line.slice(0, token?.start ?? 0).match(quotes)?.length ?? 0) % 2 === 1;

/** A day with what makes it a "by when"; null where a day is named in a way that cannot be sure, undefined where none is. */
const phraseAt = (line: string, all: readonly Token[], i: number, today: DayNumber): Phrase | null | undefined => {
  const begun = labelled(all, i) ?? led(all, i) ?? endingInKazakh(all, i) ?? ahead(all, i);
  if (!begun) return undefined;
  const { core, took } = begun;
  if (isAmount(line, all, i + took) || isDenied(all, i)) return null;
  return certain(all, i, took, core, today);
};

interface Begun {
  readonly core: Core;
  readonly took: number;
}

const tonguesWithLeads = ['ru', 'pl', 'en'] as const;
const firstWords = new Set(
  tonguesWithLeads.flatMap((tongue) => [...leads[tongue].keys()].map((lead) => lead.split(' ')[0])),
);

/** "до пятницы", "do 25.11", "by Nov 25". */
const led = (all: readonly Token[], i: number): Begun | undefined => {
  if (!firstWords.has(word(all, i))) return undefined;
  for (const tongue of tonguesWithLeads)
    for (const words of [4, 3, 2, 1]) {
      const lead = joined(all, i, words);
      const core = leads[tongue].has(lead) ? coreIn(tongue, all, i + words) : undefined;
      if (core && core.ending === null) return { core, took: words + core.took };
    }
  return undefined;
};

const joined = (all: readonly Token[], i: number, words: number): string =>
  Array.from({ length: words }, (_, k) => word(all, i + k)).join(' ');

/** "срок: 25.11", "deadline: Friday", with or without a preposition behind it. */
const labelled = (all: readonly Token[], i: number): Begun | undefined => {
  const words = [2, 1].find((count) => labels.has(joined(all, i, count)));
  if (words === undefined) return undefined;
  const next = i + words + (['colon', 'dash'].includes(all[i + words]?.kind ?? '') ? 1 : 0);
  const core = coreAt(all, next);
  const inner = led(all, next) ?? endingInKazakh(all, next) ?? (core && { core, took: core.took });
  return inner && { core: inner.core, took: next - i + inner.took };
};

/** "жұмаға дейін", "25.11 дейін", "25 қарашаға". */
const endingInKazakh = (all: readonly Token[], i: number): Begun | undefined => {
  const core = coreIn('kk', all, i);
  if (!core || whichWords.has(word(all, i - 1))) return undefined;
  if (untilWords.has(word(all, i + core.took))) return { core, took: core.took + 1 };
  return core.ending === 'to' ? { core, took: core.took } : undefined;
};

/** "завтра", "pojutrze": today alone is more often what has been done already. */
const ahead = (all: readonly Token[], i: number): Begun | undefined => {
  const core = coreAt(all, i);
  return core?.date.kind === 'ahead' && core.date.days > 0 ? { core, took: core.took } : undefined;
};

/** "до 20.10 zł", "до 10.10 %". */
const isAmount = (line: string, all: readonly Token[], next: number): boolean => {
  const last = all[next - 1];
  if (last?.kind !== 'number') return false;
  return unitWords.has(word(all, next)) || /^\s*[%°€$₽₸£]/u.test(line.slice(last.end));
};

const isDenied = (all: readonly Token[], i: number): boolean => notWords.has(word(all, i - 1));

/** The day, together with its other name if there is one. Null when the two do not agree, or when another day may be meant. */
const certain = (all: readonly Token[], i: number, took: number, core: Core, today: DayNumber): Phrase | null => {
  const day = dayMeant(core.date, today);
  const next = i + took + (all[i + took]?.kind === 'comma' ? 1 : 0);
  const other = coreAt(all, next);
  if (other && isBeside(core, other)) {
    const named = core.date.kind === 'weekday' ? dayMeant(other.date, today) : day;
    const weekday = core.date.kind === 'weekday' ? core.date.weekday : weekdayIn(other);
    const until = untilWords.has(word(all, next + other.took)) ? 1 : 0;
    return weekdayOf(named) === weekday ? { took: next - i + other.took + until, day: named } : null;
  }
  return isOpenEnded(all, i + took) ? null : { took, day };
};

/** A weekday and a date name the same day. */
const isBeside = (one: Core, other: Core): boolean =>
  (one.date.kind === 'weekday') !== (other.date.kind === 'weekday') &&
  [one, other].every(({ date }) => date.kind !== 'ahead');

const weekdayIn = ({ date }: Core): number => (date.kind === 'weekday' ? date.weekday : -1);

/** "до пятницы или субботы", "до 25.11–27.11": which of them, nobody has said. */
const isOpenEnded = (all: readonly Token[], next: number): boolean => {
  const isOther = orWords.has(word(all, next)) || all[next]?.kind === 'dash';
  if (!isOther) return false;
  return all[next + 1]?.kind === 'number' || coreAt(all, next + 1) !== undefined || isLed(all, next + 1);
};

const isLed = (all: readonly Token[], i: number): boolean => led(all, i) !== undefined;

/** The day alone, as an answer to "by when?". */
const plainAt = (line: string, all: readonly Token[], today: DayNumber): Phrase | null => {
  const core = coreAt(all, 0);
  return core && !isAmount(line, all, core.took) ? certain(all, 0, core.took, core, today) : null;
};
