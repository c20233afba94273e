import type { Update } from 'grammy/types';
import { looksKey, shards } from '../../../src/state/keys.ts';
import { type House, openHouse } from '../../flows/house.ts';
import { acts, type Stage } from './acts.ts';
import { assemble, clientsOf, everyone } from './cast.ts';
import { diceFrom } from './dice.ts';
import { openEye } from './eye.ts';

const hour = 3_600_000;
/** Leaps of the clock: an album's while, an evening, a night, a weekend; and little ones around the edges of the day. */
const leaps = [1_000, 5 * 60_000, 40 * 60_000, 3 * hour, 9 * hour, 15 * hour, 40 * hour] as const;

/** Updates in one life of a practice; then another begins, because sooner or later somebody erases everything. */
const updatesInLife = 2_500;

/** Lets people and programs do anything at all, so many updates long; throws with the seed when something goes wrong. */
export const fuzz = async (seed: number, updates: number): Promise<void> => {
  for (let left = updates, life = seed; left > 0; life++) left -= await live(life, Math.min(left, updatesInLife));
};

const live = async (seed: number, updates: number): Promise<number> => {
  const house = await openHouse('2026-11-23T10:30:00Z');
  const newest = new Map<number, number>();
  house.rehearsal.changed(({ kind, chat_id, message_id }) => {
    if (kind === 'message' && chat_id !== undefined) newest.set(chat_id, Number(message_id));
  });
  try {
    const cast = await assemble(house);
    return await act({ house, cast, newest, dice: diceFrom(seed) }, seed, updates);
  } finally {
    await house.close();
  }
};

const act = async (stage: Stage, seed: number, updates: number): Promise<number> => {
  const { house, dice } = stage;
  const eye = await openEye(house, stage.cast);
  const past: string[] = [];
  let done = 0;
  while (done < updates) {
    const actor = dice.chance(0.08) ? null : dice.one(everyone);
    const said = actor === null ? await leap(stage) : await someActs(stage, actor, (count) => (done += count));
    past.push(`${actor ?? 'time'}: ${said}`);
    await settle(stage);
    const wrong = await eye.complaints(actor, said);
    if (wrong.length > 0)
      throw new Error(
        `seed ${seed}, after ${done} updates:\n${past.slice(-4).join('\n')}\n\n${wrong.slice(0, 5).join('\n')}`,
      );
  }
  return done;
};

/** A few things at once, or one of a coach's, because each may change what is right from then on. */
const someActs = async (stage: Stage, actor: number, onDone: (updates: number) => void): Promise<string> => {
  const { house, dice } = stage;
  const times = clientsOf.has(actor) ? 1 : 1 + dice.number(5);
  const names: string[] = [];
  for (let i = 0; i < times; i++) {
    const one = dice.one(acts);
    const before = house.rehearsal.pendingCount();
    try {
      onDone(await one(stage, actor));
      names.push(one.name, ...house.rehearsal.pendingUpdates().slice(before).map(inShort));
    } catch (error) {
      if (!isTelegramsRefusal(error)) throw error;
    }
  }
  return names.join(' ');
};

/** What Telegram would not let anybody do, such as editing another's message. */
const isTelegramsRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';

const inShort = (update: Update): string =>
  `${update.callback_query?.data ?? ''} ${JSON.stringify(update).slice(0, 600)}`;

const leap = async ({ house, dice }: Stage): Promise<string> => {
  const now = house.rehearsal.clock.now();
  // Lands well before or after a full hour: the clock goes on by itself while things are looked at.
  const to = Math.floor((now + dice.one(leaps)) / hour) * hour + dice.one([5_000, 20 * 60_000, 59 * 60_000]);
  await house.at(new Date(Math.max(to, now + 1_000)).toISOString());
  return new Date(to).toISOString();
};

/** Everything that was done has led to what it leads to, an album included. */
const settle = async ({ house }: Stage): Promise<void> => {
  await house.quiet();
  if (!(await isGathering(house))) return;
  await house.at(new Date(house.rehearsal.clock.now() + 1_000).toISOString());
  await house.quiet();
};

const isGathering = async ({ store, rehearsal }: House): Promise<boolean> => {
  const soon = `${rehearsal.clock.now() + 1_000}`;
  const all = [...Array(shards).keys()];
  const due = await Promise.all(all.map((shard) => store.client.zcount(looksKey(shard), '-inf', soon)));
  return due.some((count) => count > 0);
};
