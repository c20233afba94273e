import { expect } from '@jest/globals';
import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { looksKey, shards } from '../../src/state/keys.ts';
import { type Hands, handsOf } from './drafting.ts';
import { type House, openHouse } from './house.ts';
import { keptBefore } from './kept.ts';
import type { Season, Telling } from './month-telling.ts';
import { typedDay } from './month-telling.ts';
import { type Watch, watch } from './month-watch.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';

/** A coach in Warsaw, and a client who lives in Almaty until they fly; days are counted from the Sunday on which the clock changes. */
export interface Month {
  readonly telling: Telling;
  readonly house: House;
  readonly watch: Watch;
  readonly anna: Phone;
  readonly timur: Phone;
  readonly coachs: Hands;
  readonly clients: Hands;
  /** Time goes by until that time of Warsaw's clock, as it does for a bot that is awake: each look at its moment. */
  until(day: number, time: string): Promise<void>;
  /** YYYY-MM-DD. */
  date(day: number): string;
  /** As this person would type it. */
  typed(one: Phone, day: number): string;
  /** Epoch ms of a time on Warsaw's clock. */
  moment(day: number, time: string): number;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The calendar day so many days from the season's Sunday. */
export const dateIn = ({ sunday }: Season, day: number): string =>
  new Date(Date.parse(sunday) + day * dayMs).toISOString().slice(0, 10);

/** What Warsaw's clock shows then, from two numbers of hours instead of a table of zones; not for the night of the change itself. */
export const momentIn = (season: Season, day: number, time: string): number =>
  Date.parse(`${dateIn(season, day)}T${time}Z`) - (day < 0 ? season.before : season.after) * hourMs;

/** When the bot wants to look at something next (epoch ms). */
const nextLook = async ({ store }: House): Promise<number> => {
  const firsts = await store.client
    .pipeline([...Array(shards).keys()].map((shard) => ['zrange', looksKey(shard), 0, 0, 'WITHSCORES']))
    .exec();
  const scores = (firsts ?? []).map(([, found]) => Number((found as string[])[1] ?? Number.POSITIVE_INFINITY));
  return Math.ceil(Math.min(...scores));
};

const looksAtMost = 500;

/** The next look, once whatever the last ones began is over. */
const lookAfterRest = async (house: House): Promise<number> => {
  for (let next = await nextLook(house); ; ) {
    await house.quiet();
    const again = await nextLook(house);
    if (again === next && again > house.rehearsal.clock.now()) return next;
    next = again;
  }
};

/** From look to look, until that moment. */
const pass = async (house: House, moment: number): Promise<void> => {
  let looks = 0;
  for (let next = await lookAfterRest(house); next < moment; next = await lookAfterRest(house)) {
    if (looks++ > looksAtMost) throw new Error(`the bot looks again and again: ${new Date(next).toISOString()}`);
    house.rehearsal.clock.move(next);
  }
  house.rehearsal.clock.move(moment);
  await lookAfterRest(house);
};

/** What the bot answers meanwhile is because of them. */
const doing =
  <A extends unknown[], R>(who: number, record: Watch, act: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    record.because(who);
    try {
      return await act(...args);
    } finally {
      record.because(null);
    }
  };

/** A person whose every act is known to be theirs, and who hears what a message is put together from. */
const acting = (one: Phone, record: Watch): Phone => ({
  ...one,
  news: () => record.news(one.id),
  write: doing(one.id, record, one.write),
  tap: doing(one.id, record, one.tap),
});

const actingHands = (hands: Hands, who: number, record: Watch): Hands => ({
  ...hands,
  press: doing(who, record, hands.press),
  forge: doing(who, record, hands.forge),
});

/** The two know each other since long before; the first weeks are behind them. */
export const openMonth = async (telling: Telling): Promise<Month> => {
  const { season } = telling;
  const moment = (day: number, time: string): number => momentIn(season, day, time);
  const house = await openHouse(new Date(moment(-20, '10:30')).toISOString());
  const anna = await coach(house, 100, 'Анна', telling.coach);
  const timur = await client(house, 100, 201, 'Тимур', telling.client);
  await timur.write(`/language ${telling.client}`);
  await timur.write('/timezone Asia/Almaty');
  for (const one of [anna, timur]) one.news();
  const record = watch(house);
  return {
    ...{ telling, house, watch: record, moment },
    ...{ anna: acting(anna, record), timur: acting(timur, record) },
    coachs: actingHands(handsOf(house, anna), anna.id, record),
    clients: actingHands(handsOf(house, timur), timur.id, record),
    until: (day, time) => pass(house, moment(day, time)),
    date: (day) => dateIn(season, day),
    typed: (one, day) => typedDay(one.language, dateIn(season, day)),
  };
};

/** Taking terms begins the first weeks anew; they are over at once. */
export const knowEachOther = ({ house, anna, timur }: Month): Promise<unknown> =>
  keptBefore(house, anna.id, timur.id, (e) => (e.welcome ? { ...e, welcome: { ...e.welcome, over: true } } : e));

/** A part of the month, as one test. */
export type Step = readonly [name: string, happens: (month: Month) => Promise<void>];

/** The newest message that has such a thing in it. */
export const lastWith = (house: House, one: Phone, what: keyof SeenMessage): SeenMessage | undefined =>
  house.received(one.id).findLast((message) => message[what] !== undefined);

/** The newest words of the bot's, whatever came with or after them. */
export const wordsOf = (house: House, one: Phone): string => lastWith(house, one, 'text')?.text ?? '';

/** Nothing has come since the last look. */
export const nothingNew = (one: Phone): void => expect(one.news()).toEqual([]);

/** The names of what this person sees under the newest message. */
export const namesUnder = (one: Phone): string[] =>
  one
    .last()
    .reply_markup?.inline_keyboard.flat()
    .map(({ text }) => text) ?? [];
