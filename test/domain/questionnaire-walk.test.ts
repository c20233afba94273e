import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { botsQuestion, hasChoices, isBotsChoice } from '../../src/domain/beginning/questionnaire/editing.ts';
import { tries } from '../tries.ts';
import { Desk } from './editor-desk.ts';

/** A coach who presses whatever is there and types whatever comes to mind. */
const acts = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(null), fc.lorem({ maxCount: 12 }), words())), {
  maxLength: 60,
});

function words() {
  return fc.constantFrom('1-5', 'Утром\nДнём\nВечером', 'Как вы?', 'x'.repeat(600), 'a\na', '7', ' ', 'q1', 'да.нет');
}

it('stays whole whatever its coach presses and types, and no id is ever given to another question', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const desk = new Desk();
      const kinds = new Map<string, string>();
      const wrong: string[] = [];
      let places = ['edit.list'];
      for (const [at, text] of all) {
        const data = (places[at % places.length] ?? 'edit.list').split('.').slice(1);
        if (text !== null && desk.person.dialog?.question === 'intake-words') desk.type(text);
        else desk.press(...data);
        places = desk.buttons.filter((one) => one.startsWith('edit.')).concat('edit.list');
        wrong.push(...places.filter((one) => Buffer.byteLength(one) > 64), ...wrongIn(desk, kinds));
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: tries(300) },
  );
});

/** What no questionnaire may be; `kinds` remembers which id was which kind of question. */
const wrongIn = ({ handbook, ids }: Desk, kinds: Map<string, string>): string[] => {
  const rules: [string, boolean][] = handbook.questions.flatMap(({ id, kind, words: own, choices, scale }) => [
    [`${id} became another kind`, (kinds.get(id) ?? kind) === kind],
    [`${id} has no words`, Object.keys(own).length > 0 || botsQuestion(id)?.kind === kind],
    [`${id} has a choice without words`, choices.every((c) => Object.keys(c.words).length > 0 || isBotsChoice(c.id))],
    [`${id} has a choice twice`, new Set(choices.map((one) => one.id)).size === choices.length],
    [`${id} has few or many choices`, hasChoices(kind) ? between(choices.length, 2, 12) : choices.length === 0],
    [`${id} and its scale`, (scale !== null) === (kind === 'scale')],
  ]);
  for (const { id, kind } of handbook.questions) kinds.set(id, kind);
  rules.push(['an id twice', new Set(ids).size === ids.length], ['few or many questions', between(ids.length, 1, 40)]);
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
};

const between = (count: number, from: number, to: number): boolean => count >= from && count <= to;
