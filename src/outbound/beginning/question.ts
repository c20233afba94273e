import { placeOf } from '../../domain/beginning/intake/intake.ts';
import type { Answer, Choice, Handbook, IntakeQuestion } from '../../domain/beginning/nouns.ts';
import { choiceWords, cut, questionWords } from '../../domain/beginning/wording.ts';
import type { Button } from '../../domain/effects.ts';
import { press } from '../../domain/press.ts';
import type { Phrase, TextArgs } from '../../domain/texts.ts';
import type { Locale } from '../../domain/world.ts';

/** A question as it is put: the text's arguments and the buttons under it. */
export interface Prompt {
  readonly args: TextArgs;
  readonly buttons: readonly (readonly Button[])[];
}

/** What the words and buttons of a question depend on. `verb` says whose buttons they are: a client's, or a coach's who tries it. */
export interface Asking {
  readonly handbook: Handbook;
  readonly question: IntakeQuestion;
  readonly locale: Locale;
  readonly home: Locale;
  /** What is answered already, and the same in words. */
  readonly answer: Answer | null;
  readonly answerWords: string;
  /** Makes a button's data: `pick`, `done`, `skip`, `back`, `later`. */
  readonly data: (what: string, ...more: readonly (string | number)[]) => string;
  /** Whether it is the first question, before which there is none. */
  readonly first: boolean;
  /** False once it is answered: then it stands there with its answer, and nothing to press. */
  readonly open: boolean;
}

export const clientData =
  (practice: number): Asking['data'] =>
  (what, ...more) =>
    press('intake', practice, what, ...more);

const shownAtMost = 700;

/** "Question 3 of 12", its words, how to answer, and what was answered before. */
export const promptOf = (asking: Asking): Prompt => {
  const { handbook, question, locale, home, answerWords } = asking;
  const given: Phrase[] =
    answerWords === '' ? [] : [{ phrase: 'intake-given', args: { answer: cut(answerWords, shownAtMost) } }];
  const { number, total } = placeOf(handbook, question.id);
  const words = questionWords(question, locale, home);
  return {
    args: { number, total, words, below: { lines: [...given, ...(asking.open ? [hintFor(question)] : [])] } },
    buttons: asking.open ? [...choiceRows(asking), ...wayRows(asking)] : [],
  };
};

const hintFor = ({ kind, id, scale }: IntakeQuestion): Phrase => {
  if (kind !== 'scale' || !scale) return { phrase: `intake-hint-${kind}` } as Phrase;
  if (id !== 'ready') return { phrase: 'intake-hint-scale', args: { ...scale } };
  return {
    phrase: 'intake-hint-ends',
    args: { ...scale, low: { phrase: 'intake-low-ready' }, high: { phrase: 'intake-high-ready' } },
  };
};

const choiceRows = (asking: Asking): Button[][] => {
  const { question, data } = asking;
  if (question.kind === 'yesno')
    return [
      [
        { text: 'button-yes', press: data('pick', question.id, 'yes') },
        { text: 'button-no', press: data('pick', question.id, 'no') },
      ],
    ];
  if (question.scale) return scaleRows(asking, question.scale);
  const rows = question.choices.map((choice) => [choiceButton(asking, choice)]);
  return question.kind === 'choices' ? [...rows, [{ text: 'button-done', press: data('done', question.id) }]] : rows;
};

const choiceButton = ({ question, answer, locale, home, data }: Asking, choice: Choice): Button => ({
  text: answer?.picked.some((one) => one.id === choice.id) ? 'button-picked' : 'button-choice',
  args: { words: choiceWords(choice, locale, home) },
  press: data('pick', question.id, choice.id),
});

const perRow = 6;

const scaleRows = ({ question, data }: Asking, { from, to }: { from: number; to: number }): Button[][] => {
  const values = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const rows = Math.ceil(values.length / perRow);
  const size = Math.ceil(values.length / rows);
  return Array.from({ length: rows }, (_, row) =>
    values
      .slice(row * size, (row + 1) * size)
      .map((value): Button => ({ text: 'button-words', label: `${value}`, press: data('pick', question.id, value) })),
  );
};

const wayRows = ({ question, data, first }: Asking): Button[][] => {
  const backwards: Button[] = first ? [] : [{ text: 'button-back', press: data('back') }];
  const skip: Button[] = question.required ? [] : [{ text: 'button-skip', press: data('skip', question.id) }];
  return [[...backwards, ...skip, { text: 'button-later', press: data('later') }]];
};
