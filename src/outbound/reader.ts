import type { Effect } from '../domain/effects.ts';
import type { TextArg, TextArgs } from '../domain/texts.ts';
import type { Addressee } from '../domain/unaddressed.ts';
import type { World } from '../domain/world.ts';
import type { Entry } from '../state/outbox.ts';
import type { Reader as StateReader } from '../state/snapshot.ts';
import type { Reader } from './wording.ts';

/** What is known at the moment of sending: the world the effect belongs to, and names from other practices. */
export interface Scene {
  readonly world: World;
  readonly now: number;
  nameOf(who: Addressee): string;
}

/** The records an entry needs to be worded. */
export const loadScene = async (
  read: StateReader['read'],
  entry: Entry,
  now: number,
  known: World | null,
): Promise<Scene> => {
  const clients = clientsIn(entry.effect);
  const world =
    known && clients.every((one) => known.engagements.has(one)) ? known : await loadWorld(read, entry, clients);
  const others = whoIn(entry.effect).filter((who) => !isKnown(world, who));
  const names = new Map<string, string>();
  for (const who of others) names.set(nameKey(who), await foreignName(read, who));
  return { world, now, nameOf: (who) => names.get(nameKey(who)) ?? nameIn(world, who) };
};

const loadWorld = async (read: StateReader['read'], entry: Entry, clients: readonly number[]): Promise<World> => {
  const { effect, practice } = entry;
  if (effect.to === 'person') return (await read({ person: effect.client ?? 0 })).world;
  return (await read({ practice: practice ?? 0, clients })).world;
};

const foreignName = async (read: StateReader['read'], who: Addressee): Promise<string> => {
  const { world } = await read({ practice: who.practice, clients: who.client === null ? [] : [who.client] });
  return nameIn(world, who);
};

const nameKey = (who: Addressee): string => `${who.practice}.${who.client ?? ''}`;
const isKnown = (world: World, who: Addressee): boolean =>
  world.practice?.id === who.practice && (who.client === null || world.engagements.has(who.client));
const nameIn = (world: World, who: Addressee): string =>
  (who.client === null ? world.practice?.name : world.engagements.get(who.client)?.name) ?? '';

const clientsIn = (effect: Effect): number[] => {
  if (effect.to === 'person') return [];
  const own = effect.client === null ? [] : [effect.client];
  if (effect.do === 'remind')
    return [...new Set([...own, ...[...effect.of, ...(effect.digest?.held ?? [])].map(([client]) => client)])];
  return effect.do === 'say' ? [...new Set([...own, ...Object.values(effect.args).flatMap(clientsOf)])] : own;
};

const clientsOf = (arg: TextArg): number[] => {
  if (typeof arg !== 'object') return [];
  if ('tally' in arg) return arg.tally.map(([client]) => client);
  if ('lines' in arg) return arg.lines.flatMap(clientsOf);
  if ('phrase' in arg)
    return [
      ...(arg.client === undefined ? [] : [arg.client]),
      ...Object.values<TextArg>(arg.args ?? ({} as TextArgs)).flatMap(clientsOf),
    ];
  return [];
};

const whoIn = (effect: Effect): Addressee[] =>
  effect.do === 'say' ? effect.buttons.flat().flatMap((button) => (button.who ? [button.who] : [])) : [];

/** Whose eyes read it: language, clocks and names. */
export const readerOf = (effect: Effect, { world, now }: Scene): Reader => {
  const e = effect.client === null ? null : (world.engagements.get(effect.client) ?? null);
  const names = {
    coach: world.practice?.name ?? '',
    client: (id: number): string => world.engagements.get(id)?.name ?? '',
  };
  if (effect.to === 'client' && e)
    return { locale: e.locale, zone: e.zone, otherZone: world.practice?.zone ?? null, now, names, client: e.client };
  if (effect.to === 'coach' && world.practice)
    return {
      locale: world.practice.locale,
      zone: world.practice.zone,
      otherZone: null,
      now,
      names,
      client: effect.client,
    };
  const { person } = world;
  return { locale: person?.locale ?? 'en', zone: person?.zone ?? 'UTC', otherZone: null, now, names, client: null };
};
