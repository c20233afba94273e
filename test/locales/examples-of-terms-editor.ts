import { fields } from '../../src/domain/agreements/terms/fields.ts';
import { hintFor } from '../../src/domain/agreements/terms/hints.ts';
import { contentTroubles } from '../../src/domain/agreements/terms/trouble.ts';
import { type ClauseId, clauseIds } from '../../src/domain/agreements/terms-nouns.ts';
import type { Amount, Phrase } from '../../src/domain/texts.ts';
import type { TermsEditorTexts } from '../../src/domain/texts-of-terms-editor.ts';
import { hours, plain } from './given.ts';

type Examples = { readonly [K in keyof TermsEditorTexts]: readonly TermsEditorTexts[K][] };

const words = 'Если сессия срывается по моей вине, следующая бесплатна. '.repeat(11).slice(0, 599).trim();
const because = 'С декабря сессий будет больше, поэтому меняется и цена одной. '.repeat(5).slice(0, 300).trim();
const title = (clause: ClauseId): Phrase => ({ phrase: `clause-title-${clause}` });
const hints = fields.map(hintFor);
const money: Amount = { money: { amount: 1_500_000, currency: 'KZT' } };
const day = { days: { from: '2026-12-01', to: '2026-12-01' } };
const nextYear = { days: { from: '2027-03-01', to: '2027-03-01' } };
const froms: readonly Phrase[] = [
  { phrase: 'terms-draft-from-both' },
  ...[day, nextYear].map((one): Phrase => ({ phrase: 'terms-draft-from-day', args: { day: one } })),
];

const states = ['plain', 'changed', 'own', 'changed-own'];
const lines = states.flatMap((state) =>
  clauseIds.map((clause, i) => ({ n: i + 1, title: title(clause), values: i % 2 ? '' : '24; 100 %', state })),
);
const list = { lines: lines.slice(0, 11).map((args): Phrase => ({ phrase: 'terms-draft-line', args })) };

const stands = ['asks', 'draft', 'waits', 'later', 'none', 'holds'].flatMap((is) =>
  [1, 2, 5, 21].map((count) => ({ is, version: 3, count })),
);
const refusals = ['unread', 'currency', 'unit', 'whole', 'range', 'none'].flatMap((why) =>
  ['', 'в четверг с шести'].map((part) => ({ why, part })),
);

const screens = {
  ...plain('terms-clients-none', 'terms-draft-from-both', 'terms-draft-dropped', 'terms-draft-gone'),
  ...plain(
    'terms-template-drop',
    'terms-save-ask',
    'terms-preview',
    'terms-preview-template',
    'terms-preview-somebody',
  ),
  'terms-clients': [
    { list: { lines: stands.slice(0, 10).map((args): Phrase => ({ phrase: 'terms-client-line', args, client: 7 })) } },
  ],
  'terms-client-line': stands,
  'terms-draft': froms.flatMap((from) => ['', because].map((why) => ({ list, from, why }))),
  'terms-template': [{ list }],
  'terms-draft-line': lines,
  'terms-draft-from-day': [{ day }, { day: nextYear }],
  'terms-draft-clause': [
    { n: 4, title: title('price'), text: words, own: '' },
    { n: 4, title: title('price'), text: words, own: words },
    { n: 8, title: title('sides'), text: '', own: words },
  ],
  'terms-draft-field': [
    { name: { phrase: 'value-name-price' }, value: money, hint: hintFor('price') },
    { name: { phrase: 'value-name-weekly' }, value: hours, hint: hintFor('weekly') },
  ],
} as const satisfies Partial<Examples>;

const asks = {
  'terms-hint': hints.map(({ args }) => args as TermsEditorTexts['terms-hint']),
  'terms-value-refused': refusals.flatMap((one) => hints.slice(0, 4).map((hint) => ({ ...one, hint }))),
  'terms-words-ask': ['urgent', 'instead', 'below'].flatMap((way) =>
    ['', words].map((own) => ({ title: title('urgent'), way, own, most: 600 })),
  ),
  'terms-words-long': [{ count: 823, most: 600 }],
  'terms-why-ask': ['', because].map((why) => ({ why, most: 300 })),
  'terms-from-ask': froms.map((from) => ({ from })),
  'terms-from-refused': ['unread', 'past', 'far'].map((why) => ({ why })),
  'terms-over-ask': [0, 1, 3].map((taken) => ({ taken })),
  'terms-drop-ask': [0, 1, 3].map((taken) => ({ taken })),
  'terms-preview-trouble': [...contentTroubles, 'past'].map((why) => ({ why })),
} as const satisfies Partial<Examples>;

const buttons = {
  ...plain('button-terms-template', 'button-all-terms', 'button-earlier-clients', 'button-more-clients'),
  ...plain('button-draft-list', 'button-draft-hours', 'button-draft-unown', 'button-draft-why', 'button-draft-unwhy'),
  ...plain('button-draft-from', 'button-draft-from-both', 'button-draft-look', 'button-draft-whole'),
  ...plain('button-draft-send', 'button-draft-save', 'button-draft-save-sure', 'button-draft-over'),
  ...plain('button-draft-drop', 'button-draft-drop-sure', 'button-template-drop'),
  'button-draft-value': [{ value: money }],
  'button-draft-field': [{ name: { phrase: 'value-name-price' }, value: money }],
  'button-draft-own': ['yes', 'no'].map((own) => ({ own })),
  'button-draft-day': [{ day }, { day: nextYear }],
  'button-draft-begin': ['now', 'mine', 'bot'].map((one) => ({ with: one })),
  'toast-terms-draft': ['saved', 'same', 'begun', 'reset', 'dropped'].map((what) => ({ what })),
} as const satisfies Partial<Examples>;

/** Examples of terms as their coach writes them. */
export const termsEditorExamples = { ...screens, ...asks, ...buttons };
