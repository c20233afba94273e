import { wordTable } from '../../../hours/hours-tokens.ts';

/** The language of a word, where it matters: English "do so" must not become a Polish Saturday. */
export type Tongue = 'ru' | 'pl' | 'kk' | 'en';

const weekdays: Readonly<Record<Tongue, readonly string[]>> = {
  ru: [
    'понедельник понедельника понедельнику пн',
    'вторник вторника вторнику вт',
    'среда среды среде среду ср',
    'четверг четверга четвергу чт',
    'пятница пятницы пятнице пятницу пт',
    'суббота субботы субботе субботу сб',
    'воскресенье воскресенья воскресенью вс',
  ],
  pl: [
    'poniedziałek poniedziałku pn pon',
    'wtorek wtorku wt',
    'środa środy środę śr',
    'czwartek czwartku czw czwart',
    'piątek piątku pt piąt',
    'sobota soboty sobotę sob sb',
    'niedziela niedzieli niedzielę nd niedz ndz',
  ],
  kk: [
    'дүйсенбі дүйсенбіге дс',
    'сейсенбі сейсенбіге сс',
    'сәрсенбі сәрсенбіге ср',
    'бейсенбі бейсенбіге бс',
    'жұма жұмаға жм',
    'сенбі сенбіге сб',
    'жексенбі жексенбіге жс',
  ],
  en: [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed weds',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ],
};

const tables = Object.fromEntries(
  Object.entries(weekdays).map(([tongue, days]) => [
    tongue,
    wordTable(Object.fromEntries(days.map((words, day) => [`${day}`, words]))),
  ]),
) as Readonly<Record<Tongue, ReadonlyMap<string, string>>>;

/** The weekday that a folded word names in that language, Monday 0; undefined if none. */
export const weekdayIn = (tongue: Tongue, word: string): number | undefined => {
  const found = tables[tongue].get(word);
  return found === undefined ? undefined : Number(found);
};

const relative = wordTable({
  'ru 0': 'сегодня',
  'ru 1': 'завтра',
  'ru 2': 'послезавтра',
  'pl 0': 'dziś dzisiaj',
  'pl 1': 'jutro jutra',
  'pl 2': 'pojutrze pojutrza',
  'kk 0': 'бүгін бүгінге',
  'kk 1': 'ертең ертеңге',
  'kk 2': 'бүрсігүні бүрсігүнге бүрсүгүні',
  'en 0': 'today',
  'en 1': 'tomorrow',
  'en 2': 'day_after_tomorrow',
});

/** How many days ahead a folded word (or three) points, and in which language; undefined if it does not. */
export const aheadWord = (word: string): { readonly tongue: Tongue; readonly days: number } | undefined => {
  const [tongue, days] = (relative.get(word) ?? '').split(' ');
  return days === undefined ? undefined : { tongue: tongue as Tongue, days: Number(days) };
};

/** What stands before a day by which something is to be done. */
export const leads: Readonly<Record<Exclude<Tongue, 'kk'>, ReadonlyMap<string, 'lead'>>> = {
  ru: wordTable({ lead: 'до к ко на не_позднее не_позже самое_позднее самое_позднее_до не_позднее_чем_до' }),
  pl: wordTable({ lead: 'do na najpóźniej_do najpóźniej_w najpóźniej_we nie_później_niż nie_później_niż_do' }),
  en: wordTable({ lead: 'by until till no_later_than due due_by due_on by_the until_the at_the_latest_by' }),
};

/** "срок: …": a day is all that can follow. */
export const labels = wordTable({
  label: 'срок дедлайн крайний_срок deadline due_date termin мерзімі мерзім соңғы_мерзім соңғы_мерзімі',
});

const group = (words: string): ReadonlySet<string> => new Set(wordTable({ word: words }).keys());

/** Kazakh says "until" after the day. */
export const untilWords = group('дейін шейін');
/** With these a stretch begins, and its end is no day by which something is to be done. */
export const fromWords = group('с со от начиная_с od from since starting бастап');
/** One of two days: which, is not said. */
export const orWords = group('или либо or lub albo czy немесе');
export const notWords = group('не nie not');
/** Another week than the nearest may be meant. */
export const whichWords = group('келесі келер осы өткен алдағы арғы әр әрбір бұл сол');
export const yearWords = group('г года году r roku ж жылы жылға жылғы');
/** What goes on speaking of the day: without the day it would be hard to read. */
export const moreWords = group(
  [
    'в во к w o we at на около после до перед po przed przy after before таңертең кешке түсте түске сағат сағ',
    'утром утра днём вечером вечера ночью ночи обеда обедом включительно или либо и rano wieczorem wieczora południu',
    'południa popołudniu włącznie lub albo i morning noon afternoon evening night inclusive or and eod қоса дейін',
    'емес немесе және күні күн latest',
  ].join(' '),
);
/** A line cannot end with these. */
export const danglingWords = group(
  [
    'и или а но в во на до к ко с со от о об по за из у для не что чтобы если когда уже только',
    'i lub albo a ale w we na do z ze od o po za dla nie że żeby jeśli kiedy już tylko',
    'және немесе үшін туралы and or but in on at to by for of the a with from if when only not till until',
  ].join(' '),
);
/** Right after a number these make it an amount. */
export const unitWords = group(
  [
    'zł pln руб рублей рубля р usd eur kzt тг теңге тенге км km кг kg м m ч час часа часов h hour hours godz godziny',
    'godzin мин минут minut min раз razy times процентов proc балла баллов сағат',
  ].join(' '),
);
/** "No day", as an answer to "by when?". */
export const noDayWords = group(
  'без_срока без_даты нет bez_terminu bez_daty brak мерзімсіз мерзімі_жоқ жоқ no_date no_deadline none',
);
