import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { coach } from './practice.ts';
import { type Pair, past, says, sends, taken, told } from './terms-told.ts';
import { mainlyIn } from './tongues.ts';

/** Somebody of another language than the coach's. */
const otherThan = (language: Locale): Locale => (language === 'en' ? 'pl' : 'en');

describe.each(mainlyIn('pl'))('terms that wait for an answer, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  let pair: Pair;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    pair = await taken(house, anna, 203, 'Дана', otherThan(language));
    dana = pair.client;
  });
  afterAll(() => house.close());

  const on = async (moment: string): Promise<void> => {
    await house.at(moment);
    await house.quiet();
  };

  it('remind nobody as long as the coach has not proposed any', async () => {
    await on('2026-11-30T12:00:00Z');
    expect([anna.news(), dana.news()]).toEqual([[], []]);
  });

  it('come at night without a sound', async () => {
    await on('2026-11-30T22:00:00Z');
    await sends(pair, { set: { freeHours: '12' } });
    expect(anna.news()).toEqual(['terms-sent-quietly']);
    expect(told(dana)).toEqual(['terms-version']);
  });

  it('are read by the coach in contact hours, and nobody is reminded while the coach has something to answer', async () => {
    await says(pair, 'ask', 'price', 'Что значит отдельно?');
    expect(dana.news()).toEqual(['terms-pick', 'terms-clause', 'terms-ask-now', 'terms-said']);
    expect(anna.news()).toEqual([]);
    await on('2026-12-01T09:30:00Z');
    expect(anna.news()).toEqual(['terms-asks-question']);
    await on('2026-12-08T12:00:00Z');
    expect([anna.news(), dana.news()]).toEqual([[], []]);
    await anna.tap('button-terms-answer');
    await anna.write('Каждый раз до сессии.');
    expect(dana.news()).toEqual(['terms-heard']);
    anna.news();
  });

  it('are brought to mind twice, by day, and then the coach decides', async () => {
    await on('2026-12-10T11:00:00Z');
    expect(dana.news()).toEqual([]);
    await on('2026-12-10T12:01:00Z');
    expect(dana.news()).toEqual(['terms-remind']);
    await on('2026-12-13T12:01:00Z');
    expect(dana.news()).toEqual(['terms-remind']);
    expect(anna.news()).toEqual([]);
    await on('2026-12-15T12:01:00Z');
    expect([anna.news(), dana.news()]).toEqual([['notice-terms-unanswered'], []]);
    await on('2027-01-15T12:00:00Z');
    expect([anna.news(), dana.news()]).toEqual([[], []]);
  });

  it('are brought to mind once more when the coach asks for it, and never again', async () => {
    const notice = anna.last();
    expect(await anna.tap('button-terms-remind', notice)).toBe('toast-noted');
    expect(anna.news()).toEqual(['terms-reminded-coach']);
    expect(dana.news()).toEqual(['terms-remind']);
    expect(await pair.coachs.forge('terms.203.k-remind.1')).toBe('outdated');
    await on('2027-02-15T12:00:00Z');
    expect([anna.news(), dana.news()]).toEqual([[], []]);
  });

  it('are taken back by the coach: nothing can be accepted, and what is usual goes on', async () => {
    const offer = house.received(203).findLast((m) => JSON.stringify(m.reply_markup ?? {}).includes('.agree.1.'));
    expect(await pair.coachs.forge('terms.203.k-withdraw.1')).toBe('toast-noted');
    expect(anna.news()).toEqual(['terms-withdrawn-coach']);
    expect(dana.news()).toEqual(['terms-withdrawn']);
    expect(await dana.tap('button-terms-agree', offer)).toBe('outdated');
    expect(dana.news()).toEqual(['terms']);
    expect(dana.last().text).toContain(house.say(dana.language, 'terms-awaits-coach', {}, { coach: 'Анна' }));
    expect(await pair.coachs.forge('terms.203.k-withdraw.1')).toBe('outdated');
  });

  it('do nothing for whoever they were not made for', async () => {
    await sends(pair, { set: { freeHours: '0' } });
    const eva = await taken(house, anna, 204, 'Ева', otherThan(language));
    const agree = pair.clients.find('terms.100.agree.2');
    past(anna);
    past(dana);
    await eva.clients.forge(agree);
    await eva.clients.forge('terms.203.k-take.1');
    await eva.clients.forge('terms.203.see');
    expect(await eva.clients.forge('terms.204.k-withdraw.2')).toBe('not-yours');
    expect(await pair.coachs.forge('terms.100.agree.2.00000000')).toBe('not-yours');
    expect(await pair.clients.forge('terms.100.agree.2.00000000')).toBe('toast-terms-newer');
    await pair.clients.forge('terms.100.agree.99999999999999999999.x');
    await pair.clients.forge('terms.100.c-clause.7.nothing');
    await pair.clients.forge('terms.100.c-set.2.freeHours.100000');
    await pair.clients.forge('terms.100.c-whole.77');
    expect(anna.news()).toEqual([]);
    await anna.write('/terms');
    await pair.coachs.press('terms.203.see');
    expect(anna.last().text).toContain(house.say(language, 'terms-usual'));
  });
});
