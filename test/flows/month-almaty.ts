import { expect } from '@jest/globals';
import { type Month, namesUnder, nothingNew, type Step, wordsOf } from './month-pair.ts';

/** Two sums are paid and received: what the long session cost, and the first instalment on its day. */
const pays = async ({ anna, timur, house, until }: Month): Promise<void> => {
  await until(-14, '12:00');
  expect(timur.news()).toEqual(['reminder-due-today']);
  await timur.tap('button-pay-paid-sum');
  await timur.tap('button-receipt-none');
  timur.news();
  anna.news();
  await until(-13, '09:00');
  expect(timur.news()).toEqual(['reminder-due-today']);
  await timur.tap('button-pay-paid-sum');
  nothingNew(anna);
  await until(-13, '10:05');
  expect(anna.news()).toEqual(['agenda + promise-soon', 'money-page', 'money-page']);
  await anna.tap('button-pay-got');
  await anna.tap('button-pay-got');
  expect(wordsOf(house, timur)).toMatch(/1.?200|100/);
  timur.news();
  anna.news();
};

/** The coach keeps a promise of their own. */
const coachKeeps = async ({ anna, timur, until }: Month): Promise<void> => {
  await until(-12, '10:30');
  expect(anna.news()).toEqual(['promise-today']);
  await anna.tap('button-summary-done');
  expect(timur.news()).toEqual(['promise-news']);
  expect(timur.heard().args.head).toMatchObject({ phrase: 'promise-head-done' });
};

/** The client picks a time of the coach's with buttons, on both clocks. */
const booksByButton = async ({ anna, timur, clients, moment, telling, until }: Month): Promise<void> => {
  await until(-11, '12:00');
  anna.news();
  await timur.write('/sessions');
  await timur.tap('button-session-new');
  await clients.press(`session.100.c.day.0.0.${Math.floor(moment(-4, '13:00') / 86_400_000)}`);
  const own = telling.season.before === 2 ? '16:00' : '17:00';
  expect(namesUnder(timur)).toContain(`${own} (13:00)`);
  await timur.tap(`${own} (13:00)`);
  await timur.tap('button-session-put');
  expect(anna.news()).toEqual(['session-card']);
  await anna.tap('button-session-yes');
  timur.news();
};

/** Seven hours before it: the clause and the cost come first; the coach waives. */
const movesLate = async ({ anna, timur, clients, house, moment, until }: Month): Promise<void> => {
  await until(-10, '10:30');
  expect(timur.news().sort()).toEqual(['around-prepare', 'promise-soon']);
  anna.news();
  await timur.write('/sessions');
  await clients.press('session.100.c.see.2');
  await timur.tap('button-session-move');
  const cost = { amount: { money: { amount: 40_000, currency: 'PLN' } } };
  expect(wordsOf(house, timur)).toContain(house.say(timur.language, 'session-cost', cost, { coach: 'Анна' }));
  expect(timur.last().text).toMatch(/24/);
  const turn = clients.find('session.100.c.day.2').split('.')[5];
  await clients.press(`session.100.c.day.2.${turn}.${Math.floor(moment(-9, '16:00') / 86_400_000)}`);
  await clients.press(`session.100.c.pre.2.${turn}.${Math.round(moment(-9, '16:00') / 60_000).toString(36)}`);
  await timur.tap('button-session-put');
  expect(anna.news()).toEqual(['session-card-more']);
  await anna.tap('button-session-yes');
  await anna.tap('button-around-waive');
  expect(timur.news()).toContain('around-waived-client');
};

/** More time is asked for on the day; the coach agrees. The moved session is held. */
const asksForTime = async (month: Month): Promise<void> => {
  const { anna, timur, until, typed: day } = month;
  timur.news();
  await until(-9, '09:00');
  expect(timur.news()).toEqual(['around-prepare', 'promise-today']);
  anna.news();
  await timur.tap('button-promise-more');
  await timur.write(day(timur, -4));
  nothingNew(anna);
  await until(-9, '10:10');
  expect(anna.news()).toContain('promise-news');
  await anna.tap('button-promise-agree');
  expect(timur.heard().args.head).toMatchObject({ phrase: 'promise-head-agreed' });
  timur.news();
  await until(-9, '17:02');
  await anna.tap('button-around-on-time');
  const around = timur.news().filter((key) => key.startsWith('around'));
  expect(around).toEqual([
    ...['around-hour', 'around-begins-client', 'around-nears-end-client', 'around-ended-client'],
  ]);
  await timur.tap('button-around-on-time');
};

export const inAlmaty: readonly Step[] = [
  ['brings two payments in on the client’s morning, and to the coach in contact hours', pays],
  ['reminds the coach of a promise, which is kept', coachKeeps],
  ['lets the client choose a time with buttons, on both clocks', booksByButton],
  ['has a session moved late: the clause and the cost come first, the coach waives', movesLate],
  ['gives a promise more time, with the coach’s yes', asksForTime],
];
