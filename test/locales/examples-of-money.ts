import type { Amount, Days, Lines, Phrase } from '../../src/domain/texts.ts';
import type { MoneyTexts } from '../../src/domain/texts-of-money.ts';
import { counts, each, longest, moments, plain, shortName } from './given.ts';

type Examples = { readonly [K in keyof MoneyTexts]: readonly MoneyTexts[K][] };

const amounts: readonly Amount[] = [
  { money: { amount: 20000, currency: 'PLN' } },
  { money: { amount: 123456789050, currency: 'KZT' } },
  { money: { amount: 15000, currency: 'JPY' } },
  { money: { amount: 1234567, currency: 'KWD' } },
];
const amount: Amount = { money: { amount: 20000, currency: 'PLN' } };
const large: Amount = { money: { amount: 123456789050, currency: 'KZT' } };
const on: Days = { days: { from: '2026-12-01', to: '2026-12-01' } };
const onNextYear: Days = { days: { from: '2027-01-31', to: '2027-01-31' } };
const people = [{ who: longest }, { who: shortName }];
const at = { moment: moments[3]?.moment ?? 0 };
const late = { moment: moments[4]?.moment ?? 0 };

const part: Phrase = { phrase: 'money-for-part' };
const dated: Phrase = {
  phrase: 'money-for-dated',
  args: { what: { phrase: 'money-for-late-cancel' }, on: onNextYear },
};
const states: readonly Phrase[] = [
  { phrase: 'money-state-due' },
  { phrase: 'money-state-talk' },
  { phrase: 'money-state-reported', args: { on } },
  { phrase: 'money-state-paid', args: { on } },
  { phrase: 'money-state-waived', args: { on: onNextYear } },
];
const state: Phrase = { phrase: 'money-state-reported', args: { on: onNextYear } };
const sums = [part, dated].flatMap((what) => [on, onNextYear].map((day) => ({ amount: large, on: day, what })));
const reminders = amounts.map((one) => ({ amount: one, on, what: part }));

const lines: Lines = {
  lines: Array.from({ length: 15 }, (_, i) => ({
    phrase: 'statement-line' as const,
    args: { n: i + 1, amount: large, on: onNextYear, what: dated, state },
  })),
};
const parts: Lines = {
  lines: Array.from({ length: 24 }, (_, i) => ({
    phrase: 'plan-line' as const,
    args: { n: i + 1, on: onNextYear, amount: large },
  })),
};
const foot: Lines = {
  lines: [
    { phrase: 'plan-total', args: { count: 24, sum: large } },
    { phrase: 'plan-foot-terms', args: { price: large } },
    { phrase: 'plan-foot-replaces' },
    { phrase: 'plan-foot-past' },
    { phrase: 'plan-foot-talk' },
    { phrase: 'money-reach-at', args: { who: longest, opens: late } },
  ],
};
const head: Phrase = { phrase: 'plan-head-theirs', args: { who: longest, at: late } };

const payments = {
  'money-said': [{ head }],
  'money-page': [{ head, list: lines }],
  'money-page-foot': [{ head, list: parts, foot }],
  'money-cell': [{ cell: on }, { cell: part }, { cell: amount }],
  'payments-head': people,
  'payments-none': people,
  'money-more': counts,
  'money-line': sums.flatMap((sum) => states.map((one) => ({ n: 20, ...sum, state: one }))),
  'money-card': sums,
  'money-card-state': states.map((one) => ({ state: one })),
  ...plain('money-for-part', 'money-for-session', 'money-for-late-move', 'money-for-late-cancel', 'money-for-missed'),
  ...plain('money-for-overtime', 'money-for-other', 'money-state-due', 'money-state-talk'),
  'money-for-dated': [on, onNextYear].map((day) => ({ what: { phrase: 'money-for-session' } as const, on: day })),
  'money-state-reported': [{ on }, { on: onNextYear }],
  'money-state-paid': [{ on }, { on: onNextYear }],
  'money-state-waived': [{ on }, { on: onNextYear }],
  'money-total': amounts.map((one) => ({ paid: one, open: one })),
  ...plain('money-foot-plan-you', 'money-foot-draft', 'receipt-ask', 'receipt-lost'),
  'due-unread': [{ sum: amount }],
  'money-foot-plan-other': people,
  'money-reach-now': people,
  'money-reach-at': moments.map((opens) => ({ who: shortName, opens })),
  'money-reach-open-ended': people,
  'payment-noted': amounts.map((one) => ({ amount: one })),
  'receipt-kept': [{ amount }],
  'due-ask': people.map(({ who }) => ({ who, sum: amount })),
  'due-check': people.map(({ who }) => ({ who, amount, on })),
  'payments-whom': [
    {
      list: {
        lines: Array.from({ length: 20 }, () => ({
          phrase: 'payments-whom-reported' as const,
          args: { count: 24 },
          client: 1,
        })),
      },
    },
  ],
  'payments-whom-reported': counts,
  'payments-whom-due': [{ on }],
  ...plain('payments-whom-nothing'),
} as const satisfies Partial<Examples>;

const plan = {
  'plan-head-draft': people,
  'plan-head-mine': moments.flatMap((one) => people.map(({ who }) => ({ who, at: one }))),
  'plan-head-theirs': moments.flatMap((one) => people.map(({ who }) => ({ who, at: one }))),
  'plan-gone': people,
  'plan-line': amounts.map((one) => ({ n: 3, on, amount: one })),
  'plan-total': counts.map(({ count }) => ({ count, sum: large })),
  'plan-foot-terms': [{ price: large }],
  ...plain('plan-foot-replaces', 'plan-foot-past', 'plan-foot-talk'),
  'plan-ask-parts': [{ sum: amount }, { sum: large }],
  'plan-ask-sum': [{ sum: amount }],
  'plan-wrong-unread': [{ line: 2 }],
  'plan-wrong-currency': [{ line: 2 }],
  'plan-wrong-past': [{ line: 2 }],
  'plan-wrong-mixed': [{ line: 2 }],
  'plan-wrong-many': [{ most: 24 }],
  ...plain('plan-wrong-sum', 'receipt-above'),
} as const satisfies Partial<Examples>;

const news = {
  'news-plan-sent': people,
  'news-plan-talk': people,
  'news-plan-agreed': people,
  'news-plan-withdrawn': people,
  'news-plan-over': people,
  'news-due-new': people,
  'news-due-paid': people,
  'news-due-receipt': people,
  'news-due-got': people,
  'news-due-not': people,
  'news-due-unsaid': people,
  'news-due-waive': people,
  'news-due-talk': people,
  'news-due-on': people,
  'news-due-open': people,
  'news-due-now': people,
  'reminder-due-soon': reminders,
  'reminder-due-today': reminders,
  'reminder-due-1': reminders,
  'reminder-due-3': reminders,
  'reminder-due-7': reminders,
} as const satisfies Partial<Examples>;

const statement = {
  'statement-head': people.map(({ who }) => ({ who, at })),
  'statement-line': sums.map((sum) => ({ ...sum, state })),
  'statement-pages': [{ from: 1, to: 20, count: 120 }],
  ...plain('statement-earlier', 'statement-title', 'statement-open', 'statement-settled', 'statement-total'),
  ...plain('statement-on', 'statement-what', 'statement-state', 'statement-amount', 'statement-footer'),
  'statement-coach': people,
  'statement-client': people,
  'statement-at': each('at'),
  'statement-caption': people,
} as const satisfies Partial<Examples>;

const buttons = {
  ...plain('command-payments', 'button-payments', 'button-pay-list', 'button-pay-paid', 'button-pay-got'),
  ...plain('button-pay-not', 'button-pay-unsay', 'button-pay-waive', 'button-pay-talk', 'button-pay-on'),
  ...plain('button-pay-open', 'button-receipt-none', 'button-statement', 'button-statement-paper', 'button-due-add'),
  ...plain('button-due-add-sure', 'button-due-other', 'button-due-session', 'button-plan-write'),
  ...plain('button-plan-change', 'button-plan-go-on', 'button-plan-see', 'button-plan-yes', 'button-plan-other'),
  ...plain('button-plan-talk', 'button-plan-off', 'button-plan-send', 'button-plan-monthly', 'button-plan-weekly'),
  ...plain('button-plan-own', 'button-plan-total', 'button-plan-drop', 'toast-payment-newer', 'toast-plan-newer'),
  ...plain('toast-plan-agreed', 'toast-plan-sent', 'toast-plan-not-now', 'toast-due-added', 'toast-due-there'),
  'button-pay-paid-sum': amounts.map((one) => ({ amount: one })),
  'button-plan-parts': [1, 2, 3, 4, 6].map((count) => ({ count })),
} as const satisfies Partial<Examples>;

/** Examples of money: sums, plans, news, reminders, the statement. */
export const moneyExamples: Examples = { ...payments, ...plan, ...news, ...statement, ...buttons };
