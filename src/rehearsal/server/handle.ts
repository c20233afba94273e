import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { parseObject, readBody } from './body.ts';
import { type BotApi, createBotApi } from './botApi.ts';
import { streamEvents } from './events.ts';
import { servePage } from './page.ts';
import { peopleRoutes } from './peopleRoutes.ts';
import { replyJson } from './reply.ts';
import { findRoute, type Routes } from './routes.ts';
import { type Stage, serveFile, stageRoutes } from './stageRoutes.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Everything that can be asked of a rehearsal from outside. */
export interface Front {
  readonly handle: Handle;
  /** The people's interface without HTTP: what a route answers, or its refusal as an exception. */
  ask(method: string, path: string, body?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

/** Who answers which paths. */
interface Doors {
  readonly world: World;
  readonly botApi: BotApi;
  readonly routes: Routes;
  readonly page: string | undefined;
}

/** Puts all paths together: the Bot API, the people, the page. */
export function createFront(world: World, stage: Stage, page: string | undefined): Front {
  const doors = { world, page, botApi: createBotApi(world), routes: { ...peopleRoutes, ...stageRoutes(stage) } };
  return {
    handle: (request, response) => {
      answer(doors, request, response).catch((error: unknown) => refuse(response, error));
    },
    async ask(method, path, body = {}) {
      const { pathname, searchParams } = new URL(path, ORIGIN);
      const found = findRoute(doors.routes, method, pathname);
      if (found === undefined) throw new Refusal(404, `no ${method} ${pathname}`);
      return found.route({ world, id: Number(found.id), body, query: searchParams });
    },
    close: () => doors.botApi.close(),
  };
}

/** Only paths count here. */
const ORIGIN = 'http://rehearsal';

/** The first segment says whose door it is. */
async function answer(doors: Doors, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, botApi, page } = doors;
  const url = new URL(request.url ?? '/', ORIGIN);
  const { pathname } = url;
  if (/^\/bot[^/]+\//.test(pathname)) return botApi.answer(request, response, url);
  if (pathname.startsWith('/file/bot')) return botApi.download(response, pathname);
  if (pathname.startsWith('/files/')) return serveFile(world, decodeURIComponent(pathname.slice(7)), response);
  if (pathname === '/events') return streamEvents(world.changes, response);
  const found = findRoute(doors.routes, request.method ?? 'GET', pathname);
  if (found !== undefined) {
    refuseStrangers(request);
    const body = parseObject(await readBody(request));
    const asked = { world, id: Number(found.id), body, query: url.searchParams };
    return replyJson(response, await found.route(asked));
  }
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (page === undefined || !reads) throw new Refusal(404, 'Not Found');
  return servePage(page, pathname, request, response);
}

/** What is not a refusal is a bug here: it is told to whoever runs this. */
function refuse(response: ServerResponse, error: unknown): void {
  const refusal = error instanceof Refusal ? error : undefined;
  if (refusal === undefined) process.stderr.write(`rehearsal: ${error instanceof Error ? error.stack : error}\n`);
  replyJson(response, { error: refusal?.message ?? 'Internal Server Error' }, refusal?.code ?? 500);
}

/** Another site's page in the same browser must not play people here. */
function refuseStrangers({ headers, method }: IncomingMessage): void {
  const { origin, host } = headers;
  if (method === 'GET' || origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new Refusal(403, 'not from this page');
}
