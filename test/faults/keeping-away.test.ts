import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { countOf, type KeepingHouse, openKeeping } from './keeping-house.ts';
import { agreed, owed } from './keeping-records.ts';

let two: KeepingHouse;
beforeEach(async () => {
  two = await openKeeping();
});
afterEach(() => two.house.close());

it('the bot is away over the moment of a reminder: what still makes sense is said once when it is back, the rest never', async () => {
  await two.keeps(agreed(1, '2026-11-24T15:00:00Z', two.now()));
  await two.keeps(owed(12_345, '2026-11-27', two.now()));
  await two.keeps(owed(23_456, '2026-11-28', two.now()));
  await two.at('2026-11-23T16:00:00Z');
  await two.house.stop();
  await two.house.call('POST', '/clock', { to: '2026-11-24T14:30:00Z' });
  await two.house.start();
  // To the client the sum that is due in three days and the session, in one message; to the coach the day and the session.
  const back = await two.hears({ coach: 1, client: 1 });
  expect(countOf(back)).toEqual({ coach: 1, client: 1 });
  expect(back.client.join()).toMatch(/Where[\s\S]*123\.45/);
  await two.house.stop();
  await two.house.call('POST', '/clock', { to: '2026-11-24T20:30:00Z' });
  await two.house.start();
  await two.lookAgain();
  // It is night, and the session is long over.
  expect(countOf(two.news())).toEqual({ coach: 0, client: 0 });
  expect((await two.at('2026-11-25T08:00:00Z')).client).toEqual([]);
  expect((await two.at('2026-11-25T09:00:00Z')).client).toEqual([expect.stringContaining('234.56')]);
});

it('more is due at once than one message holds: all of it is said, each once', async () => {
  const amounts = Array.from({ length: 80 }, (_, n) => 100_101 + n);
  await two.keeps((e) => amounts.reduce((now, amount) => owed(amount, '2026-11-27', two.now())(now), e));
  const { client } = await two.at('2026-11-24T09:00:00Z');
  expect(client.length).toBeGreaterThan(1);
  const said = client.join('\n').match(/1[,\s\u00a0]?001\.\d\d/g) ?? [];
  expect([said.length, new Set(said).size]).toEqual([80, 80]);
});
