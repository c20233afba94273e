import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptTerms } from '../../src/domain/agreements/terms/accepting.ts';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import { agreedNow, rules } from '../../src/domain/agreements/terms/in-force.ts';
import { opensAt } from '../../src/domain/present.ts';
import { tries } from '../tries.ts';
import { type Act, acts, TermsWalk } from './terms-walk.ts';

const runs = tries(80);
const options = { numRuns: runs, interruptAfterTimeLimit: runs * 60 };
const aDay = 86_400_000;

const anyAct: fc.Arbitrary<Act> = fc.record({ act: fc.constantFrom(...acts), n: fc.nat(20) });
const inOrder = (...names: readonly Act['act'][]): fc.Arbitrary<Act[]> =>
  fc.nat(20).map((n) => names.map((act) => ({ act, n })));
/** Mostly one thing at a time; now and then what leads somewhere, which chance would seldom do. */
const walks = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: anyAct.map((act) => [act]) },
      { weight: 2, arbitrary: inOrder('draft', 'edit', 'send') },
      { weight: 1, arbitrary: inOrder('draft', 'edit', 'from', 'send', 'agree') },
      { weight: 1, arbitrary: inOrder('value', 'take', 'send', 'agree') },
      { weight: 1, arbitrary: inOrder('resume', 'agree') },
    ),
    { minLength: 1, maxLength: 20, size: 'max' },
  )
  .map((some) => some.flat());
/** Without these a walk by chance would seldom get as far as a version. */
const proposed: readonly Act[] = [
  { act: 'draft', n: 0 },
  { act: 'edit', n: 1 },
  { act: 'send', n: 1 },
];
const walked = (...all: (readonly Act[])[]): TermsWalk => {
  const walk = new TermsWalk();
  for (const act of all.flat()) walk.do(act);
  return walk;
};

describe('a coach and a client on their way to terms, whatever they press and in whatever order', () => {
  it('agree on nothing that one of them alone accepted, lose nothing, and keep words out of the outbox', () => {
    fc.assert(
      fc.property(fc.boolean(), walks, (sent, walk) => void walked(sent ? proposed : [], walk)),
      options,
    );
  });

  it('live by the last version that both accepted and whose moment has come', () => {
    fc.assert(
      fc.property(walks, fc.nat(60), (acts, days) => {
        const walk = walked(proposed, acts);
        const then = walk.at + days * aDay;
        const last = walk.accepted.findLast(({ from }) => from <= then);
        const values = walk.sent.get(last?.version ?? 0)?.values ?? defaultValues(walk.practice);
        const holds = (at: number) => ({
          version: agreedNow(walk.e, at)?.version,
          values: rules(walk.practice, walk.e, at),
        });
        expect(holds(then)).toEqual({ version: last?.version, values });
        walk.later(days * aDay);
        expect(holds(walk.at)).toEqual({ version: last?.version, values });
      }),
      options,
    );
  });

  it.each([
    { sooner: 'at once', n: 3 },
    { sooner: 'for a sooner day', n: 10 },
  ])('do not go back to a version that was agreed for a later day, when the next was agreed $sooner', ({ n }) => {
    const version = (edit: number, from: number): readonly Act[] => [
      ...([
        { act: 'draft', n: 0 } as const,
        { act: 'edit', n: edit } as const,
        { act: 'from', n: from } as const,
      ] as const),
      ...([{ act: 'send', n: 1 } as const, { act: 'agree', n: 1 } as const] as const),
    ];
    const walk = walked(version(1, 19), version(3, n));
    expect(walk.accepted.map((one) => one.version)).toEqual([1, 2]);
    for (const days of [1, 10, 9, 5]) walk.later(days * aDay);
    expect(agreedNow(walk.e, walk.at)?.version).toBe(2);
    expect(walk.facts.filter(({ what }) => what === 'terms-in-force')).toHaveLength(1);
  });

  it('do not let somebody wait for an opening that new hours have moved', () => {
    const walk = walked(proposed);
    const { p, practice } = walk.desk;
    const night = { ...p, at: p.at + 9 * 3_600_000 };
    const held = [{ chat: 201, message: 1, at: night.at, kind: 'text', group: null, replyTo: null, edited: false }];
    const told = { period: 0, opensAt: opensAt(night, practice, walk.e) };
    const { proposal } = walk.terms;
    const weekly = practice.weekly.map(() => [{ from: 15 * 60, to: 16 * 60 }]);
    const values = { ...defaultValues(practice), weekly };
    const e = { ...walk.e, held, told, terms: { ...walk.terms, proposal: proposal && { ...proposal, values } } };
    const { engagements, effects } = acceptTerms(night, practice, e, 1, proposal?.print.slice(0, 8) ?? '');
    const after = engagements?.[0] ?? e;
    expect(opensAt(night, practice, after)).not.toBe(told.opensAt);
    expect(after.told?.opensAt).toBe(opensAt(night, practice, after));
    expect(effects).toContainEqual(expect.objectContaining({ to: 'client', text: 'promise-moved' }));
  });

  it('change nothing by pressing twice', () => {
    const twice = ['agree', 'forge', 'withdraw', 'remind', 'answer', 'take', 'keep', 'ask', 'words', 'value', 'begin'];
    fc.assert(
      fc.property(walks, anyAct, (acts, last) => {
        fc.pre(twice.includes(last.act));
        const walk = walked(proposed, acts, [last]);
        const { e, notes, practice } = walk;
        const before = { e, notes: [...notes], notices: practice.notices };
        // The button that was pressed, not whichever one has that number now.
        fc.pre(isSameButton(walk, last));
        walk.do(last);
        expect({ e: walk.e, notes: [...walk.notes], notices: walk.practice.notices }).toEqual(before);
      }),
      options,
    );
  });

  it('accept nothing by a button of a version that is no longer on the table', () => {
    fc.assert(
      fc.property(walks, fc.nat(20), (acts, n) => {
        const walk = walked(proposed, acts);
        const { proposal } = walk.terms;
        fc.pre(walk.pressed(n) !== proposal?.version);
        const before = walk.e;
        walk.do({ act: 'agree', n });
        expect(walk.e).toBe(before);
      }),
      options,
    );
  });
});

/** What names the act last time names the same thing now: a talk of its own moves the numbers. */
const isSameButton = ({ terms }: TermsWalk, { act, n }: Act): boolean =>
  ['answer', 'take', 'keep'].includes(act) ? 1 + (n % (terms.talked + 1)) <= terms.talked : true;
