import { wordTable } from './hours-tokens.ts';

// A month is known by its beginning; what may follow is only letters of its own name and its cases.
const MONTHS: readonly RegExp[] = [
  /^янв(ар[а-я]{1,2})?$|^sty(cz[a-z]{1,4})?$|^кан(тар[а-я]{0,4})?$|^jan(uary)?$/,
  /^фев(р|рал[а-я]{1,2})?$|^lut(y|ego|ym)?$|^акп(ан[а-я]{0,4})?$|^feb(ruary)?$/,
  /^мар(т[а-я]{0,2})?$|^mar(zec|ca|cu|ch)?$|^нау(рыз[а-я]{0,4})?$/,
  /^апр(ел[а-я]{1,2})?$|^kwi(e[a-z]{0,5})?$|^сау(ир[а-я]{0,4})?$|^apr(il)?$/,
  /^ма[йяюе]$|^maj(a|u)?$|^мам(ыр[а-я]{0,4})?$|^may$/,
  /^июн[а-я]?$|^cze(rw[a-z]{1,3})?$|^мау(сым[а-я]{0,4})?$|^june?$/,
  /^июл[а-я]?$|^lip(iec|ca|cu)?$|^шил(де[а-я]{0,4})?$|^july?$/,
  /^авг(уст[а-я]{0,2})?$|^sie(rp[a-z]{1,4})?$|^там(ыз[а-я]{0,4})?$|^aug(ust)?$/,
  /^сен(т|тябр[а-я]{1,2})?$|^wrz(es[a-z]{1,5})?$|^кыр(куйек[а-я]{0,4})?$|^sept?(ember)?$/,
  /^окт(ябр[а-я]{1,2})?$|^paz(dz[a-z]{1,7})?$|^каз(ан[а-я]{0,4})?$|^oct(ober)?$/,
  /^ноя(б|бр[а-я]{1,2})?$|^lis(topad[a-z]{0,3})?$|^кар(аша[а-я]{0,4})?$|^nov(ember)?$/,
  /^дек(абр[а-я]{1,2})?$|^gru(d[a-z]{0,5})?$|^жел(токсан[а-я]{0,4})?$|^dec(ember)?$/,
];

/** The month that a folded word names, January 1; undefined if none. */
export function monthWord(word: string): number | undefined {
  const index = MONTHS.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : index + 1;
}

const AHEAD = wordTable({
  today: 'сегодня сегодняшнего_дня dziś dzisiaj бүгін бүгіннен бүгінге today',
  tomorrow: 'завтра завтрашнего_дня jutro jutra ертең ертеңнен ертеңге tomorrow',
  after: 'послезавтра pojutrze бүрсігүні day_after_tomorrow',
});

/** How many days ahead a folded word or pair of words points: today 0; undefined if it does not. */
export function daysAhead(word: string): number | undefined {
  const found = AHEAD.get(word);
  return found && { today: 0, tomorrow: 1, after: 2 }[found];
}

const UNITS = {
  minute: /^(м|мин|минут([аыу]|ка|тан)?|m|mins?|minut([aey]|es?)?)$/,
  hour: /^(ч|час(а|ов|ик)?|h|hrs?|hours?|godz|godzin[aeyi]?|godzinie|саг|сагат(ка|тан|тай)?)$/,
  day: /^(д|дн[яий]|дней|день|сут(ки|ок)|d|days?|dni|dnia|dzien|кун(ге|ди)?)$/,
  week: /^(нед|недел[юьия]|week|weeks|tydzien|tygodn[a-z]{1,3}|апта(га)?)$/,
} as const;

export type Unit = keyof typeof UNITS;

/** The unit of time that a folded word names; undefined if none. */
export function unitWord(word: string): Unit | undefined {
  return (Object.keys(UNITS) as Unit[]).find((unit) => UNITS[unit].test(word));
}

/** `at` is "at" and "on"; `from` and `until` stand before or (in Kazakh) after a moment, `in` with a length: "in two hours". */
export type WhenWord =
  | 'from'
  | 'until'
  | 'at'
  | 'in'
  | 'for'
  | 'and'
  | 'filler'
  | 'half'
  | 'more'
  | 'halfHour'
  | 'midnight'
  | 'noon'
  | 'now';

const WHEN_WORDS = wordTable<WhenWord>({
  from: 'с c со от from od since starting бастап',
  until: 'до по to until till through do дейін шейін',
  in: 'через in za кейін',
  for: 'на for na',
  at: 'в во w we at on o',
  and: 'и and i oraz және',
  filler: 'the a an бір один одну jedną dniach ровно г года году r roku год year жыл жылы жылғы',
  half: 'пол pół half жарты',
  more: 'полтора полторы półtora półtorej',
  halfHour: 'полчаса полчасика półgodziny',
  midnight: 'полночь полуночи północ północy midnight',
  noon: 'полдень полудня południe południa noon',
  now: 'сейчас now teraz қазір',
});

/** The meaning of a folded word or pair of words between moments; undefined if it has none. */
export function whenWord(word: string): WhenWord | undefined {
  return WHEN_WORDS.get(word);
}

const CANCEL = wordTable({
  cancel:
    'off cancel отмена отменить отмени отменяю нет stop стоп odwołaj odwołać odwołane anuluj anulować nie болдырмау тоқтату жоқ бас_тарту',
});

/** Whether a folded word says "year" after a date, as in `24.12.2026 г.`. */
export function isYearWord(word: string): boolean {
  return /^(г|год[ау]?|r|roku|жыл(ы|гы)?)$/.test(word);
}

/** Whether a whole folded text takes back what was planned. */
export function isCancel(text: string): boolean {
  return CANCEL.has(text);
}
