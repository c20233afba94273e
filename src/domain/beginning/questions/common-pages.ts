import { type Button, type Say, toCoach } from '../../effects.ts';
import { type Locale, locales } from '../../locale.ts';
import { press } from '../../press.ts';
import type { Phrase } from '../../text-args.ts';
import type { CommonQuestion } from '../nouns.ts';
import { inPairs, languageNames, type Page } from '../questionnaire/editor-screens.ts';
import { commonWords } from '../wording.ts';
import { commonLimits, isFull, isReworded, removedBots } from './common-editing.ts';
import { isBots } from './common-questions.ts';

/** On one page of the list. */
const perPage = 10;

const my = (what: string, ...more: readonly (string | number)[]): string => press('common', 'my', what, ...more);

const toAll: Button = { text: 'button-common-all', press: my('list', 0) };

/** The coach's common questions, each a button in the order clients see, and what can be done with all of them. */
export const commonList = ({ practice, handbook, instead }: Page, wanted: number): Say => {
  const { locale } = practice;
  const count = handbook.common.length;
  const pages = Math.max(1, Math.ceil(count / perPage));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const rows = handbook.common
    .slice(page * perPage, (page + 1) * perPage)
    .map((one): Button[] => [{ ...nameOf(commonWords(one, 'b', locale, locale)), press: my('card', one.id, locale) }]);
  const more: Button = { text: 'button-faq-more', press: my('list', (page + 1) % pages) };
  const buttons = [
    ...rows,
    ...(pages > 1 ? [[more]] : []),
    ...(isFull(handbook) ? [] : [[{ text: 'button-common-add', press: my('add') } as const]]),
    ...(removedBots(handbook).length > 0 ? [[{ text: 'button-common-restore', press: my('restore') } as const]] : []),
  ];
  return toCoach(null, 'common-list', { count, most: commonLimits.questions }, { buttons, instead });
};

const nameOf = (words: string | Phrase): Pick<Button, 'text' | 'label'> =>
  typeof words === 'string' ? { text: 'button-words', label: words.replace(/\s+/g, ' ') } : { text: words.phrase };

/** One question as clients of one language read it, and what can be done with it. */
export const commonCard = ({ practice, handbook, instead }: Page, one: CommonQuestion, locale: Locale): Say => {
  const place = { n: handbook.common.indexOf(one) + 1, count: handbook.common.length };
  const says = (half: 'q' | 'a'): string | Phrase =>
    inLanguage(commonWords(one, half, locale, practice.locale), locale);
  const shown = { ...place, language: languageNames[locale], question: says('q') };
  const more = { instead, buttons: cardButtons(one, locale) };
  return isBots(one) || Object.keys(one.answer).length > 0
    ? toCoach(null, 'common-card', { ...shown, answer: says('a') }, more)
    : toCoach(null, 'common-card-unanswered', shown, more);
};

const inLanguage = (words: string | Phrase, locale: Locale): string | Phrase =>
  typeof words === 'string' ? words : { ...words, locale };

const cardButtons = (one: CommonQuestion, shown: Locale): Button[][] => [
  [{ text: 'button-reword-question', press: my('word', one.id, 'question', shown) }],
  [{ text: 'button-reword-answer', press: my('word', one.id, 'answer', shown) }],
  ...inPairs(
    locales
      .filter((locale) => locale !== shown)
      .map(
        (locale): Button => ({
          ...{ text: 'button-words', label: languageNames[locale] },
          press: my('card', one.id, locale),
        }),
      ),
  ),
  [
    { text: 'button-up', press: my('up', one.id, shown) },
    { text: 'button-down', press: my('down', one.id, shown) },
  ],
  ...(isReworded(one) ? [[{ text: 'button-common-bots', press: my('bots', one.id, shown) } as const]] : []),
  [{ text: 'button-common-remove', press: my('drop', one.id) }],
  [toAll],
];

/** Nothing is removed without a second press. */
export const askRemoval = ({ practice: { locale }, instead }: Page, one: CommonQuestion): Say =>
  toCoach(
    null,
    'common-remove',
    { question: commonWords(one, 'q', locale, locale) },
    {
      instead,
      buttons: [
        [{ text: 'button-common-remove-sure', press: my('drop', one.id, 'sure') }],
        [{ text: 'button-back', press: my('card', one.id, locale) }],
      ],
    },
  );

/** What a half is to be called from now on, in one language; `id` null: of a new question. */
export const askHalf = ({ instead }: Page, id: string | null, half: 'question' | 'answer', locale: Locale): Say => {
  const back: Button = id === null ? toAll : { text: 'button-back', press: my('card', id, locale) };
  const args = { language: languageNames[locale], most: commonLimits[half] };
  return half === 'question'
    ? toCoach(null, 'common-write-question', args, { instead, buttons: [[back]] })
    : toCoach(null, 'common-write-answer', args, { instead, buttons: [[back]] });
};
