import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { journalKey, practiceKey } from '../../src/state/keys.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { audit, flawless } from './audit.ts';
import { everyoneWrites, pairingsOf } from './pairings.ts';
import { openTown, type Town } from './town.ts';
import { until } from './until.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown({ durable: true });
});
afterEach(() => town.close());

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

it('1: 2,000 messages through three workers arrive once each, in order, and only where they belong', async () => {
  const pairings = pairingsOf(10, 10);
  await town.settle(pairings);
  for (let n = 0; n < 3; n++) await town.start();
  await town.quiet();
  const sent = await everyoneWrites(town, pairings, 20);
  await town.quiet(120_000);
  expect(audit(town.rehearsal, sent)).toEqual({ ...flawless, repeats: 0 });
  const strangers = town.rehearsal.calls('copyMessage').filter(({ params }) => {
    const coach = pairings.find(({ clients }) => clients.includes(Number(params.from_chat_id)))?.coach;
    return coach !== Number(params.chat_id);
  });
  expect(strangers).toEqual([]);
  const taken = town.gateway.answers.filter(({ status }) => status === 200);
  const others = town.gateway.answers.filter(({ status }) => status !== 200);
  expect(others).toEqual([]);
  process.stdout.write(
    `1: webhook 2xx p50 ${percentile(
      taken.map((a) => a.ms),
      0.5,
    ).toFixed(1)} ms, p99 ${percentile(
      taken.map((a) => a.ms),
      0.99,
    ).toFixed(1)} ms\n`,
  );
}, 180_000);

it('2: an update that comes one to five times, to any worker at once, counts once', async () => {
  const pairings = pairingsOf(4, 5);
  await town.settle(pairings);
  for (let n = 0; n < 3; n++) await town.start();
  await town.quiet();
  let turn = 0;
  town.gateway.copies = () => 1 + (turn++ % 5);
  const sent = await everyoneWrites(town, pairings, 20);
  await town.quiet(120_000);
  expect(audit(town.rehearsal, sent)).toEqual({ ...flawless, repeats: 0 });
}, 180_000);

describe('one client, three workers', () => {
  const [coach, client] = [1000, 10_000];
  beforeEach(async () => {
    await town.settle([{ coach, clients: [client] }]);
    for (let n = 0; n < 3; n++) await town.start();
    await town.quiet();
  });

  const engagement = async () => {
    const { world } = await createReader(town.store.client, town.keys).read({ practice: coach, clients: [client] });
    return world.engagements.get(client);
  };
  const captions = (): string[] =>
    town.rehearsal.messages(coach).flatMap(({ from, caption }) => (from?.is_bot && caption ? [caption] : []));

  it('3: messages, presses and edits of one person at the same moment: every one of them counts', async () => {
    await town.press(coach, 'close.endless');
    await until(
      async () => (await town.isQuiet()) && (await town.store.client.get(practiceKey(coach)))?.includes('"spans":[{'),
    );
    const first = await town.say(client, coach, 'first');
    const closed = await until(async () => (await engagement())?.told?.period);
    for (let n = 0; n < 60; n++) {
      await town.say(client, coach, `message ${n}`);
      if (n % 2 === 0) await town.press(client, `takeall.${coach}.last.${closed}`);
      if (n % 3 === 0) await edit(first.message, `first, once more ${n}`);
    }
    await town.quiet(60_000);
    const facts = (await town.store.client.xrange(journalKey(coach, client), '-', '+')).map(
      ([, [, fact]]) => JSON.parse(fact ?? '{}') as { what: string; count?: number },
    );
    const written = facts.filter(({ what }) => what === 'outside-hours').length;
    const taken = facts.filter(({ what }) => what === 'taken-back').reduce((sum, { count = 0 }) => sum + count, 0);
    expect(written).toBe(61);
    expect(taken).toBeGreaterThan(0);
    expect((await engagement())?.held).toHaveLength(written - taken);
  }, 90_000);

  const edit = (message_id: number, text: string): Promise<unknown> =>
    town.rehearsal.ask('POST', `/people/${client}/edit`, { message_id, text });

  const ten = Array.from({ length: 10 }, (_, n) => `an album ${n}`);

  it('22: an album of ten whose parts come to three workers arrives whole and in order', async () => {
    await town.showAlbum(client, coach, 'an album', 10);
    await until(() => captions().length >= 10);
    await town.quiet();
    expect(captions()).toEqual(ten);
  }, 60_000);

  it('22: by night it is answered once, and arrives whole and in order at opening', async () => {
    await town.press(coach, 'close.endless');
    await town.quiet();
    const before = town.rehearsal.messages(client).length;
    await town.showAlbum(client, coach, 'an album', 10);
    await town.quiet();
    const answers = town.rehearsal
      .messages(client)
      .slice(before)
      .filter(({ from }) => from?.is_bot);
    expect(answers).toHaveLength(1);
    expect(captions()).toEqual([]);
    await town.press(coach, 'open.60');
    await until(() => captions().length >= 10);
    await town.quiet();
    expect(captions()).toEqual(ten);
  }, 60_000);
});
