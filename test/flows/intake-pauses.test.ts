import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach, invitation, somebody } from './practice.ts';

const questionNow = (phone: Phone): unknown => phone.heard().args.number;

describe('a questionnaire that takes its time', () => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  beforeAll(async () => {
    // A Monday, noon in Warsaw; Dana lives in Almaty, four hours ahead.
    house = await openHouse('2026-11-23T11:00:00Z');
    anna = await coach(house, 100, 'Anna', 'pl');
    dana = await somebody(house, 201, 'Dana', 'kk');
    await dana.follow(await invitation(house, anna.id));
    await dana.tap('button-consent');
    await dana.write('/timezone Asia/Almaty');
    await dana.write('Жұмысымды ауыстырғым келеді');
    for (const phone of [anna, dana]) phone.news();
  });
  afterAll(() => house.close());

  it('is put aside with a word, and taken up again by a button', async () => {
    await dana.write('/later');
    expect(dana.news()).toEqual(['intake-later']);
    await house.later(3_600_000);
    await dana.tap('button-go-on');
    expect(dana.news()).toEqual(['intake-question']);
    expect(questionNow(dana)).toBe(2);
  });

  it('is recalled kindly after one day and after three, never at night, and then the coach is told', async () => {
    await house.at('2026-11-24T11:00:00Z');
    await house.quiet();
    expect(dana.news()).toEqual([]);
    await house.at('2026-11-24T12:10:00Z');
    await house.quiet();
    expect(dana.news()).toEqual(['intake-reminder']);
    await dana.tap('button-go-on');
    dana.news();
    // Ten in the evening in Almaty: the next reminder falls into a night and waits for the morning.
    await house.at('2026-11-24T17:00:00Z');
    await dana.write('/later');
    dana.news();
    await house.at('2026-11-25T17:30:00Z');
    await house.quiet();
    expect(dana.news()).toEqual([]);
    await house.at('2026-11-26T04:00:00Z');
    await house.quiet();
    expect(dana.news()).toEqual(['intake-reminder']);
    await house.at('2026-11-28T04:00:01Z');
    await house.quiet();
    expect(dana.news()).toEqual(['intake-reminder-last']);
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-30T09:30:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['notice-stuck']);
    await house.at('2026-12-02T12:00:00Z');
    await house.quiet();
    expect(dana.news()).toEqual([]);
  });

  it('goes on after nine days, on another process, with the next message, which is asked about and not guessed', async () => {
    await house.at('2026-12-03T17:00:00Z');
    await house.restart();
    await dana.write('Сәлеметсіз бе, жалғастырайық');
    expect(dana.news()).toEqual(['intake-which']);
    await dana.tap('button-no-answer');
    expect(dana.news()).toEqual(['intake-question']);
    expect(questionNow(dana)).toBe(2);
    await dana.write('Таңертең жұмысқа қуанып барсам');
    expect(questionNow(dana)).toBe(3);
    await house.later(2 * 86_400_000);
    await house.quiet();
    await dana.write('Достарым айтады');
    await dana.tap('button-for-question');
    expect(questionNow(dana)).toBe(4);
    expect(anna.news()).toEqual([]);
  });

  it('keeps what was answered when the coach changes the questions in between', async () => {
    await anna.write('/intake');
    anna.news();
    expect(questionNow(dana)).toBe(4);
    await dana.write('Кітап оқыдым');
    await dana.tap('5');
    expect(questionNow(dana)).toBe(6);
  });

  it('asks for help with one tap, and the coach hears of it in contact hours', async () => {
    anna.news();
    await house.at('2026-12-07T05:00:00Z');
    await house.quiet();
    await dana.tap('button-need-help');
    expect(dana.news()).toContain('intake-help');
    await house.at('2026-12-08T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toContain('notice-needs-help');
  });
});

describe('two clients fill in their questionnaires at once, and one of them is a coach as well', () => {
  let house: House;
  let anna: Phone;
  let boris: Phone;
  let eva: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T11:00:00Z');
    anna = await coach(house, 100, 'Anna', 'en');
    boris = await coach(house, 300, 'Boris', 'en', anna);
    eva = await client(house, boris.id, 301, 'Eva', 'en');
    await boris.follow(await invitation(house, anna.id));
    const mira = await somebody(house, 202, 'Mira', 'en');
    await mira.follow(await invitation(house, anna.id));
    await boris.tap('button-consent');
    await mira.tap('button-consent');
    for (const [n, text] of ['one', 'two', 'three'].entries()) {
      await boris.write(`Boris ${text}`);
      await mira.write(`Mira ${text}`);
      expect([questionNow(boris), questionNow(mira)]).toEqual([n + 2, n + 2]);
    }
    for (const phone of [anna, boris, eva]) phone.news();
  });
  afterAll(() => house.close());

  it('and the coach among them goes on answering his own clients in between', async () => {
    await eva.write('Good morning, Boris');
    expect(boris.news()).toEqual(['«Good morning, Boris»']);
    await boris.write('Good morning, Eva', { reply_to: boris.last().message_id });
    expect(eva.news()).toEqual(['«Good morning, Eva» ↪ «Good morning, Boris»']);
    await boris.write('Boris four');
    expect(questionNow(boris)).toBe(5);
    expect(eva.news()).toEqual([]);
    expect(anna.news()).toEqual([]);
  });

  it('and answers the question he replies to', async () => {
    const first = house.chat(boris.id).find((message) => message.text?.startsWith('Question 2 of 12'));
    await boris.write('and one thing more', { reply_to: first?.message_id });
    await boris.write('/intake');
    await boris.tap('button-back');
    await boris.tap('button-back');
    await boris.tap('button-back');
    expect(boris.last().text).toContain('Boris two\nand one thing more');
  });
});
