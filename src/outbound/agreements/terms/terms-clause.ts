import { currentVersion, termsOf } from '../../../domain/agreements/terms/desk.ts';
import {
  clauseNamed,
  fieldNamed,
  fieldsOf,
  presets,
  withValue,
  writeValue,
} from '../../../domain/agreements/terms/fields.ts';
import { hintFor } from '../../../domain/agreements/terms/hints.ts';
import { contentIn, negotiates } from '../../../domain/agreements/terms/standing.ts';
import * as to from '../../../domain/agreements/terms/terms-buttons.ts';
import { type ClauseId, clauseIds, type Field } from '../../../domain/agreements/terms-nouns.ts';
import { cut } from '../../../domain/beginning/wording.ts';
import type { Button, Show } from '../../../domain/effects.ts';
import type { Entry } from '../../../state/outbox.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { valueName } from '../value-words.ts';
import { talkLine } from './terms-card.ts';
import { clauseOfVersion, say, screen, type TermsScene, termsScene, titleOf, valueHere } from './terms-scene.ts';

/** Telegram: a button's data are at most so many bytes, its words readable up to so many characters. */
const dataAtMost = 64;
const wordsAtMost = 30;

/**
 * Clauses of a version, for its client. `about` is the version: all of them to choose from; and a clause: what it says and what can
 * be said about it; then 'fields', or 'field' and one: what other value it could have; 'differs' and another version: what changed.
 */
export const showTermsClause = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const [number = '', name = '', how = '', more = ''] = (show.about ?? '').split('.');
  const version = Number(number);
  const other = how === 'differs' ? Number(more) : 0;
  const found = await termsScene(tools, show, entry, scene, [version, other]);
  if (!found) return performedNothing;
  const clause = clauseNamed(name);
  await found.send(clause ? screenOf(found, version, clause, how, more) : pick(found, version));
  return performedNothing;
};

const screenOf = (scene: TermsScene, version: number, clause: ClauseId, how: string, more: string): Outgoing => {
  const field = fieldNamed(more);
  if (how === 'fields') return pickField(scene, version, clause);
  if (how === 'field' && field) return pickValue(scene, version, field);
  return how === 'differs' ? differs(scene, version, clause, Number(more)) : one(scene, version, clause);
};

/** Every clause by its name. */
const pick = (scene: TermsScene, version: number): Outgoing => ({
  text: say(scene, 'terms-pick'),
  buttons: clauseIds.map((clause, place) => [
    to.clauseButton(scene.e, version, clause, cut(`${place + 1}. ${titleOf(scene, clause)}`, wordsAtMost)),
  ]),
});

/** One clause as it reads, and what was said about it. */
const one = (scene: TermsScene, version: number, clause: ClauseId): Outgoing => {
  const { e, at } = scene;
  const said = termsOf(e)
    .talks.filter((talk) => talk.clause === clause)
    .map((talk) => talkLine(scene, talk));
  const text = clauseOfVersion(scene, version, clause) ?? say(scene, 'terms-gone');
  const isTalkedAbout = negotiates(e) && version === currentVersion(e, at);
  return {
    text: screen(scene, 'terms-clause', [text, said.join('\n')]),
    buttons: isTalkedAbout ? [...ways(scene, version, clause), [to.clausesButton(e, version)]] : [[to.mineButton(e)]],
  };
};

const ways = ({ e }: TermsScene, version: number, clause: ClauseId): Button[][] => [
  [to.aboutClause(e, 'ask', version, clause)],
  ...(fieldsOf(clause).length > 0 ? [[to.aboutClause(e, 'value', version, clause)]] : []),
  [to.aboutClause(e, 'words', version, clause)],
];

/** Which of its values. */
const pickField = (scene: TermsScene, version: number, clause: ClauseId): Outgoing => {
  const content = contentIn(scene.notes, scene.practice, version);
  if (!content) return { text: say(scene, 'terms-gone'), buttons: [] };
  const button = (field: Field): Button[] => [
    to.fieldButton(scene.e, version, field, {
      text: 'button-draft-field',
      args: { name: valueName(field), value: valueHere(scene, field, content.values) },
    }),
  ];
  return {
    text: say(scene, 'terms-pick-field', { title: titleOf(scene, clause) }),
    buttons: fieldsOf(clause).map(button),
  };
};

/** What it shall be: a few to choose from, or typed. */
const pickValue = (scene: TermsScene, version: number, field: Field): Outgoing => {
  const content = contentIn(scene.notes, scene.practice, version);
  if (!content) return { text: say(scene, 'terms-gone'), buttons: [] };
  const { values } = content;
  const buttons = presets(field)
    .filter((written) => written !== writeValue(values, field))
    .flatMap((written) => {
      const would = withValue(values, field, written);
      if (!would) return [];
      const value = { text: 'button-draft-value', args: { value: valueHere(scene, field, would) } } as const;
      const button = to.valueButton(scene.e, version, field, written, value);
      return Buffer.byteLength(button.press) <= dataAtMost ? [[button]] : [];
    });
  const args = { name: valueName(field), now: valueHere(scene, field, values), hint: hintFor(field) };
  return { text: say(scene, 'terms-pick-value', args), buttons };
};

/** What the clause said when the client read it, and what it says now: nothing was passed on. */
const differs = (scene: TermsScene, version: number, clause: ClauseId, before: number): Outgoing => {
  const [was, now] = [clauseOfVersion(scene, before, clause), clauseOfVersion(scene, version, clause)];
  const gone = say(scene, 'terms-gone');
  return {
    text: say(scene, 'terms-differs', { version, was: was ?? gone, now: now ?? gone }),
    buttons: ways(scene, version, clause),
  };
};
