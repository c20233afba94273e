import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answered, offered, parts } from './answered.ts';
import { type House, openHouse } from './house.ts';
import { agree, briefly } from './in-writing.ts';
import type { Phone } from './phone.ts';
import { coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('kk', 'en'))('a coach makes an offer, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let mira: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await answered(house, anna, 201, 'Тимур', language);
    anna.news();
  });
  afterAll(() => house.close());

  it('says what happens next to a client who waits for it, and passes nothing on', async () => {
    await timur.write('Когда ответ?');
    expect(timur.news()).toEqual(['not-yet-now']);
    await timur.tap('button-steps');
    expect(timur.news()).toEqual(['steps']);
    expect(timur.heard().args).toMatchObject({ next: { phrase: 'next-answer-now' } });
    expect(anna.news()).toEqual([]);
  });

  it('is written part by part, with a way back, and shown as the client will see it', async () => {
    await anna.tap('button-offer-make');
    expect(anna.news()).toEqual(['offer-ask-can']);
    expect(anna.heard().args).toMatchObject({ number: 1, total: 4, hint: { phrase: 'offer-hint-example' } });
    await anna.write('х'.repeat(701));
    expect(anna.news()).toEqual(['offer-too-long']);
    await anna.write('Чем-нибудь помогу');
    await anna.tap('button-back');
    expect(anna.news()).toEqual(['offer-ask-how', 'offer-ask-can']);
    expect(anna.heard().args).toMatchObject({
      hint: { phrase: 'offer-hint-now', args: { words: 'Чем-нибудь помогу' } },
    });
    for (const part of parts) await anna.write(part);
    expect(anna.news()).toEqual(['offer-ask-how', 'offer-ask-number', 'offer-ask-price', 'offer-preview']);
    expect(anna.last().text).toContain(parts[3]);
    expect(timur.news()).toEqual([]);
  });

  it('keeps the draft through a restart and some days, and changes a part of it', async () => {
    const preview = anna.last();
    await anna.tap('button-part-price', preview);
    expect(anna.news()).toEqual(['offer-ask-price']);
    await house.restart();
    await house.at('2026-11-25T12:00:00Z');
    await anna.write('/clients');
    await anna.tap('Тимур');
    await anna.tap('button-offer-make');
    expect(anna.news()).toEqual(['clients', 'client-card', 'offer-preview']);
    await anna.tap('button-part-price');
    await anna.write('8 × 900');
    expect(anna.news()).toEqual(['offer-ask-price', 'offer-preview']);
    // The earlier preview had other words: its button sends nothing but shows what would be sent.
    expect(await anna.tap('button-offer-send', preview)).toBe('outdated');
    expect(anna.news()).toEqual(['offer-preview']);
    expect(timur.news()).toEqual([]);
    await anna.tap('button-offer-send');
    expect(anna.news()).toEqual(['offer-sent']);
    expect(timur.news()).toEqual(['offer']);
    expect(timur.heard().args).toEqual({
      ...{ version: 1, can: parts[0], how: parts[1], number: parts[2], price: '8 × 900' },
    });
  });

  it('is taken: one more yes to what applies, and the work begins', async () => {
    await timur.write('А можно…');
    expect(timur.news()).toEqual(['offer-first']);
    await timur.write('/start');
    expect(timur.heard().args).toMatchObject({ next: { phrase: 'next-offer' } });
    await timur.tap('button-see-offer');
    expect(timur.news()).toEqual(['steps', 'offer']);
    expect(await timur.tap('button-offer-take')).toBe('toast-noted');
    expect(timur.news()).toEqual(['offer-taken']);
    expect(anna.news()).toEqual(['notice-offer-taken']);
    await timur.write('И что теперь?');
    await timur.tap('button-see-terms');
    expect(timur.news()).toEqual(['terms-awaited', 'terms']);
    await agree(anna, timur);
    expect(briefly(timur.news())).toEqual(['terms-version', 'terms-agreed', 'begun']);
    expect(briefly(anna.news()).at(-1)).toBe('notice-terms-begun');
    await timur.write('Начинаем');
    expect(anna.news()).toEqual(['«Начинаем»']);
    await timur.write('/help');
    await timur.tap('button-steps');
    expect(timur.heard().args).toMatchObject({ next: { phrase: 'next-work' } });
    timur.news();
  });

  it('is discussed twice: both write, the coach changes it, and the client sees what is different', async () => {
    mira = await answered(house, anna, 202, 'Мира', language);
    anna.news();
    await anna.tap('button-offer-make');
    await anna.write(parts[0]);
    expect(anna.heard().args).toMatchObject({ hint: { phrase: 'offer-hint-last', args: { words: parts[1] } } });
    await anna.tap('button-offer-last');
    await anna.tap('button-offer-last');
    await anna.write('4 × 1500');
    await anna.tap('button-offer-send');
    anna.news();
    await mira.tap('button-offer-discuss');
    expect(mira.news()).toEqual(['offer', 'discuss-now']);
    expect(anna.news()).toEqual(['notice-offer-discussed']);
    await mira.write('Мне бы реже');
    expect(anna.news()).toEqual(['«Мне бы реже»']);
    await anna.write('Раз в две недели?', { reply_to: anna.last().message_id });
    expect(mira.news()).toEqual(['«Раз в две недели?» ↪ «Мне бы реже»']);
    await anna.tap('button-offer-change');
    await anna.tap('button-part-number');
    await anna.write('4 сессии, раз в две недели');
    expect(anna.news()).toEqual(['offer-preview', 'offer-ask-number', 'offer-preview']);
    await anna.tap('button-offer-send');
    expect(mira.news()).toEqual(['offer']);
    expect(mira.heard().args).toMatchObject({
      ...{ version: 2, can: parts[0] },
      number: { phrase: 'offer-was', args: { words: '4 сессии, раз в две недели', before: parts[2] } },
    });
    await mira.tap('button-offer-discuss');
    await mira.write('И подешевле');
    expect(anna.news()).toEqual(['offer-sent', 'notice-offer-discussed', '«И подешевле»']);
    mira.news();
  });

  it('accepts no version but the newest', async () => {
    const first = house.received(mira.id).find((m) => m.text?.includes('4 × 1500')) ?? mira.last();
    expect(await mira.tap('button-offer-take', first)).toBe('toast-offer-newer');
    expect(mira.news()).toEqual(['offer']);
    expect(mira.heard().args).toMatchObject({ version: 2 });
    expect(anna.news()).toEqual([]);
  });

  it('is left in good faith, thought over again, and closed by the coach', async () => {
    await mira.tap('button-offer-leave');
    expect(mira.news()).toEqual(['offer-left']);
    expect(anna.news()).toEqual(['notice-offer-left']);
    await mira.write('Спасибо');
    expect(mira.news()).toEqual(['ended']);
    await mira.tap('button-second-thought');
    expect(mira.news()).toEqual(['second-thought', 'offer']);
    expect(anna.news()).toEqual(['notice-second-thought']);
    await mira.tap('button-offer-leave');
    await anna.tap('button-offer-close');
    expect(anna.news()).toEqual(['notice-offer-left', 'offer-closed']);
    expect(await mira.tap('button-second-thought')).toBeNull();
    expect(mira.news()).toEqual(['offer-left', 'ended']);
    await anna.write('/clients');
    expect(anna.news()).toEqual(['clients']);
    expect(anna.last().text).not.toContain('Мира');
  });

  it('comes at night without a sound, and its answer reaches the coach in the morning', async () => {
    const dana = await answered(house, anna, 203, 'Дана', language);
    await house.at('2026-11-25T22:00:00Z');
    await offered(anna);
    expect(anna.heard().key).toBe('offer-sent-quietly');
    expect(dana.news()).toEqual(['offer']);
    await dana.tap('button-offer-discuss');
    await dana.write('Вот что хотелось бы');
    expect(dana.news()).toEqual(['discuss', 'held-reply']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-26T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Вот что хотелось бы»', 'notice-offer-discussed']);
  });
});
