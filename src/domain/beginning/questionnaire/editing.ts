import type { Locale } from '../../locale.ts';
import { handbookFor } from '../handbook.ts';
import type { Choice, Handbook, IntakeQuestion, QuestionKind, Words } from '../nouns.ts';

/** What a questionnaire keeps to. A choice is a button, hence its length. */
export const limits = {
  ...{ questions: 40, words: 500 },
  ...{ fewestChoices: 2, choices: 12, choice: 30 },
  ...{ lowest: 0, highest: 10, steps: 2 },
} as const;

/** The bot's own question of that id, as it is before anybody changes it. */
export const botsQuestion = (id: string): IntakeQuestion | null =>
  handbookFor(0).questions.find((one) => one.id === id) ?? null;

/** Whether the bot has words for this choice. */
export const isBotsChoice = (id: string): boolean =>
  handbookFor(0).questions.some(({ choices }) => choices.some((one) => one.id === id));

export const hasChoices = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'choices';

export const questionWith = ({ questions }: Handbook, id: string): IntakeQuestion | null =>
  questions.find((one) => one.id === id) ?? null;

const changed = (h: Handbook, id: string, how: (q: IntakeQuestion) => Partial<IntakeQuestion>): Handbook => ({
  ...h,
  questions: h.questions.map((q) => (q.id === id ? { ...q, ...how(q) } : q)),
});

const withWords = (all: Words, locale: Locale, words: string | null): Words => {
  const { [locale]: _, ...rest } = all;
  return words === null ? rest : { ...rest, [locale]: words };
};

/** A new question at the end. Its id has never been given to another, nor have those of its choices. */
export const addQuestion = (
  h: Handbook,
  kind: QuestionKind,
  words: Words,
  choices: readonly Words[] = [],
): { handbook: Handbook; id: string } => {
  const id = `q${h.made + 1}`;
  const question: IntakeQuestion = {
    ...{ id, kind, required: false, words },
    choices: newChoices(h.made + 1, choices),
    scale: kind === 'scale' ? { from: 1, to: limits.highest } : null,
  };
  return {
    handbook: { ...h, questions: [...h.questions, question], made: h.made + 1 + choices.length },
    id,
  };
};

const newChoices = (made: number, all: readonly Words[]): Choice[] =>
  all.map((words, i) => ({ id: `c${made + 1 + i}`, words }));

/** Other words in one language, or none of its own there. The question stays the same one: answers given to it stay. */
export const reword = (h: Handbook, id: string, locale: Locale, words: string | null): Handbook =>
  changed(h, id, (q) => ({ words: withWords(q.words, locale, words) }));

/** Whether something can still be said without its words in that language. */
export const canUnword = (words: Words, locale: Locale, isBots: boolean): boolean =>
  words[locale] !== undefined && (isBots || Object.keys(words).length > 1);

export const setRequired = (h: Handbook, id: string, required: boolean): Handbook =>
  changed(h, id, () => ({ required }));

export const setScale = (h: Handbook, id: string, from: number, to: number): Handbook =>
  changed(h, id, (q) => (q.kind === 'scale' ? { scale: { from, to } } : {}));

/** One place up (-1) or down (1); at the end of the list it stays where it is. */
export const move = (h: Handbook, id: string, by: -1 | 1): Handbook => {
  const at = h.questions.findIndex((one) => one.id === id);
  const [question, other] = [h.questions[at], h.questions[at + by]];
  if (!question || !other) return h;
  return { ...h, questions: h.questions.with(at, other).with(at + by, question) };
};

export const removeQuestion = (h: Handbook, id: string): Handbook => ({
  ...h,
  questions: h.questions.filter((one) => one.id !== id),
});

export const addChoices = (h: Handbook, id: string, choices: readonly Words[]): Handbook => ({
  ...changed(h, id, (q) => ({ choices: [...q.choices, ...newChoices(h.made, choices)] })),
  made: h.made + choices.length,
});

export const rewordChoice = (h: Handbook, id: string, choice: string, locale: Locale, words: string | null): Handbook =>
  changed(h, id, (q) => ({
    choices: q.choices.map((one) => (one.id === choice ? { ...one, words: withWords(one.words, locale, words) } : one)),
  }));

export const removeChoice = (h: Handbook, id: string, choice: string): Handbook =>
  changed(h, id, (q) => ({ choices: q.choices.filter((one) => one.id !== choice) }));

/** The bot's own questionnaire again; ids that were given out stay given out. */
export const backToBots = (h: Handbook): Handbook => ({ ...h, questions: handbookFor(h.practice).questions });
