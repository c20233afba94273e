import type { Lines, Phrase, Plain } from './text-args.ts';

/** Words of the questionnaire as its coach makes it. */
export interface EditorTexts {
  'editor-list': { count: number; list: Lines };
  'editor-line': { n: number; short: string | Phrase; kind: Phrase; required: string };
  'editor-kind': { kind: string };
  'editor-card': { n: number; count: number; kind: Phrase; required: string; about: Lines };
  'editor-words-line': { language: string; words: string };
  'editor-words-bot': { words: string | Phrase };
  'editor-words-rest': { languages: string };
  'editor-words-others': { languages: string; shown: string };
  'editor-choices-head': Plain;
  'editor-choice-line': { words: string | Phrase };
  'editor-scale-line': { from: number; to: number };
  'editor-choices': { short: string | Phrase; count: number; most: number };
  'editor-choice': { short: string | Phrase; about: Lines };
  'editor-kinds': Plain;
  'editor-new-words': { kind: Phrase; language: string; most: number };
  'editor-new-choices': { fewest: number; most: number; letters: number };
  'editor-more-choices': { short: string | Phrase; left: number; letters: number };
  'editor-reword': { language: string; now: string | Phrase; most: number };
  'editor-scale': { from: number; to: number; lowest: number; highest: number };
  'editor-remove': { short: string | Phrase };
  'editor-reset': Plain;
  'editor-refused': { why: string; count: number; most: number; part: string };
  'toast-editor': { why: string };
  'editor-trial': { language: string };
  'editor-trial-over': Plain;
  'questionnaire-caption': Plain;
  'questionnaire-head': FileNames;
  'editor-import': { names: string };
  'editor-file-trouble': { why: string; names: string; encoding: string };
  'editor-file-problems': { count: number; more: number; list: Lines };
  'file-problem': { line: string; field: string; why: string; given: string };
  'editor-file-good': { count: number; list: Lines };
  'editor-file-same': Plain;
  'file-change': { change: string; short: string | Phrase };
  'button-question': { n: number; short: string | Phrase };
  'button-kind': { kind: Phrase };
  'button-all-questions': Plain;
  'button-to-question': Plain;
  'button-to-choices': Plain;
  'button-add-question': Plain;
  'button-try': Plain;
  'button-export-questions': Plain;
  'button-import-questions': Plain;
  'button-bots-questions': Plain;
  'button-bots-sure': Plain;
  'button-required': Plain;
  'button-optional': Plain;
  'button-scale': Plain;
  'button-up': Plain;
  'button-down': Plain;
  'button-remove-question': Plain;
  'button-remove-sure': Plain;
  'button-unword': Plain;
  'button-add-choices': Plain;
  'button-remove-choice': Plain;
  'button-as': { form: string };
  'button-take-over': Plain;
  'command-intake': Plain;
}

/** Names that stand in the file as they are, in every language. */
interface FileNames {
  id: string;
  kind: string;
  kinds: string;
  required: string;
  yes: string;
  no: string;
  words: string;
  languages: string;
  choices: string;
  scale: string;
  from: string;
  to: string;
}
