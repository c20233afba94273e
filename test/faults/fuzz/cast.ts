import type { House } from '../../flows/house.ts';
import { client, coach, invitation } from '../../flows/practice.ts';
import { pairOf, play } from '../in-writing.ts';

export const anna = 100;
export const boris = 101;

/** Who is whose client. Boris is a coach here and a client there, Marek is a client of both. */
export const clientsOf: ReadonlyMap<number, readonly number[]> = new Map([
  [anna, [201, 202, 203, boris]],
  [boris, [301, 203]],
]);
const strangers = [401, 402];
export const everyone: readonly number[] = [anna, boris, 201, 202, 203, 301, ...strangers];

export interface Cast {
  /** Anna's group with a topic for each client. */
  readonly group: number;
  /** Chats that something this person does may lead to words in; null is time itself. */
  mayHear(actor: number | null): ReadonlySet<number>;
  /** The coach whose eyes a chat is under, or null. */
  coachIn(chat: number): number | null;
}

/** Two practices, the clients they share, and strangers. The moment must be inside contact hours. */
export const assemble = async (house: House): Promise<Cast> => {
  await coach(house, anna, 'Анна', 'ru');
  await house.person(boris, 'Борис <b>', 'pl');
  await house.send(anna, { text: '/invite coach' });
  await house.quiet();
  const link = /https:\/\/\S+/.exec(textsFor(house, anna))?.[0] ?? '';
  await house.call('POST', `/people/${boris}/link`, { url: link });
  const words = ['/language pl', '/timezone Europe/Warsaw', 'Борис', '/hours Mo-Fr 10:00-18:00'];
  for (const text of words) await house.send(boris, { text });
  for (const one of [201, 202, 203]) await client(house, anna, one, `Client ${one}`, 'kk');
  await client(house, anna, boris, 'Борис', 'pl');
  await client(house, boris, 301, '\u202EClient 301', 'en');
  await client(house, boris, 203, 'Client 203', 'kk');
  for (const one of strangers) await house.person(one, `Stranger ${one}`, 'en');
  const { id: group } = (await house.call('POST', '/groups', { title: 'Практика', owner: anna, forum: true })) as {
    id: number;
  };
  await house.quiet();
  await invitation(house, anna);
  await house.quiet();
  await putInWriting(house);
  return { group, mayHear: (actor) => heard(actor, group), coachIn: (chat) => coachIn(chat, group) };
};

/** Some have terms and summaries behind them, some are in the middle. */
const putInWriting = async (house: House): Promise<void> => {
  await Promise.all([play(pairOf(house.rehearsal, anna, 201)), play(pairOf(house.rehearsal, boris, 301), 30)]);
  await play(pairOf(house.rehearsal, anna, 202), 16);
  await house.quiet();
};

const textsFor = (house: House, id: number): string =>
  house
    .received(id)
    .map((m) => m.text ?? '')
    .filter((text) => text.includes('start='))
    .slice(-1)
    .join();

const coachIn = (chat: number, group: number): number | null => {
  if (chat === group) return anna;
  return clientsOf.has(chat) ? chat : null;
};

const heard = (actor: number | null, group: number): ReadonlySet<number> => {
  const pairs = [...clientsOf].flatMap(([who, clients]) => clients.map((one) => [who, one] as const));
  const near = pairs.filter(([who, one]) => actor === null || who === actor || one === actor).flat();
  const chats = [...(actor === null ? [] : [actor]), ...near];
  return new Set(near.includes(anna) || actor === anna ? [...chats, group] : chats);
};
