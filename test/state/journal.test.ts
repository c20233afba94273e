import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fact } from '../../src/domain/decision.ts';
import type { Person } from '../../src/domain/world.ts';
import { readAccount } from '../../src/state/account.ts';
import { chainedLater } from '../../src/state/chain.ts';
import { eraseTraces } from '../../src/state/erasure.ts';
import { checkJournal, readJournal } from '../../src/state/journal.ts';
import { engagementKey, journalKey } from '../../src/state/keys.ts';
import { createLinks } from '../../src/state/links.ts';
import { createOperator } from '../../src/state/operator.ts';
import { rotateGiven } from '../../src/state/rotation.ts';
import { openedOf } from '../faults/keys-at-hand.ts';
import { begin, client, coach, commit, master, openPlace, type Place, type Process } from './sealed-place.ts';

const [zofia, mira] = [201, 202];
const canary = 'kanarek ćwierka';

let place: Place;
let bot: Process;
beforeEach(async () => {
  place = await openPlace();
  bot = place.process(master);
  await begin(bot, zofia, mira);
});
afterEach(() => place.close());

const fact = (what: string, more: Partial<Fact> = {}): Fact => ({ client: zofia, what, by: 'coach', ...more });
const sent = fact('summary-sent', { data: { summary: 1, count: 1, o1: 'client' }, words: { 1: canary } });
const tell = (process: Process, ...facts: Fact[]) => commit(process, zofia, { facts });
const read = (process = bot, one = zofia) => readJournal(place.store, process.reader, coach, one);
const check = (one = zofia) => checkJournal(place.store, bot.reader, coach, one);
const stream = async (one = zofia): Promise<string[]> =>
  (await place.store.client.xrange(journalKey(coach, one), '-', '+')).map(([, [, line = '']]) => line);
const keyFiles = (): string[] =>
  readdirSync(join(place.dir, 'keys')).filter((file) => file.startsWith(`${coach}.${zofia}.`));
const headOf = async (one = zofia) =>
  (await bot.reader.read({ practice: coach, clients: [one] })).world.engagements.get(one)?.record;

it('what happened is read back with who, when and the words that were said, and stands nowhere in clear', async () => {
  await tell(bot, sent, fact('paused', { by: 'client' }));
  expect(await read()).toEqual([
    {
      ...{ n: 1, at: Date.UTC(2026, 10, 23, 12), what: 'summary-sent', by: 'coach', words: { 1: canary } },
      ...{ data: { summary: 1, count: 1, o1: 'client' }, spoken: true },
    },
    { n: 2, at: Date.UTC(2026, 10, 23, 12), what: 'paused', by: 'client', data: {}, words: null, spoken: false },
  ]);
  const stored = await place.stored();
  expect(stored).toContain('summary-sent');
  expect(stored).not.toContain('kanarek');
});

it('every entry is chained to the one before, whichever commit it came with, and the engagement knows the last', async () => {
  await tell(bot, sent, sent);
  const [e = client(zofia)] = (await bot.reader.read({ practice: coach, clients: [zofia] })).world.engagements.values();
  // What a decision says of the chain does not count: an engagement that begins anew goes on with the same record.
  await commit(bot, zofia, { engagements: [{ ...e, stage: 'active', record: { entries: 0, head: '' } }] });
  await commit(bot, zofia, { engagements: [client(zofia)], facts: [fact('invited')] });
  await tell(place.process(master), fact('paused'));
  expect(await check()).toEqual({ entries: 4, before: 0, broken: null, missing: 0 });
  expect(await headOf()).toMatchObject({ entries: 4 });
  expect(await check(mira)).toMatchObject({ entries: 0, broken: null });
  expect(await check(999)).toBeNull();
});

it('two who write at once both stand in the record, one after the other', async () => {
  const other = place.process(master);
  await Promise.all(
    Array.from({ length: 6 }, (_, i) => tell(i % 2 === 0 ? bot : other, fact(`said-${i}`))).map((one) =>
      one.catch(() => {}),
    ),
  );
  const entries = await read();
  expect(await check()).toMatchObject({ entries: entries.length, broken: null, missing: 0 });
  expect(new Set(entries.map(({ what }) => what)).size).toBe(entries.length);
  expect(entries.length).toBeGreaterThan(1);
});

it('a commit whose answer was lost, and one that comes twice, leave one entry', async () => {
  const decide = () => ({ outcome: 'changed', facts: [sent] }) as const;
  const scope = { practice: coach, clients: [zofia] };
  const lost = { left: 1 };
  const commitTwice: typeof place.store.commit = async (keys, args) => {
    const answer = await place.store.commit(keys, args);
    if (lost.left-- > 0) throw new Error('the answer is lost');
    return answer;
  };
  const deaf = place.through({ ...place.store, commit: commitTwice });
  expect(await deaf.transactions.transact('told-once', scope, decide)).toMatchObject({ fresh: true });
  expect(await bot.transactions.transact('told-once', scope, decide)).toMatchObject({ fresh: false });
  expect(await read()).toHaveLength(1);
  expect(await check()).toMatchObject({ entries: 1, broken: null });
});

it('what is older than the chain is read, and not vouched for', async () => {
  const key = engagementKey(coach, zofia);
  const stored = (await place.store.client.get(key)) ?? '';
  await place.store.client.set(key, stored.replace('"head":""', `"head":"${chainedLater}"`));
  await place.store.client.xadd(journalKey(coach, zofia), '*', 'f', '{"at":5,"what":"consented","by":"client"}');
  await tell(bot, sent);
  expect(await read()).toMatchObject([{ n: null, at: 5, what: 'consented', words: null }, { n: 1 }]);
  expect(await check()).toEqual({ entries: 1, before: 1, broken: null, missing: 0 });
});

it('an entry that somebody changed in Redis is named, and does not keep the others from being read', async () => {
  await tell(bot, sent, fact('paused'), sent);
  const [first = '', second = '', third = ''] = await stream();
  await place.store.client.del(journalKey(coach, zofia));
  const lies = JSON.stringify({ ...JSON.parse(second), sealed: JSON.parse(third).sealed });
  await place.store.client.del(journalKey(coach, zofia));
  const append = (line: string) => place.store.client.xadd(journalKey(coach, zofia), '*', 'f', line);
  for (const line of [first, lies, third]) await append(line);
  expect(await read()).toMatchObject([{ words: { 1: canary } }, { words: null }, { words: { 1: canary } }]);
  expect((await check())?.broken).toBe(2);
  await append('spoiled');
  expect(await read()).toMatchObject([{ n: 1 }, { n: 2 }, { n: 3 }, { n: null, what: '', words: null }]);
  expect((await check())?.broken).toBe(3);
});

it('a fact about somebody who was not read is refused: it would stand outside the chain', async () => {
  await expect(commit(bot, mira, { facts: [sent] })).rejects.toThrow('somebody else');
  expect(await stream()).toEqual([]);
});

describe('the key of what was said', () => {
  it('is lost: the record is whole, its words are gone, and what is said from then on is read', async () => {
    await tell(bot, sent);
    for (const file of keyFiles()) rmSync(join(place.dir, 'keys', file));
    const later = place.process(master);
    expect(await read(later)).toMatchObject([{ what: 'summary-sent', words: null }]);
    await tell(later, sent);
    const again = place.process(master);
    expect(await read(again)).toMatchObject([{ words: null }, { words: { 1: canary } }]);
    expect(await check()).toMatchObject({ entries: 2, broken: null });
  });

  it('is wrapped anew by a rotation: the words stay', async () => {
    await tell(bot, sent);
    bot.keys.fixed('house');
    const newer = Buffer.alloc(32, 2);
    rotateGiven(place.dir, [newer, master]);
    expect(await read(place.process(newer))).toMatchObject([{ words: { 1: canary } }]);
  });
});

describe('the record of a client', () => {
  const operator = () => createOperator(place.store, bot.reader.read, bot.keys);
  const erase = async (): Promise<void> => {
    await commit(bot, zofia, { erase: [zofia], facts: [sent] });
    const { store } = place;
    await eraseTraces({ store, keys: bot.keys, links: createLinks(store), operator: operator() }, coach, zofia);
  };

  it('is given out to them with the words', async () => {
    await tell(bot, sent);
    const person: Person = { ...{ id: zofia, locale: 'pl', zone: null, coach: false, coaches: [coach] }, ...rest };
    await bot.transactions.transact('zofia', { person: zofia }, () => ({ outcome: 'changed', person }));
    const account = await readAccount(place.store, bot.reader, operator(), zofia);
    expect(JSON.stringify(account?.asClient[0]?.journal)).toContain(canary);
  });

  it('is destroyed with them, and an older copy of it cannot be opened any more', async () => {
    await tell(bot, sent);
    const older = await place.stored();
    const opened = (dump: string): string[] => openedOf(`${coach}.${zofia}`, dump, place.dir, master);
    expect(opened(older).join()).toContain(canary);
    await erase();
    expect(await place.store.client.exists(journalKey(coach, zofia))).toBe(0);
    expect([...opened(older), ...opened(await place.stored())]).toEqual([]);
    await begin(bot, zofia);
    await tell(bot, sent);
    expect(await check()).toEqual({ entries: 1, before: 0, broken: null, missing: 0 });
  });
});

const rest = { hat: null, answering: null, unaddressed: [], dialog: null };
