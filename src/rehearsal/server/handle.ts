import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { parseObject, readBody } from './body.ts';
import { createBotApi } from './botApi.ts';
import { servePage } from './page.ts';
import { peopleRoutes } from './peopleRoutes.ts';
import { replyJson } from './reply.ts';
import { findRoute, handled, type Routes } from './routes.ts';
import { type Stage, serveFile, stageRoutes } from './stageRoutes.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Puts all paths together: the Bot API, the people, the page. */
export function createHandle(
  world: World,
  stage: Stage,
  page: string | undefined,
): { handle: Handle; close: () => void } {
  const botApi = createBotApi(world);
  const routes: Routes = { ...peopleRoutes, ...stageRoutes(stage) };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://rehearsal');
    const { pathname } = url;
    if (/^\/bot[^/]+\//.test(pathname)) return botApi.answer(request, response, url);
    if (pathname.startsWith('/file/bot')) return botApi.download(response, pathname);
    if (pathname.startsWith('/files/')) return serveFile(world, decodeURIComponent(pathname.slice(7)), response);
    const found = findRoute(routes, request.method ?? 'GET', pathname);
    if (found !== undefined) {
      refuseStrangers(request);
      const body = parseObject(await readBody(request));
      const asked = { world, id: Number(found.id), body, query: url.searchParams, request, response };
      const result = await found.route(asked);
      return result === handled ? undefined : replyJson(response, result);
    }
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (page !== undefined && reads) return servePage(page, pathname, request, response);
    throw new Refusal(404, 'Not Found');
  };

  const handle: Handle = (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : undefined;
      if (refusal === undefined) process.stderr.write(`rehearsal: ${error instanceof Error ? error.stack : error}\n`);
      replyJson(response, { error: refusal?.message ?? 'Internal Server Error' }, refusal?.code ?? 500);
    });
  };
  return { handle, close: () => botApi.close() };
}

/** Another site's page in the same browser must not play people here. */
function refuseStrangers({ headers, method }: IncomingMessage): void {
  const { origin, host } = headers;
  if (method === 'GET' || origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new Refusal(403, 'not from this page');
}
