import type { Choice, Handbook, IntakeQuestion, QuestionKind, Words } from '../nouns.ts';
import { botsQuestion, hasChoices, questionWith } from './editing.ts';

/** A questionnaire as it stands in a file: what goes without saying is left out. */
export interface QuestionnaireForm {
  readonly questions: readonly QuestionForm[];
}

export interface QuestionForm {
  /** Left out: a new question. */
  readonly id?: string;
  readonly kind: QuestionKind;
  readonly required?: boolean;
  /** Left out: the bot's own. */
  readonly words?: Words;
  readonly choices?: readonly ChoiceForm[];
  readonly scale?: { readonly from: number; readonly to: number };
}

export interface ChoiceForm {
  readonly id?: string;
  readonly words?: Words;
}

/** The form of a coach's questionnaire. */
export const formOf = ({ questions }: Pick<Handbook, 'questions'>): QuestionnaireForm => ({
  questions: questions.map(({ id, kind, required, words, choices, scale }) => ({
    ...{ id, kind, required },
    ...wordsIn(words),
    ...(hasChoices(kind) ? { choices: choices.map((one) => ({ id: one.id, ...wordsIn(one.words) })) } : {}),
    ...(scale ? { scale } : {}),
  })),
});

const wordsIn = (words: Words): { words?: Words } => (Object.keys(words).length === 0 ? {} : { words });

/** Whether a file's question of this id is another question than the one that has the id: its answers would be of another kind. */
const isAnother = (h: Handbook, { id, kind }: Pick<QuestionForm, 'id' | 'kind'>): boolean => {
  const known = id === undefined ? null : (questionWith(h, id) ?? botsQuestion(id));
  return known !== null && known.kind !== kind;
};

/** The questionnaire of a file in the place of the present one. What has no id yet, or another kind than before, gets a new one. */
export const adopt = (h: Handbook, { questions }: QuestionnaireForm): Handbook => {
  const given = { made: Math.max(h.made, ...questions.flatMap(idsOf).map(madeIn)) };
  const adopted = questions.map((form): IntakeQuestion => {
    const known = isAnother(h, form) ? undefined : form.id;
    return {
      ...{ id: known ?? nextId(given, 'q'), kind: form.kind, required: form.required ?? false },
      words: form.words ?? {},
      choices: (form.choices ?? []).map(
        (one): Choice => ({ id: one.id ?? nextId(given, 'c'), words: one.words ?? {} }),
      ),
      scale: form.scale ?? null,
    };
  });
  return { ...h, questions: adopted, made: given.made };
};

const idsOf = ({ id, choices }: QuestionForm): (string | undefined)[] => [id, ...(choices ?? []).map((one) => one.id)];

/** Which of the ids that the bot gives out this is; 0 for the others. */
const madeIn = (id: string | undefined): number => Number(/^[qc](\d{1,6})$/.exec(id ?? '')?.[1] ?? 0);

const nextId = (given: { made: number }, letter: 'q' | 'c'): string => {
  given.made += 1;
  return `${letter}${given.made}`;
};

/** What another questionnaire would change: whole questions, and whether the rest comes in another order. */
export interface Changes {
  readonly added: readonly IntakeQuestion[];
  readonly removed: readonly IntakeQuestion[];
  readonly changed: readonly IntakeQuestion[];
  readonly moved: boolean;
}

export const changesBetween = (before: Handbook, after: Handbook): Changes => {
  const stays = ({ id }: IntakeQuestion): boolean =>
    questionWith(after, id) !== null && questionWith(before, id) !== null;
  const [old, now] = [before.questions.filter(stays), after.questions.filter(stays)];
  return {
    added: after.questions.filter(({ id }) => !questionWith(before, id)),
    removed: before.questions.filter(({ id }) => !questionWith(after, id)),
    changed: now.filter((q) => !isSame(q, questionWith(before, q.id))),
    moved: old.some(({ id }, i) => now[i]?.id !== id),
  };
};

const isSame = (a: IntakeQuestion, b: IntakeQuestion | null): boolean => b !== null && canonical(a) === canonical(b);

/** The same text for the same question, in whatever order its words were written. */
const canonical = ({ kind, required, words, choices, scale }: IntakeQuestion): string =>
  JSON.stringify([
    kind,
    required,
    sorted(words),
    choices.map((one) => [one.id, sorted(one.words)]),
    scale?.from,
    scale?.to,
  ]);

const sorted = (words: Words): [string, string][] => Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
