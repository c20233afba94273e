/** Chance that can be repeated: the same seed, the same run. */
export interface Dice {
  /** From 0 up to, but not including, `below`. */
  number(below: number): number;
  one<T>(of: readonly T[]): T;
  /** True so often. */
  chance(share: number): boolean;
}

/** Mulberry32: small, fast, good enough to shuffle a practice. */
export const diceFrom = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    number: (below) => Math.floor(next() * below),
    one: <T>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T,
    chance: (share) => next() < share,
  };
};

/** What people and programs really send: every direction of writing, broken halves of letters, markup, too much of it. */
export const nastyTexts: readonly string[] = [
  'Можно перенести?',
  'Ә, қалайсыз? ұғып тұрмын',
  'Żółć <b>bold</b> & <script>',
  '\u202Eevil\u202C \u2066inside\u2069 \u200B\u200D\uFEFF',
  'before\u0000after',
  '\uD800 lone \uDC00',
  '👩‍👩‍👧‍👦🇵🇱🇰🇿'.repeat(20),
  'я'.repeat(4096),
  '*_`[]()~>#+-=|{}.!\\',
  '{ $coach } { -brand } {"x"}',
  '\u2068isolated\u2069',
  '/',
  '/ start',
  '/start@mezha_bot',
  '/HELP',
  '/неткоманды',
  '@mezha_bot',
  'tg://user?id=1',
  '=cmd|calc',
  '0',
  '-1',
  '10:00',
  '__proto__',
  'constructor',
  '\n\n\n',
  'a\r\nb\tc',
];

/** What somebody may type behind a command, or when they are asked something. */
export const nastyArguments: readonly string[] = [
  '',
  'Mo-Fr 10:00-18:00',
  'пн-пт 9-17; сб off',
  'Mo-Su 00:00-24:00',
  'Fr 22:00-02:00',
  'дс-жм 10:00-13:00,14:00-18:00',
  '25:00-26:00',
  'until 19:00',
  'до 19:00',
  '30',
  '999999999999',
  'завтра',
  '24.12-3.01 каникулы',
  '31.02',
  'Europe/Warsaw',
  'Алматы',
  'Atlantis',
  'coach',
  'en',
  'xx',
  'off',
  '0001-01-01',
  'AAAAAAAAAAAAAAAAAAAAAA',
  'x'.repeat(64),
  'я: прислать план до пятницы\nты: оплатить 25.11',
  'с 1 по 15 ноября',
  'b264e2a3 7cb0f6e4',
  ...nastyTexts.slice(2, 8),
];

/** What is typed about terms and summaries: values with their units, lines, days, and what is none of them. */
export const typedTexts: readonly string[] = [
  '150 zł',
  'tomorrow at 15:00',
  'в четверг в 17:30, 6 раз',
  'w czwartek o 17:30 czasu Almaty',
  'ертең 15:00-де',
  'в 3',
  '28.03.2027 02:30',
  '1.12 200 zł; 1.01 200 zł',
  '1.12 200 zł\n31.02 -5 EUR',
  '1 200,50 PLN',
  '15 000 ₸',
  '99999999999999 EUR',
  '24 ч',
  '1,5 godz',
  'сутки',
  '50 %',
  'нет',
  'жоқ',
  '-1',
  'Mo-Fr 10:00-16:00',
  '22:00-8:00',
  'до 25.11',
  'жұмаға дейін',
  '2020-01-01',
  'Почему так дорого?',
  '- ja: wysłać plan do piątku\n- ty: zapłacić do 31.02\n\n- \n3) оба: ничего',
  'мен: ертең қоңырау шаламын\nI: nothing\n:\nты:',
  Array.from({ length: 30 }, (_, n) => `item ${n}`).join('\n'),
  'слово '.repeat(200),
  '{ $version } <b>x</b> \u2068y\u2069',
  '   ',
];
