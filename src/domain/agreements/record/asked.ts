import { folded } from '../../beginning/questions/folding.ts';
import type { DayNumber } from '../../hours/hours-dates.ts';
import { type Agreed, wordsOf } from './agreed.ts';
import { newestFirst } from './choosing.ts';
import { isAmong, readDays, type SoughtDays } from './days.ts';

/** What somebody looks for: words that all have to be there, or days. What reads as a day may be meant as a word as well. */
export interface Asked {
  readonly words: readonly string[];
  readonly days: SoughtDays | null;
}

/** How the list reads for whoever looks: days on their calendar (YYYY-MM-DD), the name of a version in their language. */
export interface Eyes {
  dayOf(at: number): string;
  titleOf(version: number): string;
}

/** Null when there is nothing in it to look for. */
export const readAsked = (text: string, today: DayNumber): Asked | null => {
  const words = text
    .split(/[^\p{L}\p{M}\p{N}.:-]+/u)
    .map((word) => word.replace(/^[.:-]+|[.:-]+$/g, ''))
    .filter((word) => word !== '');
  return words.length === 0 ? null : { words, days: readDays(text, today) };
};

/** Everything that was asked for, the newest first. Letters have to be as typed where that finds something; else marks do not count. */
export const found = (list: readonly Agreed[], { words, days }: Asked, eyes: Eyes): readonly Agreed[] => {
  const onDays = new Set(days ? list.filter((one) => daysOf(one, eyes).some((day) => isAmong(days, day))) : []);
  const forms = onDays.size > 0 ? [exact] : [exact, folded];
  const withWords = firstOf(forms, (form) => wording(list, words.map(form), form, eyes));
  return newestFirst(list.filter((one) => onDays.has(one) || withWords.has(one)));
};

/** Small letters; ё is е. */
const exact = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

const firstOf = <T, V>(ways: readonly T[], look: (way: T) => ReadonlySet<V>): ReadonlySet<V> =>
  ways.map((way) => () => look(way)).reduce<ReadonlySet<V>>((all, next) => (all.size > 0 ? all : next()), new Set());

const wording = (
  list: readonly Agreed[],
  words: readonly string[],
  form: (text: string) => string,
  eyes: Eyes,
): ReadonlySet<Agreed> =>
  new Set(
    list.filter((one) =>
      textsOf(one, eyes)
        .map(form)
        .some((text) => words.every((word) => text.includes(word))),
    ),
  );

/** Earlier wordings too: whoever remembers those finds what became of them. */
const textsOf = (one: Agreed, eyes: Eyes): string[] =>
  one.is === 'item' ? one.said.map((said) => wordsOf(said) ?? '') : [eyes.titleOf(one.version)];

const daysOf = (one: Agreed, { dayOf }: Eyes): string[] => {
  if (one.is === 'terms') return [one.sentAt, one.agreedAt ?? one.sentAt, one.at].map(dayOf);
  return [...(one.due === null ? [] : [one.due]), ...one.said.map(({ at }) => dayOf(at)), dayOf(one.at)];
};
