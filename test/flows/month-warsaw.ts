import { expect } from '@jest/globals';
import { type Month, type Step, wordsOf } from './month-pair.ts';
import { typed } from './month-telling.ts';

/** From Almaty to Warsaw: what was agreed on stays where it is, and is told by another clock. */
const flies = async ({ house, timur, anna, until }: Month): Promise<void> => {
  await until(-6, '14:00');
  timur.news();
  anna.news();
  await timur.write('/timezone Europe/Warsaw');
  await timur.write('/sessions');
  const text = wordsOf(house, timur);
  expect(text.match(/\d\d:\d\d/g)).toEqual(['13:00', '17:00', '17:00', '17:00']);
  timur.news();
};

const keepsDiary = async ({ timur, anna, until }: Month): Promise<void> => {
  await until(-5, '10:01');
  expect(timur.news()).toEqual(['promise-soon']);
  await until(-4, '10:01');
  expect(timur.news()).toEqual(['around-prepare', 'promise-today']);
  anna.news();
  await timur.tap('button-summary-done');
  timur.news();
  await until(-4, '14:01');
  expect(anna.news()).toContain('promise-news');
  expect(timur.news()).toEqual([
    ...['around-hour', 'around-begins-client', 'around-nears-end-client', 'around-ended-client'],
  ]);
  await anna.tap('button-around-on-time');
};

/** Nobody comes; after as many minutes as the terms name it counts as missed, and the coach charges for it. */
const misses = async ({ anna, timur, until }: Month): Promise<void> => {
  await until(-3, '17:05');
  expect(timur.news()).toEqual(['around-prepare', 'around-hour', 'around-begins-client']);
  await anna.tap('button-around-absent-coach');
  await until(-3, '17:25');
  await anna.tap('button-around-absent-coach');
  await anna.tap('button-around-pay');
  expect(timur.news()).toEqual(['around-missed-client', 'around-charged-client']);
  await until(-3, '19:00');
  expect(timur.news()).toEqual([]);
  anna.news();
};

/** A session lies in the coach's holiday: the coach is told, and moves it. */
const goesAway = async ({ house, anna, timur, coachs, telling, typed: day, until }: Month): Promise<void> => {
  await until(-2, '12:00');
  await anna.write(`/away ${day(anna, 4)}-${day(anna, 6)}`);
  expect(wordsOf(house, anna)).toContain('17:00');
  await coachs.press('session.201.k.see.4');
  await anna.tap('button-session-move');
  await anna.write(typed[telling.coach].atTen(day(anna, 3)));
  await anna.tap('button-session-put');
  expect(timur.last().text).toContain('10:00');
  await timur.tap('button-session-yes');
  timur.news();
  anna.news();
};

/** At night the client writes; in the morning the clock has changed. */
const clockChanges = async ({ house, anna, timur, telling, until }: Month): Promise<void> => {
  await until(-1, '23:30');
  await timur.write(typed[telling.client].goodNight);
  expect(timur.news()).toEqual(['held-reply']);
  expect(timur.last().text).toContain('10:00');
  await until(0, '09:59');
  expect(timur.news()).toEqual([]);
  await until(0, '10:01');
  expect(timur.news()).toHaveLength(1);
  expect(timur.last().text).toMatch(/400[\s\S]*1.?200|1.?200[\s\S]*400/);
  const amount = { money: { amount: 40_000, currency: 'PLN' } };
  await timur.tap(house.say(timur.language, 'button-pay-paid-sum', { amount }));
  await timur.tap('button-receipt-none');
  timur.news();
  expect(anna.news()).toEqual([]);
};

const letsGo = async ({ house, anna, timur, telling, until }: Month): Promise<void> => {
  await until(1, '10:05');
  expect(timur.news()).toEqual(['promise-soon']);
  expect(anna.news()).toEqual(['digest', '[copyMessage]', 'money-page']);
  await anna.tap('button-pay-got');
  const night = house.received(anna.id).findLast(({ text }) => text === typed[telling.client].goodNight);
  await anna.write('👍', { reply_to: night?.message_id });
  await until(2, '10:01');
  timur.news();
  await timur.tap('button-promise-let-go');
  await until(2, '10:10');
  expect(anna.news()).toContain('promise-news');
  await anna.tap('button-summary-drop-item');
  expect(timur.heard().args.head).toMatchObject({ phrase: 'promise-head-dropped' });
  timur.news();
};

export const toWarsaw: readonly Step[] = [
  ['tells what is agreed by the clock of the client who has flown to Warsaw', flies],
  ['holds the client’s new morning for a promise, which is kept', keepsDiary],
  ['lets a session be missed, and the coach charge for it', misses],
  ['has a holiday of the coach’s across a session, which is moved', goesAway],
  ['reminds at ten by the new clock after the night in which it has changed', clockChanges],
  ['lets a promise go, with the coach’s yes', letsGo],
];
