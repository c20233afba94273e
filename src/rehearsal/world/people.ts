import type { BusinessOpeningHours } from '@grammyjs/types';
import { colourOf, type Person, privateChatOf } from './person.ts';
import { badRequest, Refusal } from './refusal.ts';
import { createRoom, type Room } from './room.ts';
import type { World } from './world.ts';

/** What may be said about a person when one is made or changed. */
export interface PersonDetails {
  id?: number;
  first_name?: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  zone?: string;
  business_opening_hours?: BusinessOpeningHours;
}

const FIRST_ID = 1001;

/** Makes a person and their chat with the bot, which they have not started yet. */
export function addPerson(world: World, details: PersonDetails): Person {
  const id = details.id ?? nextId(world);
  if (!Number.isSafeInteger(id) || id <= 0) throw badRequest('id must be a positive integer');
  if (world.people.has(id)) throw new Refusal(409, `person ${id} is there already`);
  const { first_name = `Person ${id}`, language_code = 'en', ...rest } = details;
  const person: Person = {
    ...rest,
    id,
    first_name,
    language_code,
    blocked: false,
    started: false,
    colour: colourOf(id),
  };
  world.people.set(id, person);
  const room = createRoom(privateChatOf(person));
  room.members.set(id, 'member');
  world.rooms.set(id, room);
  world.changes.tell('person', { chat_id: id });
  return person;
}

const CHANGEABLE = ['first_name', 'last_name', 'username', 'language_code', 'zone', 'business_opening_hours'] as const;

/** Changes what is given; `null` takes it away. */
export function changePerson(world: World, person: Person, details: PersonDetails): Person {
  const said = Object.entries(details).filter(([name]) => CHANGEABLE.some((known) => known === name));
  Object.assign(person, Object.fromEntries(said.filter(([, value]) => value !== null)));
  for (const [name, value] of said) if (value === null) Reflect.deleteProperty(person, name);
  roomOfPerson(world, person).chat = privateChatOf(person);
  world.changes.tell('person', { chat_id: person.id });
  return person;
}

export function roomOfPerson(world: World, person: Person): Room {
  const room = world.rooms.get(person.id);
  if (room === undefined) throw new Refusal(404, `person ${person.id} has no chat`);
  return room;
}

/** The person, or a 404. */
export function personById(world: World, id: number): Person {
  const person = world.people.get(id);
  if (person === undefined) throw new Refusal(404, `no person ${id}`);
  return person;
}

/** The next free id from 1001 on, found without walking over everyone. */
function nextId(world: World): number {
  let id = FIRST_ID + world.people.size;
  while (id > FIRST_ID && !world.people.has(id - 1)) id -= 1;
  while (world.people.has(id)) id += 1;
  return id;
}
