import type { Days, Phrase } from '../../src/domain/texts.ts';
import type { SummaryTexts } from '../../src/domain/texts-of-summaries.ts';
import { countsAndNone, each, longest, moments, plain, shortName } from './given.ts';

type Examples = { readonly [K in keyof SummaryTexts]: readonly SummaryTexts[K][] };

const long = 'Каждый вечер записывать в дневник, что получилось, и присылать по воскресеньям. '
  .repeat(4)
  .slice(0, 300)
  .trim();
const text = 'Прислать план';
const due: Days = { days: { from: '2026-11-27', to: '2026-11-27' } };
const you: Phrase = { phrase: 'summary-you' };
const people = [you, { phrase: 'summary-both' } as const, longest, shortName];
const named = [{ who: longest }, { who: shortName }];

const marks: readonly Phrase[] = [
  { phrase: 'summary-marks-none' },
  { phrase: 'summary-marks-who', args: { who: you } },
  { phrase: 'summary-marks-due', args: { due } },
  { phrase: 'summary-marks-both', args: { who: longest, due } },
];
const states: readonly Phrase[] = [
  { phrase: 'summary-state-waits-you' },
  { phrase: 'summary-state-waits-other', args: { who: longest } },
  { phrase: 'summary-state-undone-other', args: { who: longest } },
];
const state: Phrase = { phrase: 'summary-state-waived-other', args: { who: longest } };
const both: Phrase = { phrase: 'summary-marks-both', args: { who: longest, due } };
const item = { n: 20, text: long, marks: both };
const items = marks.map((one) => ({ n: 3, text, marks: one }));
const at = { moment: moments[3]?.moment ?? 0 };

/** A page as full as it may be, and one item. */
const pages = [
  {
    head: { phrase: 'summary-head-asked', args: { at, who: longest } },
    list: {
      lines: [1, 2, 3].map(
        (n) => ({ phrase: 'summary-line-before', args: { ...item, n, state, before: long } }) as const,
      ),
    },
    foot: {
      lines: [
        { phrase: 'summary-foot-pages', args: { from: 1, to: 3, count: 20 } },
        { phrase: 'summary-foot-you', args: { count: 20 } },
      ],
    },
  },
  {
    head: { phrase: 'notice-summary-sent', args: { at } },
    list: { lines: [{ phrase: 'summary-line', args: { ...item, state } }] },
    foot: { lines: [{ phrase: 'summary-foot-none' }] },
  },
] as const;

const sent = {
  ...plain('summary-you', 'summary-both', 'summary-marks-none', 'summary-state-waits-you', 'summary-foot-none'),
  ...plain('summary-state-unconfirmed-you', 'summary-state-confirmed', 'summary-state-done', 'summary-state-waived'),
  'notice-summary-sent': each('at'),
  'notice-summary-answered': each('at'),
  'notice-summary-unconfirmed': each('at'),
  'summary-head-sent': each('at'),
  'summary-head-answered': each('at'),
  'summary-head-asked': moments.map((moment) => ({ at: moment, who: shortName })),
  'summary-head': moments.flatMap((moment) => people.map((who) => ({ n: 12, at: moment, who }))),
  'summary-page': pages,
  'summary-line': states.flatMap((one) => items.map((given) => ({ ...given, state: one }))),
  'summary-line-before': states.map((one) => ({ ...item, state: one, before: text })),
  'summary-card': people.flatMap((who) => states.map((one) => ({ ...item, state: one, at, who }))),
  'summary-card-before': people.map((who) => ({ ...item, state, at, who, before: long, was: both })),
  'summary-fix': items.map((given) => ({ ...given, most: 300 })),
  'summary-marks-who': people.map((who) => ({ who })),
  'summary-marks-due': [{ due }],
  'summary-marks-both': people.map((who) => ({ who, due })),
  'summary-state-waits-other': named,
  'summary-state-unconfirmed-other': named,
  'summary-state-fixed-you': named,
  'summary-state-fixed-other': named,
  'summary-state-undone-you': named,
  'summary-state-undone-other': named,
  'summary-state-waived-you': named,
  'summary-state-waived-other': named,
  'summary-foot-you': countsAndNone,
  'summary-foot-other': countsAndNone.map(({ count }) => ({ count, who: longest })),
  'summary-foot-pages': [{ from: 1, to: 8, count: 20 }],
} as const satisfies Partial<Examples>;

const list = {
  ...plain('summaries-settled'),
  summaries: [
    {
      who: longest,
      list: {
        lines: [1, 2, 3, 4, 5].map(
          (n) =>
            ({
              phrase: 'summaries-line',
              args: { n, at, who: longest, count: 20, state: { phrase: 'summaries-open-you', args: { count: n } } },
            }) as const,
        ),
      },
    },
  ],
  'summaries-none': named,
  'summaries-line': people.map((who) => ({ n: 3, at, who, count: 5, state: { phrase: 'summaries-settled' } as const })),
  'summaries-open-you': countsAndNone,
  'summaries-open-other': countsAndNone.map(({ count }) => ({ count, who: longest })),
  'summaries-unconfirmed': countsAndNone,
} as const satisfies Partial<Examples>;

const draft = {
  ...plain('summary-nothing', 'summary-due-unread', 'summary-dropped', 'summary-whom', 'summary-reaches-open-ended'),
  'summary-ask': named.map(({ who }) => ({ who, most: 20 })),
  'summary-ask-more': [{ count: 3, most: 20 }],
  'summary-ask-words': items.map((given) => ({ ...given, most: 300 })),
  'summary-ask-due': items,
  'summary-draft': [
    {
      ...{ who: longest, count: 20, most: 20 },
      list: {
        lines: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ phrase: 'summary-draft-line', args: { ...item, n } }) as const),
      },
    },
  ],
  'summary-draft-line': items,
  'summary-draft-card': items,
  'summary-drop-ask': countsAndNone,
  'summary-many': [{ count: 24, most: 20 }],
  'summary-long': [{ line: 3, count: 412, most: 300 }],
  'summary-reaches': each('opens'),
  'summary-offer': each('at'),
  'summary-unconfirmed': moments.flatMap((moment) => countsAndNone.map(({ count }) => ({ at: moment, count }))),
} as const satisfies Partial<Examples>;

const buttons = {
  ...plain('toast-summary-sent', 'toast-summary-newer', 'command-summary'),
  ...plain('button-summary-write', 'button-summary-go-on', 'button-summary-list', 'button-summary-see'),
  ...plain('button-summary-not-now', 'button-summary-more', 'button-summary-send', 'button-summary-drop'),
  ...plain('button-summary-drop-sure', 'button-summary-all', 'button-summary-me', 'button-summary-both'),
  ...plain('button-summary-nobody', 'button-summary-due', 'button-summary-no-due', 'button-summary-words'),
  ...plain('button-summary-remove', 'button-summary-lines', 'button-summary-back', 'button-summary-yes'),
  ...plain('button-summary-still-open', 'button-summary-fix', 'button-summary-amend', 'button-summary-done'),
  ...plain('button-summary-undone', 'button-summary-undo', 'button-summary-waive', 'button-summary-drop-item'),
  ...plain('button-summary-keep', 'button-summary-unwaive'),
};

/** Examples of summaries: as they are written, read, answered and asked about. */
export const summaryExamples = { ...sent, ...list, ...draft, ...buttons };
