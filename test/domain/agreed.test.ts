import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Agreed, type AgreedItem, type AgreedVersion, textOf } from '../../src/domain/agreements/record/agreed.ts';
import { chosen, filters, pageOf } from '../../src/domain/agreements/record/choosing.ts';
import type { RecordEntry } from '../../src/domain/agreements/record/entry.ts';
import { agreedIn } from '../../src/domain/agreements/record/fold.ts';

const hour = 3_600_000;
const sides = ['coach', 'client'] as const;
const wishes = ['item-waive-asked', 'item-waive-refused'] as const;
const happens = ['item-confirmed', 'item-disputed', 'item-amended', 'item-done', 'item-waived'] as const;
const states = {
  confirmed: 'confirmed',
  disputed: 'disputed',
  amended: 'waiting',
  done: 'done',
  waived: 'waived',
} as const;

type Told = Omit<RecordEntry, 'n' | 'at' | 'spoken'>;
const owner = fc.constantFrom('coach', 'client', 'both', 'none', '');
const due = fc.constantFrom('2026-11-25', '2026-12-01', 'soon', '');
const by = fc.constantFrom(...sides);
const number = fc.integer({ min: 1, max: 3 });
const text = fc.constantFrom('план', 'вопросы', 'дневник');

const sent: fc.Arbitrary<Told> = fc
  .tuple(
    by,
    number,
    number,
    fc.dictionary(fc.constantFrom('o1', 'o2', 'o3'), owner),
    fc.dictionary(fc.constantFrom('d1', 'd2'), due),
    text,
  )
  .map(([who, summary, count, owners, dues, words]) => ({
    ...{ what: 'summary-sent', by: who, data: { summary, count, ...owners, ...dues } },
    words: Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i + 1}`, `${words} ${i + 1}`])),
  }));

const happened: fc.Arbitrary<Told> = fc
  .tuple(
    fc.constantFrom(...happens, ...wishes),
    by,
    number,
    number,
    fc.record({ owner, due }, { requiredKeys: [] }),
    fc.option(text, { nil: null }),
  )
  .map(([what, who, summary, item, more, words]) => ({
    ...{ what, by: who, data: { summary, item, ...more } },
    words: words === null ? null : { text: words },
  }));

const aboutTerms: fc.Arbitrary<Told> = fc
  .tuple(fc.constantFrom('terms-sent', 'terms-agreed', 'terms-in-force', 'terms-withdrawn'), by, number)
  .map(([what, who, version]) => ({ what, by: who, data: { version, print: 'ab' }, words: null }));

const other: fc.Arbitrary<Told> = fc
  .constantFrom('outside-hours', 'paused', 'invited', 'item-lost', '')
  .map((what) => ({ what, by: 'client', data: {}, words: null }));

const record = fc
  .array(fc.oneof(sent, happened, happened, aboutTerms, other), { maxLength: 40 })
  .map((told) => told.map((one, i): RecordEntry => ({ ...one, n: i + 1, at: i * hour, spoken: one.words !== null })));

const isItem = (one: Agreed): one is AgreedItem => one.is === 'item';
const isVersion = (one: Agreed): one is AgreedVersion => one.is === 'terms';

/** What an item is, read off the record without any order of doing things: the sending, and what names it until its number is given anew. */
const itemsByHand = (entries: readonly RecordEntry[]) =>
  entries.flatMap((sending, from) => {
    if (sending.what !== 'summary-sent') return [];
    const { summary, count } = sending.data;
    return Array.from({ length: Number(count) }, (_, i) => {
      const item = i + 1;
      const isAnew = ({ what, data }: RecordEntry) =>
        what === 'summary-sent' && data.summary === summary && Number(data.count) >= item;
      const next = entries.findIndex((one, place) => place > from && isAnew(one));
      const named = entries
        .slice(from + 1, next < 0 ? undefined : next)
        .filter(({ what, data }) => what.startsWith('item-') && data.summary === summary && data.item === item);
      const later = named.filter(({ what }) => happens.some((one) => one === what));
      const last = later.at(-1);
      const wish = named.at(-1);
      const value = (name: 'owner' | 'due', first: unknown) =>
        later.findLast(({ data }) => name in data)?.data[name] ?? first;
      const [who, day] = [value('owner', sending.data[`o${item}`]), value('due', sending.data[`d${item}`])];
      return {
        ...{ summary, item, at: (last ?? sending).at, stateBy: (last ?? sending).by },
        state: last ? states[last.what.slice('item-'.length) as keyof typeof states] : 'waiting',
        owner: ['coach', 'client', 'both'].includes(`${who}`) ? who : null,
        due: `${day}`.startsWith('2026') ? day : null,
        waiving: wish?.what === 'item-waive-asked' ? { by: wish.by, at: wish.at } : null,
        text: later.findLast(({ words }) => words?.text !== undefined)?.words?.text ?? sending.words?.[`${item}`],
      };
    });
  });

describe('what was agreed, read from a record', () => {
  it('is for every item what the record says of it last, with every wording kept', () => {
    fc.assert(
      fc.property(record, (entries) => {
        const items = agreedIn(entries).filter(isItem);
        const short = items.map((one) => ({ ...one, text: textOf(one) })).map(({ is: _, said: __, ...rest }) => rest);
        expect(short).toEqual(itemsByHand(entries));
        const wordings = entries.filter(({ what, words }) => what.startsWith('item-') && words?.text).length;
        expect(items.reduce((sum, { said }) => sum + said.length - 1, 0)).toBeLessThanOrEqual(wordings);
      }),
    );
  });

  it('lets one version at most hold and one wait, and none hold that was not accepted', () => {
    fc.assert(
      fc.property(record, (entries) => {
        const versions = agreedIn(entries).filter(isVersion);
        const count = (state: AgreedVersion['state']) => versions.filter((one) => one.state === state).length;
        expect(versions).toHaveLength(entries.filter(({ what }) => what === 'terms-sent').length);
        expect(count('holds')).toBeLessThanOrEqual(1);
        expect(count('sent')).toBeLessThanOrEqual(1);
        for (const { version, state, sentAt, agreedAt } of versions) {
          const isAccepted = ['agreed', 'holds', 'replaced'].includes(state);
          expect(isAccepted).toBe(agreedAt !== null);
          const accepted = entries.find(
            ({ at, what, data }) => at === agreedAt && what === 'terms-agreed' && data.version === version,
          );
          if (isAccepted) expect(accepted?.at).toBeGreaterThan(sentAt);
        }
      }),
    );
  });

  it('is either open or done, is mine, yours or nobody’s, and stands on one page exactly', () => {
    fc.assert(
      fc.property(record, by, number, (entries, reader, size) => {
        const all = agreedIn(entries);
        const [open = [], mine = [], yours = [], done = [], everything = []] = filters.map((one) =>
          chosen(all, one, reader),
        );
        expect(new Set([...open, ...done])).toEqual(new Set(all));
        expect(open.length + done.length).toBe(all.length);
        expect(everything).toHaveLength(all.length);
        const promised = open.filter(isItem);
        expect(new Set(mine)).toEqual(new Set(promised.filter((one) => one.owner === reader || one.owner === 'both')));
        const free = promised.filter((one) => one.owner === null).length;
        expect(new Set([...mine, ...yours]).size).toBe(promised.length - free);
        const days = promised.map((one) => one.due ?? '9999');
        expect(days).toEqual([...days].sort());
        const { pages } = pageOf(open, 0, size);
        const turned = Array.from({ length: pages }, (_, page) => pageOf(open, page, size).items).flat();
        expect(turned).toEqual(open);
        expect(pageOf(open, 99, size).page).toBe(pages - 1);
      }),
    );
  });
});
