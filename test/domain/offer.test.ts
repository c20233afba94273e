import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tries } from '../tries.ts';
import { type Act, acts, canary, OfferWalk } from './offer-walk.ts';

const runs = tries(1500);

const anyAct: fc.Arbitrary<Act> = fc.record({ act: fc.constantFrom(...acts), n: fc.nat(20) });
/** Without these a walk by chance would seldom get as far as an offer. */
const written: readonly Act[] = [
  { act: 'make', n: 0 },
  ...[0, 1, 2, 3].map((n) => ({ act: 'write', n }) as const),
  { act: 'send', n: 0 },
];

describe('a coach and a client on their way to an agreement, whatever they press and in whatever order', () => {
  it('agree to nothing but the newest version, come back only by a second thought, and keep words out of the outbox', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(anyAct, { minLength: 1, maxLength: 40, size: 'max' }), (offered, walk) => {
        const one = new OfferWalk();
        for (const act of [...(offered ? written : []), ...walk]) one.do(act);
      }),
      { numRuns: runs, interruptAfterTimeLimit: runs * 8 },
    );
  });

  it('change nothing by pressing twice', () => {
    const twice = ['send', 'take', 'leave', 'again', 'accept', 'decline', 'close', 'end'];
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 25 }), anyAct, (walk, last) => {
        fc.pre(twice.includes(last.act));
        const one = new OfferWalk();
        for (const act of [...written, ...walk, last]) one.do(act);
        const { e, notes, practice } = one;
        const before = { e, notes: [...notes], notices: practice.notices };
        // The button that was pressed, not whichever one has that number now.
        if (last.act !== 'send') one.do(last);
        expect({ e: one.e, notes: [...one.notes], notices: one.practice.notices }).toEqual(before);
      }),
      { numRuns: runs, interruptAfterTimeLimit: runs * 8 },
    );
  });

  it('begin a second offer with the words of the first, and show the client what is different', () => {
    const one = new OfferWalk();
    for (const act of written) one.do(act);
    expect(one.e.offer).toMatchObject({ version: 1, answer: null });
    for (const act of [{ act: 'make', n: 0 } as const, { act: 'write', n: 7 } as const]) one.do(act);
    one.do({ act: 'send', n: one.buttons.length - 1 });
    expect(one.e.offer?.version).toBe(2);
    expect(one.notes.get('offer.before')).toMatchObject({ price: `${canary} 3` });
    expect(one.notes.get('offer')).toMatchObject({ can: `${canary} 0`, price: `${canary} 7` });
    expect(one.notes.has('offer.draft')).toBe(false);
  });

  it('are not sent an offer that says the same as the last one', () => {
    const one = new OfferWalk();
    for (const act of [...written, { act: 'make', n: 0 } as const]) one.do(act);
    one.do({ act: 'send', n: one.buttons.length - 1 });
    expect(one.e.offer?.version).toBe(1);
  });

  it('are sent nothing by a button from before the last version, though it stands under the same words', () => {
    const one = new OfferWalk();
    for (const act of [...written, { act: 'make', n: 0 } as const]) one.do(act);
    const old = one.buttons.length - 1;
    one.do({ act: 'write', n: 7 });
    one.do({ act: 'send', n: one.buttons.length - 1 });
    for (const act of [{ act: 'make', n: 0 } as const, { act: 'write', n: 3 } as const]) one.do(act);
    one.do({ act: 'send', n: old });
    expect(one.e.offer?.version).toBe(2);
  });
});
