import type { Decision } from '../../decision.ts';
import { type Button, type Effect, toCoach } from '../../effects.ts';
import { type Locale, locales } from '../../locale.ts';
import { type Handbook, type IntakeQuestion, type QuestionKind, questionKinds } from '../nouns.ts';
import {
  addChoices,
  addQuestion,
  hasChoices,
  limits,
  questionWith,
  reword,
  rewordChoice,
  setScale,
} from './editing.ts';
import { askNewChoices, type Editing, shown } from './editor-asks.ts';
import {
  cleanLine,
  cleanWords,
  type Refusal,
  typedLines,
  typedScale,
  wrongChoice,
  wrongChoices,
  wrongWords,
} from './editor-limits.ts';
import { cardPage, choicesPage, listPage, toCard, toChoices, toList } from './editor-screens.ts';

type Typed = (editing: Editing, parts: readonly string[], text: string) => Decision;

/** What cannot be taken is answered with the reason and an example; the question stays open. */
const refused = (editing: Editing, { why, count, most, part }: Refusal, back: Button): Decision => {
  const { dialog } = editing.person;
  return {
    outcome: 'refused',
    person: { ...editing.person, dialog: dialog && { ...dialog, at: editing.at } },
    effects: [toCoach(null, 'editor-refused', { why, count, most, part }, { buttons: [[back]] })],
  };
};

/** The prompt above keeps its words and loses its buttons; the page as it is now comes below what was typed. */
const done = (editing: Editing, handbook: Handbook, page: (next: Editing) => Effect): Decision => {
  const next = { ...editing, handbook, instead: null };
  return { ...shown(next, ...bared(editing), page(next)), outcome: 'changed', handbook };
};

const bared = ({ person, practice }: Editing): Effect[] => {
  const message = Number(person.dialog?.about?.split('.')[0] ?? 0);
  const bare = { do: 'unbutton', to: 'coach', client: null, gated: false, chat: practice.id } as const;
  return message > 0 ? [{ ...bare, message }] : [];
};

const localeIn = (code: string | undefined): Locale | null => locales.find((one) => one === code) ?? null;
const kindIn = (kind: string | undefined): QuestionKind | null => questionKinds.find((one) => one === kind) ?? null;

/** What a decision about one question shows when it is there no more. */
const gone = (editing: Editing): Decision => shown(editing, listPage({ ...editing, instead: null }));

const cardOf =
  (id: string) =>
  (next: Editing): Effect => {
    const q = questionWith(next.handbook, id);
    return q ? cardPage(next, q) : listPage(next);
  };

const choicesOf = (q: IntakeQuestion) => (next: Editing) => choicesPage(next, questionWith(next.handbook, q.id) ?? q);

const newWords: Typed = (editing, [code], text) => {
  const kind = kindIn(code);
  const words = cleanWords(text);
  const wrong = wrongWords(words);
  if (!kind || editing.handbook.questions.length >= limits.questions) return gone(editing);
  if (wrong) return refused(editing, wrong, toList);
  if (!hasChoices(kind)) return added(editing, kind, words, []);
  const next = askNewChoices({ ...editing, instead: null }, kind, words);
  return { ...next, effects: [...bared(editing), ...(next.effects ?? [])] };
};

const added = (editing: Editing, kind: QuestionKind, words: string, lines: readonly string[]): Decision => {
  const { locale } = editing.practice;
  const choices = lines.map((line) => ({ [locale]: line }));
  const { handbook, id } = addQuestion(editing.handbook, kind, { [locale]: words }, choices);
  return done(editing, handbook, cardOf(id));
};

/** The words of the question are kept with what is asked: its parts may have dots in them. */
const newChoices: Typed = (editing, [code, ...words], text) => {
  const kind = kindIn(code);
  const lines = typedLines(text);
  const wrong = wrongChoices(lines, [], 0);
  if (!kind || editing.handbook.questions.length >= limits.questions) return gone(editing);
  return wrong ? refused(editing, wrong, toList) : added(editing, kind, words.join('.'), lines);
};

const moreChoices: Typed = (editing, [id = ''], text) => {
  const q = questionWith(editing.handbook, id);
  const { locale } = editing.practice;
  if (!q || !hasChoices(q.kind)) return gone(editing);
  const lines = typedLines(text);
  const known = q.choices.flatMap(({ words }) => words[locale] ?? []);
  const wrong = wrongChoices(lines, known, q.choices.length);
  if (wrong) return refused(editing, wrong, toChoices(id));
  const all = lines.map((line) => ({ [locale]: line }));
  return done(editing, addChoices(editing.handbook, id, all), choicesOf(q));
};

const words: Typed = (editing, [id = '', code], text) => {
  const q = questionWith(editing.handbook, id);
  const locale = localeIn(code);
  if (!q || !locale) return gone(editing);
  const said = cleanWords(text);
  const wrong = wrongWords(said);
  if (wrong) return refused(editing, wrong, toCard(id));
  return done(editing, reword(editing.handbook, id, locale, said), cardOf(id));
};

const choice: Typed = (editing, [id = '', which = '', code], text) => {
  const q = questionWith(editing.handbook, id);
  const locale = localeIn(code);
  if (!q?.choices.some((one) => one.id === which) || !locale) return gone(editing);
  const said = cleanLine(text);
  const others = q.choices.flatMap((one) => (one.id === which ? [] : (one.words[locale] ?? [])));
  const wrong = wrongChoice(said, others);
  if (wrong) return refused(editing, wrong, toChoices(id));
  return done(editing, rewordChoice(editing.handbook, id, which, locale, said), choicesOf(q));
};

const scale: Typed = (editing, [id = ''], text) => {
  const read = typedScale(text);
  if ('why' in read) return refused(editing, read, toCard(id));
  return done(editing, setScale(editing.handbook, id, read.from, read.to), cardOf(id));
};

const typed: Record<string, Typed> = { new: newWords, list: newChoices, more: moreChoices, word: words, choice, scale };

/** Typed words, for what the record says they are awaited for; null when nothing is. */
export const takeWords = (editing: Editing, text: string): Decision | null => {
  const { dialog } = editing.person;
  if (dialog?.question !== 'intake-words') return null;
  const [, what = '', ...parts] = dialog.about?.split('.') ?? [];
  const how = Object.hasOwn(typed, what) ? typed[what] : undefined;
  return how ? how(editing, parts, text) : gone(editing);
};
