import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { summariesOf } from '../../src/domain/agreements/summaries/desk.ts';
import { summariesLook } from '../../src/domain/agreements/summaries/due.ts';
import { tries } from '../tries.ts';
import { type Did, deeds, SummaryWalk } from './summary-walk.ts';

const runs = tries(300);

const anyDeed: fc.Arbitrary<Did> = fc.record({
  deed: fc.constantFrom(...deeds),
  side: fc.constantFrom('coach', 'client'),
  // Mostly what is on the screen now.
  n: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(40)),
  k: fc.nat(11),
  twice: fc.boolean(),
});
const once = (deed: Did['deed'], side: Did['side'], k = 0): Did => ({ deed, side, n: 0, k, twice: false });
/** Without these a walk by chance would seldom get as far as a summary. */
const sent: readonly Did[] = [
  once('add', 'coach'),
  once('add', 'coach', 1),
  once('add', 'coach', 2),
  once('send', 'coach'),
];

const walked = (all: readonly Did[]): SummaryWalk => {
  const walk = new SummaryWalk();
  for (const one of all) walk.do(one);
  return walk;
};

describe('a coach and a client who sum up for each other, whatever they press, in whatever order and how often', () => {
  it('agree on nothing that one of them alone has said, lose no words, and find each change in the record', () => {
    let changes = 0;
    let walks = 0;
    fc.assert(
      fc.property(fc.boolean(), fc.array(anyDeed, { minLength: 8, maxLength: 30, size: 'max' }), (ready, deedsDone) => {
        walks++;
        changes += walked([...(ready ? sent : []), ...deedsDone]).watch.changes;
      }),
      { numRuns: runs, interruptAfterTimeLimit: runs * 12 },
    );
    // The walks get somewhere.
    expect(changes).toBeGreaterThan(walks);
  });
});

describe('silence', () => {
  it('is asked about once and told once, and is never taken for a yes', () => {
    const walk = walked([...sent, ...Array.from({ length: 14 }, () => once('a day', 'coach'))]);
    const note = walk.notes.get('s.1');
    expect(note?.is === 'summary' && note.items.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    expect([...walk.watch.asked]).toEqual([
      ['asked client 1', 1],
      ['told coach 1', 1],
    ]);
    const { p, practice, e } = walk.desk('coach');
    expect(summariesOf(e).open).toMatchObject([{ n: 1, awaited: { client: { items: 3, told: true } } }]);
    expect(summariesLook(p, practice, e)).toBeNull();
  });
});
