import type { World } from '../world/world.ts';

export type Body = Record<string, unknown>;

/** One request, taken apart. */
export interface Asked {
  readonly world: World;
  readonly id: number;
  readonly body: Body;
  readonly query: URLSearchParams;
}

/** What it returns is answered as JSON. */
export type Route = (asked: Asked) => unknown;
export type Routes = Record<string, Route>;

/** Finds `POST /people/:id/send` for `POST /people/1001/send`; the variable part is always the second. */
export function findRoute(routes: Routes, method: string, path: string): { route: Route; id: string } | undefined {
  const [, first = '', second, third] = path.split('/');
  const plain = Object.hasOwn(routes, `${method} ${path}`) ? routes[`${method} ${path}`] : undefined;
  if (plain !== undefined) return { route: plain, id: '' };
  if (second === undefined || path.split('/').length > 4) return undefined;
  const pattern = `${method} /${first}/:id${third === undefined ? '' : `/${third}`}`;
  const route = Object.hasOwn(routes, pattern) ? routes[pattern] : undefined;
  return route === undefined ? undefined : { route, id: decodeURIComponent(second) };
}
