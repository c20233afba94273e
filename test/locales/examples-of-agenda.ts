import type { Amount, Days, Phrase } from '../../src/domain/texts.ts';
import type { AgendaTexts } from '../../src/domain/texts-of-agenda.ts';
import { counts, longest, moments, plain, shortName } from './given.ts';

const day = { weekday: 'понедельник', date: { days: { from: '2026-11-23', to: '2026-11-23' } } } as const;
const due: Days = { days: { from: '2026-11-20', to: '2026-11-20' } };
const amount: Amount = { money: { amount: 12_345_600, currency: 'KZT' } };
const text = `${'Каждый вечер записывать в дневник, что получилось'.padEnd(59, '…')}…`;

const session = { from: '15:00', to: '16:00', who: longest };
const both = { ...session, zone: 'Буэнос-Айрес', there: '11:00' };
const payments = (['due', 'late', 'reported'] as const).map((state) => ({ who: longest, amount, state, on: due }));
const promises = (['coach', 'client', 'both'] as const).flatMap((owner) => [
  { who: longest, owner, text },
  { who: shortName, owner, text: 'Прислать план' },
]);
const lastYear: Days = { days: { from: '2025-09-23', to: '2025-09-23' } };
const late = [due, lastYear].flatMap((one) => promises.map((promise) => ({ ...promise, due: one })));
const waiting = (['due', 'late'] as const).flatMap((state) =>
  moments.map(({ moment }) => ({ who: longest, state, since: { moment: moment - 86_400_000 }, until: { moment } })),
);

/** As many lines as there may be at most, each as long as it may be. */
const full: readonly Phrase[] = [
  ...Array.from({ length: 4 }, (): Phrase => ({ phrase: 'day-session-both', args: both })),
  ...Array.from({ length: 14 }, (): Phrase => ({ phrase: 'day-promise-late', args: late[0] ?? {} })),
  { phrase: 'day-more', args: { count: 12 } },
];
const list = { lines: full };
const hours: Phrase = { phrase: 'day-hours', args: { hours: '10:00–13:00, 14:00–18:00' } };

export const agendaExamples = {
  ...plain('command-today', 'day-off', 'day-none', 'button-day', 'button-day-week'),
  agenda: [
    { ...day, list },
    { ...day, list: { lines: [{ phrase: 'day-session', args: session }] } },
  ],
  day: [
    { ...day, hours, list },
    { ...day, hours: { phrase: 'day-off' }, list: { lines: [{ phrase: 'day-none' }] } },
  ],
  'day-hours': [{ hours: '10:00–18:00' }],
  'day-session': [session],
  'day-session-both': [both],
  'day-due': payments,
  'day-promise': promises,
  'day-promise-late': late,
  'day-answer': waiting,
  'day-more': counts,
  'button-day-answer': [{ name: longest.slice(0, 18) }, { name: shortName }],
} satisfies { readonly [K in keyof AgendaTexts]: readonly AgendaTexts[K][] };
