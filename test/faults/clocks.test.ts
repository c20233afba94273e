import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { House } from '../flows/house.ts';
import { anna, fault, lastIn, mira, openScene, wordsAfter } from './scene.ts';

let house: House;
let coachHad: number;
beforeEach(async () => {
  house = await openScene();
  coachHad = lastIn(house, anna);
});
afterEach(() => house.close());

const arrived = (): string[] => wordsAfter(house, anna, coachHad);
const copies = (text: string): number => arrived().filter((words) => words === text).length;

/** Goes to a moment and lets everything happen that is due there. */
const at = async (moment: number | string): Promise<void> => {
  await house.at(new Date(moment).toISOString());
  await house.quiet();
};

it('9: what Telegram puts off until after closing waits for the next opening', async () => {
  await at('2026-11-23T16:59:58Z');
  await fault(house, { kind: '429', method: 'copyMessage', chat_id: anna, times: 1, retry_after: 1 });
  await house.send(mira, { text: 'just before six' });
  await house.rehearsal.until(() => house.rehearsal.calls('copyMessage').some((call) => call.fault === '429'));
  await at('2026-11-23T17:00:01Z');
  expect(arrived()).toEqual([]);
  await at('2026-11-24T08:59:00Z');
  expect(arrived()).toEqual([]);
  await at('2026-11-24T09:00:00Z');
  expect(copies('just before six')).toBe(1);
});

it('19: a clock that jumps an hour forth and back opens nothing early and releases what waits once', async () => {
  await at('2026-11-23T21:00:00Z');
  await house.send(mira, { text: 'at night' });
  await house.quiet();
  for (const moment of ['2026-11-24T08:30:00Z', '2026-11-24T07:30:00Z', '2026-11-24T08:59:59Z']) {
    await at(moment);
    expect(arrived()).toEqual([]);
  }
  await at('2026-11-24T09:30:00Z');
  expect(copies('at night')).toBe(1);
  await at('2026-11-24T08:30:00Z');
  await house.send(mira, { text: 'the clock went back' });
  await house.quiet();
  expect(copies('the clock went back')).toBe(0);
  for (const moment of ['2026-11-24T09:30:00Z', '2026-11-24T08:30:00Z', '2026-11-24T09:30:00Z']) await at(moment);
  await house.rehearsal.until(() => copies('the clock went back') > 0);
  expect([copies('at night'), copies('the clock went back')]).toEqual([1, 1]);
});

it.each([
  ['spring', '2027-03-27T22:00:00Z', '2027-03-28T08:00:00Z'],
  ['autumn', '2027-10-30T22:00:00Z', '2027-10-31T09:00:00Z'],
])('19: on the night the clocks change in %s nothing comes before ten on the wall', async (_, evening, opening) => {
  await house.send(anna, { text: '/hours Mo-Su 10:00-18:00' });
  await house.quiet();
  await at(evening);
  coachHad = lastIn(house, anna);
  await house.send(mira, { text: 'a short night' });
  await house.quiet();
  for (let now = Date.parse(evening); now < Date.parse(opening); now += 15 * 60_000) {
    await at(now);
    expect(arrived()).toEqual([]);
  }
  await at(opening);
  await at(Date.parse(opening) + 3_600_000);
  expect(copies('a short night')).toBe(1);
});

it.each([
  ['east', 'Asia/Almaty', '2026-11-24T05:00:00Z'],
  ['west', 'America/New_York', '2026-11-24T15:00:00Z'],
])('19: when the coach moves %s, ten on the new wall is what counts', async (_, zone, opening) => {
  await at('2026-11-23T23:30:00Z');
  await house.send(mira, { text: 'before the move' });
  await house.quiet();
  await house.send(anna, { text: `/timezone ${zone}` });
  await house.quiet();
  coachHad = lastIn(house, anna);
  for (let now = Date.parse('2026-11-24T00:00:00Z'); now < Date.parse(opening); now += 30 * 60_000) {
    await at(now);
    expect(arrived()).toEqual([]);
  }
  await at(opening);
  await at(Date.parse(opening) + 60_000);
  expect(copies('before the move')).toBe(1);
});
