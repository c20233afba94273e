import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const rest = { ru: 'день отдыха', pl: 'dzień odpoczynku', kk: 'демалыс күні', en: 'a day of rest' };

describe.each(mainlyIn('ru', 'kk'))('the coach changes hours, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T19:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    await anna.write('/open 22:00');
    aigerim = await client(house, 100, 201, 'Айгерим', language);
    await house.at('2026-11-23T21:30:00Z');
    anna.news();
    aigerim.news();
  });
  afterAll(() => house.close());

  const promised = () => aigerim.heard().args.opens;
  const moment = (iso: string) => ({ moment: Date.parse(iso) });

  it('moves the promise when they take days off, and moves it back when they do not', async () => {
    await aigerim.write('Вечерняя мысль');
    expect(promised()).toEqual(moment('2026-11-24T09:00:00Z'));
    await anna.write(`/away 24.11-25.11 ${rest[language]}`);
    expect(anna.news()).toEqual(['away-set']);
    expect(aigerim.news()).toEqual(['held-reply', 'promise-moved']);
    expect(promised()).toEqual(moment('2026-11-26T09:00:00Z'));
    await anna.write('/away off');
    expect(anna.news()).toEqual(['away-off']);
    expect(aigerim.news()).toEqual(['promise-moved']);
    expect(promised()).toEqual(moment('2026-11-24T09:00:00Z'));
  });

  it('delivers what waits as soon as they open early, and takes the opening back with one tap', async () => {
    await anna.write('/open');
    await anna.tap('button-for');
    expect(anna.news()).toEqual(['open-ask', 'open-now', 'digest', '«Вечерняя мысль»']);
    await aigerim.write('Вы здесь!');
    expect(anna.news()).toEqual(['«Вы здесь!»']);
    await anna.tap('button-undo');
    expect(anna.news()).toEqual(['undone']);
    await aigerim.write('Уже нет?');
    expect(anna.news()).toEqual([]);
    expect(aigerim.news()).toEqual(['held-reply']);
    await anna.write('/open 23:45');
    expect(anna.news()).toEqual(['open-now', 'digest', '«Уже нет?»']);
  });

  it('closes early until a time, and delivers then', async () => {
    await house.at('2026-11-24T12:00:00Z');
    await anna.write('/close 15:00');
    expect(anna.news()).toEqual(['close-now']);
    await aigerim.write('Днём');
    expect(aigerim.news()).toEqual(['held-reply']);
    expect(promised()).toEqual(moment('2026-11-24T14:00:00Z'));
    await house.at('2026-11-24T14:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Днём»']);
  });

  it('closes without an end: clients know that there is no date, and learn it as soon as there is one', async () => {
    await anna.write('/close');
    await anna.tap('button-until-i-say');
    expect(anna.news()).toEqual(['close-ask', 'close-open-ended']);
    await aigerim.write('Надолго?');
    expect(aigerim.news()).toEqual(['held-reply-open-ended']);
    await house.at('2026-11-26T12:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual([]);
    await anna.write('/open 16:00-17:00');
    expect(anna.news()).toEqual(['open-later']);
    expect(aigerim.news()).toEqual(['promise-moved']);
    expect(promised()).toEqual(moment('2026-11-26T15:00:00Z'));
    await house.at('2026-11-26T15:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', '«Надолго?»']);
    expect(aigerim.news()).toEqual([]);
  });

  it('tells clients the coach’s own words, and the day of return', async () => {
    await anna.write(`/away 27.11 ${rest[language]}`);
    await house.at('2026-11-27T12:00:00Z');
    await aigerim.write('В пятницу');
    expect(aigerim.news()).toEqual(['held-reply']);
    expect(aigerim.heard().args).toMatchObject({ words: rest[language], opens: moment('2026-11-30T09:00:00Z') });
    expect(aigerim.last().text).toContain(rest[language]);
    anna.news();
  });

  it('changes the week, and the promise follows', async () => {
    await anna.write('/hours Mo 12:00-14:00; Tu-Sa 10:00-18:00');
    expect(aigerim.news()).toEqual(['promise-moved']);
    expect(promised()).toEqual(moment('2026-11-28T09:00:00Z'));
    await anna.write('/hours вт 25:00-26:00');
    expect(anna.news()).toEqual(['hours-set', 'hours-unread']);
    await anna.write('/timezone Asia/Almaty');
    expect(aigerim.news()).toEqual(['promise-moved']);
    expect(promised()).toEqual(moment('2026-11-28T05:00:00Z'));
    await anna.write('/timezone Europe/Warsaw');
    aigerim.news();
    anna.news();
  });

  it('adds, shows and cancels days away by buttons', async () => {
    await anna.write('/away');
    await anna.tap('button-tomorrow');
    await anna.write('/away');
    expect(anna.news()).toEqual(['away-ask', 'away-set', 'away-ask']);
    expect(promised()).toEqual(moment('2026-11-30T11:00:00Z'));
    await anna.tap('button-away-off');
    expect(anna.news()).toEqual(['away-off', 'digest', '«В пятницу»']);
    aigerim.news();
  });

  it('answers what it cannot read with the very part, and changes nothing', async () => {
    await anna.write('/away когда-нибудь');
    await anna.write('/open вчера вечером');
    await anna.write('/close ???');
    expect(anna.news()).toEqual(['away-unread', 'when-unread', 'when-unread']);
    expect(aigerim.news()).toEqual([]);
  });

  it('does not undo a later change with the button of an earlier one', async () => {
    await anna.write('/open 19:00-20:00');
    const first = anna.last();
    await anna.write('/open 21:00-22:00');
    expect(await anna.tap('button-undo', first)).toBe('outdated');
    expect(await anna.tap('button-undo')).toBeNull();
    expect(await anna.tap('button-undo', first)).toBeNull();
    expect(anna.news()).toEqual(['open-later', 'open-later', 'undone', 'undone']);
  });
});
