import type { Locale } from '../../src/domain/world.ts';

/** A Sunday in whose night Warsaw's clock changes, and how many hours it is before UTC up to then and from then on. */
export interface Season {
  readonly sunday: string;
  readonly before: number;
  readonly after: number;
}

const autumn: Season = { sunday: '2026-10-25', before: 2, after: 1 };
const spring: Season = { sunday: '2027-03-28', before: 1, after: 2 };

/** Who speaks which language, and around which change of the clock. */
export interface Telling {
  readonly coach: Locale;
  readonly client: Locale;
  readonly season: Season;
}

/** Each language is a coach's once and a client's once; the first two tellings have all four of them. */
const tellings: readonly Telling[] = [
  { coach: 'ru', client: 'kk', season: autumn },
  { coach: 'en', client: 'pl', season: spring },
  { coach: 'kk', client: 'ru', season: spring },
  { coach: 'pl', client: 'en', season: autumn },
];

/** MEZHA_LOCALES=all tells the month in every pair of languages. */
export const told: readonly Telling[] = process.env.MEZHA_LOCALES === 'all' ? tellings : tellings.slice(0, 2);

/** A day as somebody types it, from YYYY-MM-DD. */
export const typedDay = (locale: Locale, date: string): string => {
  const [, month = '', day = ''] = date.split('-');
  return locale === 'en'
    ? `${Number(day)} ${new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.parse(date))}`
    : `${Number(day)}.${month}`;
};

/** What people type in the course of the month, in their language. */
interface Typed {
  /** At three on Thursday; at five on every one of four Thursdays. */
  readonly once: string;
  readonly weekly: string;
  /** What was agreed on: by the coach until the first day, by the client until the two others. */
  promises(coach: string, client: string, later: string): string;
  readonly answers: readonly [string, string];
  /** At ten on that day, when contact hours begin. */
  atTen(day: string): string;
  readonly goodNight: string;
}

export const typed: Record<Locale, Typed> = {
  ru: {
    once: 'в четверг в 15:00',
    weekly: 'каждый четверг в 17:00, 4 раза',
    promises: (coach, client, later) =>
      `1. я: прислать план до ${coach}\n2. вы: вести дневник до ${client}\n3. вы: найти курсы польского до ${later}`,
    answers: ['Сплю лучше, дневник получается', 'Решить про переезд'],
    atTen: (day) => `${day} в 10:00`,
    goodNight: 'Не спится, думаю о переезде',
  },
  pl: {
    once: 'w czwartek o 15:00',
    weekly: 'w każdy czwartek o 17:00, 4 razy',
    promises: (coach, client, later) =>
      `1. ja: wysłać plan do ${coach}\n2. Ty: prowadzić dziennik do ${client}\n3. Ty: znaleźć kurs języka do ${later}`,
    answers: ['Lepiej śpię, dziennik działa', 'Zdecydować o przeprowadzce'],
    atTen: (day) => `${day} o 10:00`,
    goodNight: 'Nie mogę spać, myślę o przeprowadzce',
  },
  kk: {
    once: 'бейсенбі күні 15:00-де',
    weekly: 'әр бейсенбі 17:00, 4 рет',
    promises: (coach, client, later) =>
      `1) мен: жоспарды жіберу, ${coach} дейін\n2) сіз: күнделік жүргізу, ${client} дейін\n3) сіз: тіл курсын табу, ${later} дейін`,
    answers: ['Ұйқым жақсарды, күнделік жүріп жатыр', 'Көшу туралы шешу'],
    atTen: (day) => `${day} сағат 10:00-де`,
    goodNight: 'Ұйқым келмей жатыр, көшу туралы ойлап жатырмын',
  },
  en: {
    once: 'Thursday at 15:00',
    weekly: 'every Thursday at 17:00, 4 times',
    promises: (coach, client, later) =>
      `* me: send the plan by ${coach}\n* you: keep a diary by ${client}\n* you: find a language course by ${later}`,
    answers: ['I sleep better, the diary works', 'Decide about moving'],
    atTen: (day) => `${day} at 10:00`,
    goodNight: 'Cannot sleep, thinking about the move',
  },
};
