import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach, invitation, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('ru'))('a relationship begins, rests and ends, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let link: string;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await somebody(house, 201, 'Тимур', language);
  });
  afterAll(() => house.close());

  it('keeps an invitation for whom it is meant, though the coach looks where it leads', async () => {
    link = await invitation(house, anna.id);
    expect(anna.news()).toEqual(['invitation', 'invitation-picture']);
    await anna.follow(link);
    expect(anna.news()).toEqual(['own-invitation']);
    await timur.follow(link);
    expect(timur.news()).toEqual(['greeting-open']);
  });

  it('passes nothing on before the client has agreed, and then before the coach has', async () => {
    const early = await timur.write('Здравствуйте');
    expect(timur.news()).toEqual(['consent-first']);
    expect(anna.news()).toEqual([]);
    expect(await timur.tap('button-consent')).toBeNull();
    expect(timur.news()).toEqual(['intake-intro', 'intake-question']);
    expect(anna.news()).toEqual(['notice-wants-in']);
    await timur.write('Можно начинать?');
    await timur.write('/urgent Очень нужно');
    await timur.edit(early, { text: 'Добрый день' });
    expect(timur.news()).toEqual(['intake-question', 'urgent-not-yet']);
    expect(anna.news()).toEqual([]);
  });

  it('begins with one tap of the coach', async () => {
    await anna.tap('button-accept');
    expect(timur.news()).toEqual(['accepted']);
    expect(anna.news()).toEqual(['accepted-coach']);
    await house.later(1000);
    await timur.write('Начинаем');
    expect(anna.news()).toEqual(['«Начинаем»']);
  });

  it('lets nobody in with a used, an old or an invented link, all in the same words', async () => {
    const olga = await somebody(house, 202, 'Ольга', language);
    await olga.follow(link);
    await olga.follow('https://t.me/mezha_rehearsal_bot?start=0123456789abcdefghijkl');
    const late = await invitation(house, anna.id);
    await house.at('2026-11-26T12:30:00Z');
    await olga.follow(late);
    expect(olga.news()).toEqual(['link-unknown', 'link-unknown', 'link-unknown']);
    await olga.write('Можно?');
    expect(olga.news()).toEqual(['stranger']);
    await timur.follow(link);
    expect(timur.news()).toEqual(['already-together']);
    anna.news();
  });

  it('rests when the client wants it, and goes on when they come back', async () => {
    await house.at('2026-11-26T22:00:00Z');
    const waiting = await timur.write('Я подумаю');
    await timur.write('/stop');
    await timur.tap('button-pause');
    expect(timur.news()).toEqual(['held-reply-welcome', 'stop-ask', 'stopped']);
    expect(timur.sign(waiting)).toBeNull();
    await timur.write('Хотя нет');
    expect(timur.news()).toEqual(['paused']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-27T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['notice-stopped']);
    await anna.write('Как вы?', { reply_to: anna.last().message_id });
    expect(anna.news()).toEqual(['client-not-active']);
    await timur.tap('button-come-back');
    expect(timur.news()).toEqual(['resumed']);
    expect(anna.news()).toEqual(['notice-came-back']);
    await timur.write('Я снова здесь');
    expect(anna.news()).toEqual(['«Я снова здесь»']);
  });

  it('keeps what the coach wrote at night from a client who has paused since', async () => {
    await house.at('2026-11-27T22:00:00Z');
    const said = await anna.write('К утру', { reply_to: anna.last().message_id });
    await timur.write('/stop');
    await timur.tap('button-pause');
    timur.news();
    await house.at('2026-11-30T09:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual([]);
    expect(anna.sign(said)).toBeNull();
    expect(anna.news()).toEqual(['coach-closed', 'notice-stopped']);
    await timur.write('/start');
    expect(timur.news()).toEqual(['resumed']);
    anna.news();
  });

  it('ends with a polite word, takes nothing more, and begins anew only by a new invitation', async () => {
    await house.at('2026-11-30T22:00:00Z');
    const waiting = await timur.write('Ещё вопрос');
    timur.news();
    await house.at('2026-12-01T08:00:00Z');
    await anna.write('/clients');
    await anna.tap('Тимур');
    await anna.tap('button-end');
    expect(anna.news()).toEqual(['clients', 'client-card', 'ended-coach']);
    expect(timur.news()).toEqual(['ended']);
    expect(timur.sign(waiting)).toBeNull();
    await timur.write('Жаль');
    await timur.follow(link);
    expect(timur.news()).toEqual(['ended', 'link-unknown']);
    await timur.follow(await invitation(house, anna.id));
    expect(timur.news()).toEqual(['greeting']);
    await house.at('2026-12-01T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['invitation', 'invitation-picture']);
  });

  it('is declined kindly, and the client hears it', async () => {
    await timur.tap('button-consent');
    await anna.tap('button-decline');
    await anna.tap('button-refusal-2');
    await anna.tap('button-refusal-send');
    expect(anna.news()).toEqual(['notice-wants-in', 'refusal-ask', 'refusal-preview', 'declined-coach']);
    expect(timur.news()).toEqual(['intake-intro', 'intake-question', 'declined-kind']);
    await timur.write('Понимаю');
    expect(timur.news()).toEqual(['ended']);
  });

  it('tells of a client who agrees at night only in the morning', async () => {
    const mira = await somebody(house, 203, 'Мира', language);
    await house.at('2026-12-01T22:00:00Z');
    await mira.follow(await invitation(house, anna.id));
    anna.news();
    await mira.tap('button-consent');
    await mira.write('Когда?');
    expect(mira.news()).toEqual(['greeting', 'intake-intro', 'intake-question', 'intake-question']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-12-02T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['notice-wants-in']);
  });
});

describe('a greeting', () => {
  let house: House;
  afterAll(() => house.close());

  it('is said again in whichever language its reader chooses, and after the consent the choice is confirmed', async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    const anna = await coach(house, 100, 'Анна', 'ru');
    const dana = await somebody(house, 201, 'Дана', 'ru');
    await dana.follow(await invitation(house, anna.id));
    expect(dana.news()).toEqual(['greeting-open']);
    const greeting = dana.last();
    await dana.tap('Қазақша', greeting);
    expect(house.wording.recall(dana.now(greeting).text ?? '')).toMatchObject({ key: 'greeting-open', locale: 'kk' });
    await dana.tap('Русский', greeting);
    expect(house.wording.recall(dana.now(greeting).text ?? '')).toMatchObject({ key: 'greeting-open', locale: 'ru' });
    expect(dana.news()).toEqual([]);
    const languages = [{ data: 'language.100.kk' }, { data: 'language.100.ru' }];
    await dana.tap('button-consent');
    for (const button of languages)
      await house.call('POST', '/people/201/tap', { message_id: greeting.message_id, button });
    await house.quiet();
    expect(house.received(201).map((m) => house.wording.recall(m.text ?? '')?.key)).toEqual([
      'greeting-open',
      'intake-intro',
      'intake-question',
      'language-set',
      'language-set',
    ]);
  });

  it('is for one reader, though two follow the link', async () => {
    const link = await invitation(house, 100);
    const first = await somebody(house, 202, 'Первая', 'ru');
    const second = await somebody(house, 203, 'Второй', 'ru');
    await Promise.all([202, 203].map((id) => house.call('POST', `/people/${id}/link`, { url: link })));
    await house.quiet();
    expect([...first.news(), ...second.news()].sort()).toEqual(['greeting-open', 'link-unknown']);
    await client(house, 100, 204, 'Третья', 'ru');
  });
});
