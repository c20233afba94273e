import { type Clock, createClock } from '../clock.ts';
import { type BotIdentity, createBot, introduce } from './bot.ts';
import { Calls } from './calls.ts';
import { Changes } from './changes.ts';
import { Faults } from './faults.ts';
import { Files } from './files.ts';
import { Limits } from './limits.ts';
import { Mailbox } from './mailbox.ts';
import type { Person } from './person.ts';
import { createProfile, forgetChats, type Profile } from './profile.ts';
import type { Query } from './queries.ts';
import type { Room } from './room.ts';

/** How a rehearsal begins. */
export interface WorldOptions {
  /** Without it every token is the one bot. */
  token?: string;
  botUsername?: string;
  now?: number;
  /** How many Bot API calls are remembered. */
  callsKept?: number;
}

/** Everything this Telegram knows. */
export interface World {
  readonly clock: Clock;
  readonly changes: Changes;
  readonly bot: BotIdentity;
  readonly people: Map<number, Person>;
  readonly rooms: Map<number, Room>;
  readonly files: Files;
  readonly mailbox: Mailbox;
  readonly queries: Map<string, Query>;
  readonly profile: Profile;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly limits: Limits;
  /** A fresh number for queries, albums and polls. */
  serial(): string;
}

/** Enough to look back on, little enough for a long bench. */
const CALLS_KEPT = 20_000;

/** An empty Telegram with one bot. */
export function createWorld(options: WorldOptions): World {
  const clock = createClock(options.now);
  let serials = 0;
  return {
    clock,
    changes: new Changes(),
    bot: createBot(options.token, options.botUsername ?? 'mezha_rehearsal_bot'),
    people: new Map(),
    rooms: new Map(),
    files: new Files(),
    mailbox: new Mailbox(clock),
    queries: new Map(),
    profile: createProfile(),
    calls: new Calls(options.callsKept ?? CALLS_KEPT),
    faults: new Faults(),
    limits: new Limits(),
    serial() {
      serials += 1;
      return String(4_611_686_018_427 * 1000 + serials);
    },
  };
}

/** True if the token is the bot's; groups made before its first call learn its id. */
export function meetBot({ bot, rooms }: World, token: string): boolean {
  const before = bot.id;
  if (!introduce(bot, token)) return false;
  if (bot.id === before) return true;
  for (const { members } of rooms.values()) {
    const status = members.get(before);
    if (status !== undefined) members.set(bot.id, status);
    members.delete(before);
  }
  return true;
}

/** Forgets chats and people; what belongs to the bot (its profile, its update ids) stays. */
export function forget(world: World): void {
  world.people.clear();
  world.rooms.clear();
  world.files.forget();
  world.mailbox.forget();
  world.queries.clear();
  forgetChats(world.profile);
  world.calls.forget();
  world.faults.forget();
  world.changes.tell('reset');
}
