import type { RecordTexts } from '../../src/domain/texts-of-record.ts';
import { countsAndNone, longest, moments, plain, someDays } from './given.ts';

const long = 'Прислать план на неделю и список вопросов, с которыми хочется прийти. '.repeat(4).trim();
const [day = { days: { from: '2026-11-25', to: '2026-11-25' } }] = someDays;
const names = [longest, { phrase: 'agreed-you' }, { phrase: 'agreed-bot' }] as const;
const when = moments.map((at) => ({ at }));
const whoWhen = moments.flatMap((at) => names.map((by) => ({ by, at })));
const [at = { moment: 0 }] = moments;
const details = {
  lines: [
    { phrase: 'agreed-who-other-until', args: { name: longest, day } },
    { phrase: 'agreed-said', args: { by: longest, at } },
    { phrase: 'agreed-before', args: { words: long.slice(0, 120) } },
    { phrase: 'agreed-confirmed', args: { by: longest, at } },
  ],
} as const;
const item = `5. ${long}\n${[longest, longest, long.slice(0, 120), longest].join('\n')}`;
const list = Array(5).fill(item).join('\n\n');
const versions = [{ version: 1 }, { version: 12 }];

type Examples = { readonly [K in keyof RecordTexts]: readonly RecordTexts[K][] };

/** Examples of what was agreed, found again. */
export const recordExamples: Examples = {
  ...plain('data-sessions', 'data-payments'),
  'data-session': [{ at: '25 ноября 2026 г.', state: { phrase: 'session-is-held' } as const }],
  ...plain('command-agreements', 'command-verify', 'agreements-ask', 'agreements-again', 'data-agreements'),
  ...plain('agreed-you', 'agreed-bot', 'agreed-who-me', 'agreed-who-both', 'agreed-waiting-me'),
  ...plain(
    'button-agreed-open',
    'button-agreed-mine',
    'button-agreed-yours',
    'button-agreed-done',
    'button-agreed-all',
  ),
  ...plain('button-agreed-find', 'button-agreed-before', 'button-agreed-after', 'button-agreed-everyone'),
  agreements: [{ title: { phrase: 'agreed-title-asked', args: { asked: 'план', count: 12 } }, list }],
  'agreements-page': [{ page: 2, pages: 400 }],
  'agreements-empty': ['open', 'everyone', 'mine', 'yours', 'done', 'all'].map((filter) => ({ filter })),
  'agreements-not-found': [{ asked: 'план' }],
  'agreed-title-open': countsAndNone,
  'agreed-title-mine': countsAndNone,
  'agreed-title-yours': countsAndNone,
  'agreed-title-done': countsAndNone,
  'agreed-title-all': countsAndNone,
  'agreed-title-everyone': countsAndNone,
  'agreed-title-asked': countsAndNone.map(({ count }) => ({ asked: 'с 1 по 15 ноября', count })),
  'agreed-group': [{ name: longest, count: 12 }],
  'agreed-item': [{ n: 5, words: long, details }],
  'agreed-terms': [{ n: 5, version: 2, details: { lines: [{ phrase: 'agreed-terms-holds', args: { at } }] } }],
  'agreed-version': versions,
  'agreed-who-other': [{ name: longest }],
  'agreed-who-me-until': [{ day }],
  'agreed-who-both-until': [{ day }],
  'agreed-who-other-until': [{ name: longest, day }],
  'agreed-until': [{ day }],
  'agreed-said': whoWhen,
  'agreed-before': [{ words: long }],
  'agreed-waiting-other': [{ name: longest }],
  'agreed-confirmed': whoWhen,
  'agreed-disputed': whoWhen,
  'agreed-done': whoWhen,
  'agreed-waived': whoWhen,
  'agreed-waive-asked': whoWhen,
  'agreed-terms-sent': whoWhen,
  'agreed-terms-agreed': when,
  'agreed-terms-holds': when,
  'agreed-terms-replaced': when,
  'agreed-terms-dropped': when,
  'agreed-terms-withdrawn': whoWhen,
  'button-agreed-terms': versions,
};
