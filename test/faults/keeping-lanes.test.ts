import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { keptOf, sessionOf, withKept, withSession } from '../../src/domain/keeping/kept.ts';
import type { Due, Session } from '../../src/domain/keeping/nouns.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { countOf, type KeepingHouse, openKeeping, silence } from './keeping-house.ts';
import { agreed, owed } from './keeping-records.ts';
import { anna, fault, mira, press } from './scene.ts';

let two: KeepingHouse;
beforeEach(async () => {
  two = await openKeeping();
});
afterEach(() => two.house.close());

const minute = 60_000;

/** Goes to a moment at which something is to be said, and Telegram says "later" to it. */
const toldLater = async (moment: string, who: number): Promise<void> => {
  const { house } = two;
  await two.at(Date.parse(moment) - minute);
  await fault(house, { kind: '429', method: 'sendMessage', chat_id: who, times: 1, retry_after: 1 });
  await house.at(moment);
  await house.rehearsal.until(() => house.rehearsal.calls('sendMessage').some((call) => call.fault === '429'));
};

const change =
  (n: number, to: (session: Session) => Session) =>
  (e: Engagement): Engagement => {
    const session = sessionOf(e, n);
    return session ? withSession(e, to(session)) : e;
  };

it('9: what Telegram puts off into the quiet hours and would be too late in the morning is never said', async () => {
  // At half past nine in the evening on Mira's clock.
  await two.keeps(agreed(1, '2026-11-24T20:30:00Z', two.now()));
  await toldLater('2026-11-24T19:30:00Z', mira);
  expect(await two.at('2026-11-24T20:05:00Z')).toEqual(silence);
  expect(countOf(await two.at('2026-11-24T20:30:00Z'))).toEqual({ coach: 1, client: 1 });
  await two.at('2026-11-24T21:30:00Z');
  expect((await two.at('2026-11-25T12:00:00Z')).client).toEqual([]);
});

it('9: what Telegram puts off into the quiet hours is said in the morning, once', async () => {
  await two.keeps(owed(12_345, '2026-11-27', two.now()));
  await toldLater('2026-11-24T09:00:00Z', mira);
  expect(await two.at('2026-11-24T20:00:30Z')).toEqual(silence);
  expect(await two.at('2026-11-25T07:59:00Z')).toEqual(silence);
  const morning = await two.at('2026-11-25T08:00:00Z');
  expect(morning.client).toEqual([expect.stringContaining('123.45')]);
  for (const hour of ['09', '12', '19']) expect((await two.at(`2026-11-25T${hour}:00:00Z`)).client).toEqual([]);
});

it('9: what Telegram puts off until after closing is said to the coach at the next opening, once', async () => {
  await two.keeps(agreed(1, '2026-11-24T15:50:00Z', two.now()));
  await two.at('2026-11-24T15:56:00Z');
  await toldLater('2026-11-24T16:50:00Z', anna);
  // Half an hour after the session nobody is asked at any hour any more.
  expect((await two.at('2026-11-24T17:21:00Z')).coach).toEqual([]);
  expect((await two.at('2026-11-25T08:59:00Z')).coach).toEqual([]);
  expect((await two.at('2026-11-25T09:00:00Z')).coach).toHaveLength(1);
  await two.lookAgain();
  expect((await two.at('2026-11-25T10:00:00Z')).coach).toEqual([]);
});

it('9: while Telegram puts it off, sessions are moved and cancelled and sums are paid or talked about: only what is still so is said', async () => {
  const [moved, cancelled, stays] = ['2026-11-24T10:00:00Z', '2026-11-24T10:00:01Z', '2026-11-24T10:00:02Z'] as const;
  for (const [n, at] of [moved, cancelled, stays].entries()) await two.keeps(agreed(n + 1, at, two.now()));
  for (const amount of [11_111, 22_222, 33_333]) await two.keeps(owed(amount, '2026-11-27', two.now()));
  await toldLater('2026-11-24T09:00:02Z', mira);
  await two.keeps(agreed(1, '2026-11-27T14:00:00Z', two.now()));
  await two.keeps(change(2, (one) => ({ ...one, state: 'cancelled', version: one.version + 1 })));
  await two.keeps((e) => withKept(e, { dues: keptOf(e).dues.map(otherwise) }));
  await two.house.quiet();
  const told = two.news().client.join();
  expect(told.match(/Where: online/g)).toHaveLength(1);
  expect(told.match(/(\d)\1\1\.\1\1/g)).toEqual(['333.33']);
});

const otherwise = (due: Due): Due => {
  if (due.n === 1) return { ...due, state: 'reported' };
  return due.n === 2 ? { ...due, talk: true } : due;
};

it.each<readonly [string, () => Promise<unknown>]>([
  ['the session has begun', () => two.house.call('POST', '/clock', { to: '2026-11-24T15:00:00Z' })],
  ['the client has paused', () => press(two.house, mira, `stop.${anna}`)],
])('9: Telegram puts off that a session is in an hour; meanwhile %s: it is never said', async (_, happens) => {
  await two.keeps(agreed(1, '2026-11-24T15:00:00Z', two.now()));
  await toldLater('2026-11-24T14:00:00Z', mira);
  await happens();
  await two.house.quiet();
  expect(two.news().client.join()).not.toContain('Where: online');
});
