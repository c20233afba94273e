import type { PrepNote } from '../../../domain/keeping/nouns.ts';
import type { Phrase } from '../../../domain/texts.ts';

/** The question of that place, from 0. */
export const questionWords = (i: number): Phrase => ({ phrase: i === 0 ? 'around-question-1' : 'around-question-2' });

/** Each question with its answer below it. */
export const answerLines = (answers: PrepNote['answers']): Phrase[] =>
  answers.map((answer, i) =>
    answer === null
      ? { phrase: 'around-answer-none', args: { question: questionWords(i) } }
      : { phrase: 'around-answer', args: { question: questionWords(i), answer } },
  );
