import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import { agreedOn, head, page, part, parts, states } from './payments-seen.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

describe.each(mainlyIn('ru'))('a price for each session, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    await agreedOn(house, { priceFor: 'session', price: { amount: 15000, currency: 'PLN' }, instalments: 1 });
    anna.news();
    timur.news();
  });
  afterAll(() => house.close());

  it('lets the coach add a sum, shown once more before it is added, and once only', async () => {
    await anna.write('/payments');
    await anna.tap('button-due-add');
    await anna.write('???');
    expect(head(anna)).toBe('due-unread');
    await anna.write('50 zł');
    expect(head(anna)).toBe('due-check');
    expect(timur.news()).toEqual([]);
    const check = anna.last();
    await anna.tap('button-due-add-sure', check);
    expect(timur.news()).toEqual(['money-page']);
    expect(head(timur)).toBe('news-due-new');
    await timur.write('/payments');
    expect(parts(timur)).toEqual([part('2026-11-26', 5000)]);
  });

  it('says that it need not be paid, and opens it again', async () => {
    timur.news();
    await anna.write('/payments');
    await anna.tap('1');
    await anna.tap('button-pay-waive');
    expect(head(timur)).toBe('news-due-waive');
    await anna.tap('button-pay-open');
    expect(head(timur)).toBe('news-due-open');
    await timur.tap('button-pay-paid', timur.last());
    expect(await timur.tap('button-pay-unsay')).toBe('toast-noted');
  });

  it('tells the coach in contact hours only, and once, whatever was pressed at night', async () => {
    await house.at('2026-11-23T21:00:00Z');
    anna.news();
    await timur.write('/payments');
    await timur.tap('1');
    await timur.tap('button-pay-paid');
    expect(page(timur).list?.lines[0]).toMatchObject({ phrase: 'money-reach-at' });
    await timur.write({ document: true });
    await house.quiet();
    expect(anna.news()).toEqual([]);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news().filter((one) => one !== 'digest')).toEqual(['[document]', 'money-page-foot']);
  });

  it('takes words typed instead of a receipt for a message to the coach', async () => {
    await house.at('2026-11-24T12:00:00Z');
    await timur.write('/payments');
    await timur.tap('1');
    await timur.tap('button-pay-unsay');
    await timur.tap('button-pay-paid');
    anna.news();
    await timur.write('оплачено утром');
    expect(anna.news()).toEqual(['«оплачено утром»']);
  });

  it('changes nothing by a button that was made for another turn', async () => {
    await timur.write('/payments');
    await timur.tap('1');
    await timur.tap('button-pay-unsay');
    await timur.tap('button-pay-paid');
    const reported = anna.last();
    await timur.tap('button-pay-unsay');
    expect(await anna.tap('button-pay-got', reported)).toBe('toast-payment-newer');
    await anna.write('/payments');
    expect(states(anna)).toEqual(['money-state-due']);
    expect(await timur.tap('button-pay-talk')).toBe('toast-noted');
    expect(await anna.tap('button-answer', anna.last())).toBeNull();
  });
});
