import type { Days, Phrase } from '../../src/domain/texts.ts';
import type { PromiseTexts } from '../../src/domain/texts-of-promises.ts';
import { longest, moments, plain, shortName } from './given.ts';

const long = 'Каждый вечер записывать в дневник, что получилось, и присылать по воскресеньям. '
  .repeat(4)
  .slice(0, 300)
  .trim();
const text = 'Прислать план';
const due: Days = { days: { from: '2026-11-27', to: '2026-11-27' } };
const nextYear: Days = { days: { from: '2027-09-23', to: '2027-09-23' } };
const named = [{ who: longest }, { who: shortName }];
const marks: Phrase = { phrase: 'summary-marks-both', args: { who: longest, due } };
const state: Phrase = { phrase: 'summary-state-confirmed' };

const toDo = (['own', 'both'] as const).flatMap((owner) => [
  { owner, other: longest, text: long, due: nextYear },
  { owner, other: shortName, text, due },
]);

const heads: readonly Phrase[] = [
  ...(['card', 'done', 'undone', 'more-undated', 'let-go', 'dropped', 'agreed'] as const).map(
    (head): Phrase => ({ phrase: `promise-head-${head}`, args: { who: longest } }),
  ),
  { phrase: 'promise-head-more', args: { who: longest, was: nextYear } },
];

const lines = moments.map(({ moment }) => ({
  phrase: 'answer-line' as const,
  args: { who: longest, since: { moment: moment - 86_400_000 }, until: { moment } },
}));

export const promiseExamples = {
  ...{ 'promise-soon': toDo, 'promise-today': toDo, 'promise-late': toDo },
  'promise-card': heads.slice(0, 1).map((head) => ({ head, text: long, marks, state })),
  'promise-news': heads.map((head) => ({ head, text: long, marks })),
  ...{ 'promise-head-card': named, 'promise-head-done': named, 'promise-head-undone': named },
  ...{ 'promise-head-more-undated': named, 'promise-head-let-go': named },
  ...{ 'promise-head-dropped': named, 'promise-head-agreed': named },
  'promise-head-more': named.map((who) => ({ ...who, was: due })),
  'promise-day-ask': [
    { who: longest, text: long, marks },
    { who: shortName, text, marks },
  ],
  'answers-due': [{ list: { lines } }],
  'answer-line': lines.map(({ args }) => args),
  'button-promise-day': [{ day: due }, { day: nextYear }],
  ...plain('promise-day-unread', 'promise-day-past', 'button-promise-more', 'button-promise-other-day'),
  ...plain('button-promise-let-go', 'button-promise-agree', 'button-promise-no-day'),
} satisfies { readonly [K in keyof PromiseTexts]: readonly PromiseTexts[K][] };
