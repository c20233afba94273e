import type { Engagement } from '../../src/domain/world.ts';
import { busyKey, engagementSubject, looksKey, shardOf, shards } from '../../src/state/keys.ts';
import type { House } from '../flows/house.ts';
import { keep } from './keeping-records.ts';
import { anna, lastIn, mira, openScene, wordsAfter } from './scene.ts';

export interface Told {
  readonly coach: string[];
  readonly client: string[];
}

/** How many messages each has been told. */
export const countOf = ({ coach, client }: Told) => ({ coach: coach.length, client: client.length });

/** A coach and a client who keep something, and what each of them has been told since it was asked last. */
export interface KeepingHouse {
  readonly house: House;
  /** Goes to a moment, lets everything happen that is due there, and says what the two were told. */
  at(moment: string | number): Promise<Told>;
  /** What they were told since, without the clock being moved. */
  news(): Told;
  now(): number;
  /** Changes what the two keep, as of now. */
  keeps(change: (e: Engagement) => Engagement): Promise<void>;
  loseTimers(): Promise<void>;
  /** Waits until each has been told so much, and whatever else comes; then it is news no more. */
  hears(count: ReturnType<typeof countOf>): Promise<Told>;
  /** Waits until what is to be looked at next has been found again. */
  found(): Promise<void>;
  /** The looks at the two come once more, as of now. */
  lookAgain(): Promise<void>;
}

export const openKeeping = async (): Promise<KeepingHouse> => {
  const house = await openScene();
  const read = { coach: lastIn(house, anna), client: lastIn(house, mira) };
  const now = (): number => house.rehearsal.clock.now();
  const unread = (): Told => ({
    coach: wordsAfter(house, anna, read.coach),
    client: wordsAfter(house, mira, read.client),
  });
  const news: KeepingHouse['news'] = () => {
    const told = unread();
    Object.assign(read, { coach: lastIn(house, anna), client: lastIn(house, mira) });
    return told;
  };
  return {
    ...{ house, news, now },
    async at(moment) {
      await house.at(new Date(moment).toISOString());
      await house.quiet();
      return news();
    },
    keeps: (change) => keep(house, now(), [anna, mira], change),
    async loseTimers() {
      for (let shard = 0; shard < shards; shard++) await house.store.client.del(looksKey(shard), busyKey(shard));
    },
    async hears(count) {
      await house.rehearsal.until(() => {
        const { coach, client } = countOf(unread());
        return coach >= count.coach && client >= count.client;
      });
      await house.quiet();
      return news();
    },
    async found() {
      const { rehearsal, store } = house;
      await rehearsal.until(async () => (await store.client.zcard(looksKey(shardOf(anna)))) > 0);
    },
    async lookAgain() {
      const subjects = [engagementSubject(anna, mira), `${anna}`].flatMap((subject) => [now(), subject]);
      await house.store.client.zadd(looksKey(shardOf(anna)), ...subjects);
      await house.mezha.looks.poke();
      await house.quiet();
    },
  };
};

/** Nobody was told anything. */
export const silence = { coach: [], client: [] };
