import { contactHours } from '../../../src/domain/hours/hours.ts';
import { isOpen } from '../../../src/domain/present.ts';
import type { World } from '../../../src/domain/world.ts';
import type { Call } from '../../../src/rehearsal/rehearsal.ts';
import { calendar } from '../../../src/state/calendar.ts';
import { setAsideKey } from '../../../src/state/keys.ts';
import { createReader, type Reader } from '../../../src/state/snapshot.ts';
import type { House } from '../../flows/house.ts';
import { bookOf, contradictions } from '../agreements-kept.ts';
import { type Cast, clientsOf } from './cast.ts';

/** Answers of Telegram's that no bot can avoid, because the message or the press is of the past or never was. */
const expected: readonly RegExp[] = [
  /message to (be )?(copy|copied|react|edit|delete|reply)\w* not found|message to react not found|MESSAGE_ID_INVALID/i,
  /query is too old/i,
  /message is not modified/i,
  /messages? can't be (copied|edited|forwarded)|there is no (text|caption) in the message/i,
];

/** What has gone wrong, as far as an outsider can see it; empty while all is well. */
export interface Eye {
  /** Looks at everything the bot did since the last time; `actor` had done something, or time had passed. */
  complaints(actor: number | null, said: string): Promise<string[]>;
}

const hours = contactHours(calendar);

export const openEye = async (house: House, cast: Cast): Promise<Eye> => {
  const reader = createReader(house.store.client, house.keys);
  let seen = house.rehearsal.calls().at(-1)?.n ?? 0;
  let before = await worlds(reader);
  let previous: number | null = null;
  let looks = 0;

  const complaints = async (actor: number | null, said: string): Promise<string[]> => {
    const calls = house.rehearsal.calls(undefined, seen);
    seen = calls.at(-1)?.n ?? seen;
    const after = await worlds(reader);
    const scenes = [before, after];
    before = after;
    // What one person did may still be on its way when the next one acts.
    const actors = [actor, previous];
    previous = actor;
    const aside = await house.store.client.hlen(setAsideKey(0));
    looks += 1;
    return [
      ...house.logs.splice(0),
      ...(aside > 0 ? [`${aside} updates were set aside`] : []),
      ...(looks % readsEvery === 0 ? await contradictionsIn(house) : []),
      ...calls.flatMap((call) => [
        ...wrongChat(cast, actors, call),
        ...refusedCall(call),
        ...(disturbs(cast, actor, call, scenes, said) ? [`${told(call)} outside hours`] : []),
      ]),
    ];
  };
  return { complaints };
};

/** Records, notes and journals are read through now and then: it takes longer than everything else. */
const readsEvery = 25;

const contradictionsIn = async (house: House): Promise<string[]> => {
  const pairs = [...clientsOf].flatMap(([coach, clients]) => clients.map((client) => [coach, client] as const));
  const found = pairs.map(async ([coach, client]) => {
    const book = await bookOf(house, coach, client);
    return book ? contradictions(book).map((wrong) => `${coach} and ${client}: ${wrong}`) : [];
  });
  return (await Promise.all(found)).flat();
};

const worlds = async (reader: Reader): Promise<Map<number, World>> => {
  const found = new Map<number, World>();
  for (const coach of clientsOf.keys())
    found.set(coach, (await reader.read({ practice: coach, clients: 'all' })).world);
  return found;
};

const told = ({ method, params, description }: Call): string =>
  `${method} ${JSON.stringify(params).slice(0, 400)} ${description ?? ''}`;

/** The chat of a call: of the message, or of the menu it sets. */
const chatOf = ({ params }: Call): number | null => {
  const { chat_id, scope } = params as { chat_id?: number | string; scope?: { chat_id?: number } };
  const id = chat_id ?? scope?.chat_id;
  return id === undefined ? null : Number(id);
};

const wrongChat = (cast: Cast, actors: readonly (number | null)[], call: Call): string[] => {
  const chat = chatOf(call);
  if (chat === null || actors.some((actor) => cast.mayHear(actor).has(chat))) return [];
  return [`${told(call)}: not a chat that ${actors[0] ?? 'time'} concerns`];
};

const refusedCall = (call: Call): string[] =>
  call.ok ||
  call.error_code === undefined ||
  call.error_code === 403 ||
  expected.some((words) => words.test(call.description ?? ''))
    ? []
    : [`${told(call)}: refused`];

const telling = /^(send|copy|forward)/;

/**
 * Whether the coach is written to while closed, though it was not the coach who did something: only an urgent notice may.
 * What the coach does themselves is answered; a client's message comes to them then only if they asked to see it.
 */
const disturbs = (
  cast: Cast,
  actor: number | null,
  call: Call,
  scenes: readonly ReadonlyMap<number, World>[],
  said: string,
): boolean => {
  const coach = cast.coachIn(chatOf(call) ?? 0);
  if (coach === null || !telling.test(call.method)) return false;
  const isCopy = call.method.startsWith('copy');
  const client = isCopy ? Number(call.params.from_chat_id) : null;
  if (client !== null && !isClientOf(coach, client)) return false;
  const urgent = scenes.some((scene) => isUrgentNow(scene.get(coach), actor, call.at));
  // Words beside a copy, a report or a digest come in the hours that hold for whoever they are about.
  const about = isCopy ? [client] : [null, ...(isClientOf(coach, actor) ? [actor] : (clientsOf.get(coach) ?? []))];
  if (urgent || about.some((one) => isOpenFor(coach, one, call.at, scenes))) return false;
  return actor === coach ? isCopy && !/show|open/.test(said) : isAboutPractice(actor, coach);
};

const isClientOf = (coach: number, one: number | null): boolean =>
  (clientsOf.get(coach) ?? []).some((client) => client === one);

/** Somebody who is a client here may be a coach there: what they hear as themselves is no disturbance. */
const isAboutPractice = (actor: number | null, coach: number): boolean =>
  actor === null ? ![...clientsOf.keys()].some((other) => isClientOf(other, coach)) : isClientOf(coach, actor);

const isUrgentNow = (world: World | undefined, actor: number | null, at: number): boolean =>
  [...(world?.engagements.values() ?? [])].some(
    (e) => e.client === actor && e.urgent.used.some((used) => Math.abs(used - at) < 5000),
  );

const isOpenFor = (
  coach: number,
  client: number | null,
  at: number,
  scenes: readonly ReadonlyMap<number, World>[],
): boolean =>
  scenes.some((scene) => {
    const world = scene.get(coach);
    if (!world?.practice) return true;
    const e = client === null ? null : (world.engagements.get(client) ?? null);
    return [at, at - 2000].some((moment) => isOpen({ at: moment, hours, calendar }, world.practice as never, e));
  });
