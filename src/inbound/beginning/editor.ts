import { openEditor, pressEditor } from '../../domain/beginning/questionnaire/editor.ts';
import { takeWords } from '../../domain/beginning/questionnaire/editor-typed.ts';
import { saidInTrial } from '../../domain/beginning/questionnaire/trial.ts';
import type { Toast } from '../../domain/decision.ts';
import type { Turn } from '../turn.ts';
import { inEditor } from './editor-turn.ts';
import { clientIntake } from './intake-commands.ts';
import { partOf } from './intake-turn.ts';
import { pressTake, typedFile } from './questionnaire-import.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;

/** `/intake`: a coach's own questionnaire; anyone else's is the one they are answering. */
export const intakeCommand = async (turn: Turn): Promise<void> => {
  if (turn.practice) await inEditor(turn, null, openEditor);
  else await clientIntake(turn);
};

/** Typed answers to the editor of the questionnaire. */
export const typedQuestionnaire: Record<'intake-words' | 'intake-file' | 'intake-trial', Typed> = {
  'intake-words': (turn, text) => inEditor(turn, null, (editing) => takeWords(editing, text)),
  'intake-file': typedFile,
  'intake-trial': (turn) => {
    const { message } = turn.update;
    return inEditor(turn, null, (editing, present) => saidInTrial(present, editing, message ? partOf(message) : null));
  },
};

/** The buttons of `edit`: what comes after the verb. */
export const pressEdit = async (
  turn: Turn,
  parts: readonly string[],
  message: number | null,
): Promise<Toast | undefined> => {
  const [what, mark = ''] = parts;
  return what === 'take'
    ? pressTake(turn, mark, message)
    : inEditor(turn, message, (editing) => pressEditor(editing, parts));
};
