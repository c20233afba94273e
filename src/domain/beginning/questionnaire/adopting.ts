import type { Decision } from '../../decision.ts';
import { type Button, type Effect, toCoach } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Phrase } from '../../text-args.ts';
import type { IntakeQuestion } from '../nouns.ts';
import { cut } from '../wording.ts';
import { asked, type Editing, shown } from './editor-asks.ts';
import { cleanLine } from './editor-limits.ts';
import { listPage, shortIn, toList } from './editor-screens.ts';
import { adopt, changesBetween, type QuestionnaireForm } from './questionnaire-file.ts';

/** Something wrong in a file, for whoever wrote it. */
export interface FileProblem {
  readonly line: number;
  readonly field: string;
  readonly why: string;
  readonly given: string;
}

/** How the name of a file that can be read ends. */
export const fileNames = '.yaml, .yml, .json';

/** What happened to a file on its way here. */
export type FileTrouble = 'not-a-file' | 'name' | 'size' | 'letters' | 'away';

const again = (editing: Editing, page: Effect): Decision => asked(editing, [], page, 'intake-file');

/** The file could not be read at all; another one may follow. */
export const fileTrouble = (editing: Editing, why: FileTrouble): Decision =>
  again(
    editing,
    toCoach(null, 'editor-file-trouble', { why, names: fileNames, encoding: 'UTF-8' }, { buttons: [[toList]] }),
  );

const shownAtMost = 5;
const quotedAtMost = 80;

/** A piece of a file as it may stand in a message. */
const quoted = (text: string): string => cut(cleanLine(text), quotedAtMost);

/** What is wrong in a file, line by line; the present questionnaire stays, and a mended file may follow. */
export const fileProblems = (editing: Editing, problems: readonly FileProblem[]): Decision => {
  const lines = problems.slice(0, shownAtMost).map(
    ({ line, field, why, given }): Phrase => ({
      phrase: 'file-problem',
      args: { line: `${line}`, field: quoted(field), why, given: quoted(given) },
    }),
  );
  const args = { count: problems.length, more: Math.max(0, problems.length - shownAtMost), list: { lines } };
  return again(editing, toCoach(null, 'editor-file-problems', args, { buttons: [[toList]] }));
};

/** What a good file would change, before it does. `message` is the file's, `mark` what the questionnaire is now. */
export const fileOffered = (
  editing: Editing,
  form: QuestionnaireForm,
  { message, mark }: { readonly message: number | null; readonly mark: string },
): Decision => {
  const after = adopt(editing.handbook, form);
  const lines = changesIn(editing, form);
  const take: Button = { text: 'button-take-over', press: press('edit', 'take', mark) };
  const args = { count: after.questions.length, list: { lines } };
  const more = {
    instead: editing.instead,
    replyTo: message,
    buttons: [...(lines.length > 0 ? [[take]] : []), [toList]],
  };
  return again(editing, toCoach(null, lines.length > 0 ? 'editor-file-good' : 'editor-file-same', args, more));
};

const changesIn = (editing: Editing, form: QuestionnaireForm): Phrase[] => {
  const { added, removed, changed, moved } = changesBetween(editing.handbook, adopt(editing.handbook, form));
  const line =
    (change: string) =>
    (q: IntakeQuestion): Phrase => ({ phrase: 'file-change', args: { change, short: shortIn(editing, q) } });
  return [
    ...added.map(line('added')),
    ...removed.map(line('removed')),
    ...changed.map(line('changed')),
    ...(moved ? [{ phrase: 'file-change', args: { change: 'moved', short: '' } } as const] : []),
  ];
};

/** The questionnaire of the file takes the place of the present one. */
export const takeOver = (editing: Editing, form: QuestionnaireForm): Decision => {
  const handbook = adopt(editing.handbook, form);
  const next = { ...editing, handbook };
  return {
    ...shown(next, listPage(next)),
    ...{ outcome: 'changed', handbook, toast: { text: 'toast-noted', args: {} } },
  };
};
