import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fields } from '../../src/domain/agreements/terms/fields.ts';
import { tries } from '../tries.ts';
import { on } from './drafting-desk.ts';
import { type Act, acts, DraftingWalk } from './drafting-walk.ts';
import { written } from './terms-samples.ts';

const runs = tries(100);

const anyAct: fc.Arbitrary<Act> = fc
  .tuple(fc.constantFrom(...acts), fc.nat(60), fc.constantFrom(...fields))
  .chain(([act, n, field]) => written(field).map((text) => ({ act, n, field, text })));
const opened: Act = { act: 'open', n: 0, field: 'grace', text: '' };

describe.each([
  ['a draft for a client', false],
  ['the template', true],
])('%s, whatever is pressed and typed, on screens new and old', (_, isTemplate) => {
  it('loses no edit: each press and each word changes what it is about, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 25, size: 'max' }), (walk) => {
        const one = new DraftingWalk(isTemplate);
        for (const act of [opened, ...walk]) one.do(act);
      }),
      { numRuns: runs },
    );
  });

  it('is the same whether a press comes once or twice', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 15 }), anyAct, (walk, last) => {
        fc.pre(last.act !== 'open');
        const one = new DraftingWalk(isTemplate);
        for (const act of [opened, ...walk]) one.do(act);
        if (!one.writing) return;
        const press = one.button(last);
        on(one, press);
        const { e, handbook, notes } = one;
        const before = { e, handbook, notes: [...notes] };
        if (one.writing) on(one, press);
        expect({ e: one.e, handbook: one.handbook, notes: [...one.notes] }).toEqual(before);
      }),
      { numRuns: runs / 2 },
    );
  });
});
