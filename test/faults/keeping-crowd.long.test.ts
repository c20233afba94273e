import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Call } from '../../src/rehearsal/rehearsal.ts';
import { engagementSubject, looksKey, shardOf } from '../../src/state/keys.ts';
import { owed } from './keeping-records.ts';
import type { Pairing } from './seed.ts';
import { openTown, type Town } from './town.ts';

/** Ten times as fast as Telegram allows: what takes three minutes there is over in twenty seconds here. */
const perSecond = Number(process.env.MEZHA_PER_SECOND ?? 300);
const limits = { burst: perSecond, chatPerSecond: perSecond / 30, groupPerSecond: 1, allPerSecond: perSecond };

const day = 86_400_000;
/** Tenths of a second: longer than a lease and the sweeps after it. */
const patience = 200;
const minute = 60_000;
/** So many reminders: one coach has more clients than all others together. */
const crowd = Number(process.env.MEZHA_CROWD ?? 5000);
const big = { coach: 1, clients: Array.from({ length: 0.6 * crowd }, (_, n) => 100_000 + n) };
const others: readonly Pairing[] = Array.from({ length: 40 }, (_, c) => ({
  coach: 10 + c,
  clients: Array.from({ length: 0.01 * crowd }, (_, n) => 200_000 + 100 * c + n),
}));
const pairings = [big, ...others];
const all = pairings.flatMap(({ clients }) => clients);

let town: Town;
let moment: number;
beforeEach(async () => {
  town = await openTown({ durable: true, limits });
  const tomorrow = Math.floor(Date.now() / day) + 1;
  // At ten in the morning, of a sum that is due three days later.
  moment = tomorrow * day + 10 * 60 * minute;
  const on = new Date((tomorrow + 3) * day).toISOString().slice(0, 10);
  await town.settle(pairings, (e) => owed(12_345, on, moment - day)(e));
  await town.forgetUpdates();
  for (const { coach, clients } of pairings) {
    const looks = clients.flatMap((client) => [moment, engagementSubject(coach, client)]);
    await town.store.client.zadd(looksKey(shardOf(coach)), ...looks);
  }
}, 120_000);
afterEach(() => town.close());

const reminders = (): Call[] => town.rehearsal.calls('sendMessage').filter(({ ok }) => ok);
const chatOf = ({ params }: Call): number => Number(params.chat_id);

/** The place in the queue, from 0 to 1, at which the last client of each coach was reminded. */
const lastPlaces = (sent: readonly Call[]): Map<number, number> => {
  const coachOf = new Map(pairings.flatMap(({ coach, clients }) => clients.map((client) => [client, coach] as const)));
  const places = new Map<number, number>();
  for (const [i, call] of sent.entries()) places.set(coachOf.get(chatOf(call)) ?? 0, (i + 1) / sent.length);
  return places;
};

/** The most that left within any one second. */
const mostInASecond = (sent: readonly Call[]): number => {
  let most = 0;
  for (let first = 0, last = 0; last < sent.length; last++) {
    while ((sent[last]?.at ?? 0) - (sent[first]?.at ?? 0) >= 1000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
};

it('5,000 reminders of the same minute leave at the pace of Telegram, in turns between coaches; two kills lose none, and double none without a mark', async () => {
  town.later(moment - Date.now() - 1000);
  for (const share of [0.3, 0.6]) {
    const worker = await town.start();
    await sentSoFar(share * all.length);
    worker.signal('SIGKILL');
    await worker.ended;
  }
  await town.start();
  await sentSoFar(all.length);
  await town.quiet(60_000);
  const sent = reminders();
  const chats = new Set(sent.map(chatOf));
  const lost = all.filter((id) => !chats.has(id));
  expect(lost).toEqual([]);
  // What was on its way to Telegram when a worker was killed comes again, and says so.
  const unmarked = sent.filter((call) => !isMarked(call)).map(chatOf);
  expect(new Set(unmarked).size).toBe(unmarked.length);
  const places = [...lastPlaces(sent)].flatMap(([coach, place]) => (coach === big.coach ? [] : [place]));
  expect(Math.max(...places)).toBeLessThan(0.6);
  expect(mostInASecond(sent)).toBeLessThanOrEqual(2.2 * perSecond);
}, 900_000);

const isMarked = ({ params }: Call): boolean => JSON.stringify(params.reply_markup ?? '').includes('repeat');

/** Waits until so many have left, or none for a while; asked now and then, for Telegram lives in this process. */
const sentSoFar = async (count: number): Promise<void> => {
  for (let [left, before] = [patience, 0]; reminders().length < count && left > 0; left--) {
    const now = reminders().length;
    if (now > before) [left, before] = [patience, now];
    await pause(100);
  }
};
