import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptOf } from '../../src/domain/keeping/kept.ts';
import { tries } from '../tries.ts';
import { type Did, deeds, SessionWalk } from './session-walk.ts';

const runs = tries(300);

const anyDeed: fc.Arbitrary<Did> = fc.record({
  deed: fc.constantFrom(...deeds),
  side: fc.constantFrom('coach', 'client'),
  // Mostly what is on the screen now.
  which: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(30)),
  old: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3)),
  ahead: fc.integer({ min: -2, max: 96 }),
  warned: fc.boolean(),
  beside: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  twice: fc.boolean(),
});

const once = (deed: Did['deed'], side: Did['side'], ahead = 0): Did => ({
  ...{ deed, side, ahead, which: 0, old: 0, warned: true, beside: false, twice: false },
});
/** Without these a walk by chance would seldom get as far as a session that both have agreed on. */
const agreedOn = [once('new', 'coach', 60), once('yes', 'client')];

const walked = (all: readonly Did[]): SessionWalk => {
  const walk = new SessionWalk();
  for (const one of all) walk.do(one);
  return walk;
};

describe('a coach and two clients who arrange sessions, whatever they press, in whatever order and how often', () => {
  it('have no time agreed that one of them alone has named, and old or forged buttons change nothing', () => {
    let [walks, changes, agreements, charged] = [0, 0, 0, 0];
    fc.assert(
      fc.property(fc.boolean(), fc.array(anyDeed, { minLength: 8, maxLength: 30, size: 'max' }), (ready, done) => {
        const walk = walked([...(ready ? agreedOn : []), ...done]);
        walks++;
        changes += walk.changes;
        agreements += walk.agreedOn;
        charged += [...walk.all.values()].reduce((sum, e) => sum + keptOf(e).chargesMade, 0);
      }),
      { numRuns: runs, interruptAfterTimeLimit: runs * 12 },
    );
    // The walks get somewhere.
    expect(changes).toBeGreaterThan(walks);
    expect(agreements).toBeGreaterThan(walks / 4);
    expect(charged).toBeGreaterThan(0);
  });
});
