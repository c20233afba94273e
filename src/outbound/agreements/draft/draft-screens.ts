import { beginningsFor } from '../../../domain/agreements/terms/draft-anew.ts';
import { markOfOwn, markOfWhy } from '../../../domain/agreements/terms/drafting.ts';
import { clauseOf, fieldsOf, presets, withValue, writeValue } from '../../../domain/agreements/terms/fields.ts';
import { hintFor } from '../../../domain/agreements/terms/hints.ts';
import { becauseAtMost, wordsAtMost } from '../../../domain/agreements/terms/limits.ts';
import { markOfDraft } from '../../../domain/agreements/terms/mark.ts';
import type { ClauseId, Field } from '../../../domain/agreements/terms-nouns.ts';
import type { Button } from '../../../domain/effects.ts';
import { formatDate, weekdayOf } from '../../../domain/hours/hours-dates.ts';
import { dayNumber } from '../../../domain/present.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import { valueName } from '../value-words.ts';
import { button, fromWords, numberOf, onButton, rowsOf, title, toClause, toList, valueHere } from './draft-parts.ts';
import { clauseWords, type DraftScene, say } from './draft-scene.ts';

type Screen = (scene: DraftScene) => Outgoing;

/** One clause as it reads, with its values and own words to change. */
export const clauseScreen = (scene: DraftScene, clause: ClauseId): Outgoing => {
  const { draft } = scene.writing;
  const own = draft.own[clause] ?? '';
  const text = clauseWords(scene, clause)?.text ?? '';
  const fields = fieldsOf(clause).map((field) => [fieldButton(scene, field)]);
  const unown = button(scene, 'button-draft-unown', 'unown', clause, markOfOwn(draft, clause));
  return {
    text: say(scene, 'terms-draft-clause', { n: numberOf(clause), title: title(clause), text, own }),
    buttons: [
      ...fields,
      [{ ...button(scene, 'button-draft-own', 'own', clause), args: { own: own === '' ? 'no' : 'yes' } }],
      ...(own === '' ? [] : [[unown]]),
      [toList(scene)],
    ],
  };
};

/** A value by its name, with what it is as long as a button has room for both. */
const fieldButton = (scene: DraftScene, field: Field): Button => {
  const name = valueName(field);
  const both = say(scene, 'button-draft-field', { name, value: valueHere(scene, field, scene.writing.draft.values) });
  const label = both.length <= onButton ? both : say(scene, 'button-draft-value', { value: name });
  return { ...button(scene, 'button-words', 'field', field), label };
};

/** One value: what it is now, what people usually choose, and how another is typed. */
export const fieldScreen = (scene: DraftScene, field: Field): Outgoing => {
  const { draft, practice } = scene.writing;
  const now = writeValue(draft.values, field);
  const usual = presets(field).filter((one) => one !== now);
  const buttons = usual.flatMap((written): Button[] => {
    const values = withValue(draft.values, field, written);
    return values
      ? [
          {
            ...button(scene, 'button-draft-value', 'set', field, written),
            args: { value: valueHere(scene, field, values) },
          },
        ]
      : [];
  });
  const asOwn = field === 'weekly' && writeValue({ ...draft.values, weekly: practice.weekly }, field) !== now;
  const args = { name: valueName(field), value: valueHere(scene, field, draft.values), hint: hintFor(field) };
  return {
    text: say(scene, 'terms-draft-field', args),
    buttons: [
      ...(asOwn ? [[button(scene, 'button-draft-hours', 'hours')]] : []),
      ...rowsOf(buttons, field === 'weekly' ? 1 : 2),
      [toClause(scene, clauseOf(field))],
    ],
  };
};

/** Own words for a clause are asked for: where they will stand depends on what else is there. */
export const wordsScreen = (scene: DraftScene, clause: ClauseId): Outgoing => {
  const way = clause === 'urgent' ? 'urgent' : fieldsOf(clause).length === 0 ? 'instead' : 'below';
  const own = scene.writing.draft.own[clause] ?? '';
  return {
    text: say(scene, 'terms-words-ask', { title: title(clause), way, own, most: wordsAtMost }),
    buttons: [[toClause(scene, clause)]],
  };
};

/** Why the terms change. */
export const whyScreen: Screen = (scene) => {
  const { draft } = scene.writing;
  const unwhy = button(scene, 'button-draft-unwhy', 'unwhy', markOfWhy(draft));
  return {
    text: say(scene, 'terms-why-ask', { why: draft.because, most: becauseAtMost }),
    buttons: [...(draft.because === '' ? [] : [[unwhy]]), [toList(scene)]],
  };
};

/** From which day it shall hold: when both have accepted, next Monday, the first of next month, or a day typed. */
export const fromScreen: Screen = (scene) => {
  const { p, practice, draft } = scene.writing;
  const today = dayNumber(p, practice.zone);
  const days = [...new Set([today + 7 - weekdayOf(today), firstOfNextMonth(today)].map(formatDate))];
  const buttons = days
    .filter((day) => day !== draft.from)
    .map((day) => ({
      ...button(scene, 'button-draft-day', 'day', day),
      args: { day: { days: { from: day, to: day } } },
    }));
  const both = draft.from === null ? [] : [[button(scene, 'button-draft-from-both', 'day')]];
  return {
    text: say(scene, 'terms-from-ask', { from: fromWords(scene) }),
    buttons: [...both, ...rowsOf(buttons, 2), [toList(scene)]],
  };
};

const firstOfNextMonth = (today: number): number => {
  let day = today + 1;
  while (!formatDate(day).endsWith('-01')) day++;
  return day;
};

/** What a draft can begin anew with. */
export const overScreen: Screen = (scene) => {
  const { draft } = scene.writing;
  const mark = markOfDraft(draft);
  const ways = beginningsFor(scene.writing).map((one) => [
    { ...button(scene, 'button-draft-begin', 'begin', one, mark), args: { with: one } },
  ]);
  return {
    text: say(scene, 'terms-over-ask', { taken: draft.taken.length }),
    buttons: [...ways, [toList(scene)]],
  };
};

/** Before a draft, or a template, goes. */
export const dropScreen: Screen = (scene) => {
  const { draft, e } = scene.writing;
  const sure = button(scene, e ? 'button-draft-drop-sure' : 'button-template-drop', 'drop', markOfDraft(draft));
  const text = e ? say(scene, 'terms-drop-ask', { taken: draft.taken.length }) : say(scene, 'terms-template-drop');
  return { text, buttons: [[sure], [toList(scene)]] };
};

/** Before a template of other words is replaced. */
export const saveScreen: Screen = (scene) => ({
  text: say(scene, 'terms-save-ask'),
  buttons: [[button(scene, 'button-draft-save-sure', 'save', markOfDraft(scene.writing.draft))], [toList(scene)]],
});
