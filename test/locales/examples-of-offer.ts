import type { OfferTexts } from '../../src/domain/texts-of-offer.ts';
import { each, hours, meaning, moments, plain, shortName, stages } from './given.ts';

const long = 'Сессии по видеосвязи: вопросы, шкалы, колесо баланса, короткие задания между встречами. '
  .repeat(7)
  .trim();
const part = { number: 2, total: 4, most: 700 };
const hints = [
  { phrase: 'offer-hint-example', args: { example: { phrase: 'offer-example-how' } } },
  { phrase: 'offer-hint-last', args: { words: long } },
  { phrase: 'offer-hint-now', args: { words: long } },
] as const;
const asked = hints.map((hint) => ({ ...part, hint }));
const refusal = { phrase: 'decline-kind-3' } as const;
const was = { phrase: 'offer-was', args: { words: long, before: 'Одна сессия, чтобы познакомиться.' } } as const;
const waiting = moments.map((since) => ({ phrase: 'wait-coach' as const, args: { since } }));

const draft = {
  ...plain('offer-example-can', 'offer-example-how', 'offer-example-number', 'offer-example-price'),
  ...plain('decline-kind-1', 'decline-kind-2', 'decline-kind-3'),
  ...plain('offer-sent', 'offer-sent-quietly', 'offer-closed', 'nobody-in-contact', 'ask-first', 'refusal-own'),
  ...{ 'offer-ask-can': asked, 'offer-ask-how': asked, 'offer-ask-number': asked, 'offer-ask-price': asked },
  'offer-hint-example': [{ example: { phrase: 'offer-example-can' } }],
  'offer-hint-last': [{ words: long }],
  'offer-hint-now': [{ words: long }],
  'offer-preview': [{ offer: long }],
  'offer-too-long': [{ count: 1234, most: 700 }],
  'refusal-ask': [{ one: refusal, two: refusal, three: refusal }],
  'refusal-preview': [{ words: long }],
} as const satisfies Partial<Examples>;

const answers = {
  ...plain(
    'offer-taken',
    'offer-taken-again',
    'terms-awaited',
    'offer-left',
    'second-thought',
    'discuss-now',
    'discuss-open-ended',
    'question-first',
  ),
  ...plain('offer-first', 'terms-first', 'declined-own'),
  offer: [
    { version: 1, can: long, how: long, number: '8', price: '1000 zł' },
    { version: 2, can: long, how: was, number: '8', price: was },
  ],
  'offer-was': [{ words: long, before: long }],
  discuss: each('opens'),
  begun: [{ hours, meaning }],
  'declined-kind': [{ words: refusal }],
} as const satisfies Partial<Examples>;

const steps = {
  ...plain('step-consent', 'step-questionnaire', 'step-offer', 'step-terms', 'step-weeks'),
  ...plain('next-consent', 'next-questionnaire', 'next-answer-now', 'next-answer-open-ended', 'next-offer'),
  ...plain('next-terms', 'next-terms-coach', 'next-work', 'next-paused', 'wait-client-undated', 'wait-nobody'),
  steps: [
    {
      list: { lines: [{ phrase: 'step-done', args: { step: { phrase: 'step-consent' } } }] },
      next: { phrase: 'next-offer' },
    },
  ],
  'step-done': [{ step: { phrase: 'step-consent' } }],
  'step-now': [{ step: { phrase: 'step-questionnaire-of', args: { count: 3, total: 12 } } }],
  'step-next': [{ step: { phrase: 'step-weeks' } }],
  'step-questionnaire-of': [{ count: 3, total: 12 }],
  'next-answer': each('opens'),
  'working-since': each('since'),
  'wait-coach': each('since'),
  'wait-client': each('since'),
  'client-line-wait': stages.flatMap((stage) =>
    waiting.flatMap((wait) => [0, 3].map((count) => ({ stage, waiting: count, wait }))),
  ),
} as const satisfies Partial<Examples>;

const buttons = {
  ...plain('button-offer-make', 'button-offer-change', 'button-offer-send', 'button-offer-last', 'button-offer-keep'),
  ...plain(
    'button-offer-close',
    'button-propose-terms',
    'button-part-can',
    'button-part-how',
    'button-part-number',
    'button-part-price',
  ),
  ...plain(
    'button-ask',
    'button-ask-first',
    'button-ask-this',
    'button-refusal-1',
    'button-refusal-2',
    'button-refusal-3',
  ),
  ...plain('button-refusal-send', 'button-offer-take', 'button-offer-discuss', 'button-offer-leave'),
  ...plain('button-second-thought', 'button-agree', 'button-see-offer', 'button-see-terms', 'button-steps'),
  ...plain('toast-offer-same', 'toast-offer-newer'),
  'button-steps-with': [{ name: shortName }],
};

type Examples = { readonly [K in keyof OfferTexts]: readonly OfferTexts[K][] };

/** Examples of an offer, its answer, a refusal, and the steps of a beginning. */
export const offerExamples = {
  ...draft,
  ...answers,
  ...steps,
  ...buttons,
  'notice-offer-taken': each('at'),
  'notice-offer-discussed': each('at'),
  'notice-offer-left': each('at'),
  'notice-second-thought': each('at'),
  'notice-agreed': each('at'),
};
