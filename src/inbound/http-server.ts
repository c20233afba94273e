import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import * as z from 'zod';

const LARGEST_UPDATE = 1024 * 1024;
/** Telegram itself gives up after 60 s. */
const REQUEST_MS = 30_000;
/** How long a response that streams (the rehearsal's page) may hold up the end. */
const GRACE_MS = 300;
const PATIENCE_MS = 10_000;
const PROMETHEUS = 'text/plain; version=0.0.4; charset=utf-8';

const Update = z.looseObject({ update_id: z.int() });

export type ReceivedUpdate = z.infer<typeof Update>;

export type Webhook = {
  path: string;
  secret: string;
  /** `done` once the update is committed; with `retry`, or when it throws, Telegram sends it again. */
  accept(update: ReceivedUpdate): Promise<'done' | 'retry'>;
};

export type HttpServerOptions = {
  ready(): boolean;
  metrics(): Promise<string>;
  webhook?: Webhook;
  /** Gets every request for another path, its body unread. */
  fallback?: (request: IncomingMessage, response: ServerResponse) => void;
};

export type HttpServer = {
  /** Resolves with the port, which matters for port 0. Without `host`: every interface. */
  listen(port: number, host?: string): Promise<number>;
  /** Lets requests that are being answered finish; takes no new ones. */
  close(): Promise<void>;
};

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Digests are equally long, so neither the length nor the first wrong letter can be timed. */
function isSecret(given: unknown, expected: Buffer): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(given), expected);
}

async function takeUpdate(webhook: Webhook, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const update = Update.safeParse(request.body);
  if (!update.success) return reply.code(400).send('not an update');
  const outcome = await webhook.accept(update.data).catch(() => 'retry' as const);
  return outcome === 'done' ? reply.code(200).send('') : reply.code(503).send('again, please');
}

function addWebhook(app: FastifyInstance, webhook: Webhook): void {
  const expected = digest(webhook.secret);
  app.post(webhook.path, {
    // Before the body is read: a stranger does not get to send one.
    onRequest: async (request, reply) => {
      if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], expected)) return reply.code(401).send('');
    },
    handler: (request, reply) => takeUpdate(webhook, request, reply),
  });
}

function addProbes(app: FastifyInstance, options: HttpServerOptions): void {
  app.get('/healthz', async () => 'ok');
  app.get('/readyz', async (_request, reply) => {
    const isReady = options.ready();
    return reply.code(isReady ? 200 : 503).send(isReady ? 'ready' : 'not ready');
  });
  app.get('/metrics', async (_request, reply) => reply.type(PROMETHEUS).send(await options.metrics()));
}

/** Answers with the status alone: an error's words may quote what was sent. */
function addErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler(async (error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    return reply.code(status).send('');
  });
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

function isOurs(request: IncomingMessage, webhook: Webhook | undefined): boolean {
  const path = pathOf(request);
  if (webhook !== undefined && path === webhook.path && request.method === 'POST') return true;
  return path === '/healthz' || path === '/readyz' || path === '/metrics';
}

type InWork = Set<Promise<unknown>>;

function track(response: ServerResponse, inWork: InWork): void {
  const answered: Promise<unknown> = new Promise((resolve) => response.once('close', resolve));
  inWork.add(answered);
  void answered.then(() => inWork.delete(answered));
}

/** Fastify would read bodies first; what is not ours has to pass by it. */
function createApp({ fallback, webhook }: HttpServerOptions, inWork: InWork): FastifyInstance {
  return fastify({
    bodyLimit: LARGEST_UPDATE,
    serverFactory: (answer) =>
      createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
        if (fallback !== undefined && !isOurs(request, webhook)) return fallback(request, response);
        track(response, inWork);
        answer(request, response);
      }),
  });
}

function openPort(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`PORT: ${port} is used by another program; choose a free one`) : error);
    });
    server.listen({ port, host }, () => resolve((server.address() as AddressInfo).port));
  });
}

/** What streams (the rehearsal's page) never ends by itself and gets a moment; an update gets the time it needs. */
async function closeGently(app: FastifyInstance, inWork: InWork): Promise<void> {
  const { server } = app;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([Promise.all(inWork), pause(PATIENCE_MS, undefined, { ref: false })]);
  await Promise.race([closed, pause(GRACE_MS)]);
  server.closeAllConnections();
  await closed;
  await app.close();
}

/** One port for probes, metrics, the webhook, and whatever `fallback` answers. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const inWork: InWork = new Set();
  const app = createApp(options, inWork);
  addErrorHandler(app);
  addProbes(app, options);
  if (options.webhook !== undefined) addWebhook(app, options.webhook);
  return {
    async listen(port, host) {
      await app.ready();
      return openPort(app.server, port, host);
    },
    close: () => closeGently(app, inWork),
  };
}
