import type { Days, Phrase } from '../../src/domain/texts.ts';
import type { SessionTexts } from '../../src/domain/texts-of-sessions.ts';
import { counts, each, lengths, longest, moments, part, plain, shortName, zone } from './given.ts';

type Examples = { readonly [K in keyof SessionTexts]: readonly SessionTexts[K][] };

const at = { moment: moments[2]?.moment ?? 0 };
const named = [{ who: longest }, { who: shortName }];
const days: readonly { readonly day: Days }[] = [{ day: { days: { from: '2026-11-24', to: '2026-11-24' } } }];
const length = { minutes: 60 } as const;
const timed = moments.flatMap((moment) => named.map(({ who }) => ({ who, at: moment })));
const from = moments.flatMap((moment) => named.map(({ who }) => ({ who, from: moment })));

const states: readonly Phrase[] = [
  { phrase: 'session-is-agreed' },
  { phrase: 'session-is-theirs' },
  { phrase: 'session-is-yours', args: { who: longest } },
  { phrase: 'session-is-moving-yours', args: { who: longest, to: at } },
  { phrase: 'session-is-moving-theirs', args: { to: at } },
  { phrase: 'session-is-held' },
];
const line = { phrase: 'sessions-line', args: { at, state: states[3] ?? { phrase: 'session-is-agreed' } } } as const;
const lines = { lines: Array.from({ length: 10 }, () => line) };
const heads: readonly Phrase[] = [
  { phrase: 'session-head-theirs', args: { who: longest } },
  { phrase: 'session-head-yours-move', args: { who: longest, from: at } },
  { phrase: 'session-head-agreed', args: { who: shortName } },
];
const notes = {
  lines: [
    { phrase: 'session-conflict', args: { who: longest, at } },
    { phrase: 'session-conflict-away' },
    { phrase: 'session-no-reminder' },
    { phrase: 'session-reaches', args: { opens: at } },
  ],
} as const;
const clause = 'Перенести или отменить сессию можно бесплатно не позже чем за 24 часа до начала. '.repeat(8).trim();
const costs = {
  lines: [
    { phrase: 'session-clause', args: { text: clause } },
    { phrase: 'session-cost', args: { amount: { money: { amount: 7500, currency: 'PLN' } } } },
    { phrase: 'session-waived', args: { count: 2 } },
  ],
} as const;

const lists = {
  ...plain('command-sessions', 'sessions-all-none', 'sessions-whom', 'session-is-agreed', 'session-is-theirs'),
  ...plain('session-is-cancelled', 'session-is-gone', 'session-is-held', 'session-is-missed'),
  sessions: named.map(({ who }) => ({ who, list: lines })),
  'sessions-none': named,
  'sessions-line': states.flatMap((state) => moments.map((moment) => ({ at: moment, state }))),
  'sessions-all': [{ list: lines }],
  'sessions-all-line': states.map((state) => ({ at, state })),
  'session-is-yours': named,
  'session-is-moving-yours': named.map(({ who }) => ({ who, to: at })),
  'session-is-moving-theirs': each('to'),
  'sessions-meanwhile': [{ list: lines }],
} as const satisfies Partial<Examples>;

const cards = {
  ...plain(
    'session-conflict-away',
    'session-conflict-away-client',
    'session-conflict-closed',
    'session-conflict-taken',
  ),
  ...plain('session-no-reminder'),
  ...plain('session-reaches-open-ended', 'session-which'),
  ...{ 'session-head-theirs': named, 'session-head-yours': named, 'session-head-agreed': named },
  ...{ 'session-head-kept': named, 'session-head-cancelled': named, 'session-head-declined': named },
  ...{
    'session-head-gone': named,
    'session-head-held': named,
    'session-head-missed': named,
    'session-head-new': named,
  },
  ...{ 'session-head-series-theirs': named, 'session-head-series-yours': named, 'session-head-series': named },
  ...{ 'session-head-theirs-move': from, 'session-head-yours-move': from, 'session-head-move': from },
  'session-card': heads.flatMap((head) => lengths.map((one) => ({ head, at, length: one }))),
  'session-card-more': heads.map((head) => ({ head, at, length, lines: notes })),
  'session-series': heads.map((head) => ({ head, list: lines })),
  'session-conflict': timed,
  'session-reaches': each('opens'),
  'session-asked-late': each('until'),
} as const satisfies Partial<Examples>;

const moving = {
  ...plain('session-cost-none', 'session-cost-explained'),
  'session-clause': [{ text: clause }],
  'session-clause-usual': lengths.map((free) => ({ free })),
  'session-cost-free': each('until'),
  'session-cost': [
    { amount: { money: { amount: 7550, currency: 'PLN' } } },
    { amount: { money: { amount: 900_000, currency: 'KZT' } } },
  ],
  'session-cost-percent': [{ percent: 50 }, { percent: 100 }],
  'session-waived': counts,
  'session-move': timed.map((one) => ({ ...one, lines: costs })),
  'session-move-plain': timed,
  'session-off': timed.map((one) => ({ ...one, lines: costs })),
  'session-off-plain': timed,
} as const satisfies Partial<Examples>;

const times = {
  'session-days': named.flatMap(({ who }) => lengths.map((one) => ({ who, length: one }))),
  'session-days-none': named,
  'session-times': days,
  'session-times-zone': days.map(({ day }) => ({ day, zone })),
  'session-times-none': days,
  'session-preview-series': named.map(({ who }) => ({
    ...{ who, length },
    list: {
      lines: moments.flatMap((moment) => [
        { phrase: 'session-week', args: { at: moment } } as const,
        { phrase: 'session-week-out', args: { at: moment } } as const,
      ]),
    },
  })),
  'session-week': each('at'),
  'session-week-out': each('at'),
  'session-time-unread': [{ part }],
  'session-time-past': [{ part }],
  'session-time-skipped': moments.map((instead) => ({ part, instead })),
} as const satisfies Partial<Examples>;

const buttons = {
  ...plain('button-sessions', 'button-session-see', 'button-session-list', 'button-session-new', 'button-session-yes'),
  ...plain('button-session-anyway', 'button-session-none-of', 'button-session-other', 'button-session-no'),
  ...plain('button-session-withdraw', 'button-session-move', 'button-session-off', 'button-session-off-sure'),
  ...plain('button-session-keep', 'button-session-put', 'button-session-put-anyway', 'button-session-days'),
  ...plain('toast-session-proposed', 'toast-session-agreed', 'toast-session-cancelled', 'toast-session-dropped'),
  ...plain('toast-session-newer', 'toast-session-already', 'toast-session-taken', 'toast-session-past'),
  ...plain('toast-session-conflict', 'toast-session-late', 'toast-session-many', 'toast-session-not-now'),
  'button-session-all': [{ count: 2 }, { count: 26 }],
  'button-session-weekly': [{ count: 4 }, { count: 26 }],
} as const satisfies Partial<Examples>;

/** Examples of sessions: as they are listed, proposed, agreed on, moved and cancelled. */
export const sessionExamples = { ...lists, ...cards, ...moving, ...times, ...buttons } satisfies Examples;
