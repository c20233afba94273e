import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { buttonsOf, headOf, notesOf, phrasesIn } from './session-screens.ts';
import { mainlyIn } from './tongues.ts';

const tomorrow: Record<Locale, string> = {
  ru: 'завтра в 15:00',
  pl: 'jutro o 15:00',
  kk: 'ертең 15:00',
  en: 'tomorrow at 15:00',
};

describe.each(mainlyIn('pl'))('one coach and two clients, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    aigerim = await client(house, 100, 202, 'Айгерим', language);
    for (const one of [timur, aigerim]) await one.write('/timezone Europe/Warsaw');
    await timur.write('/sessions');
    await timur.tap('button-session-new');
    await timur.write(tomorrow[language]);
    await timur.tap('button-session-put');
    await anna.tap('button-session-yes');
    for (const one of [anna, timur, aigerim]) one.news();
  });
  afterAll(() => house.close());

  it('a client is offered no time that is taken, and is not told by whom', async () => {
    await aigerim.write('/sessions');
    await aigerim.tap('button-session-new');
    await aigerim.tap(buttonsOf(aigerim)[1] ?? '');
    expect(buttonsOf(aigerim)).toContain('14:00');
    expect(buttonsOf(aigerim)).toContain('16:00');
    for (const taken of ['14:30', '15:00', '15:30']) expect(buttonsOf(aigerim)).not.toContain(taken);
    await aigerim.write(tomorrow[language]);
    expect(phrasesIn(aigerim, 'lines')).toEqual(['session-conflict-taken']);
    await expect(aigerim.tap('button-session-put')).rejects.toThrow('sees no button');
    expect(JSON.stringify(house.chat(202))).not.toContain('Тимур');
    expect(anna.news()).toEqual([]);
  });

  it('outside contact hours a client can propose in words, and is told when the coach will see it', async () => {
    await house.at('2026-11-23T19:00:00Z');
    await house.quiet();
    await aigerim.write('/sessions');
    await aigerim.tap('button-session-new');
    await aigerim.write(tomorrow[language].replace('15:00', '19:00'));
    expect(phrasesIn(aigerim, 'lines')).toEqual(['session-conflict-closed']);
    await aigerim.tap('button-session-put');
    expect(phrasesIn(aigerim, 'lines')).toEqual(['session-reaches']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toContain('session-card-more');
    expect(headOf(house, anna)).toBe('session-head-theirs');
    await anna.tap('button-session-no');
    expect(headOf(house, aigerim)).toBe('session-head-declined');
  });

  it('a coach sees whose time it is, and may propose it all the same', async () => {
    await anna.write('/clients');
    await anna.tap('Айгерим');
    await anna.tap('button-sessions');
    expect(anna.heard().key).toBe('sessions-none');
    await anna.tap('button-session-new');
    await anna.write(tomorrow[language].replace('15:00', '10:30'));
    expect(headOf(house, anna)).toBe('session-head-new');
    await anna.write('24.11 15:30');
    expect(phrasesIn(anna, 'lines')).toEqual(['session-conflict']);
    expect(anna.last().text).toContain('Тимур');
    await anna.tap('button-session-put-anyway');
    expect(headOf(house, aigerim)).toBe('session-head-theirs');
    expect(JSON.stringify(house.chat(202))).not.toContain('Тимур');
    anna.news();
  });

  it('a session that is too soon for a reminder says so when it is agreed on', async () => {
    await aigerim.write('/sessions');
    await aigerim.tap('button-session-new');
    await aigerim.write('24.11 10:45');
    await aigerim.tap('button-session-put');
    await anna.tap('button-session-yes');
    expect(headOf(house, aigerim)).toBe('session-head-agreed');
    expect(notesOf(house, aigerim)).toEqual(['session-no-reminder']);
    expect(notesOf(house, anna)).toEqual([]);
    anna.news();
  });

  it('a coach who goes away is told what was agreed on for then', async () => {
    await anna.write('/away 24.11');
    expect(anna.news()).toContain('sessions-meanwhile');
    await anna.tap('Тимур');
    expect(headOf(house, anna)).toBe('session-head-agreed');
    await anna.tap('button-session-move');
    expect(anna.heard().key).toBe('session-move-plain');
  });

  it('an end takes what was to come out of both calendars', async () => {
    timur.news();
    anna.news();
    await anna.write('/clients');
    await anna.tap('Тимур');
    await anna.tap('button-end');
    const files = house.chat(201).filter(({ document }) => document?.file_name?.endsWith('.ics'));
    expect(files).toHaveLength(2);
    expect(timur.news()).toContain('ended');
    await timur.write('/sessions');
    expect(timur.heard().key).toBe('sessions-none');
  });
});
