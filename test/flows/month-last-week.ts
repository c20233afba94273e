import { expect } from '@jest/globals';
import { type Month, type Step, wordsOf } from './month-pair.ts';

/** Two reminders of one morning are one message; the session is held at once. */
const meetsBeforeHoliday = async ({ anna, timur, until }: Month): Promise<void> => {
  await until(3, '10:30');
  expect(timur.news()).toEqual(['around-hour', 'around-begins-client + reminder-due-today']);
  expect(timur.last().text).toMatch(/10:00[\s\S]*1.?200/);
  await until(3, '11:05');
  await anna.tap('button-around-on-time');
  await timur.tap('button-around-on-time');
  timur.news();
  anna.news();
};

/** The second instalment waits for a week; the coach is away and hears of nothing. */
const paysLate = async ({ house, anna, timur, until }: Month): Promise<void> => {
  await until(4, '11:00');
  expect(timur.news()).toEqual(['reminder-due-1']);
  await until(7, '12:00');
  expect(timur.news()).toEqual(['reminder-due-3']);
  await timur.tap('button-pay-paid-sum');
  await timur.write({ photo: true });
  expect(anna.news()).toEqual([]);
  await until(8, '10:05');
  const photo = house.received(anna.id).findLast((message) => message.photo !== undefined);
  expect(photo).toBeDefined();
  await anna.tap('button-pay-got');
  expect(wordsOf(house, timur)).toMatch(/1.?200/);
  timur.news();
  anna.news();
};

const meetsLast = async ({ anna, timur, until }: Month): Promise<void> => {
  await until(11, '18:02');
  expect(timur.news()).toEqual([
    ...['around-prepare', 'around-hour', 'around-begins-client', 'around-nears-end-client', 'around-ended-client'],
  ]);
  await anna.tap('button-around-on-time');
  await timur.tap('button-around-on-time');
  anna.news();
  timur.news();
};

/** Nothing is open, and both can read what was. */
const endsInOrder = async ({ house, anna, timur, until }: Month): Promise<void> => {
  await until(12, '12:00');
  for (const one of [anna, timur]) {
    expect(one.news()).toEqual([]);
    await one.write('/payments');
    await one.tap('button-statement');
    expect(wordsOf(house, one)).toMatch(/2.?900/);
    await one.write('/agreements');
  }
  await anna.write('/today');
  await anna.write('/sessions');
  expect(anna.heard().key).toBe('sessions-all-none');
};

export const lastWeek: readonly Step[] = [
  ['says two things of one morning in one message', meetsBeforeHoliday],
  ['reminds of a late instalment with patience, and leaves a coach on holiday alone', paysLate],
  ['has its last session', meetsLast],
  ['ends with nothing open, and everything to be read', endsInOrder],
];
