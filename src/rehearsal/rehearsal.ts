import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from '@grammyjs/types';
import type { Clock } from './clock.ts';
import { createFront, type Handle } from './server/handle.ts';
import type { Stage } from './server/stageRoutes.ts';
import type { Call } from './world/calls.ts';
import { type Change, type Truthy, until } from './world/changes.ts';
import { type SeenMessage, seenAfter } from './world/view.ts';
import { createWorld, type WorldOptions } from './world/world.ts';

export type { Clock } from './clock.ts';
export type { Call } from './world/calls.ts';
export type { Change } from './world/changes.ts';
export type { SeenMessage } from './world/view.ts';

/** `onReset` is awaited before a reset; `page` names the folder of the page's assets. */
export interface RehearsalOptions extends WorldOptions, Stage {
  page?: string;
}

export interface Rehearsal {
  /** Answers every path over node:http; main mounts it, `listen` serves it. */
  readonly handle: Handle;
  /** The people's interface without HTTP, for tests that are in a hurry; a refusal is thrown. */
  ask(method: string, path: string, body?: Record<string, unknown>): Promise<unknown>;
  readonly clock: Clock;
  /** Hears of each change, right after it; the answer stops it. */
  changed(listener: (change: Change) => void): () => void;
  /** The first truthy value of `condition`, tried after each change; rejects after `ms`. */
  until<T>(condition: () => T | Promise<T>, ms?: number): Promise<Truthy<T>>;
  messages(chatId: number, after?: number): SeenMessage[];
  calls(method?: string, after?: number): Call[];
  /** The updates that are not confirmed yet; `pendingCount` is cheaper. */
  pendingUpdates(): Update[];
  pendingCount(): number;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** Makes a Telegram of one bot and some people, with its own clock. */
export function createRehearsal(options: RehearsalOptions = {}): Rehearsal {
  const world = createWorld(options);
  const { handle, ask, close } = createFront(world, options, options.page);
  world.clock.onMove((now) => world.changes.tell('clock', { now }));
  return {
    handle,
    ask,
    clock: world.clock,
    changed: (listener) => world.changes.listen(listener),
    until: (condition, ms = PATIENCE_MS) => until(world.changes, condition, ms),
    messages(chatId, after = 0) {
      const room = world.rooms.get(chatId);
      return room === undefined ? [] : seenAfter(room, after);
    },
    calls: (method, after) => world.calls.list(method, after),
    pendingUpdates: () => [...world.mailbox.unconfirmed()].map(({ body }) => JSON.parse(body) as Update),
    pendingCount: () => world.mailbox.count,
    close,
  };
}

/** Serves a rehearsal on this computer only. */
export async function listen(
  rehearsal: Pick<Rehearsal, 'handle'>,
  port = 0,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(rehearsal.handle);
  // Whoever is busy for some seconds finds the connection as it was.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}`, close };
}
