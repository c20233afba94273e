import type { Unit } from '../../../domain/agreements/terms/limits.ts';
import { type Problem, piecesOf, problem, tidy } from './typed-words.ts';

/** What may stand beside a number, by what is counted; folded. */
const nouns: Partial<Record<Unit, RegExp>> = {
  'messages-a-day':
    /^(сообщени[а-я]{1,2}|раз(а|у)?|wiadomos[a-z]{1,4}|raz(y|u)?|хабар|рет|messages?|times?|в|на|день|dziennie|na|dzien|кунине|a|per|day|daily|срочн[а-я]{1,2}|piln[a-z]{1,3}|шугыл|urgent)$/,
  'messages-a-week':
    /^(сообщени[а-я]{1,2}|раз(а|у)?|wiadomos[a-z]{1,4}|raz(y|u)?|хабар|рет|messages?|times?|в|на|неделю|tygodniowo|w|na|tydzien|tygodniu|аптасына|a|per|week|weekly|срочн[а-я]{1,2}|piln[a-z]{1,3}|шугыл|urgent)$/,
  sessions: /^(сесси[а-я]{1,2}|встреч[а-я]?|sesj[a-z]{1,2}|spotka[a-z]{1,4}|кездесу|sessions?|meetings?)$/,
  parts:
    /^(част[а-я]{1,3}|плат[её]ж[а-я]{0,2}|взнос[а-я]{0,2}|в|rat[a-z]{0,3}|czesc[a-z]{0,3}|w|болик|болип|толем|parts?|payments?|instal?lments?|in)$/,
  percent:
    /^(%|процент[а-я]{0,2}|procent[a-z]{0,2}|пайыз[а-я]{0,2}|percent|per|cent|цены|стоимости|ceny|баганын|of|the|price|fee)$/,
};

/** All or a half of it, and what is paid in one part. */
const shares: readonly (readonly [RegExp, Unit, number])[] = [
  [
    /^(полностью|целиком|вся|всё|все|w calosci|calosc|cala|толыгымен|толык|in full|full|all of it|the whole session)$/,
    'percent',
    100,
  ],
  [/^(половин[ауы]|polow[aeęy]|жартысы|half|a half|half of it)$/, 'percent', 50],
  [
    /^(целиком|одним платежом|jednorazowo|platnosc jednorazowa|z gory|бир рет|in one go|one payment|paid at once|in one payment)$/,
    'parts',
    1,
  ],
];

/** A number of messages, sessions, parts or percent: "2", "2 раза в день", "10 sesji", "50 %", "три части". As it is written. */
export const readCount = (text: string, unit: Unit, folded: string): { readonly written: string } | Problem => {
  const share = shares.find(([pattern, of]) => of === unit && pattern.test(folded));
  if (share) return { written: `${share[2]}` };
  const pieces = piecesOf(tidy(text).replace(/%/g, ' % '));
  const numbers = pieces.filter(({ value }) => value !== null);
  const [number, more] = numbers;
  if (number === undefined || more !== undefined) return problem('unread', text);
  const stray = pieces.find(({ word, value }) => value === null && !nouns[unit]?.test(word));
  if (stray) return problem('unread', stray.text);
  return Number.isInteger(number.value) ? { written: `${number.value}` } : problem('whole', text);
};
