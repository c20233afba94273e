import { everyone } from './cast.ts';
import type { Dice } from './dice.ts';

/** Up to four of them. */
export const some = <T>(dice: Dice, of: readonly T[]): T[] =>
  Array.from({ length: dice.number(5) }, () => dice.one(of));

/** What buttons of terms, summaries and the record are made of. */
const termsParts = [
  ...['agree', 'see', 'send', 'c-see', 'c-pick', 'c-whole', 'c-diff', 'c-history', 'c-paper', 'c-clause', 'c-ask'],
  ...['c-value', 'c-field', 'c-words', 'c-set', 'k-withdraw', 'k-remind', 'k-answer', 'k-why', 'k-take', 'k-keep'],
  ...['k-talks', 'k-whole', 'k-diff', 'k-history', 'k-paper', 'd-open', 'd-list', 'd-clause', 'd-field', 'd-set'],
  ...['d-hours', 'd-own', 'd-unown', 'd-why', 'd-unwhy', 'd-from', 'd-day', 'd-look', 'd-whole', 'd-save', 'd-over'],
  ...['d-begin', 'd-drop', 'd-clients'],
];
const summaryParts = [
  ...['new', 'd-list', 'd-line', 'd-own', 'd-due', 'd-no-due', 'd-words', 'd-cut', 'd-more', 'd-send', 'd-ask-drop'],
  ...['d-drop', 'see', 'item', 'act', 'all', 'fix', 'list', 'notnow', 'begin'],
];
const details = [
  ...[0, 1, 2, 3, -1, 99, 'bot', 'mine', 'now', '2026-12-24', '25.11', 'hours', 'urgent', 'price', 'moving', 'sides'],
  ...[
    'weekly',
    'quiet',
    'freeHours',
    'sessions',
    'overtimePrice',
    '24',
    '-',
    '15000PLN',
    '1260-540',
    'Mo-Fr 10:00-16:00',
  ],
  ...['yes', 'done', 'undone', 'waive', 'drop', 'keep', 'me', 'you', 'both', 'constructor', '__proto__'],
];

/** A button of terms, of a summary or of the record that may never have been. */
export const inWriting = (dice: Dice): string => {
  const who = dice.one([0, ...everyone]);
  const kind = dice.one(['terms', 'terms', 'summary', 'agreed'] as const);
  if (kind === 'terms') return [kind, who, dice.one(termsParts), ...some(dice, details).slice(0, 3)].join('.');
  if (kind === 'summary')
    return [kind, who, dice.one(['k', 'c']), dice.one(summaryParts), ...some(dice, details)].join('.');
  const sights = ['open', 'mine', 'yours', 'done', 'all', 'find', 'w-0123456789'];
  return [kind, dice.one(['k', 'c', 'x']), who, dice.one(sights), ...some(dice, details).slice(0, 1)].join('.');
};

/** What buttons of sessions, money and promises are made of. */
const keptParts = {
  session: [
    ...['list', 'see', 'days', 'day', 'pre', 'off', 'put', 'yes', 'all', 'no', 'none', 'cancel', 'all-pages'],
    ...['a-here', 'a-late', 'a-absent', 'a-came', 'a-over', 'a-felt', 'a-brief', 'a-prepare', 'a-prepared', 'a-pay'],
    ...['a-waive', 'a-talk', 'a-not-so'],
  ],
  money: [
    ...['list', 'due', 'act', 'add', 'sum', 'sum-yes', 'statement', 'plan', 'd-see', 'd-eq', 'd-own', 'd-sum'],
    ...['d-send', 'd-drop', 'p-see', 'p-yes', 'p-talk', 'p-off'],
  ],
  promise: [
    'see',
    'more',
    'day',
    'done',
    'undone',
    'waive',
    'keep',
    'drop',
    'yes',
    'no',
    'r-done',
    'r-more',
    'r-waive',
  ],
  day: ['see', 'open', 'week'],
} as const;
const keptDetails = [
  ...[0, 0, 1, 1, 2, 3, -1, 99, 60, '15000PLN', '5XXX', '2026-11-26', '2026-12-24', 's1', 'month', 'week', 'paper'],
  ...['paid', 'got', 'not', 'waive', 'talk', 'open', 'zzzzzz', 'n1wb4', '20417', 'none', 'constructor', '__proto__'],
];

/** A button of sessions, money, promises or a day that may never have been. */
export const kept = (dice: Dice): string => {
  const verb = dice.one(['session', 'session', 'money', 'promise', 'day'] as const);
  const who = dice.one([0, ...everyone]);
  const parts = dice.one(keptParts[verb] as readonly string[]);
  return [verb, who, dice.one(['k', 'c', 'x']), parts, ...some(dice, keptDetails), ...some(dice, keptDetails)].join(
    '.',
  );
};
