import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TermsValues } from '../../src/domain/agreements/terms-nouns.ts';
import type { Locale } from '../../src/domain/world.ts';
import type { House } from './house.ts';
import { booked } from './kept.ts';
import type { Phone } from './phone.ts';
import { mainlyIn } from './tongues.ts';
import { heard, type Two, workTogether } from './two-with-sessions.ts';

const answers: Record<Locale, readonly [string, string, string]> = {
  ru: ['Сплю лучше, дневник получается', 'Разобраться с отпуском', 'Решить про отпуск и про маму'],
  pl: ['Lepiej śpię, dziennik działa', 'Poukładać sprawę urlopu', 'Zdecydować o urlopie i o mamie'],
  kk: ['Ұйқым жақсарды, күнделік жүріп жатыр', 'Демалыс мәселесін шешу', 'Демалыс пен анам туралы шешу'],
  en: ['I sleep better, the diary works', 'Sort out my leave', 'Decide about my leave and my mother'],
};

const price = { amount: 20_000, currency: 'PLN' };
const quarter = { amount: 5_000, currency: 'PLN' };

let two: Two;
let house: House;
let anna: Phone;
let timur: Phone;
const begin = async (language: Locale, values: Partial<TermsValues> = {}): Promise<void> => {
  await house?.close();
  two = await workTogether(language, values);
  ({ house, anna, timur } = two);
};
afterAll(() => house.close());
const on = (moment: string): Promise<void> => two.on(moment);
const label = (one: Phone, minutes: number): string =>
  house.say(one.language, 'button-around-over', { late: { minutes } });
/** Everything that stands in somebody's chat now, by its key. */
const said = (one: Phone): (string | undefined)[] =>
  house.received(one.id).map(({ text = '' }) => house.wording.recall(text)?.key);
describe.each(mainlyIn('ru', 'kk'))('a session is prepared, held, runs over, and is let go, in %s', (language) => {
  beforeAll(async () => {
    await begin(language, { price, overtimePrice: quarter });
    await booked(house, 100, 201, '2026-11-26T14:00:00Z');
  });

  it('begins a day before, with two questions to the client that can be answered in words until it begins', async () => {
    await on('2026-11-25T14:00:00Z');
    expect(heard(timur)).toEqual(['around-prepare']);
    await timur.tap('button-around-prepare');
    await timur.write(answers[language][0]);
    await timur.write({ voice: true });
    await timur.write(answers[language][1]);
    expect(heard(timur)).toEqual(['around-ask', 'around-ask', 'around-prepare-kind', 'around-prepared']);
    await timur.tap(house.say(language, 'button-around-question', { n: 2 }));
    expect(timur.last().text).toContain(answers[language][1]);
    await timur.write(answers[language][2], { reply_to: timur.last().message_id });
    expect(heard(timur)).toEqual(['around-ask-again', 'around-prepared']);
    expect(heard(anna)).toEqual([]);
  });

  it('reminds the client an hour before, and the coach of everything there is to know', async () => {
    await on('2026-11-26T09:30:00Z');
    for (const one of [anna, timur]) heard(one);
    await on('2026-11-26T13:00:00Z');
    expect(heard(timur)).toEqual(['around-hour']);
    expect(heard(anna)).toEqual(['around-brief']);
    const { text = '' } = anna.last();
    for (const known of [answers[language][0], answers[language][2], 'Тимур']) expect(text).toContain(known);
    expect(text).not.toContain(answers[language][1]);
  });

  it('tells the coach at once that the client will be five minutes late', async () => {
    await on('2026-11-26T13:55:00Z');
    expect(await timur.tap('button-around-late')).toBe('toast-around-late');
    expect(heard(anna)).toEqual(['around-late-coach']);
    expect(anna.heard().args).toMatchObject({ late: { minutes: 5 } });
    expect(await timur.tap('button-around-late')).toBe('toast-noted');
    await on('2026-11-26T14:00:00Z');
    expect(heard(anna)).toEqual(['around-begins-coach-late']);
    expect(heard(timur)).toEqual(['around-begins-client']);
    expect(await anna.tap('button-around-here')).toBe('toast-noted');
    expect([heard(anna), heard(timur)]).toEqual([[], []]);
  });

  it('nudges both five minutes before the end, and asks both how it ended', async () => {
    await on('2026-11-26T14:55:00Z');
    expect([heard(anna), heard(timur)]).toEqual([['around-nears-end-coach'], ['around-nears-end-client']]);
    await on('2026-11-26T15:10:00Z');
    expect([heard(anna), heard(timur)]).toEqual([['around-ended-coach'], ['around-ended-client']]);
  });

  it('lets the coach charge or waive what ran over, and tells the client what came of it', async () => {
    await anna.tap(label(anna, 10));
    expect(heard(anna)).toEqual(['around-noted-coach', 'around-felt-coach', 'around-charge-coach']);
    expect(anna.heard().args).toMatchObject({ waived: 0, cost: { args: { amount: { money: quarter } } } });
    expect(heard(timur)).toEqual([]);
    await anna.tap('button-around-waive');
    expect(heard(timur)).toEqual(['around-waived-client']);
    expect(await two.charges()).toMatchObject([{ why: 'overtime', measure: 10, state: 'waived' }]);
    expect(await two.kept()).toMatchObject({ waived: 1, sessionsHeld: 1, dues: [] });
  });

  it('offers the coach to write the summary, and keeps to the coach alone how it felt', async () => {
    await timur.tap('button-around-on-time');
    expect(timur.heard()).toMatchObject({
      key: 'around-over-client',
      args: { how: { args: { late: { minutes: 10 } } } },
    });
    expect(await anna.tap('4')).toBe('toast-around-felt');
    expect(await two.session(1)).toMatchObject({ state: 'held', over: 10, felt: 4 });
    expect(timur.news().filter((key) => key.startsWith('around-'))).toEqual(['around-over-client']);
    expect(JSON.stringify(house.chat(201))).not.toContain('a-felt');
    await anna.tap('button-summary-write');
    expect(said(anna)).toContain('summary-ask');
    await expect(timur.tap('4')).rejects.toThrow('sees no button');
  });
});
