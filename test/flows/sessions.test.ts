import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultTerms } from '../../src/domain/agreements/terms/defaults.ts';
import type { Locale } from '../../src/domain/world.ts';
import { acceptedTerms, sentTerms } from './agreed-terms.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { argsOf, buttonsOf, headOf, moment, phrasesIn } from './session-screens.ts';
import { mainlyIn } from './tongues.ts';

/** Half past eight in the evening in Almaty, half past four in Warsaw. */
const typed: Record<Locale, string> = {
  ru: 'завтра в 20:30',
  pl: 'jutro o 20:30',
  kk: 'ертең 20:30',
  en: 'tomorrow at 20:30',
};
const weekly: Record<Locale, string> = {
  ru: 'по четвергам в 11:00, 4 раза',
  pl: 'co czwartek o 11:00, 4 razy',
  kk: 'бейсенбі сайын 11:00, 4 рет',
  en: 'every Thursday 11:00, 4 times',
};

/** As if they had agreed on 200 zł a session, half of it for whatever is moved less than a day before. */
const priced = async (house: House): Promise<void> => {
  const { values } = defaultTerms({
    weekly: Array.from({ length: 7 }, (_, i) => (i < 5 ? [{ from: 600, to: 1080 }] : [])),
  });
  const price = { price: { amount: 20_000, currency: 'PLN' }, freeHours: 24, lateCharge: 50 } as const;
  await acceptedTerms(house, 100, 201, await sentTerms(house, 100, 201, { values: { ...values, ...price } }));
};

describe.each(mainlyIn('kk', 'en'))('a coach in Warsaw and a client in Almaty arrange sessions, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-02T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    await timur.write('/timezone Asia/Almaty');
    await priced(house);
    // New terms are explained for a while, and nothing is counted.
    await house.at('2026-11-23T12:00:00Z');
    await house.quiet();
    anna.news();
    timur.news();
  });
  afterAll(() => house.close());

  it('begins with the next free days, and the times of a day on both clocks', async () => {
    await anna.write('/sessions');
    expect(anna.heard().key).toBe('sessions-all-none');
    await anna.tap('Тимур');
    await anna.tap('button-session-new');
    expect(anna.heard().key).toBe('session-days');
    await anna.tap(buttonsOf(anna)[1] ?? '');
    expect(anna.heard()).toMatchObject({ key: 'session-times-zone', args: { day: { days: { from: '2026-11-24' } } } });
    expect(buttonsOf(anna).slice(0, 2)).toEqual(['10:00 (14:00)', '10:30 (14:30)']);
    await anna.tap('15:00 (19:00)');
    expect(headOf(house, anna)).toBe('session-head-new');
    expect(timur.news()).toEqual([]);
  });

  it('is on the table with one tap, and the other side sees it on their clock', async () => {
    await anna.tap('button-session-put');
    expect(headOf(house, anna)).toBe('session-head-yours');
    anna.news();
    expect(timur.news()).toEqual(['session-card']);
    expect(headOf(house, timur)).toBe('session-head-theirs');
    expect(argsOf(timur).at).toEqual(moment('2026-11-24T14:00:00Z'));
    expect(timur.last().text).toMatch(/19:00.*15:00/);
  });

  it('is answered with another time, typed; nothing is agreed on before the coach says yes', async () => {
    await timur.tap('button-session-other');
    await timur.write(typed[language]);
    expect(headOf(house, timur)).toBe('session-head-new');
    expect(anna.news()).toEqual([]);
    await timur.tap('button-session-put');
    expect(anna.news()).toEqual(['session-card']);
    expect(headOf(house, anna)).toBe('session-head-theirs');
    expect(argsOf(anna).at).toEqual(moment('2026-11-24T15:30:00Z'));
    // The first proposal's buttons are old now.
    expect(await anna.tap('button-session-withdraw')).toBe('toast-session-newer');
    timur.news();
  });

  it('is agreed on with a yes, and stands in both calendars', async () => {
    expect(await anna.tap('button-session-yes')).toBe('toast-session-agreed');
    expect(headOf(house, anna)).toBe('session-head-agreed');
    expect(anna.news()).toHaveLength(1);
    expect(anna.last().document?.file_name).toMatch(/\.ics$/);
    expect(timur.news()).toHaveLength(2);
    expect(headOf(house, timur)).toBe('session-head-agreed');
    expect(timur.last().document?.file_name).toMatch(/\.ics$/);
  });

  it('is moved late only after the client has seen the clause, and what it costs', async () => {
    await house.at('2026-11-24T09:30:00Z');
    await house.quiet();
    await timur.write('/sessions');
    await timur.tap(buttonsOf(timur)[0] ?? '');
    await timur.tap('button-session-move');
    expect(timur.heard().key).toBe('session-move');
    expect(phrasesIn(timur, 'lines')).toEqual(['session-cost', 'session-clause']);
    expect(JSON.stringify(argsOf(timur))).toContain(JSON.stringify({ money: { amount: 10_000, currency: 'PLN' } }));
    await timur.tap(buttonsOf(timur)[1] ?? '');
    await timur.tap('17:00 (13:00)');
    expect(headOf(house, timur)).toBe('session-head-move');
    expect(phrasesIn(timur, 'lines')).toContain('session-cost');
    anna.news();
    await timur.tap('button-session-put');
    expect(anna.news()).toEqual(['session-card-more']);
    expect(headOf(house, anna)).toBe('session-head-theirs-move');
    expect(phrasesIn(anna, 'lines')).toEqual(['session-asked-late']);
    timur.news();
  });

  it('has its new time in both calendars once the coach says yes; what it costs is the coach’s to decide', async () => {
    await anna.tap('button-session-yes');
    const said = anna.news();
    expect(said).toHaveLength(2);
    expect(said[1]).toBe('around-charge-coach');
    expect(timur.news()).toHaveLength(2);
    await anna.tap('button-around-waive');
    timur.news();
  });

  it('says how often it was waived when it is late again, and is cancelled in both calendars', async () => {
    await house.at('2026-11-24T17:00:00Z');
    await house.quiet();
    anna.news();
    await timur.write('/sessions');
    await timur.tap(buttonsOf(timur)[0] ?? '');
    await timur.tap('button-session-off');
    expect(phrasesIn(timur, 'lines')).toEqual(['session-cost', 'session-waived', 'session-clause']);
    timur.news();
    await timur.tap('button-session-off-sure');
    expect(headOf(house, timur)).toBe('session-head-cancelled');
    expect(timur.last().document?.file_name).toMatch(/\.ics$/);
    // The coach hears of it at the next opening.
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-25T09:00:00Z');
    await house.quiet();
    const said = anna.news();
    expect(said).toContain('session-card');
    expect(said).toContain('around-charge-coach');
    timur.news();
  });

  it('can be every week: proposed at once, agreed on at once', async () => {
    await anna.write('/sessions');
    await anna.tap('Тимур');
    await anna.tap('button-session-new');
    await anna.write(weekly[language]);
    expect(anna.heard().key).toBe('session-preview-series');
    expect(phrasesIn(anna, 'list')).toEqual(Array(4).fill('session-week'));
    await anna.tap('button-session-put');
    expect(headOf(house, timur)).toBe('session-head-series-theirs');
    expect(phrasesIn(timur, 'list')).toHaveLength(4);
    timur.news();
    anna.news();
    await timur.tap('button-session-all');
    expect(headOf(house, timur)).toBe('session-head-series');
    expect(timur.last().document?.file_name).toMatch(/\.ics$/);
    expect(anna.news()).toHaveLength(2);
    await anna.write('/sessions');
    expect(anna.heard().key).toBe('sessions-all');
    expect(phrasesIn(anna, 'list')).toHaveLength(4);
  });
});
