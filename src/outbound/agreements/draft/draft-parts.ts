import { type ClauseId, clauseIds, type Field, type TermsValues } from '../../../domain/agreements/terms-nouns.ts';
import type { Button } from '../../../domain/effects.ts';
import { press } from '../../../domain/press.ts';
import type { Phrase } from '../../../domain/texts.ts';
import { valueArg } from '../value-words.ts';
import type { DraftScene } from './draft-scene.ts';

/** So many characters are read on a button in any case. */
export const onButton = 30;

/** Rows of so many buttons. */
export const rowsOf = (buttons: readonly Button[], width: number): Button[][] =>
  buttons.flatMap((_, i) => (i % width === 0 ? [buttons.slice(i, i + width)] : []));

/** A button of the editor's; what comes after "d-". */
export const button = ({ writing }: DraftScene, text: Button['text'], ...data: readonly string[]): Button => {
  const [what = '', ...more] = data;
  return { text, press: press('terms', writing.client, `d-${what}`, ...more) };
};

/** What a clause is called. */
export const title = (clause: ClauseId): Phrase => ({ phrase: `clause-title-${clause}` });
/** Its place in the terms, counted from 1. */
export const numberOf = (clause: ClauseId): number => clauseIds.indexOf(clause) + 1;

/** A value in words; contact hours without their city, which is the coach's own. */
export const valueHere = (scene: DraftScene, field: Field, values: TermsValues) =>
  field === 'weekly' ? { weekly: values.weekly } : valueArg(field, values, scene.writing.practice.zone);

/** Back to the whole draft. */
export const toList = (scene: DraftScene): Button => button(scene, 'button-draft-list', 'list');
/** Back to one clause. */
export const toClause = (scene: DraftScene, clause: ClauseId): Button => button(scene, 'button-back', 'clause', clause);

/** From when it shall hold, in words. */
export const fromWords = ({ writing: { draft } }: DraftScene): Phrase =>
  draft.from === null
    ? { phrase: 'terms-draft-from-both' }
    : { phrase: 'terms-draft-from-day', args: { day: { days: { from: draft.from, to: draft.from } } } };
