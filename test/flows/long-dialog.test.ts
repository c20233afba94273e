import { expect, it } from '@jest/globals';
import { openHouse } from './house.ts';
import { coach } from './practice.ts';

it('hears every answer, however many there are in a row', async () => {
  const house = await openHouse('2026-11-23T12:00:00Z');
  const anna = await coach(house, 100, 'Анна', 'ru');
  await anna.write('/hours');
  anna.news();
  const heard: number[] = [];
  for (let nth = 1; nth <= 30; nth++) {
    await anna.write(`когда-нибудь, попытка ${nth}`);
    if (anna.news().length === 1) heard.push(nth);
  }
  expect(heard).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  await house.close();
});
