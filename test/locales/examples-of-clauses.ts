import { limits } from '../../src/domain/agreements/terms/limits.ts';
import { places } from '../../src/domain/agreements/terms-nouns.ts';
import type { Amount, Days, Phrase } from '../../src/domain/texts.ts';
import type { ClauseTexts } from '../../src/domain/texts-of-clauses.ts';
import { hours, longest, manyHours, meaning, moments, noHours, plain } from './given.ts';

type Examples = { readonly [K in keyof ClauseTexts]: readonly ClauseTexts[K][] };

/** Every plural form between the limits, and the limits themselves. */
const between = ({ least, most }: { readonly least: number; readonly most: number }): number[] =>
  [...new Set([least, 1, 2, 5, 11, 21, 22, 60, 100, 101, most])].filter((n) => n >= least && n <= most);
const counted = (field: keyof typeof limits) => between(limits[field]).map((count) => ({ count }));

const prices: readonly Amount[] = [
  { money: { amount: 15_000, currency: 'PLN' } },
  { money: { amount: 15_050, currency: 'PLN' } },
  { money: { amount: 1_000_000_000, currency: 'KZT' } },
  { money: { amount: 5000, currency: 'JPY' } },
];
const [price = ''] = prices;
const day: Days = { days: { from: '2026-12-24', to: '2026-12-24' } };
const [at = { moment: 0 }] = moments;
const print = '0f3c9a'.repeat(11).slice(0, 64);
const words = 'Сессия по видео. '.repeat(36).trim();
const quiet = { from: '21:00', to: '09:00' };
const phrase = (key: Phrase['phrase'], args: Phrase['args'] = {}): Phrase => ({ phrase: key, args });

const clauses = {
  ...plain('clauses-own', 'clauses-from-both'),
  ...plain('clause-title-hours', 'clause-title-urgent', 'clause-title-sessions', 'clause-title-price'),
  ...plain('clause-title-moving', 'clause-title-lateness', 'clause-title-overtime', 'clause-title-sides'),
  ...plain('clause-title-privacy', 'clause-title-complaints', 'clause-title-ending'),
  'clauses-heading': [phrase('clauses-from', { day }), phrase('clauses-from-both')].map((from) => ({
    ...{ version: 12, from },
  })),
  'clauses-from': [{ day }],
  'clause-text-hours': [hours, manyHours, noHours].flatMap((open) =>
    between(limits.answerDays).map((days) => ({ hours: open, days, ...quiet })),
  ),
  'clause-text-urgent': (['yes', 'no'] as const).flatMap((own) =>
    [0, 1, 10].map((count) => ({ own, meaning, day: count, week: count * 3 })),
  ),
  'clause-text-sessions': between(limits.sessionMinutes).flatMap((minutes) =>
    places.flatMap((place) => [0, ...between(limits.sessions)].map((count) => ({ minutes, place, count }))),
  ),
  'clause-text-price': ['none', 'free', 'session', 'all'].flatMap((per) =>
    prices.flatMap((one) => between(limits.instalments).map((parts) => ({ per, price: one, parts }))),
  ),
  'clause-text-moving': between(limits.freeHours).flatMap((before) =>
    between(limits.lateCharge).map((percent) => ({ hours: before, percent })),
  ),
  'clause-text-lateness': between(limits.grace).flatMap((grace) =>
    between(limits.missedAfter).map((missed) => ({ grace, missed })),
  ),
  'clause-text-overtime': between(limits.overtimeMost).flatMap((most) =>
    (['yes', 'no'] as const).map((free) => ({ most, free, price })),
  ),
  ...plain('clause-text-sides', 'clause-text-privacy'),
  'clause-text-complaints': between(limits.complaintDays).map((days) => ({ days })),
  'clause-text-ending': between(limits.noticeDays).flatMap((notice) =>
    between(limits.pauseDays).map((pause) => ({ notice, pause })),
  ),
} as const satisfies Partial<Examples>;

const values = {
  ...plain('value-name-weekly', 'value-name-answer', 'value-name-quiet', 'value-name-urgent-day'),
  ...plain('value-name-urgent-week', 'value-name-minutes', 'value-name-place', 'value-name-sessions'),
  ...plain('value-name-price', 'value-name-price-for', 'value-name-parts', 'value-name-free-hours'),
  ...plain('value-name-late-charge', 'value-name-grace', 'value-name-missed', 'value-name-overtime'),
  ...plain('value-name-overtime-price', 'value-name-complaint', 'value-name-notice', 'value-name-pause'),
  ...plain('value-sessions-open', 'value-price-apart', 'value-no-charge'),
  'value-quiet': [quiet],
  'value-working-days': counted('complaintDays'),
  'value-notice': counted('noticeDays'),
  'value-days': counted('pauseDays'),
  'value-a-day': counted('urgentDay'),
  'value-a-week': counted('urgentWeek'),
  'value-minutes': [...counted('grace'), ...counted('sessionMinutes')],
  'value-hours-before': counted('freeHours'),
  'value-percent': counted('lateCharge'),
  'value-sessions': counted('sessions'),
  'value-place': places.map((place) => ({ place })),
  'value-per': ['session', 'all'].map((per) => ({ per })),
  'value-parts': counted('instalments'),
} as const satisfies Partial<Examples>;

const name = phrase('value-name-weekly');
const changes = {
  'change-value': [
    { name, was: hours, now: manyHours },
    ...prices.map((now) => ({ name: phrase('value-name-price'), was: phrase('value-price-apart'), now })),
  ],
  'change-own-added': [{ words }],
  'change-own-removed': [{ words }],
  'change-own': [{ was: words, now: words }],
} as const satisfies Partial<Examples>;

const paper = {
  ...plain('terms-paper-other', 'terms-paper-accepted', 'terms-paper-print', 'terms-paper-check'),
  ...plain('terms-paper-not-by-coach', 'terms-paper-not-by-client'),
  'terms-paper-caption': [{ version: 2, print }],
  'terms-paper-footer': [{ version: 2, print: print.slice(0, 8) }],
  'terms-paper-changed': [{ version: 1 }],
  'terms-paper-because': [{ words }],
  'terms-paper-by-coach': moments.map((one) => ({ at: one })),
  'terms-paper-by-client': moments.map((one) => ({ at: one })),
} as const satisfies Partial<Examples>;

const verify = {
  ...plain('verify-ask', 'verify-short', 'verify-unknown', 'verify-unmarked', 'verify-not-passed-on', 'verify-away'),
  ...plain('verify-never', 'verify-waits', 'verify-in-force', 'verify-past', 'verify-file-same', 'verify-file-differs'),
  'verify-found': [
    {
      ...{ version: 2, name: longest, accepted: phrase('verify-never') },
      state: phrase('verify-replaced', { version: 3 }),
    },
  ],
  'verify-both': moments.map((clientAt) => ({ coachAt: at, clientAt })),
  'verify-from': [{ day }],
  'verify-replaced': [{ version: 3 }],
  'verify-chain-whole': [0, 1, 2000].map((count) => ({ count })),
  'verify-chain-broken': [{ name: longest, number: 17 }],
  'verify-chain-short': [{ name: longest, count: 2, number: 17 }],
} as const satisfies Partial<Examples>;

/** Examples of the terms' clauses and values at their limits, of terms on paper, and of what tells whether they are genuine. */
export const clauseExamples = { ...clauses, ...values, ...changes, ...paper, ...verify } as const satisfies Examples;
