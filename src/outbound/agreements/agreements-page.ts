import type { Agreed } from '../../domain/agreements/record/agreed.ts';
import { type Eyes, found, readAsked } from '../../domain/agreements/record/asked.ts';
import { chosen } from '../../domain/agreements/record/choosing.ts';
import type { Sight } from '../../domain/agreements/record/seeing.ts';
import type { Button } from '../../domain/effects.ts';
import { parseDate } from '../../domain/hours/hours-dates.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Engagement, Practice, Side } from '../../domain/world.ts';
import { clockTime, dateInWords, localDay } from '../moments.ts';
import type { Tools } from '../tools.ts';
import type { Reader } from '../wording.ts';
import { allLetters, type Readers } from './agreed-words.ts';

/** Somebody looks at what was agreed. `words`: what they look for, empty where that is a filter. */
export interface Looking {
  readonly tools: Tools;
  readonly reader: Reader;
  readonly side: Side;
  readonly sight: Sight;
  readonly words: string;
}

/** So many fit into one message with the longest words and names. */
export const agreedAtMost = 5;

/** Telegram's limit for one message. */
const messageAtMost = 4096;
const someLetters = 120;

/** The same in fewer words where it would be too long for a message. */
export const fitting = (say: (lettersAtMost: number) => string): string => {
  const whole = say(allLetters);
  return whole.length <= messageAtMost ? whole : say(someLetters);
};

/** What of a list this side wants to see. */
export const soughtIn = (looking: Looking, all: readonly Agreed[]): readonly Agreed[] => {
  const { sight, side, words, reader } = looking;
  if (typeof sight.of === 'string') return chosen(all, sight.of, side);
  const eyes = eyesOf(looking);
  const asked = readAsked(words, parseDate(eyes.dayOf(reader.now)));
  return asked ? found(all, asked, eyes) : [];
};

const eyesOf = ({ tools, reader }: Looking): Eyes => ({
  dayOf: daysIn(reader.zone ?? reader.otherZone ?? 'UTC'),
  titleOf: (version) => tools.wording.say('agreed-version', { version }, reader).text,
});

/** The calendar days of a zone, each asked for once: one moment has several entries. */
const daysIn = (zone: string) => {
  const known = new Map<number, string>();
  return (at: number): string => {
    const day = known.get(at) ?? localDay(at, zone);
    known.set(at, day);
    return day;
  };
};

export const readersOf = ({ tools, reader, side }: Looking, practice: Practice, e: Engagement): Readers => ({
  ...{ wording: tools.wording, reader, side, names: { coach: practice.name, client: e.name } },
  ...{ when: shortMoment(reader), lettersAtMost: allLetters },
});

/** The day and the clock; the day alone for somebody whose clock is not known. */
const shortMoment = ({ zone, otherZone, locale, now }: Reader) => {
  const shown = zone ?? otherZone ?? 'UTC';
  const today = localDay(now, shown);
  return (at: number): string => {
    const day = dateInWords(localDay(at, shown), today, locale);
    return zone === null ? day : `${day}, ${clockTime(at, zone)}`;
  };
};

/** One under the other, below what they are; more than one page says which it is. */
export const listed = (
  { tools, reader }: Looking,
  title: Phrase,
  lines: readonly string[],
  page: number,
  pages: number,
): string => {
  const where = pages > 1 ? [tools.wording.say('agreements-page', { page: page + 1, pages }, reader).text] : [];
  return tools.wording.say('agreements', { title, list: [...lines, ...where].join('\n\n') }, reader).text;
};

export const titleOf = ({ sight, words }: Looking, count: number): Phrase =>
  typeof sight.of === 'string'
    ? { phrase: `agreed-title-${sight.of}`, args: { count } }
    : { phrase: 'agreed-title-asked', args: { asked: words, count } };

export const nothing = ({ tools, reader, sight, words }: Looking, whose?: 'everyone'): string =>
  typeof sight.of === 'string'
    ? tools.wording.say('agreements-empty', { filter: whose ?? sight.of }, reader).text
    : tools.wording.say('agreements-not-found', { asked: words }, reader).text;

/** The page before and the page after, where there are some. */
export const pageButtons = (page: number, pages: number, to: (page: number) => string): Button[][] => {
  const row: Button[] = [
    ...(page > 0 ? [{ text: 'button-agreed-before', press: to(page - 1) } as const] : []),
    ...(page < pages - 1 ? [{ text: 'button-agreed-after', press: to(page + 1) } as const] : []),
  ];
  return row.length === 0 ? [] : [row];
};
