import { changedClauses } from '../../../domain/agreements/terms/changes.ts';
import { fieldsOf } from '../../../domain/agreements/terms/fields.ts';
import { type ClauseId, clauseIds } from '../../../domain/agreements/terms-nouns.ts';
import { cut } from '../../../domain/beginning/wording.ts';
import type { Button } from '../../../domain/effects.ts';
import { press } from '../../../domain/press.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import { saysSomething } from '../value-words.ts';
import { button, fromWords, numberOf, onButton, rowsOf, title, valueHere } from './draft-parts.ts';
import { type DraftScene, say } from './draft-scene.ts';

const line = (scene: DraftScene, changed: readonly ClauseId[], clause: ClauseId): Phrase => {
  const isOwn = scene.writing.draft.own[clause] !== undefined;
  const isChanged = changed.includes(clause);
  const state = isChanged ? (isOwn ? 'changed-own' : 'changed') : isOwn ? 'own' : 'plain';
  const { values: all } = scene.writing.draft;
  const values = fieldsOf(clause)
    .filter((field) => saysSomething(all, field))
    .map((field) => say(scene, 'button-draft-value', { value: valueHere(scene, field, all) }))
    .join('; ');
  return { phrase: 'terms-draft-line', args: { n: numberOf(clause), title: title(clause), values, state } };
};

/** The whole draft, clause by clause, and everything that can be done with it. */
export const listScreen = (scene: DraftScene): Outgoing => {
  const { draft, present, e } = scene.writing;
  const changed = present ? changedClauses(present, draft) : [];
  const list = { lines: clauseIds.map((clause) => line(scene, changed, clause)) };
  const clauses = clauseIds.map((clause) => ({
    ...button(scene, 'button-words', 'clause', clause),
    label: cut(`${numberOf(clause)}. ${say(scene, `clause-title-${clause}`)}`, onButton),
  }));
  const text = e
    ? say(scene, 'terms-draft', { list, from: fromWords(scene), why: draft.because })
    : say(scene, 'terms-template', { list });
  return { text, buttons: [...rowsOf(clauses, 2), ...(e ? forClient(scene) : forTemplate(scene)), [toClients]] };
};

const toClients: Button = { text: 'button-all-terms', press: press('terms', 0, 'd-clients') };

const forClient = (scene: DraftScene): Button[][] => [
  [button(scene, 'button-draft-why', 'why'), button(scene, 'button-draft-from', 'from')],
  [button(scene, 'button-draft-look', 'look')],
  [button(scene, 'button-draft-save', 'save'), button(scene, 'button-draft-over', 'over')],
  [button(scene, 'button-draft-drop', 'drop')],
];

const forTemplate = (scene: DraftScene): Button[][] => [
  [button(scene, 'button-draft-look', 'look')],
  [button(scene, 'button-template-drop', 'drop')],
];
