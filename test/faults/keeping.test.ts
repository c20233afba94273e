import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { countOf, type KeepingHouse, openKeeping, silence } from './keeping-house.ts';
import { agreed } from './keeping-records.ts';

let two: KeepingHouse;
beforeEach(async () => {
  two = await openKeeping();
});
afterEach(() => two.house.close());

const minute = 60_000;
const session = '2026-11-25T15:00:00Z';

/** Everything that is said about a session on Wednesday from four to five: when, and to whom. */
const moments = [
  ['2026-11-24T15:00:00Z', { coach: 0, client: 1 }],
  ['2026-11-25T09:00:00Z', { coach: 1, client: 0 }],
  ['2026-11-25T14:00:00Z', { coach: 1, client: 1 }],
  [session, { coach: 1, client: 1 }],
  ['2026-11-25T15:55:00Z', { coach: 1, client: 1 }],
  ['2026-11-25T16:00:00Z', { coach: 1, client: 1 }],
] as const;

it('17: every look is lost again and again: each reminder still comes once, in its minute', async () => {
  await two.keeps(agreed(1, session, two.now()));
  for (const [moment, told] of moments) {
    expect(await two.at(Date.parse(moment) - minute)).toEqual(silence);
    await two.loseTimers();
    // As long as it may take until they are found again.
    await two.house.call('POST', '/clock', { to: Date.parse(moment) + 30_000 });
    await two.house.restart();
    await two.found();
    expect(countOf(await two.hears(told))).toEqual(told);
  }
  expect(await two.at('2026-11-27T12:00:00Z')).toEqual(silence);
});

it('18: a look that comes again and again, and from before, makes one reminder', async () => {
  await two.keeps(agreed(1, session, two.now()));
  for (const [moment, told] of moments) {
    expect(countOf(await two.at(moment))).toEqual(told);
    for (let n = 0; n < 5; n++) await two.lookAgain();
    await Promise.all([two.lookAgain(), two.house.mezha.looks.poke(), two.lookAgain()]);
    expect(two.news()).toEqual(silence);
  }
});

it('18: a session moved again and again has the reminders of its last time', async () => {
  for (const day of [25, 26, 30, 27, 26]) await two.keeps(agreed(1, `2026-11-${day}T15:00:00Z`, two.now()));
  const told = { coach: 0, client: 0 };
  for (let at = two.now(); at < Date.parse('2026-12-02T12:00:00Z'); at += 60 * minute) {
    const { coach, client } = countOf(await two.at(at));
    if (at < Date.parse('2026-11-25T15:00:00Z')) expect([at, coach, client]).toEqual([at, 0, 0]);
    Object.assign(told, { coach: told.coach + coach, client: told.client + client });
  }
  // Nobody is there in the minute before the end.
  expect(told).toEqual({ coach: 4, client: 4 });
});

it('19: a clock that jumps an hour forth and back says nothing early, nothing twice, and nothing that has lost its sense', async () => {
  await two.keeps(agreed(1, session, two.now()));
  await two.keeps(agreed(2, '2026-11-26T15:00:00Z', two.now()));
  const [, , [hour, both]] = moments;
  await two.at(Date.parse(hour) - 90 * minute);
  expect(await two.at(Date.parse(hour) - 30 * minute)).toEqual(silence);
  expect(countOf(await two.at(hour))).toEqual(both);
  for (const jump of [-60, 0, -60, 30, -30]) expect(await two.at(Date.parse(hour) + jump * minute)).toEqual(silence);
  // An hour later the session goes on: what belongs to it comes, and the preparing of the next one.
  expect(countOf(await two.at(Date.parse(session) + 30 * minute))).toEqual({ coach: 1, client: 1 });
  expect(await two.at(Date.parse(session) - 30 * minute)).toEqual(silence);
  const evening = countOf(await two.at(Date.parse(session) + 70 * minute));
  expect(evening).toEqual({ coach: 1, client: 1 });
  for (const jump of [10, 70, 10, 70]) expect(await two.at(Date.parse(session) + jump * minute)).toEqual(silence);
});
