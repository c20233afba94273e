import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach, invitation, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const own: Record<Locale, string> = { ru: 'Русский', pl: 'Polski', kk: 'Қазақша', en: 'English' };
const city: Record<Locale, string> = { ru: 'Варшава', pl: 'Warszawa', kk: 'Варшава', en: 'Warsaw' };
const hours: Record<Locale, string> = {
  ru: 'пн-пт 10:00-18:00; сб 11-14',
  pl: 'pn-pt 10:00-18:00; sob 11-14',
  kk: 'дс-жм 10:00-18:00; сб 11-14',
  en: 'mon-fri 10:00-18:00; sat 11-14',
};

describe.each(mainlyIn('ru', 'pl'))('a coach’s first conversation, in %s', (language) => {
  let house: House;
  let first: Phone;
  let next = 300;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    first = await coach(house, 100, 'Анна', language);
  });
  afterAll(() => house.close());

  /** Someone else whom the first coach invites to begin a practice. */
  const newcomer = async (name: string, more: object = {}): Promise<Phone> => {
    next += 1;
    const one = await somebody(house, next, name, language, more);
    await one.follow(await invitation(house, first.id, 'coach'));
    first.news();
    return one;
  };
  const ready = async (one: Phone): Promise<unknown> => {
    await one.write('/hours');
    one.news();
    return one.heard().args;
  };

  it('is four taps', async () => {
    const one = await newcomer('Ольга');
    expect(one.news()).toEqual(['welcome-coach']);
    await one.tap(own[language]);
    expect(one.news()).toEqual(['zone-ask', 'zone-which']);
    const zones =
      one
        .last()
        .reply_markup?.inline_keyboard.flat()
        .map((b) => b.text) ?? [];
    await one.tap(zones[0] ?? '', one.last());
    expect(one.news()).toEqual(['zone-set', 'name-ask']);
    await one.tap('button-keep-name');
    expect(one.news()).toEqual(['hours-ask']);
    await one.tap('button-hours-preset');
    expect(one.news()).toEqual(['hours-set', 'onboarding-done']);
    await one.tap('button-invite');
    expect(one.news()).toEqual(['invitation', 'invitation-picture']);
  });

  it('is four typed answers, of which wrong ones are asked again', async () => {
    const one = await newcomer('Пётр');
    await one.write('эм');
    expect(one.news()).toEqual(['welcome-coach', 'language-ask']);
    await one.write(own[language]);
    await one.write('Нигдеград');
    await one.write(city[language]);
    expect(one.news()).toEqual(['zone-ask', 'zone-which', 'zone-unknown', 'zone-set', 'name-ask']);
    await one.write('\u200b\u200b');
    await one.write('Пётр Коуч');
    expect(one.news()).toEqual(['name-unread', 'name-set', 'hours-ask']);
    await one.write('когда угодно');
    await one.write(hours[language]);
    expect(one.news()).toEqual(['hours-unread', 'hours-set', 'onboarding-done']);
    expect(await ready(one)).toMatchObject({
      zone: { zone: 'Europe/Warsaw' },
      spec: 'Mo-Fr 10:00-18:00; Sa 11:00-14:00',
    });
  });

  it('may be answered by commands in any order, with others in between', async () => {
    const one = await newcomer('Мария');
    await one.write('/hours Mo 10:00-12:00');
    await one.write('/timezone Asia/Almaty');
    await one.write('/help');
    await one.write({ location: true });
    expect(one.news()).toEqual(['welcome-coach', 'hours-set', 'zone-set', 'help-coach', 'clients-none']);
    await one.write('/start');
    await one.tap(own[language]);
    await one.write('Мария');
    expect(one.news()).toEqual(['welcome-coach', 'name-ask', 'name-set', 'onboarding-done']);
  });

  it('takes the place that is shared, and the hours that Telegram shows already', async () => {
    const day = 24 * 60;
    const opening_hours = [
      { opening_minute: 9 * 60, closing_minute: 17 * 60 },
      { opening_minute: day + 600, closing_minute: day + 840 },
    ];
    const business_opening_hours = { time_zone_name: 'Asia/Almaty', opening_hours };
    const one = await newcomer('Дана', { business_opening_hours });
    await one.tap(own[language]);
    await one.write({ location: { latitude: 43.24, longitude: 76.95 } });
    await one.tap('button-keep-name');
    expect(one.news()).toEqual(['welcome-coach', 'zone-ask', 'zone-which', 'zone-set', 'name-ask', 'hours-ask']);
    await one.tap('button-hours-telegram');
    expect(one.news()).toEqual(['hours-set', 'onboarding-done']);
    expect(await ready(one)).toMatchObject({ zone: { zone: 'Asia/Almaty' }, spec: 'Mo 09:00-17:00; Tu 10:00-14:00' });
  });

  it('works from the first minute: a client may come before the last question is answered', async () => {
    const one = await newcomer('Ия');
    const dana = await client(house, one.id, 399, 'Дана', language);
    one.news();
    await dana.write('Добрый день');
    await one.write('И вам', { reply_to: one.last().message_id });
    expect(one.news()).toEqual(['«Добрый день»']);
    expect(dana.news()).toEqual(['«И вам» ↪ «Добрый день»']);
    await one.tap('↩ Дана');
    await one.write('Как дела?');
    expect(dana.news()).toEqual(['«Как дела?»']);
    await one.write(own[language]);
    expect(one.news()).toEqual(['answer-prompt', 'zone-ask', 'zone-which']);
  });

  it('happens once: who has a practice is told so, and the link stays for somebody else', async () => {
    const link = await invitation(house, first.id, 'coach');
    await first.follow(link);
    expect(first.news()).toEqual(['invitation-coach', 'invitation-picture', 'already-coach']);
    const other = await somebody(house, 398, 'Другая', language);
    await other.follow(link);
    expect(other.news()).toEqual(['welcome-coach']);
    expect(await house.mezha.coachLink()).toBeNull();
  });
});
