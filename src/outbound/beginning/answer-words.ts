import type { Answer, AnswerPart } from '../../domain/beginning/nouns.ts';
import { defaultChoice } from '../../domain/beginning/wording.ts';
import type { Phrase } from '../../domain/texts.ts';
import { dateInWords } from '../moments.ts';
import type { Wording } from '../wording.ts';
import type { Reader } from '../wording-voice.ts';

/** A text or a phrase, in the reader's words. */
export const wordsOf = (wording: Wording, words: string | Phrase, reader: Reader): string =>
  typeof words === 'string' ? words : wording.say(words.phrase, words.args ?? {}, reader).text;

/** "0:42". */
const lengthOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;

export const isSpoken = (part: AnswerPart): part is Extract<AnswerPart, { voice: string }> => 'voice' in part;

/** Paper has no little pictures. */
type Where = 'chat' | 'paper';

/** A whole answer in the reader's language; what was written stays as it was written. */
export const answerInWords = (wording: Wording, answer: Answer, reader: Reader, where: Where = 'chat'): string => {
  const say = (key: 'intake-yes' | 'intake-no') => wording.say(key, {}, reader).text;
  const lines = [
    answer.picked.map((one) => one.words ?? wordsOf(wording, defaultChoice(one.id), reader)).join(', '),
    answer.yes === null ? '' : say(answer.yes ? 'intake-yes' : 'intake-no'),
    written(answer) || answer.value === null ? '' : `${answer.value}`,
    ...answer.parts.map((part) => partInWords(wording, part, reader, where)),
    understood(answer, reader),
  ];
  return lines.filter((line) => line !== '').join('\n');
};

const written = (answer: Answer): boolean => answer.parts.length > 0;

const partInWords = (wording: Wording, part: AnswerPart, reader: Reader, where: Where): string =>
  isSpoken(part)
    ? wording.say(where === 'chat' ? 'intake-voice' : 'intake-spoken', { length: lengthOf(part.seconds) }, reader).text
    : part.text.trim();

/** The day that was understood from words, where the words are not that day already. */
const understood = ({ date, parts }: Answer, { locale, now, zone }: Reader): string => {
  const isPlain = parts.some((part) => 'text' in part && date !== null && part.text.includes(date.slice(0, 4)));
  if (date === null || isPlain) return '';
  const year = new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC', year: 'numeric' }).format(now);
  return `→ ${dateInWords(date, `${year}-01-01`, locale)}`;
};
