import { type Button, type Say, toCoach } from '../../effects.ts';
import { type Locale, locales } from '../../locale.ts';
import { press } from '../../press.ts';
import type { Lines, Phrase } from '../../text-args.ts';
import type { Practice } from '../../world.ts';
import type { Choice, Handbook, IntakeQuestion, Words } from '../nouns.ts';
import { choiceWords, cut, questionWords, shortWords } from '../wording.ts';
import { hasChoices, limits } from './editing.ts';
import { cleanLine } from './editor-limits.ts';

/** What a page of the editor shows, and the message it replaces; null when it is a new one. */
export interface Page {
  readonly practice: Practice;
  readonly handbook: Handbook;
  readonly instead: number | null;
}

export const languageNames: Record<Locale, string> = { ru: 'Русский', pl: 'Polski', kk: 'Қазақша', en: 'English' };

/** Beside a number on a button, and in a list. */
const shortAtMost = 26;

/** What a question is called, on one line. */
export const shortIn = ({ practice: { locale } }: Pick<Page, 'practice'>, q: IntakeQuestion): string | Phrase => {
  const short = shortWords({ ...q, words: onOneLine(q.words) }, locale, locale);
  return typeof short === 'string' ? cut(short, shortAtMost) : short;
};

const onOneLine = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, cleanLine(text)]));

export const kindOf = ({ kind }: Pick<IntakeQuestion, 'kind'>): Phrase => ({ phrase: 'editor-kind', args: { kind } });

const yesNo = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');

export const toList: Button = { text: 'button-all-questions', press: press('edit', 'list') };
export const toCard = (id: string): Button => ({ text: 'button-to-question', press: press('edit', 'card', id) });
export const toChoices = (id: string): Button => ({ text: 'button-to-choices', press: press('edit', 'choices', id) });

/** Two in a row. */
export const inPairs = (buttons: readonly Button[]): Button[][] =>
  buttons.flatMap((_, i) => (i % 2 === 0 ? [buttons.slice(i, i + 2)] : []));

/** The whole questionnaire: a line and a button for each question, and what can be done with all of it. */
export const listPage = (page: Page): Say => {
  const { handbook, instead } = page;
  const lines = handbook.questions.map((q, i): Phrase => {
    const args = { n: i + 1, short: shortIn(page, q), kind: kindOf(q), required: yesNo(q.required) };
    return { phrase: 'editor-line', args };
  });
  const each = handbook.questions.map(
    (q, i): Button => ({
      ...{ text: 'button-question', args: { n: i + 1, short: shortIn(page, q) } },
      press: press('edit', 'card', q.id),
    }),
  );
  const count = handbook.questions.length;
  return toCoach(null, 'editor-list', { count, list: { lines } }, { instead, buttons: [...inPairs(each), ...doings] });
};

const doings: readonly Button[][] = [
  [
    { text: 'button-add-question', press: press('edit', 'add') },
    { text: 'button-try', press: press('edit', 'try') },
  ],
  [
    { text: 'button-export-questions', press: press('edit', 'file', 'yaml') },
    { text: 'button-import-questions', press: press('edit', 'import') },
  ],
  [{ text: 'button-bots-questions', press: press('edit', 'reset') }],
];

/** One question: its words in every language, and what can be done with it. */
export const cardPage = (page: Page, q: IntakeQuestion): Say => {
  const { handbook, instead } = page;
  const place = { n: handbook.questions.indexOf(q) + 1, count: handbook.questions.length };
  return toCoach(
    null,
    'editor-card',
    { ...place, kind: kindOf(q), required: yesNo(q.required), about: { lines: aboutQuestion(page, q) } },
    { instead, buttons: cardButtons(q) },
  );
};

const aboutQuestion = ({ practice: { locale } }: Page, q: IntakeQuestion): Phrase[] => {
  const choices = q.choices.map(
    (one): Phrase => ({ phrase: 'editor-choice-line', args: { words: choiceWords(one, locale, locale) } }),
  );
  return [
    ...wordsLines(q.words, (reader) => questionWords(q, reader, locale)),
    ...(hasChoices(q.kind) ? [{ phrase: 'editor-choices-head' } as const, ...choices] : []),
    ...(q.scale ? [{ phrase: 'editor-scale-line', args: q.scale } as const] : []),
  ];
};

/** What a reader of each language is shown; a phrase is the bot's own words. */
type Read = (locale: Locale) => string | Phrase;

/** What is said in which language, and what is read where the coach has no words. */
const wordsLines = (words: Words, read: Read): Phrase[] => {
  const own = locales.filter((locale) => words[locale] !== undefined);
  const without = locales.filter((locale) => words[locale] === undefined);
  if (own.length === 0) return [{ phrase: 'editor-words-bot', args: { words: read('en') } }];
  const inBots = without.filter((locale) => typeof read(locale) !== 'string');
  return [
    ...own.map((locale): Phrase => {
      const args = { language: languageNames[locale], words: words[locale] ?? '' };
      return { phrase: 'editor-words-line', args };
    }),
    ...named('editor-words-rest', inBots, {}),
    ...own.flatMap((shown) => {
      const readers = without.filter((locale) => !inBots.includes(locale) && read(locale) === words[shown]);
      return named('editor-words-others', readers, { shown: languageNames[shown] });
    }),
  ];
};

const named = (
  phrase: 'editor-words-rest' | 'editor-words-others',
  all: readonly Locale[],
  args: { shown?: string },
): Phrase[] =>
  all.length === 0 ? [] : [{ phrase, args: { ...args, languages: all.map((one) => languageNames[one]).join(', ') } }];

const cardButtons = (q: IntakeQuestion): Button[][] => [
  ...languageButtons(q.words, (locale) => press('edit', 'word', q.id, locale)),
  [
    {
      text: q.required ? 'button-optional' : 'button-required',
      press: press('edit', 'must', q.id, q.required ? 0 : 1),
    },
    ...(hasChoices(q.kind) ? [toChoices(q.id)] : []),
    ...(q.scale ? [{ text: 'button-scale', press: press('edit', 'scale', q.id) } as const] : []),
  ],
  [
    { text: 'button-up', press: press('edit', 'up', q.id) },
    { text: 'button-down', press: press('edit', 'down', q.id) },
  ],
  [{ text: 'button-remove-question', press: press('edit', 'drop', q.id) }],
  [toList],
];

/** One button a language: a pencil where there are words of the coach's own, a plus where there are none. */
const languageButtons = (words: Words, pressed: (locale: Locale) => string): Button[][] =>
  inPairs(
    locales.map((locale): Button => {
      const label = `${words[locale] === undefined ? '+' : '✎'} ${languageNames[locale]}`;
      return { text: 'button-words', label, press: pressed(locale) };
    }),
  );

/** What can be chosen, each with a button of its own. */
export const choicesPage = (page: Page, q: IntakeQuestion): Say => {
  const { locale } = page.practice;
  const buttons = q.choices.map(
    (one): Button => ({
      ...{ text: 'button-choice', args: { words: choiceWords(one, locale, locale) } },
      press: press('edit', 'choice', q.id, one.id),
    }),
  );
  const more: Button[][] =
    q.choices.length < limits.choices ? [[{ text: 'button-add-choices', press: press('edit', 'more', q.id) }]] : [];
  return toCoach(
    null,
    'editor-choices',
    { short: shortIn(page, q), count: q.choices.length, most: limits.choices },
    { instead: page.instead, buttons: [...inPairs(buttons), ...more, [toCard(q.id)]] },
  );
};

/** One thing to choose, in every language. */
export const choicePage = (page: Page, q: IntakeQuestion, choice: Choice): Say => {
  const { locale } = page.practice;
  const about: Lines = { lines: wordsLines(choice.words, (reader) => choiceWords(choice, reader, locale)) };
  const rows: Button[][] = [
    ...languageButtons(choice.words, (one) => press('edit', 'cword', q.id, choice.id, one)),
    [{ text: 'button-remove-choice', press: press('edit', 'cdrop', q.id, choice.id) }],
    [toChoices(q.id)],
  ];
  return toCoach(null, 'editor-choice', { short: shortIn(page, q), about }, { instead: page.instead, buttons: rows });
};
