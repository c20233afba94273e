import { formatDate } from '../../hours/hours-dates.ts';
import { tokens } from '../../hours/hours-tokens.ts';
import { dateAt, resolve } from '../../hours/when-dates.ts';
import { dayNumber, type Present } from '../../present.ts';
import type { Answer, AnswerPart, IntakeQuestion } from '../nouns.ts';

/** An answer without a word in it yet. `asked`: the question in the coach's own words, as it was put. */
export const blankAnswer = (question: IntakeQuestion, asked: string | null): Answer => ({
  is: 'answer',
  question: question.id,
  kind: question.kind,
  asked,
  parts: [],
  picked: [],
  value: null,
  date: null,
  yes: null,
});

type Read = Partial<Pick<Answer, 'value' | 'date'>>;

/**
 * What typed or spoken words mean for a question of this kind. Own words answer anything but a scale; null where a number
 * outside of the scale, or a day that does not exist, has to be asked again.
 */
export const readPart = (p: Present, zone: string, question: IntakeQuestion, part: AnswerPart): Read | null => {
  const text = 'text' in part ? part.text : '';
  if (question.kind === 'scale') return readValue(question, text);
  if (question.kind === 'date') return readDate(p, zone, text);
  return {};
};

const readValue = ({ scale }: IntakeQuestion, text: string): Read | null => {
  const value = Number(/^\D{0,3}(\d{1,2})(?!\d|[.,:]\d)/.exec(text)?.[1] ?? Number.NaN);
  return scale && value >= scale.from && value <= scale.to ? { value } : null;
};

const readDate = (p: Present, zone: string, text: string): Read | null => {
  const all = tokens(text);
  for (const i of all.keys()) {
    const found = dateAt(all, i);
    if (!found) continue;
    if (!found.date) return null;
    const today = dayNumber(p, zone);
    return { date: formatDate(resolve(found.date, today, today)) };
  }
  return { date: null };
};
