import type { Lines, Phrase } from '../../src/domain/texts.ts';
import { counts, countsAndNone, plain } from './given.ts';

const words = 'Что помогает вам после трудного дня?';
const short = 'Что помогает вам после тр…';
const language = 'Қазақша';
const kindsOfAnswer = ['text', 'voice', 'choice', 'choices', 'scale', 'date', 'yesno'];
const kind: Phrase = { phrase: 'editor-kind', args: { kind: 'choices' } };
const must = ['yes', 'no'];
const names = '.yaml, .yml, .json';
const refusals = ['empty', 'long', 'choice-long', 'choice-few', 'choice-many', 'choice-twice', 'scale'];
const problems = [
  ...['unreadable', 'alias', 'twice', 'missing', 'map', 'list', 'text', 'one-of', 'unknown', 'empty', 'long', 'few'],
  ...['many', 'id', 'id-twice', 'wordless', 'choices-elsewhere', 'choice-twice', 'scale-elsewhere', 'scale'],
];
const line = (why: string) => ({ line: '12', field: 'words.kk', why, given: 'text, voice, choice' });
const about: Lines = {
  lines: [
    { phrase: 'editor-words-line', args: { language, words } },
    { phrase: 'editor-words-others', args: { languages: 'Polski, English', shown: language } },
    { phrase: 'editor-choices-head' },
    { phrase: 'editor-choice-line', args: { words: short } },
  ],
};
const list: Lines = {
  lines: [1, 40].map((n) => ({ phrase: 'editor-line', args: { n, short, kind, required: 'yes' } })),
};
const changes: Lines = { lines: [{ phrase: 'file-change', args: { change: 'added', short } }] };
const faults: Lines = { lines: problems.slice(0, 5).map((why) => ({ phrase: 'file-problem', args: line(why) })) };

/** Examples of making the questionnaire. */
export const editorExamples = {
  'editor-list': counts.map(({ count }) => ({ count, list })),
  'editor-line': must.map((required) => ({ n: 12, short, kind, required })),
  'editor-kind': kindsOfAnswer.map((one) => ({ kind: one })),
  'editor-card': must.map((required) => ({ n: 3, count: 12, kind, required, about })),
  'editor-words-line': [{ language, words }],
  'editor-words-bot': [{ words }],
  'editor-words-rest': [{ languages: 'Polski, English' }],
  'editor-words-others': [{ languages: 'Polski, English', shown: language }],
  ...plain('editor-choices-head', 'editor-kinds', 'editor-reset', 'editor-trial-over', 'editor-file-same'),
  'editor-choice-line': [{ words: short }],
  'editor-scale-line': [{ from: 0, to: 10 }],
  'editor-choices': [{ short, count: 4, most: 12 }],
  'editor-choice': [{ short, about }],
  'editor-new-words': [{ kind, language, most: 500 }],
  'editor-new-choices': [{ fewest: 2, most: 12, letters: 30 }],
  'editor-more-choices': [{ short, left: 8, letters: 30 }],
  'editor-reword': [{ language, now: words, most: 500 }],
  'editor-scale': [{ from: 1, to: 10, lowest: 0, highest: 10 }],
  'editor-remove': [{ short }],
  'editor-refused': refusals.map((why) => ({ why, count: 512, most: 500, part: short })),
  'toast-editor': ['full', 'last', 'few', 'choices'].map((why) => ({ why })),
  'editor-trial': [{ language }],
  ...plain('questionnaire-caption', 'command-intake'),
  'questionnaire-head': [
    {
      ...{ id: 'id', kind: 'kind', kinds: kindsOfAnswer.join(', '), required: 'required', yes: 'true', no: 'false' },
      ...{ words: 'words', languages: 'ru, pl, kk, en', choices: 'choices', scale: 'scale' },
      ...{ from: 'from', to: 'to' },
    },
  ],
  'editor-import': [{ names }],
  'editor-file-trouble': ['not-a-file', 'name', 'size', 'letters', 'away'].map((why) => ({
    ...{ why, names, encoding: 'UTF-8' },
  })),
  'editor-file-problems': countsAndNone.map(({ count }) => ({ count: count + 1, more: count, list: faults })),
  'file-problem': problems.map(line),
  'editor-file-good': counts.map(({ count }) => ({ count, list: changes })),
  'file-change': ['added', 'removed', 'changed', 'moved'].map((change) => ({ change, short })),
  'button-question': [{ n: 40, short }],
  'button-kind': kindsOfAnswer.map((one) => ({ kind: { phrase: 'editor-kind', args: { kind: one } } as const })),
  ...plain('button-all-questions', 'button-to-question', 'button-to-choices', 'button-add-question', 'button-try'),
  ...plain('button-export-questions', 'button-import-questions', 'button-bots-questions', 'button-bots-sure'),
  ...plain('button-required', 'button-optional', 'button-scale', 'button-up', 'button-down', 'button-unword'),
  ...plain('button-remove-question', 'button-remove-sure', 'button-add-choices', 'button-remove-choice'),
  ...plain('button-take-over'),
  'button-as': [{ form: 'JSON' }],
};
