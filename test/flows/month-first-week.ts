import { expect } from '@jest/globals';
import { knowEachOther, lastWith, type Month, type Step, wordsOf } from './month-pair.ts';
import { typed } from './month-telling.ts';
import { sends } from './terms-told.ts';

const price = { price: '240000PLN', priceFor: 'all', sessions: '6', instalments: '2', overtimePrice: '10000PLN' };

const agreesOnTerms = async (month: Month): Promise<void> => {
  const { anna, timur, coachs, clients } = month;
  await sends({ coach: anna, client: timur, coachs, clients }, { set: price });
  await timur.tap('button-terms-agree');
  await knowEachOther(month);
  for (const one of [anna, timur]) one.news();
};

/** Two instalments, typed: one in a week, one after the clock has changed. */
const agreesOnPlan = async ({ anna, timur, coachs, typed: day }: Month): Promise<void> => {
  await anna.write('/payments');
  await coachs.press('money.201.k.plan');
  await coachs.press('money.201.k.d-own');
  await anna.write(`${day(anna, -13)} 1200 zł\n${day(anna, 3)} 1200 zł`);
  await anna.tap('button-plan-send');
  expect(timur.last().text).toMatch(/1.?200[\s\S]*1.?200/);
  await timur.tap('button-plan-yes');
  expect(anna.news()).toContain('money-page-foot');
  timur.news();
};

const booksByWords = async ({ house, anna, timur, telling }: Month): Promise<void> => {
  await anna.write('/sessions');
  await anna.tap('Тимур');
  await anna.tap('button-session-new');
  await anna.write(typed[telling.coach].once);
  expect(anna.last().text).toContain('15:00');
  await anna.tap('button-session-put');
  expect(timur.last().text).toContain(telling.season.before === 2 ? '18:00' : '19:00');
  expect(timur.last().text).toContain('15:00');
  await timur.tap('button-session-yes');
  expect(wordsOf(house, anna)).toContain('15:00');
};

/** Questions a day before, answered; a reminder and the brief an hour before. */
const prepares = async ({ anna, timur, telling, until }: Month): Promise<void> => {
  anna.news();
  timur.news();
  await until(-18, '15:05');
  expect(timur.news()).toEqual(['around-prepare']);
  await timur.tap('button-around-prepare');
  for (const answer of typed[telling.client].answers) await timur.write(answer);
  timur.news();
  await until(-17, '14:30');
  expect(timur.news()).toEqual(['around-hour']);
  const [brief = ''] = [anna.last().text];
  for (const answer of typed[telling.client].answers) expect(brief).toContain(answer);
};

/** It runs over by a quarter of an hour, which costs what the terms say. */
const runsOver = async ({ house, anna, timur, until, clients }: Month): Promise<void> => {
  anna.news();
  await until(-17, '15:02');
  expect([anna.news(), timur.news()]).toEqual([['around-begins-coach'], ['around-begins-client']]);
  await anna.tap('button-around-here');
  await timur.tap('button-around-here');
  await until(-17, '16:15');
  expect(timur.news()).toEqual(['around-nears-end-client', 'around-ended-client']);
  await anna.tap(house.say(anna.language, 'button-around-over', { late: { minutes: 15 } }));
  await anna.tap('button-around-pay');
  expect(timur.heard().key).toBe('around-charged-client');
  await anna.tap('4');
  expect(clients.words()?.key).toBe('around-charged-client');
};

/** Three promises, put in writing after the session: one of the coach's, two of the client's. */
const promises = async ({ anna, timur, telling, typed: day }: Month): Promise<void> => {
  await anna.write(`/summary ${typed[telling.coach].promises(day(anna, -12), day(anna, -9), day(anna, 2))}`);
  await anna.tap('button-summary-send');
  await timur.tap('button-summary-all');
  expect(anna.last().text).toContain('Тимур');
  anna.news();
  timur.news();
};

/** Four Thursdays at once; the client agrees to all of them with one press. */
const booksWeekly = async ({ house, anna, timur, telling, until }: Month): Promise<void> => {
  await until(-16, '11:00');
  timur.news();
  await anna.write('/sessions');
  await anna.tap('Тимур');
  await anna.tap('button-session-new');
  await anna.write(typed[telling.coach].weekly);
  await anna.tap('button-session-put');
  const { text = '' } = timur.last();
  // The clock of the coach changes between the second and the third, the client's does not.
  const [before, after] = telling.season.before === 2 ? ['20:00', '21:00'] : ['21:00', '20:00'];
  expect([...text.matchAll(/\d\d:\d\d/g)].map(([time]) => time).filter((time) => time !== '17:00')).toEqual([
    ...[before, before, after, after],
  ]);
  await timur.tap('button-session-all');
  expect(lastWith(house, timur, 'document')?.document?.file_name).toMatch(/\.ics$/);
  timur.news();
};

export const firstWeek: readonly Step[] = [
  [
    'begins with terms that have a price, and with a plan in two instalments',
    async (month) => {
      await agreesOnTerms(month);
      await agreesOnPlan(month);
    },
  ],
  ['has its first session by words, shown to each on their own clock', booksByWords],
  ['asks the client two questions a day before, and tells the coach the answers in time', prepares],
  ['lets a session run over, and the coach charge for it', runsOver],
  ['puts three promises in writing', promises],
  ['has a weekly session across the change of the clock', booksWeekly],
];
