import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { countOf, type KeepingHouse, openKeeping } from './keeping-house.ts';
import { agreed } from './keeping-records.ts';
import { anna, mira } from './scene.ts';

let two: KeepingHouse;
beforeEach(async () => {
  two = await openKeeping();
});
afterEach(() => two.house.close());

const minute = 60_000;

/** Everything that is said from one moment to another, looked at every quarter of an hour and at the last minute of a day or of hours. */
const walk = async (from: string, until: string, others: readonly string[]) => {
  const steps = others.map((one) => Date.parse(one));
  for (let at = Date.parse(from); at <= Date.parse(until); at += 15 * minute) steps.push(at);
  const told: [string, number, number][] = [];
  for (const at of steps.toSorted((a, b) => a - b)) {
    const { coach, client } = countOf(await two.at(at));
    if (coach + client > 0) told.push([new Date(at).toISOString().slice(0, 16), coach, client]);
  }
  return told;
};

it.each([
  // A session at half past nine in the morning: an hour before is still night, so it comes at nine.
  ['spring', '2027-03-27', '16:50', '2027-03-28', '07:00', '07:30'],
  ['autumn', '2027-10-30', '15:50', '2027-10-31', '08:00', '08:30'],
])(
  '19: on the night the clocks change in %s nothing is said before nine on the wall',
  async (_, before, evening, day, nine, begins) => {
    await two.house.send(anna, { text: '/hours Mo-Su 10:00-18:00' });
    await two.at(`${before}T12:00:00Z`);
    await two.keeps(agreed(1, `${day}T${begins}:00Z`, two.now()));
    const told = await walk(`${before}T12:15:00Z`, `${day}T${begins}:00Z`, [`${before}T${evening}:00Z`]);
    expect(told).toEqual([
      [`${before}T12:15`, 0, 1],
      // The coach has no open hour left in which it would still be in time.
      [`${before}T${evening}`, 1, 0],
      [`${day}T${nine}`, 0, 1],
      [`${day}T${begins}`, 1, 1],
    ]);
  },
);

it.each([
  ['east', 'Asia/Almaty', '2026-11-24T05:00:00Z'],
  ['west', 'America/New_York', '2026-11-24T15:00:00Z'],
])('19: when the coach moves %s, the day is told at ten on the new wall, once', async (_, zone, opening) => {
  await two.keeps(agreed(1, '2026-11-24T16:30:00Z', two.now()));
  await two.at('2026-11-23T23:30:00Z');
  await two.house.send(anna, { text: `/timezone ${zone}` });
  await two.house.quiet();
  two.news();
  const until = new Date(Date.parse(opening) - minute).toISOString();
  const told = await walk('2026-11-23T23:45:00Z', until, [until]);
  expect(told.filter(([, coach]) => coach > 0)).toEqual([]);
  expect((await two.at(opening)).coach).toHaveLength(1);
  expect((await two.at(Date.parse(opening) + minute)).coach).toEqual([]);
  await two.house.send(anna, { text: '/timezone Europe/Warsaw' });
  await two.house.quiet();
  two.news();
  await two.lookAgain();
  expect(two.news().coach).toEqual([]);
});

it('19: when the client moves, their own night is quiet: an hour before comes on the evening before', async () => {
  await two.keeps(agreed(1, '2026-11-24T09:00:00Z', two.now()));
  await two.at('2026-11-23T20:30:00Z');
  await two.house.send(mira, { text: '/timezone America/New_York' });
  await two.house.quiet();
  two.news();
  const told = await walk('2026-11-23T20:45:00Z', '2026-11-24T09:00:00Z', ['2026-11-24T01:50:00Z']);
  expect(told.filter(([, , client]) => client > 0).map(([at]) => at)).toEqual(['2026-11-24T01:50', '2026-11-24T09:00']);
});
