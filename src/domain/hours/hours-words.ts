import { fold, wordTable } from './hours-tokens.ts';

export type DayWord = {
  readonly days: readonly number[];
  /** Kazakh endings carry the preposition: дүйсенбіден is "from Monday". */
  readonly ending: '' | 'from';
};

const SHORT = new Map(
  [
    'пн пон понед pn pon pond дс дүй дүйс mo mon',
    'вт вто втор wt wto сс сей сейс tu tue tues',
    'ср сре сред śr śro сәр сәрс we wed weds',
    'чт чет четв cz czw czwar бс бей бейс th thu thur thurs',
    'пт пят пятн pt pi pia piąt жм жұ fr fri',
    'сб суб субб so sb sob сн сен sa sat',
    'вс вос воск воскр nd ndz niedz nied жс жк жек жекс su sun',
  ].flatMap((line, day) => line.split(' ').map((word) => [fold(word), day] as const)),
);

// The part of the full name that does not change, and the endings that may follow.
const STEMS: readonly (readonly [RegExp, number])[] = [
  [/^понедельник(?:и|а|у|ам|ом|ах|ов)?$|^poniedzial(?:ek|ki|ku|ka|kow|kami)$|^дуйсенби[а-я]{0,5}$|^mondays?$/, 0],
  [/^вторник(?:и|а|у|ам|ом|ах|ов)?$|^wtor(?:ek|ki|ku|ka|kow|kami)$|^сейсенби[а-я]{0,5}$|^tuesdays?$/, 1],
  [/^сред(?:а|у|ы|е|ам|ах|ой)$|^srod(?:a|e|y|ami)$|^сарсенби[а-я]{0,5}$|^wednesdays?$/, 2],
  [/^четверг(?:и|а|у|ам|ом|ах|ов)?$|^czwart(?:ek|ki|ku|ka|kow|kami)$|^бейсенби[а-я]{0,5}$|^thursdays?$/, 3],
  [/^пятниц(?:а|у|ы|е|ам|ах|ей)?$|^piat(?:ek|ki|ku|ka|kow|kami)$|^жума[а-я]{0,5}$|^fridays?$/, 4],
  [/^суббот(?:а|у|ы|е|ам|ах|ой)?$|^sobot(?:a|e|y|ami)?$|^сенби[а-я]{0,5}$|^saturdays?$/, 5],
  [/^воскресен(?:ье|ья|ью|ьям|ьем|ьях|ий)$|^niedziel(?:a|e|i|ami)?$|^жексенби[а-я]{0,5}$|^sundays?$/, 6],
];

const ALL = [0, 1, 2, 3, 4, 5, 6];
const GROUPS: Readonly<Record<string, readonly number[]>> = { every: ALL, work: ALL.slice(0, 5), weekend: [5, 6] };

const GROUP_WORDS = wordTable({
  every:
    'ежедневно каждый_день все_дни всегда codziennie każdego_dnia każdy_dzień co_dzień күн_сайын күнде every_day everyday daily all_week',
  work: 'будни будням будние рабочие_дни рабочим_дням будние_дни будним_дням dni_robocze dni_powszednie w_tygodniu жұмыс_күндері жұмыс_күні weekday weekdays workdays working_days business_days',
  weekend: 'выходным выходные_дни выходным_дням weekend weekends weekendy демалыс_күндері демалыс_күні the_weekend',
});

/** The days that a folded word or pair of words names; undefined if it names none. */
export function dayWord(word: string): DayWord | undefined {
  const group = GROUPS[GROUP_WORDS.get(word) ?? ''];
  if (group) return { days: group, ending: '' };
  const short = SHORT.get(word);
  if (short !== undefined) return { days: [short], ending: '' };
  const stem = STEMS.find(([pattern]) => pattern.test(word));
  return stem && { days: [stem[1]], ending: /[дтн][ае]н$/.test(word) ? 'from' : '' };
}

/** What a word does between days and times. `rest` is "closed" after a day and "the weekend" in place of one. */
export type LinkWord = 'off' | 'rest' | 'to' | 'and' | 'am' | 'pm' | 'always' | 'filler';

const LINK_WORDS = wordTable<LinkWord>({
  off: 'off closed выходной нет закрыто wolne wolny wolna nie zamknięte nieczynne жоқ жабық day_off dzień_wolny демалыс_күн',
  rest: 'вых выходные демалыс',
  to: 'до по to till until through thru do',
  and: 'и and i oraz және',
  am: 'am a_m утра ночи',
  pm: 'pm p_m вечера',
  always: 'круглосуточно całodobowo całą_dobę тәулік_бойы around_the_clock nonstop',
  filler:
    'с c со от from od в во w on at between о o the часов часа час ч h hrs godz godzina godziny сағат сағ күні күндері дейін шейін',
});

/** The meaning of a folded word or pair of words that is no day; undefined if it has none. */
export function linkWord(word: string): LinkWord | undefined {
  return LINK_WORDS.get(word);
}
