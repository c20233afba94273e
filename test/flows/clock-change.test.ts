import { describe, expect, it } from '@jest/globals';
import { openHouse } from './house.ts';
import { client, coach } from './practice.ts';

/** Nights in which Warsaw's clock goes back, and forward. */
const nights = [
  { evening: '2026-10-24T20:00:00Z', early: '2026-10-25T08:59:59Z', ten: '2026-10-25T09:00:00Z' },
  { evening: '2027-03-27T21:00:00Z', early: '2027-03-28T07:59:59Z', ten: '2027-03-28T08:00:00Z' },
];

describe.each(nights)('the night before $ten, in which the clock changes', ({ evening, early, ten }) => {
  it('is still followed by ten o’clock on the coach’s wall, as promised', async () => {
    const house = await openHouse(new Date(Date.parse(evening) - 8 * 3_600_000).toISOString());
    const anna = await coach(house, 100, 'Anna', 'pl');
    await anna.write('/hours Mo-Su 10:00-22:00');
    const tomasz = await client(house, 100, 201, 'Tomasz', 'pl');
    await tomasz.write('/timezone Asia/Almaty');
    anna.news();
    tomasz.news();
    await house.at(evening);
    await tomasz.write('Dobranoc');
    expect(tomasz.news()).toEqual(['held-reply']);
    expect(tomasz.heard().args.opens).toEqual({ moment: Date.parse(ten) });
    expect(tomasz.last().text).toContain('10:00');
    await house.at(early);
    await house.quiet();
    expect(anna.news()).toEqual([]);
    await house.at(ten);
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Dobranoc»']);
    await house.close();
  });
});
