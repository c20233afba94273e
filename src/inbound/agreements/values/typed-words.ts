import { fold, tokens, wordTable } from '../../../domain/hours/hours-tokens.ts';

/** Why typed words are no value of that field; `part` are the very words, at most 40 characters. */
export interface Problem {
  readonly problem: 'unread' | 'currency' | 'unit' | 'whole' | 'range' | 'none';
  readonly part: string;
}

const quotedAtMost = 40;

export const problem = (why: Problem['problem'], part: string): Problem => ({
  problem: why,
  part: [...part.trim()].slice(0, quotedAtMost).join(''),
});

/** Typed words on one line, without the mark that ends a sentence. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f]+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');

const numbers: readonly string[] = [
  'ноль zero нөл',
  'один одна одно одну одного одной jeden jedna jedno jedną бір one once',
  'два две двое двух dwa dwie dwóch екі two twice',
  'три трое трех trzy trzech үш three',
  'четыре четырех cztery czterech төрт four',
  'пять пяти pięć pięciu бес five',
  'шесть шести sześć sześciu алты six',
  'семь семи siedem siedmiu жеті seven',
  'восемь восьми osiem ośmiu сегіз eight',
  'девять девяти dziewięć dziewięciu тоғыз nine',
  'десять десяти dziesięć dziesięciu он ten',
];

const numberWords = new Map(
  numbers.flatMap((line, value) => line.split(' ').map((word) => [fold(word), value] as const)),
);

/** One word or number of what was typed, as it was typed and folded; `value` when it says a number. */
export interface Piece {
  readonly text: string;
  readonly word: string;
  readonly value: number | null;
}

/** What was typed, cut into words and numbers; "1,5" is one number, and signs that say nothing are left out. */
export const piecesOf = (text: string): Piece[] => {
  const found: Piece[] = [];
  const all = tokens(text.replace(/(\d),(\d)/g, '$1.$2'));
  for (const { kind, folded, start, end } of all) {
    const typed = text.slice(start, end);
    if (kind === 'number') found.push({ text: typed, word: folded, value: numberIn(folded) });
    else if (kind === 'word' || kind === 'other' || typed === '+')
      found.push({ text: typed, word: folded, value: numberWords.get(folded) ?? null });
    else if (kind === 'dash') found.push({ text: typed, word: '-', value: null });
  }
  return found;
};

const numberIn = (digits: string): number | null => (/^\d{1,6}(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : null);

const wholeAnswers = wordTable({
  none: 'нет никак никаких никакой ничего ни_одного не_нужно не_надо brak nie nic żaden żadna żadne żadnej żadnych ani_jednej жоқ ешқандай қажет_емес керек_емес none no nothing n/a not_any',
  unlimited:
    'без_ограничений без_ограничения не_ограничено неограниченно сколько_нужно bez_limitu bez_ograniczeń bez_ograniczenia nieograniczona nieograniczenie шектеусіз шектелмеген шексіз unlimited no_limit not_limited as_many_as_needed',
  apart:
    'отдельно договорная по_договорённости договариваемся_отдельно договоримся_отдельно osobno do_ustalenia według_ustaleń ustalana_osobno umówiona_osobno бөлек бөлек_келісіледі келісім_бойынша separately agreed_separately to_be_agreed',
  free: 'бесплатно даром bezpłatnie gratis za_darmo тегін ақысыз free free_of_charge for_free',
  start:
    'до_начала до_самого_начала do_rozpoczęcia aż_do_rozpoczęcia do_samego_początku басталғанға_дейін until_it_begins until_the_start at_any_time',
  unannounced:
    'без_предупреждения сразу bez_uprzedzenia od_razu ескертусіз бірден at_once without_notice no_notice immediately',
});

export type WholeAnswer = 'none' | 'unlimited' | 'apart' | 'free' | 'start' | 'unannounced';

/** What an answer says that names no value: that there is none, no limit, that it is agreed apart, free, up to the start, at once. */
export const wholeAnswer = (text: string): WholeAnswer | null => {
  const folded = fold(tidy(text));
  return /^[-–—]$/.test(folded) ? 'none' : (wholeAnswers.get(folded) ?? null);
};
