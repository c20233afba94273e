import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { press } from '../faults/scene.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { buttonsOf, cardOf, day, written } from './promised.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('kk'))('promises otherwise, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let mira: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    mira = await client(house, 100, 202, 'Мира', language);
    await anna.write(`/summary ${written[language]}`);
    await anna.tap('Тимур');
    await anna.tap('button-summary-send');
    await timur.tap('button-summary-all');
    anna.news();
    timur.news();
  });
  afterAll(() => house.close());

  /** The data of the button with these words, or this name, under somebody's newest message. */
  const dataUnder = (one: Phone, name: string): string => {
    const buttons = one.last().reply_markup?.inline_keyboard.flat() ?? [];
    const found = buttons.find(({ text }) => text === name || house.wording.recall(text)?.key === name);
    return found && 'callback_data' in found ? (found.callback_data ?? '') : '';
  };

  /** The words of a promise in what was said. */
  const textIn = (said: string, key: string): string => {
    const spoken = said.split('\n\n').map((part) => house.wording.recall(part));
    return `${spoken.find((one) => one?.key === key)?.args.text}`;
  };

  it('each thing agreed on is one tap away from where all of it is listed', async () => {
    await timur.write('/agreements');
    expect(timur.news()).toEqual(['agreements']);
    await timur.tap('2');
    expect(timur.heard()).toMatchObject({ key: 'summary-card', args: { n: 2 } });
    await anna.write('/agreements');
    await anna.tap('3');
    expect(anna.heard()).toMatchObject({ key: 'summary-card', args: { n: 3 } });
    anna.news();
  });

  it('what is no day changes nothing and is asked for anew; a button gives one as well', async () => {
    await house.at('2026-11-25T09:00:00Z');
    await house.quiet();
    await timur.tap(buttonsOf(timur)[0] ?? '');
    await timur.tap('button-promise-more');
    timur.news();
    await timur.write('???');
    expect(timur.news()).toEqual(['promise-day-unread']);
    await timur.tap('button-promise-day');
    anna.news();
    expect(cardOf(anna).head.phrase).toBe('promise-head-more');
    expect(cardOf(anna).marks).toMatchObject({ args: { due: day('2026-11-27') } });
  });

  it('an old button changes nothing and shows what is now; somebody else’s is nobody’s', async () => {
    const stale = dataUnder(anna, 'button-promise-agree');
    await anna.tap('button-promise-agree');
    const agreed = cardOf(anna);
    timur.news();
    await press(house, 100, stale);
    await house.quiet();
    expect(cardOf(anna)).toEqual(agreed);
    const forged = [
      ...['promise.100.c.done.1.2.1', 'promise.201.k.done.1.2.1', 'promise.100.k.see.1.2', 'promise.202.c.see.1.1'],
      ...['promise.201.k.fly.1.2.1', 'promise.201.k.day.1.2.1.1999-99-99', 'promise.x', 'promise.100.c.see.99.99'],
    ];
    for (const data of forged) await press(house, mira.id, data);
    await press(house, 100, 'promise.202.k.see.1.1');
    await house.quiet();
    expect([...mira.news(), ...timur.news()]).toEqual([]);
  });

  it('on the morning of the day each is said once: with what can be done about it, not in the list of the day as well', async () => {
    await house.at('2026-11-26T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toHaveLength(1);
    const said = anna.last().text ?? '';
    const due = anna
      .last()
      .text?.split('\n\n')
      .map((part) => house.wording.recall(part)?.key);
    expect(due).toEqual(['promise-today', 'promise-today']);
    const plan = textIn(said, 'promise-today');
    expect(said.split(plan)).toHaveLength(2);
  });
});
