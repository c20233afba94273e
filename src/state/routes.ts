import { routeKey } from './keys.ts';
import type { Store } from './redis.ts';

/** Where an update went, when that depended on what was true at the moment: the same update, come again, goes the same way. */
export interface Routes {
  find(person: number, cause: string): Promise<string | null>;
  /** Remembers the route unless one is remembered already; the one that holds. */
  fix(person: number, cause: string, route: string): Promise<string>;
}

/** Telegram keeps an update for a day. */
const rememberedFor = 86_400;

export const createRoutes = ({ client }: Store): Routes => ({
  find: (person, cause) => client.get(routeKey(person, cause)),
  async fix(person, cause, route) {
    const key = routeKey(person, cause);
    const set = await client.set(key, route, 'EX', rememberedFor, 'NX');
    return set === 'OK' ? route : ((await client.get(key)) ?? route);
  },
});
