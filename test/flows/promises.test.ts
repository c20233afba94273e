import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { buttonsOf, cardOf, day, written } from './promised.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('ru', 'kk'))('a coach and a client keep what they promised, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    await timur.write('/timezone Asia/Almaty');
    await anna.write(`/summary ${written[language]}`);
    await anna.tap('button-summary-send');
    await timur.tap('button-summary-all');
    anna.news();
    timur.news();
  });
  afterAll(() => house.close());
  const words = (one: 'soon' | 'today' | 'late', other: string, n: 0 | 1 | 2): string => {
    const text = textOf(n);
    return house.say(language, `promise-${one}`, {
      ...{ owner: n === 2 ? 'both' : 'own', other, text, due: day('2026-11-26') },
    });
  };
  /** What was written down, without its number, its owner and its day. */
  const textOf = (n: number): string => {
    const [, words = ''] = (written[language].split('\n')[n] ?? '').split(': ');
    return words.replace(/,? (?:до|do|by) 26.*$|, 26\.11 дейін$/u, '');
  };

  it('each is reminded a day before, at ten on their own clock, of what is theirs, as one message', async () => {
    await house.at('2026-11-25T04:59:00Z');
    await house.quiet();
    expect(timur.news()).toEqual([]);
    await house.at('2026-11-25T05:00:00Z');
    await house.quiet();
    expect(timur.news()).toHaveLength(1);
    expect(timur.last().text).toBe([words('soon', 'Анна', 1), words('soon', 'Анна', 2)].join('\n\n'));
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-25T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toHaveLength(1);
    expect(anna.last().text).toContain(words('soon', 'Тимур', 0));
    expect(anna.last().text).toContain(words('soon', 'Тимур', 2));
    // Of several, each opens below the reminder; the reminder stays.
    expect(buttonsOf(anna)).toHaveLength(2);
  });

  it('the coach does what they promised, and the client hears of it', async () => {
    await anna.tap(textOf(0));
    expect(anna.news()).toEqual(['promise-card']);
    expect(cardOf(anna).head.phrase).toBe('promise-head-card');
    expect(await anna.tap('button-summary-done')).toBe('toast-noted');
    expect(anna.heard().key).toBe('promise-card');
    expect(cardOf(anna).state?.phrase).toBe('summary-state-done');
    expect(timur.news()).toEqual(['promise-news']);
    expect(cardOf(timur).head).toMatchObject({ phrase: 'promise-head-done', args: { who: 'Анна' } });
  });

  it('the client needs more time: the coach says yes to another day', async () => {
    await timur.tap(textOf(1));
    await timur.tap('button-promise-more');
    expect(timur.heard().key).toBe('promise-day-ask');
    await house.restart();
    await timur.write('2.12');
    expect(timur.heard()).toMatchObject({ key: 'promise-card' });
    expect(cardOf(timur).state?.phrase).toBe('summary-state-fixed-you');
    expect(anna.news()).toEqual(['promise-news']);
    expect(cardOf(anna).head).toMatchObject({
      ...{ phrase: 'promise-head-more', args: { who: 'Тимур', was: day('2026-11-26') } },
    });
    expect(cardOf(anna).marks).toMatchObject({ args: { due: day('2026-12-02') } });
    await anna.tap('button-promise-agree');
    expect(cardOf(anna).state?.phrase).toBe('summary-state-confirmed');
    timur.news();
    expect(cardOf(timur).head.phrase).toBe('promise-head-agreed');
  });

  it('what both promised is let go by both, and nobody is reminded of it any more', async () => {
    const reminder = house.received(100).findLast(({ text }) => text?.includes(words('soon', 'Тимур', 2)));
    await anna.tap(textOf(2), reminder);
    await anna.tap('button-promise-let-go');
    expect(timur.news()).toEqual(['promise-news']);
    expect(cardOf(timur).head.phrase).toBe('promise-head-let-go');
    await timur.tap('button-summary-drop-item');
    anna.news();
    expect(cardOf(anna).head.phrase).toBe('promise-head-dropped');
    timur.news();
    for (const moment of [
      '2026-11-26T05:00:00Z',
      '2026-11-26T12:00:00Z',
      '2026-11-27T12:00:00Z',
      '2026-11-30T12:00:00Z',
    ]) {
      await house.at(moment);
      await house.quiet();
    }
    expect([...anna.news(), ...timur.news()]).toEqual([]);
  });

  it('of the new day it is reminded anew, and everything can be pressed under a single promise', async () => {
    await house.at('2026-12-01T05:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual(['promise-soon']);
    await timur.tap('button-summary-done');
    expect(timur.news()).toEqual(['promise-card']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-12-01T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['promise-news']);
    expect(cardOf(anna).head.phrase).toBe('promise-head-done');
  });
});
