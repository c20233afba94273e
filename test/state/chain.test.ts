import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordHead } from '../../src/domain/agreements/summary-nouns.ts';
import { chained, chainedLater, hashOf, verifyChain } from '../../src/state/chain.ts';

/** A journal as the bot writes it: with what is older than the chain in front, or from its very beginning. */
interface Journal {
  readonly before: readonly string[];
  readonly lines: readonly string[];
  readonly record: RecordHead;
}

const by = fc.constantFrom('coach' as const, 'client' as const, 'bot' as const);
const data = fc.dictionary(
  fc.constantFrom('summary', 'item', 'n', 'prev', 'what', 'due'),
  fc.oneof(fc.nat(9), fc.string()),
  {
    maxKeys: 3,
  },
);
const fact = fc.record({
  client: fc.constant(1),
  what: fc.constantFrom('paused', 'summary-sent', 'item-done'),
  by,
  data,
});
const sealed = fc.option(fc.record({ key: fc.string(), words: fc.string() }), { nil: null });

const written = (
  facts: readonly (readonly [Parameters<typeof chained>[2], Parameters<typeof chained>[3]])[],
  old: number,
): Journal => {
  const before = Array.from({ length: old }, (_, i) => JSON.stringify({ at: i, what: 'paused', by: 'client' }));
  let record: RecordHead = { entries: 0, head: old > 0 ? chainedLater : '' };
  const lines = facts.map(([one, words], i) => {
    const next = chained(record, 1000 + i, one, words);
    record = next.record;
    return next.line;
  });
  return { before, lines: [...before, ...lines], record };
};

const journal = fc
  .tuple(fc.array(fc.tuple(fact, sealed), { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 0, 3))
  .map(([facts, old]) => written(facts, old));

const check = ({ lines, record }: Pick<Journal, 'lines' | 'record'>) => verifyChain(lines, record);

/** An entry of the chain, by its number among them from 0. */
const withPlace = fc.tuple(journal, fc.nat()).map(([one, at]) => {
  const length = one.lines.length - one.before.length;
  return { ...one, length, place: one.before.length + (at % length), n: (at % length) + 1 };
});

const changed = (line: string, at: number, to: string): string => {
  const i = at % line.length;
  return `${line.slice(0, i)}${to === line[i] ? `${to}${to}` : to}${line.slice(i + 1)}`;
};

describe('a record of which every entry names the one before', () => {
  it('is whole as it was written, whatever its facts call themselves', () => {
    fc.assert(
      fc.property(journal, (one) => {
        const length = one.lines.length - one.before.length;
        expect(check(one)).toEqual({ entries: length, before: one.before.length, broken: null, missing: 0 });
      }),
    );
  });

  it('shows the very entry in which a single letter is another', () => {
    fc.assert(
      fc.property(
        withPlace,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        ({ lines, record, place, n }, at, to) => {
          const lies = lines.with(place, changed(lines[place] ?? '', at, to));
          expect(check({ lines: lies, record }).broken).toBe(n);
        },
      ),
    );
  });

  it('shows where an entry was taken out, at the end as well', () => {
    fc.assert(
      fc.property(withPlace, ({ lines, record, place, n }) => {
        expect(check({ lines: lines.toSpliced(place, 1), record })).toMatchObject({ broken: n, missing: 1 });
      }),
    );
  });

  it('shows that two entries changed places', () => {
    fc.assert(
      fc.property(withPlace, fc.nat(), ({ lines, record, place, length, before, n }, other) => {
        const to = before.length + (other % length);
        fc.pre(to !== place);
        const swapped = lines.with(place, lines[to] ?? '').with(to, lines[place] ?? '');
        expect(check({ lines: swapped, record }).broken).toBe(Math.max(n, to - before.length + 1));
      }),
    );
  });

  it('shows an entry that was put in anywhere: a made-up one, a repeated one, one with the right names in it', () => {
    fc.assert(
      fc.property(
        withPlace,
        fc.nat(),
        fc.constantFrom('made-up', 'repeated', 'named'),
        ({ lines, record, place, before, length }, at, how) => {
          const where = before.length + (at % (length + 1));
          const named = JSON.stringify({
            n: at % (length + 1),
            at: 1,
            what: 'agreed',
            by: 'client',
            prev: hashOf(lines[where - 1] ?? ''),
          });
          const line = { 'made-up': '{"at":1,"what":"agreed","by":"client"}', repeated: lines[place] ?? '', named }[
            how
          ];
          // What is older than the chain is not part of it, and so one more of that kind is not seen.
          fc.pre(before.length === 0 || where > before.length || how !== 'made-up');
          expect(check({ lines: lines.toSpliced(where, 0, line), record }).broken).not.toBeNull();
        },
      ),
    );
  });

  it('shows that its end, or all of it, is gone', () => {
    fc.assert(
      fc.property(withPlace, ({ lines, record, place, length, n }) => {
        expect(check({ lines: lines.slice(0, place), record })).toMatchObject({
          broken: length,
          missing: length - n + 1,
        });
        expect(check({ lines: [], record })).toMatchObject({ broken: length, missing: length });
      }),
    );
  });

  it('shows that it was written anew with other facts, when its head was not', () => {
    fc.assert(
      fc.property(journal, journal, (one, other) => {
        fc.pre(one.record.head !== other.record.head);
        expect(check({ lines: other.lines, record: one.record }).broken).not.toBeNull();
      }),
    );
  });
});

it('an empty record is whole, and what is older than its chain is shown to be no part of it', () => {
  expect(verifyChain([], { entries: 0, head: '' })).toEqual({ entries: 0, before: 0, broken: null, missing: 0 });
  const { before, record } = written([], 2);
  expect(verifyChain(before, record)).toEqual({ entries: 0, before: 2, broken: null, missing: 0 });
  expect(verifyChain(before, { entries: 0, head: '' })).toMatchObject({ broken: 0 });
  expect(verifyChain(['no json', '7', 'null'], { entries: 1, head: 'x' })).toMatchObject({ broken: 1, missing: 1 });
});
