import { createHash } from 'node:crypto';
import { everyKey } from '../../src/state/keys.ts';
import { type House, openHouse } from '../flows/house.ts';
import { client, coach } from '../flows/practice.ts';
import { bookOf, contradictions } from './agreements-kept.ts';
import { anna, mira } from './scene.ts';

export { anna, mira } from './scene.ts';
export const vera = 101;
export const olga = 202;
export const marek = 203;

/** Two coaches, Monday at 13:00 in their hours; Marek is a client of both. */
export const openAgreeing = async (): Promise<House> => {
  const house = await openHouse('2026-11-23T12:00:00Z');
  const first = await coach(house, anna, 'Anna', 'en');
  await coach(house, vera, 'Vera', 'en', first);
  const clients = [
    [mira, 'Mira'],
    [olga, 'Olga'],
    [marek, 'Marek'],
  ] as const;
  for (const [id, name] of clients) await client(house, anna, id, name, 'en');
  await client(house, vera, marek, 'Marek', 'en');
  return house;
};

/** The number of an update that concerns nobody, and comes now. */
export const updateNow = async (house: House): Promise<number> =>
  ((await house.call('POST', '/updates', { update: { poll: {} } })) as { update_id: number }).update_id;

/** What contradicts itself in what two have in writing. */
export const wrongWith = async (house: House, practice: number, id: number): Promise<string[]> => {
  const book = await bookOf(house, practice, id);
  return book ? contradictions(book) : ['nothing is there'];
};

/** What is forgotten by itself, or only says what is to be done next. */
const passing = /:(seen|route|looks|busy|lease):?/;

/** Names of everything that is kept, by its key; `part` stands in those keys that matter. */
export const records = async ({ store }: House, part = ''): Promise<ReadonlyMap<string, string>> => {
  const keys = (await store.client.keys(everyKey())).filter((key) => !passing.test(key) && key.includes(part));
  const dumps = await Promise.all(keys.toSorted().map((key) => store.client.dumpBuffer(key)));
  return new Map(keys.toSorted().map((key, i) => [key, nameOf(dumps[i] ?? Buffer.alloc(0))]));
};

const nameOf = (dump: Buffer): string => createHash('sha256').update(dump).digest('hex').slice(0, 12);
