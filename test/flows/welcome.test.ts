import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { journalKey } from '../../src/state/keys.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach, newcomer } from './practice.ts';
import { mainlyIn } from './tongues.ts';

interface Crossing {
  readonly what: string;
  readonly welcome?: boolean;
}

const crossings = async (house: House, one: Phone): Promise<Crossing[]> => {
  const journal = await house.store.client.xrange(journalKey(100, one.id), '-', '+');
  const all = journal.map(([, [, fact]]) => JSON.parse(fact ?? '{}') as Crossing);
  return all.filter(({ what }) => what === 'outside-hours');
};

describe.each(mainlyIn('ru', 'pl'))('the first weeks with a coach, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    aigerim = await newcomer(house, 100, 201, 'Айгерим', language);
    anna.news();
  });
  afterAll(() => house.close());

  const at = async (moment: string): Promise<void> => {
    await house.at(moment);
    await house.quiet();
  };

  it('explain the first nights on which the client writes, and name only the hours from the third on', async () => {
    const nights = [];
    for (const day of [23, 24, 25]) {
      await at(`2026-11-${day}T22:40:00Z`);
      await aigerim.write('Не спится');
      await aigerim.write('Совсем');
      nights.push(aigerim.news());
    }
    expect(nights).toEqual([['held-reply-welcome'], ['held-reply-welcome'], ['held-reply']]);
    expect(await crossings(house, aigerim)).toEqual(
      Array(6).fill(expect.objectContaining({ what: 'outside-hours', welcome: true })),
    );
  });

  it('explain “urgent” when it is pressed for the first time, and what its budget is for', async () => {
    await aigerim.tap('button-urgent');
    expect(aigerim.news()).toEqual(['urgent-ask-welcome']);
    await aigerim.write('Завтрашняя сессия под вопросом');
    expect(aigerim.news()).toEqual(['urgent-sent']);
    await aigerim.write('/urgent');
    expect(aigerim.news()).toEqual(['urgent-spent-welcome']);
    await at('2026-11-26T22:40:00Z');
    await aigerim.write('/urgent');
    expect(aigerim.news()).toEqual(['urgent-ask']);
  });

  it('end by day, after two weeks, said once to both, though the bot was away in between', async () => {
    await house.stop();
    await house.call('POST', '/clock', { to: '2026-12-04T12:00:00Z' });
    await house.start();
    await at('2026-12-07T11:59:00Z');
    aigerim.news();
    anna.news();
    await at('2026-12-07T12:00:10Z');
    expect(aigerim.news()).toEqual(['welcome-over']);
    expect(aigerim.heard().args).toMatchObject({ because: 'start' });
    expect(anna.news()).toEqual(['notice-welcome-over']);
    await house.restart();
    await at('2026-12-08T12:00:00Z');
    expect([...aigerim.news(), ...anna.news()]).toEqual([]);
  });

  it('leave ordinary boundaries behind, which count', async () => {
    await at('2026-12-08T22:40:00Z');
    await aigerim.write('Снова не спится');
    expect(aigerim.news()).toEqual(['held-reply']);
    expect((await crossings(house, aigerim)).at(-1)).not.toHaveProperty('welcome');
  });
});

describe('the end of the first weeks', () => {
  let house: House;
  afterEach(() => house.close());

  const begin = async (moment: string, zone: string): Promise<[Phone, Phone]> => {
    house = await openHouse(moment);
    const anna = await coach(house, 100, 'Анна', 'ru');
    const dana = await newcomer(house, 100, 201, 'Дана', 'kk');
    await dana.write(`/timezone ${zone}`);
    dana.news();
    anna.news();
    return [anna, dana];
  };
  const at = async (moment: string): Promise<void> => {
    await house.at(moment);
    await house.quiet();
  };

  it('that would fall into the client’s night is said in their morning, and to the coach in contact hours', async () => {
    // 17:40 in Warsaw is 21:40 in Almaty; 9:00 there is 5:00 in Warsaw.
    const [anna, dana] = await begin('2026-11-23T16:40:00Z', 'Asia/Almaty');
    await at('2026-12-08T03:59:00Z');
    expect(dana.news()).toEqual([]);
    await at('2026-12-08T04:00:30Z');
    expect(dana.news()).toEqual(['welcome-over']);
    expect(anna.news()).toEqual([]);
    await at('2026-12-08T09:00:00Z');
    expect(anna.news()).toEqual(['notice-welcome-over']);
  });

  it('that became due while the bot was away is not said in the middle of the night', async () => {
    const [anna, dana] = await begin('2026-11-23T12:00:00Z', 'Asia/Almaty');
    await house.stop();
    await house.call('POST', '/clock', { to: '2026-12-07T20:00:00Z' });
    await house.start();
    await house.quiet();
    expect(dana.news()).toEqual([]);
    await at('2026-12-08T09:00:00Z');
    expect(dana.news()).toEqual(['welcome-over']);
    expect(anna.news()).toEqual(['notice-welcome-over']);
  });

  it.each([
    ['the clocks go back', '2026-10-20T10:00:00Z', '2026-11-03T11:00:00Z'],
    ['the clocks go forward', '2027-03-22T11:00:00Z', '2027-04-05T10:00:00Z'],
  ])('is at the same hour of the client’s day, though %s in between', async (_, began, ends) => {
    const [, dana] = await begin(began, 'Europe/Warsaw');
    await at(new Date(Date.parse(ends) - 60_000).toISOString());
    expect(dana.news()).toEqual([]);
    await at(new Date(Date.parse(ends) + 30_000).toISOString());
    expect(dana.news()).toEqual(['welcome-over']);
  });

  it('is said to nobody when the client rests at that time', async () => {
    const [anna, dana] = await begin('2026-11-23T12:00:00Z', 'Europe/Warsaw');
    await dana.write('/stop');
    await dana.tap('button-pause');
    await at('2026-12-09T12:00:00Z');
    await dana.tap('button-come-back');
    dana.news();
    expect(anna.news()).toEqual(['notice-stopped', 'notice-came-back']);
    await at('2026-12-23T12:00:00Z');
    expect([...dana.news(), ...anna.news()]).toEqual([]);
  });

  it('comes as it would have after a pause that is over by then', async () => {
    const [anna, dana] = await begin('2026-11-23T12:00:00Z', 'Europe/Warsaw');
    await dana.write('/stop');
    await dana.tap('button-pause');
    await at('2026-11-30T12:00:00Z');
    await dana.tap('button-come-back');
    dana.news();
    anna.news();
    await at('2026-12-07T12:00:30Z');
    expect(dana.news()).toEqual(['welcome-over']);
    expect(anna.news()).toEqual(['notice-welcome-over']);
  });
});
