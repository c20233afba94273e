import { wordTable } from '../../hours/hours-tokens.ts';
import { unitWord } from '../../hours/when-words.ts';

/** A part of the day that tells which of two hours a bare number is. */
export type DayPart = 'morning' | 'day' | 'evening' | 'night' | 'pm';

export type SessionWord =
  | DayPart
  | ('weekly' | 'or' | 'next' | 'this' | 'nextWeek' | 'thisWeek' | 'yesterday' | 'tonight')
  | ('mine' | 'yours' | 'halfTo' | 'halfPast' | 'ten' | 'one' | 'filler');

const SESSION_WORDS = wordTable<SessionWord>({
  morning:
    'am a_m утра утром с_утра rano ranem z_rana таңертең таңғы таңертеңгі таңертеңгісін morning in_the_morning this_morning',
  day: 'дня днём пополудни после_обеда po_południu popołudniu түстен_кейін түскі күндіз күндізгі afternoon in_the_afternoon',
  evening: 'вечера вечером wieczorem wieczór кешке кешкі кешкісін evening in_the_evening',
  night: 'ночи ночью w_nocy nocą түнде түнгі at_night',
  pm: 'pm p_m',
  weekly:
    'каждый каждую каждое каждая еженедельно каждую_неделю раз_в_неделю każdy każdą każda w_każdy w_każdą co co_tydzień raz_w_tygodniu cotygodniowo әр сайын әр_аптада әр_аптаның апта_сайын аптасына_бір_рет every each weekly every_week once_a_week',
  or: 'или либо lub albo or немесе әлде',
  next: 'след следующий следующую следующая следующее będący następny następną następna przyszły przyszłą przyszła келесі next',
  this: 'этот эту эта ближайший ближайшую ближайшая tę ta ten najbliższy najbliższą осы бұл this coming',
  nextWeek:
    'на_следующей_неделе следующей_недели на_будущей_неделе w_przyszłym_tygodniu przyszłego_tygodnia w_następnym_tygodniu następnego_tygodnia келесі_аптада келесі_аптаның келесі_апта next_week of_next_week',
  thisWeek: 'на_этой_неделе w_tym_tygodniu осы_аптада осы_аптаның this_week',
  yesterday: 'вчера позавчера wczoraj przedwczoraj кеше yesterday',
  tonight: 'tonight this_evening',
  mine: 'по_моему_времени моё_время у_меня mojego_czasu mój_czas u_mnie my_time менің_уақытым менің_уақытыммен',
  yours:
    'по_вашему_времени по_твоему_времени у_вас у_тебя twojego_czasu twój_czas u_ciebie your_time сіздің_уақытыңыз сіздің_уақытыңызбен',
  halfTo: 'половине в_половине половина пол полпол wpół_do wpol_do pół_do',
  halfPast: 'half_past',
  ten: 'at_ten',
  one: 'в_час at_one сағат_бірде',
  filler:
    'к ко br давайте давай можно может быть лучше удобно мне нам тогда пожалуйста встретимся сессия сессию встреча встречу перенести перенесём передвинем время времени час часа часов ч часам proszę może możemy lepiej spotkajmy się sesja sesję spotkanie przenieść przełóżmy umówmy godz godzina godziny godzinie czas czasu zegara hrs hours o_clock please let’s lets maybe could we do meet meeting session move reschedule time clock t it сағат уақыт уақыты уақытымен уақытында бойынша күні мүмкін болсын болама бола_ма кездесейік сессияны кездесуді ауыстырайық күнгі дағы',
});

/** The meaning of folded words (one to four, with blanks between) in what is typed for a session. */
export const sessionWord = (words: string): SessionWord | undefined => SESSION_WORDS.get(words);

const HOURS = [
  'бірде pierwszej первого'.split(' '),
  'два двух drugiej two екі екіде второго'.split(' '),
  'три трёх trzeciej three үш үште третьего'.split(' '),
  'четыре четырёх czwartej four төрт төртте четвёртого'.split(' '),
  'пять пяти piątej five бес бесте пятого'.split(' '),
  'шесть шести szóstej six алты алтыда шестого'.split(' '),
  'семь семи siódmej seven жеті жетіде седьмого'.split(' '),
  'восемь восьми ósmej eight сегіз сегізде восьмого'.split(' '),
  'девять девяти dziewiątej nine тоғыз тоғызда девятого'.split(' '),
  'десять десяти dziesiątej он онда десятого'.split(' '),
  'одиннадцать jedenastej eleven он_бір он_бірде одиннадцатого'.split(' '),
  'двенадцать dwunastej twelve он_екі он_екіде двенадцатого'.split(' '),
  'тринадцать trzynastej он_үште'.split(' '),
  'четырнадцать czternastej он_төртте'.split(' '),
  'пятнадцать piętnastej он_бесте'.split(' '),
  'шестнадцать szesnastej он_алтыда'.split(' '),
  'семнадцать siedemnastej он_жетіде'.split(' '),
  'восемнадцать osiemnastej он_сегізде'.split(' '),
  'девятнадцать dziewiętnastej он_тоғызда'.split(' '),
  'двадцать dwudziestej жиырмада'.split(' '),
];

const HOUR_WORDS = wordTable<string>(Object.fromEntries(HOURS.map((words, i) => [`h${i + 1}`, words.join(' ')])));

/** The hour that folded words name, as written out; undefined if none. */
export const hourWord = (words: string): number | undefined => {
  const found = HOUR_WORDS.get(words);
  return found === undefined ? undefined : Number(found.slice(1));
};

const COUNTS = wordTable<string>({
  c2: 'два две dwa dwie two екі',
  c3: 'три trzy three үш',
  c4: 'четыре cztery four төрт',
  c5: 'пять pięć five бес',
  c6: 'шесть sześć six алты',
  c10: 'десять dziesięć он',
});

/** How many a folded word says, where something is counted; undefined if it does not. */
export const countWord = (word: string): number | undefined => {
  const found = COUNTS.get(word);
  return found === undefined ? undefined : Number(found.slice(1));
};

const MINUTES = wordTable<string>({
  m15: 'пятнадцать piętnaście fifteen он_бес',
  m30: 'тридцать trzydzieści thirty отыз отызда',
});

/** Minutes written out after an hour: "восемнадцать тридцать". */
export const minuteWord = (word: string): number => Number(MINUTES.get(word)?.slice(1) ?? 0);

/** Kazakh "жарым" after an hour is half past it. */
export const isHalfAfter = (word: string): boolean => /^жарым(да|га)?$/.test(word);

/** Units as in moments, and the Kazakh endings of "after". */
export const unitOf = (word: string): ReturnType<typeof unitWord> => {
  if (/^куннен$/.test(word)) return 'day';
  return /^апта(дан|га|лык)?$/.test(word) ? 'week' : unitWord(word);
};

/** Words that count sessions of a weekly series: "6 раз", "6 sesji", "6 апта". */
export const isCountWord = (word: string): boolean =>
  /^(раза?|сесси[йияю]|встреч[аи]?|razy|sesj[iae]|spotka[a-z]+|times|sessions?|рет|сессия|x|х)$/.test(word) ||
  unitOf(word) === 'week';

/** A weekday in the plural says "every": "по четвергам", "w czwartki", "on Thursdays". */
export const isEvery = (word: string, before: string): boolean =>
  (before === 'по' && /(ам|ям)$/.test(word)) ||
  (/^(w|we)$/.test(before) && /(ki|dy|ty|ziele)$/.test(word)) ||
  /^[a-z]+days$/.test(word);
