import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { type House, openHouse } from './house.ts';
import { agreedOn, head, part, parts, states } from './payments-seen.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

/** Parts as people of each language type them. */
const typedParts: Record<Locale, string> = {
  ru: '1 декабря 200 zł; 1 января 200 zł; 1 февраля 200 zł',
  pl: '1 grudnia 200 zł; 1 stycznia 200 zł; 1 lutego 200 zł',
  kk: '1 желтоқсан 200 zł; 1 қаңтар 200 zł; 1 ақпан 200 zł',
  en: '1 Dec 200 zł; 1 Jan 200 zł; 1 Feb 200 zł',
};

describe.each(mainlyIn('ru', 'pl'))('a price for everything, paid in parts, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let proposed: SeenMessage;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    await agreedOn(house, {});
    anna.news();
    timur.news();
  });
  afterAll(() => house.close());

  it('begins as the terms divide it, and is divided otherwise with one press', async () => {
    await anna.write('/payments');
    expect(head(anna)).toBe('payments-none');
    await anna.tap('button-plan-write');
    expect(parts(anna)).toEqual([part('2026-11-30', 30000), part('2026-12-30', 30000)]);
    await anna.tap('button-plan-weekly');
    expect(parts(anna)).toEqual([part('2026-11-30', 30000), part('2026-12-07', 30000)]);
    await anna.tap('button-plan-monthly');
    await anna.tap('button-plan-own');
    await anna.write('15.12');
    expect(parts(anna)).toEqual([part('2026-12-15', 30000), part('2027-01-14', 30000)]);
    await anna.tap('button-plan-total');
    await anna.write('1 200 zł');
    expect(parts(anna)).toEqual([part('2026-12-15', 60000), part('2027-01-15', 60000)]);
    expect(timur.news()).toEqual([]);
  });

  it('is proposed, and nothing is owed before the other side has agreed', async () => {
    await anna.tap('button-plan-send');
    expect(timur.news()).toEqual(['money-page-foot']);
    expect(head(timur)).toBe('news-plan-sent');
    proposed = timur.last();
    await timur.write('/payments');
    expect(head(timur)).toBe('payments-none');
    await timur.tap('button-plan-see');
  });

  it('is answered with other parts, typed, seen once more and sent', async () => {
    anna.news();
    await timur.tap('button-plan-other');
    expect(head(timur)).toBe('plan-ask-parts');
    await timur.write('?');
    expect(head(timur)).toBe('plan-wrong-unread');
    await timur.write(typedParts[language]);
    expect(parts(timur)).toEqual([part('2026-12-01', 20000), part('2027-01-01', 20000), part('2027-02-01', 20000)]);
    expect(anna.news()).toEqual([]);
    await timur.tap('button-plan-send');
    expect(anna.news()).toEqual(['money-page-foot']);
    expect(head(anna)).toBe('news-plan-sent');
  });

  it('is agreed on with the yes of the other side; the first proposal can be accepted no more', async () => {
    expect(await timur.tap('button-plan-yes', proposed)).toBe('toast-plan-newer');
    await timur.write('/payments');
    expect(head(timur)).toBe('payments-none');
    timur.news();
    await anna.tap('button-plan-yes');
    timur.news();
    expect(head(timur)).toBe('news-plan-agreed');
    expect(states(timur)).toEqual(Array(3).fill('money-state-due'));
  });

  it('is reminded of three days before, on the day, and after it, never at night', async () => {
    await house.at('2026-11-28T08:59:00Z');
    await house.quiet();
    expect(timur.news()).toEqual([]);
    await house.at('2026-11-28T09:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual(['reminder-due-soon']);
    await house.at('2026-12-01T09:00:00Z');
    await house.quiet();
    expect(timur.news().filter((one) => one !== 'welcome-over')).toEqual(['reminder-due-today']);
    await house.at('2026-12-02T09:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual(['reminder-due-1']);
  });

  it('is reported as paid with a photo of the receipt, which the coach sees with the news', async () => {
    anna.news();
    const reminder = timur.last();
    await timur.tap('button-pay-paid-sum');
    // A reminder may say more than this: it stays where it is.
    expect(timur.now(reminder).text).toBe(reminder.text);
    timur.news();
    expect(head(timur)).toBe('payment-noted');
    await house.quiet();
    expect(anna.news()).toEqual(['money-page']);
    expect(head(anna)).toBe('news-due-paid');
    await timur.write({ photo: true });
    expect(timur.news()).toEqual(['money-page-foot']);
    expect(head(timur)).toBe('receipt-kept');
    expect(anna.news()).toEqual(['[photo]', 'money-page']);
  });

  it('is not seen yet, then confirmed; both are told, and no more is said of it', async () => {
    await anna.tap('button-pay-not');
    timur.news();
    expect(head(timur)).toBe('news-due-not');
    await timur.tap('button-pay-paid');
    await timur.tap('button-receipt-none');
    await anna.tap('button-pay-got');
    timur.news();
    expect(head(timur)).toBe('news-due-got');
    await house.at('2026-12-04T12:00:00Z');
    await house.at('2026-12-08T12:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual([]);
  });

  it('is talked about when it is hard, without reminders meanwhile', async () => {
    await house.at('2026-12-29T09:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual(['reminder-due-soon']);
    anna.news();
    await timur.tap('button-pay-talk');
    await house.quiet();
    expect(anna.news()).toEqual(['money-page']);
    expect(head(anna)).toBe('news-due-talk');
    timur.news();
    await house.at('2027-01-02T12:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual([]);
    await house.at('2027-01-04T12:00:00Z');
    await anna.tap('button-pay-on');
    expect(timur.news()).toEqual(['money-page']);
    await house.at('2027-01-08T12:00:00Z');
    await house.quiet();
    expect(timur.news()).toEqual(['reminder-due-7']);
  });

  it('is all in one statement, in a message and as a file, for both', async () => {
    for (const one of [anna, timur]) {
      await one.write('/payments');
      await one.tap('button-statement');
      expect(states(one)).toEqual(['money-state-paid', 'money-state-due', 'money-state-due']);
      one.news();
      await one.tap('button-statement-paper');
      expect(one.news()).toEqual(['statement-caption']);
      expect(one.last().document).toMatchObject({ file_name: 'payments-2027-01-08.pdf' });
    }
  });
});
