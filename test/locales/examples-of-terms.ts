import { openAtMost, questionAtMost } from '../../src/domain/agreements/terms/talking.ts';
import { clauseIds } from '../../src/domain/agreements/terms-nouns.ts';
import type { TermsTexts } from '../../src/domain/texts-of-terms.ts';
import { each, hours, moments, plain, someDays } from './given.ts';

const long = 'Можно ли переносить сессию за двенадцать часов, если болеет ребёнок и заранее этого не узнать? '
  .repeat(10)
  .trim();
const title = 'Что делает каждая сторона';
const print = '0a1b2c3d';
const version = 2;
const most = questionAtMost;
const [from] = someDays;
const day = { days: { from: '2026-12-24', to: '2026-12-24' } } as const;

const price = { money: { amount: 15050, currency: 'PLN' } } as const;
const value = {
  phrase: 'terms-value',
  args: { name: { phrase: 'value-name-price' }, was: { phrase: 'value-price-apart' }, now: price },
} as const;

const states = ['open', 'answered', 'taken', 'kept', 'overtaken'];
const talks = states.flatMap((state) => ['question', 'value', 'words'].map((is) => ({ title, is, state })));
const at = moments.map((moment) => ({ version, at: moment }));
const said = [
  { title, said: long },
  { title, said: value },
] as const;
const heard = said.map((one) => ({ ...one, answer: long }));
const asked = moments.flatMap((moment) => said.map((one) => ({ ...one, at: moment })));
const agreed = moments.map((moment) => ({ at: moment, version, print }));

type Examples = { readonly [K in keyof TermsTexts]: readonly TermsTexts[K][] };

const card = {
  ...plain('terms-of-client', 'terms-usual', 'terms-awaits-coach', 'terms-drafting', 'terms-history', 'terms-gone'),
  'terms-usual-until': [{ version }],
  'terms-holds': at,
  'terms-line': clauseIds.map((_, i) => ({ number: i + 1, title, words: 'Mo-Fr 10:00-18:00; 1' })),
  'terms-line-plain': [{ number: 11, title }],
  'terms-later': moments.map((moment) => ({ version, from: moment })),
  'terms-on-table': at,
  'terms-on-table-coach': at,
  'terms-talk-line': talks,
  'terms-talk-line-coach': talks,
  'terms-history-sent': at,
  'terms-history-agreed': at,
  'terms-history-withdrawn': at,
  'terms-history-in-force': at,
} as const satisfies Partial<Examples>;

const screens = {
  terms: [{ body: long }],
  'terms-versions': [{ body: long }],
  'terms-text': [{ body: long }],
  'terms-version': [{ body: long }],
  'terms-clause': [{ body: long }],
  'terms-heard': [{ body: long }],
} as const satisfies Partial<Examples>;

const versions = {
  ...plain('terms-urgent-own'),
  'terms-offered': [{ version: 1 }],
  'terms-new': [{ version }],
  'terms-until': [{ before: 1 }],
  'terms-instead': [{ before: 1 }],
  'terms-from-day': [{ from: day }, { from: from ?? day }],
  'terms-late': [{ late: 1, version }],
  'terms-diff': [{ before: 1, version }],
  'terms-diff-none': [{ before: 1, version }],
  'terms-because': [{ words: long }],
  'terms-remind': at,
  'terms-withdrawn': [{ version }],
  'terms-agreed': [{ version, print }],
  'terms-agreed-later': moments.map((moment) => ({ version, print, from: moment })),
  'terms-hold': [{ version }],
} as const satisfies Partial<Examples>;

const talking = {
  ...plain('terms-pick', 'terms-said-now', 'terms-said-open-ended', 'terms-stands-next', 'terms-stands-done'),
  'terms-pick-field': [{ title }],
  'terms-pick-value': [
    {
      ...{ name: { phrase: 'value-name-weekly' }, now: hours },
      hint: { phrase: 'terms-hint', args: { field: 'weekly', least: 0, most: 0 } },
    },
  ],
  'terms-ask-now': [{ most }],
  'terms-words-now': [{ most: 600 }],
  'terms-differs': [{ version, was: long, now: long }],
  'terms-said': each('opens'),
  'terms-talk-long': [{ count: 1234, most }],
  'terms-talk-many': [{ most: openAtMost }],
  'terms-value': [value.args],
  'terms-heard-answered': heard,
  'terms-heard-taken': said,
  'terms-heard-kept': said,
  'terms-heard-kept-because': heard,
  'terms-stands-open': [{ count: 1 }, { count: 12 }],
  'terms-stands-yours': [{ version }],
} as const satisfies Partial<Examples>;

const coachs = {
  ...plain('terms-answered-coach', 'terms-all-answered', 'terms-reminded-coach'),
  'terms-asks-question': asked,
  'terms-asks-value': asked,
  'terms-asks-words': asked,
  'terms-answer-ask': [{ most }],
  'terms-keep-ask': [{ most }],
  'terms-see-first': [1, 2, 5, 12].map((count) => ({ count })),
  'terms-sent': [{ version }],
  'terms-sent-quietly': [{ version }],
  'terms-withdrawn-coach': [{ version }],
  'notice-terms-talk': each('at'),
  'notice-terms-agreed': agreed,
  'notice-terms-begun': agreed,
  'notice-terms-agreed-later': agreed.flatMap((one) => moments.map((moment) => ({ ...one, from: moment }))),
  'notice-terms-unanswered': at,
  'notice-terms-hold': at,
} as const satisfies Partial<Examples>;

const buttons = {
  ...plain(
    'button-terms-agree',
    'button-terms-mine',
    'button-terms-say',
    'button-terms-whole',
    'button-terms-clauses',
    'button-terms-history',
  ),
  ...plain('button-terms-paper', 'button-terms-ask', 'button-terms-other-value', 'button-terms-other-words'),
  ...plain('button-terms-card', 'button-terms-preview', 'button-terms-edit', 'button-terms-withdraw'),
  ...plain('button-terms-remind', 'button-terms-answer', 'button-terms-take', 'button-terms-keep'),
  ...plain('button-terms-keep-because', 'toast-terms-agreed', 'toast-terms-newer', 'toast-terms-same'),
  ...plain('toast-terms-value-same'),
  'button-terms-version': [{ version: 12 }],
  'button-terms-diff': [{ before: 11, version: 12 }],
  'button-terms-talks': [{ count: 12 }],
} as const satisfies Partial<Examples>;

/** Examples of terms that are proposed, talked about and agreed on. */
export const termsExamples = { ...card, ...screens, ...versions, ...talking, ...coachs, ...buttons };

/** Which of them name the client, and which the coach. */
export const termsNamingClient = [
  ...(['terms-of-client', 'terms-asks-question', 'terms-asks-value', 'terms-asks-words'] as const),
  ...(['terms-answer-ask', 'terms-keep-ask', 'terms-answered-coach', 'terms-all-answered'] as const),
  ...(['terms-see-first', 'terms-sent', 'terms-sent-quietly', 'terms-withdrawn-coach'] as const),
  ...(['terms-reminded-coach', 'notice-terms-talk', 'notice-terms-agreed', 'notice-terms-begun'] as const),
  ...(['notice-terms-agreed-later', 'notice-terms-unanswered', 'notice-terms-hold'] as const),
];
export const termsNamingCoach = [
  ...(['terms-awaits-coach', 'terms-offered', 'terms-withdrawn', 'terms-ask-now'] as const),
  ...(['terms-words-now', 'terms-said-now', 'terms-said', 'terms-said-open-ended'] as const),
  ...(['terms-heard-answered', 'terms-heard-kept', 'terms-heard-kept-because'] as const),
];
