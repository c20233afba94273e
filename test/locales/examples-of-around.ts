import type { Amount, Lines, Phrase } from '../../src/domain/texts.ts';
import type { AroundTexts } from '../../src/domain/texts-of-around.ts';
import { countsAndNone, each, lengths, moments, plain } from './given.ts';

type Examples = { readonly [K in keyof AroundTexts]: readonly AroundTexts[K][] };

const first: Phrase = { phrase: 'around-question-1' };
const second: Phrase = { phrase: 'around-question-2' };
const answer = 'Каждый вечер записывать, что получилось, и думать об этом утром. '.repeat(9).slice(0, 600).trim();
const minutes = lengths.slice(0, 3);
const ats = each('at');
const late = ats.flatMap((at) => minutes.map((length) => ({ ...at, late: length })));
const place: Phrase = { phrase: 'value-place', args: { place: 'office' } };
const at = moments[1] ?? { moment: 0 };
const amounts: readonly Amount[] = [
  { money: { amount: 15_050, currency: 'PLN' } },
  { money: { amount: 1_500_000, currency: 'KZT' } },
  { money: { amount: 12_000, currency: 'JPY' } },
];

const answers: Lines = {
  lines: [first, second].map((question) => ({ phrase: 'around-answer', args: { question, answer } })),
};
const item: Phrase = {
  phrase: 'around-brief-item-marks',
  args: { text: answer.slice(0, 120), marks: { phrase: 'summary-marks-who', args: { who: 'Айгерим' } } },
};
const list: Lines = { lines: [item, { phrase: 'around-brief-more', args: { count: 12 } }] } as const;
const parts: Lines = {
  lines: [
    { phrase: 'around-brief-summary', args: { list } },
    { phrase: 'around-brief-promises', args: { list } },
    { phrase: 'around-brief-answers', args: { list: answers } },
  ],
} as const;

const before = {
  ...plain('around-question-1', 'around-question-2', 'around-begun', 'around-brief-no-summary'),
  ...plain('around-brief-unanswered', 'around-prepare-kind', 'toast-around-early', 'toast-around-begun'),
  'around-prepare': ats.map((one) => ({ ...one, first, second })),
  'around-hour': ats.map((one) => ({ ...one, place })),
  'around-ask': ats.map((one) => ({ ...one, n: 1, most: 2, question: first })),
  'around-ask-again': ats.map((one) => ({ ...one, n: 2, most: 2, question: second, answer })),
  'around-answer': [{ question: first, answer }],
  'around-answer-none': [{ question: second }],
  'around-prepared': ats.map((one) => ({ ...one, answers })),
  'around-prepare-long': [{ count: 1234, most: 600 }],
  'around-brief': ats.map((one) => ({ ...one, place, parts })),
  'around-brief-summary': [{ list }],
  'around-brief-promises': [{ list }],
  'around-brief-answers': [{ list: answers }],
  'around-brief-item': [{ text: answer.slice(0, 120) }],
  'around-brief-item-done': [{ text: answer.slice(0, 120) }],
  'around-brief-item-marks': [{ text: answer.slice(0, 120), marks: { phrase: 'summary-both' } }],
  'around-brief-more': [{ count: 1 }, { count: 15 }],
} as const satisfies Partial<Examples>;

const hows: readonly Phrase[] = [
  { phrase: 'around-on-time' },
  { phrase: 'around-over-by', args: { late: { minutes: 15 } } },
];

const within = {
  ...plain('around-on-time', 'around-felt-ask', 'around-felt-coach'),
  ...{ 'around-begins-client': ats, 'around-begins-coach': ats },
  ...{ 'around-begins-client-late': late, 'around-begins-coach-late': late },
  ...{ 'around-nears-end-client': each('end'), 'around-nears-end-coach': each('end') },
  ...{ 'around-ended-client': each('end'), 'around-ended-coach': each('end') },
  ...{ 'around-late-client': late, 'around-late-coach': late },
  ...{ 'around-missed-client': ats, 'around-missed-coach': ats, 'around-absent-client': ats },
  ...{ 'around-absent-coach': ats, 'around-absent-both': ats, 'around-came-own': ats },
  ...{ 'around-came-client': ats, 'around-came-coach': ats },
  ...{ 'around-not-so-client': ats, 'around-not-so-coach': ats },
  'around-over-by': minutes.map((length) => ({ late: length })),
  'around-noted-coach': ats.flatMap((one) => hows.map((how) => ({ ...one, how }))),
  'around-over-client': ats.flatMap((one) => hows.map((how) => ({ ...one, how }))),
  'around-over-coach': ats.flatMap((one) =>
    hows.map((how) => ({ ...one, how, felt: { phrase: 'around-felt-ask' } as const })),
  ),
} satisfies Partial<Examples>;

const whys: readonly Phrase[] = [
  { phrase: 'around-why-missed', args: { at } },
  { phrase: 'around-why-overtime', args: { at, late: { minutes: 10 } } },
  ...[0, 1, 5, 23].map((hours) => ({ phrase: 'around-why-late-move', args: { hours } }) as const),
  { phrase: 'around-why-late-cancel', args: { hours: 2 } },
];
const costs: readonly Phrase[] = [
  { phrase: 'around-cost-none' },
  ...amounts.map((amount) => ({ phrase: 'around-cost', args: { amount } }) as const),
];
const charged = whys.flatMap((why) => amounts.map((amount) => ({ why, amount })));
const costing = whys.flatMap((why) => costs.map((cost) => ({ why, cost })));

const charges = {
  ...plain('around-cost-none'),
  'around-why-late-move': countsAndNone.map(({ count }) => ({ hours: count })),
  'around-why-late-cancel': countsAndNone.map(({ count }) => ({ hours: count })),
  'around-why-missed': ats,
  'around-why-overtime': late,
  'around-cost': amounts.map((amount) => ({ amount })),
  'around-charge-coach': costing.flatMap((one) => countsAndNone.map(({ count }) => ({ ...one, waived: count }))),
  'around-charged-coach': charged,
  'around-waived-coach': whys.map((why) => ({ why, waived: 3 })),
  'around-talk-coach': costing,
  'around-charge-client': costing,
  'around-charged-client': charged,
  'around-waived-client': whys.map((why) => ({ why })),
  'around-talk-client': whys.map((why) => ({ why })),
} satisfies Partial<Examples>;

const buttons = {
  ...plain('button-around-here', 'button-around-absent-coach', 'button-around-absent-client', 'button-around-came'),
  ...plain('button-around-not-so', 'button-around-on-time', 'button-around-brief', 'button-around-prepare'),
  ...plain(
    'button-around-not-now',
    'button-around-pay',
    'button-around-waive',
    'button-around-talk',
    'button-around-charge',
  ),
  'button-around-late': minutes.map((length) => ({ late: length })),
  'button-around-over': lengths.map((length) => ({ late: length })),
  'button-around-question': [{ n: 1 }, { n: 2 }],
  'toast-around-wait': ats,
  'toast-around-felt': [{ felt: 4 }],
  'toast-around-late': minutes.map((length) => ({ late: length })),
};

export const aroundExamples = { ...before, ...within, ...charges, ...buttons } satisfies Examples;

/** Those that say the client's name, and those that say the coach's. */
export const aroundNamingClient = [
  ...(['around-begins-coach', 'around-begins-coach-late', 'around-nears-end-coach', 'around-ended-coach'] as const),
  ...(['around-late-coach', 'around-missed-coach', 'around-absent-client', 'around-came-coach'] as const),
  ...(['around-not-so-coach', 'around-noted-coach', 'around-felt-coach', 'around-over-coach'] as const),
  ...(['around-charge-coach', 'around-charged-coach', 'around-waived-coach', 'around-talk-coach'] as const),
  ...(['around-brief', 'around-brief-answers'] as const),
] as const;
export const aroundNamingCoach = [
  ...(['around-prepare', 'around-hour', 'around-begins-client', 'around-begins-client-late'] as const),
  ...(['around-nears-end-client', 'around-ended-client', 'around-late-client', 'around-missed-client'] as const),
  ...(['around-absent-coach', 'around-came-client', 'around-not-so-client', 'around-over-client'] as const),
  ...(['around-charge-client', 'around-waived-client', 'around-talk-client', 'around-prepared'] as const),
  'around-prepare-kind',
] as const;
