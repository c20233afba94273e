import { type Decision, outdated } from '../../decision.ts';
import { type Button, type Effect, toCoach } from '../../effects.ts';
import type { Locale } from '../../locale.ts';
import { ask } from '../../person.ts';
import { press } from '../../press.ts';
import type { Person, Practice, Question } from '../../world.ts';
import type { Choice, IntakeQuestion, QuestionKind } from '../nouns.ts';
import { questionKinds } from '../nouns.ts';
import { choiceWords, questionWords } from '../wording.ts';
import { botsQuestion, canUnword, hasChoices, isBotsChoice, limits } from './editing.ts';
import { fitsScale } from './editor-limits.ts';
import { inPairs, kindOf, languageNames, type Page, shortIn, toCard, toChoices, toList } from './editor-screens.ts';

/** What an editor's decision looks at: a page, who turns it, and when (epoch ms). */
export interface Editing extends Page {
  readonly at: number;
  readonly person: Person;
}

const editorQuestions: readonly Question[] = ['intake-words', 'intake-file', 'intake-trial'];

/** Nothing of the editor's is awaited any more; a question of another kind stays open. */
const calm = (person: Person): Person =>
  person.dialog && editorQuestions.includes(person.dialog.question) ? { ...person, dialog: null } : person;

/** A page is shown, and nothing typed is awaited. */
export const shown = ({ person }: Editing, ...effects: readonly Effect[]): Decision => ({
  outcome: 'answered',
  person: calm(person),
  effects,
});

/** A page is shown, and the next typed words are for what `about` says (the message it stands in comes first). */
export const asked = (
  { person, at, instead }: Editing,
  about: readonly string[],
  page: Effect,
  question: Question = 'intake-words',
): Decision => ({
  outcome: 'asked',
  person: ask(person, question, at, [instead ?? 0, ...about].join('.')),
  effects: [page],
});

/** What kind of answer a new question wants. */
export const askKind = (editing: Editing): Decision => {
  const kinds = questionKinds.map(
    (kind): Button => ({ text: 'button-kind', args: { kind: kindOf({ kind }) }, press: press('edit', 'add', kind) }),
  );
  return shown(
    editing,
    toCoach(null, 'editor-kinds', {}, { instead: editing.instead, buttons: [...inPairs(kinds), [toList]] }),
  );
};

/** The words of a new question, in the coach's language. */
export const askNewWords = (editing: Editing, kind: QuestionKind): Decision =>
  asked(
    editing,
    ['new', kind],
    toCoach(
      null,
      'editor-new-words',
      { kind: kindOf({ kind }), language: nameOf(editing.practice), most: limits.words },
      { instead: editing.instead, buttons: [[toList]] },
    ),
  );

const nameOf = ({ locale }: Practice): string => languageNames[locale];

/** What can be chosen in a new question, whose words are kept with what is asked until then. */
export const askNewChoices = (editing: Editing, kind: QuestionKind, words: string): Decision =>
  asked(
    editing,
    ['list', kind, words],
    toCoach(
      null,
      'editor-new-choices',
      { fewest: limits.fewestChoices, most: limits.choices, letters: limits.choice },
      { buttons: [[toList]] },
    ),
  );

export const askMoreChoices = (editing: Editing, q: IntakeQuestion): Decision => {
  const left = limits.choices - q.choices.length;
  if (left < 1 || !hasChoices(q.kind)) return toastFor('choices');
  const args = { short: shortIn(editing, q), left, letters: limits.choice };
  const more = { instead: editing.instead, buttons: [[toChoices(q.id)]] };
  return asked(editing, ['more', q.id], toCoach(null, 'editor-more-choices', args, more));
};

/** Other words for a question in one language. */
export const askWords = (editing: Editing, q: IntakeQuestion, locale: Locale): Decision => {
  const { instead, practice } = editing;
  const now = questionWords(q, locale, practice.locale);
  const rid: Button = { text: 'button-unword', press: press('edit', 'unword', q.id, locale) };
  const buttons = [...(canUnword(q.words, locale, botsQuestion(q.id) !== null) ? [[rid]] : []), [toCard(q.id)]];
  const args = { language: languageNames[locale], now, most: limits.words };
  return asked(editing, ['word', q.id, locale], toCoach(null, 'editor-reword', args, { instead, buttons }));
};

/** Other words for a choice in one language. */
export const askChoiceWords = (editing: Editing, q: IntakeQuestion, choice: Choice, locale: Locale): Decision => {
  const { instead, practice } = editing;
  const now = choiceWords(choice, locale, practice.locale);
  const rid: Button = { text: 'button-unword', press: press('edit', 'cunword', q.id, choice.id, locale) };
  const buttons = [...(canUnword(choice.words, locale, isBotsChoice(choice.id)) ? [[rid]] : []), [toChoices(q.id)]];
  const args = { language: languageNames[locale], now, most: limits.choice };
  return asked(
    editing,
    ['choice', q.id, choice.id, locale],
    toCoach(null, 'editor-reword', args, { instead, buttons }),
  );
};

const scales = [
  [1, 5],
  [1, 10],
  [0, 10],
] as const;

/** Where a scale begins and ends. */
export const askScale = (editing: Editing, q: IntakeQuestion): Decision => {
  if (!q.scale) return toastFor('outdated');
  const ends = scales.map(
    ([from, to]): Button => ({
      ...{ text: 'button-words', label: `${from}–${to}` },
      press: press('edit', 'scale', q.id, from, to),
    }),
  );
  const args = { ...q.scale, lowest: limits.lowest, highest: limits.highest };
  const more = { instead: editing.instead, buttons: [ends, [toCard(q.id)]] };
  return asked(editing, ['scale', q.id], toCoach(null, 'editor-scale', args, more));
};

/** Whether a scale that came with a button may be. */
export const isScale = (from: number, to: number): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && fitsScale(from, to);

export const askRemove = (editing: Editing, q: IntakeQuestion): Decision => {
  if (editing.handbook.questions.length === 1) return toastFor('last');
  const sure: Button = { text: 'button-remove-sure', press: press('edit', 'drop', q.id, 'sure') };
  const more = { instead: editing.instead, buttons: [[sure], [toCard(q.id)]] };
  return shown(editing, toCoach(null, 'editor-remove', { short: shortIn(editing, q) }, more));
};

/** Back to the bot's own questionnaire: asked once, with a copy offered before. */
export const askReset = (editing: Editing): Decision => {
  const rows: Button[][] = [
    [{ text: 'button-bots-sure', press: press('edit', 'reset', 'sure') }],
    [{ text: 'button-export-questions', press: press('edit', 'file', 'yaml') }],
    [toList],
  ];
  return shown(editing, toCoach(null, 'editor-reset', {}, { instead: editing.instead, buttons: rows }));
};

/** What a press cannot do, said on top of the button. */
export const toastFor = (why: 'full' | 'last' | 'choices' | 'few' | 'outdated'): Decision =>
  why === 'outdated' ? outdated : { outcome: 'answered', toast: { text: 'toast-editor', args: { why }, alert: true } };
