import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  createHttpServer,
  type HttpServer,
  type HttpServerOptions,
  type ReceivedUpdate,
} from '../../src/inbound/http-server.ts';

const SECRET = 'a-secret-of-the-webhook';
const servers: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: Partial<HttpServerOptions>): Promise<{ at: string; server: HttpServer }> {
  const server = createHttpServer({ ready: () => true, metrics: async () => '', ...options });
  servers.push(server);
  return { at: `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`, server };
}

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const secret = { 'x-telegram-bot-api-secret-token': SECRET };
  return fetch(url, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...secret, ...headers },
  });
}

describe('whoever watches over the process', () => {
  test('hears that it lives and whether updates are being taken', async () => {
    let isReady = false;
    const { at } = await serve({ ready: () => isReady });
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
    expect((await fetch(`${at}/readyz`)).status).toBe(503);
    isReady = true;
    expect((await fetch(`${at}/readyz?verbose`)).status).toBe(200);
  });

  test('gets metrics in the format of Prometheus', async () => {
    const { at } = await serve({ metrics: async () => 'mezha_held 3\n' });
    const response = await fetch(`${at}/metrics`);
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    expect(await response.text()).toBe('mezha_held 3\n');
  });

  test('learns no inner words when something breaks', async () => {
    const { at } = await serve({ metrics: () => Promise.reject(new Error('canary')) });
    const response = await fetch(`${at}/metrics`);
    expect([response.status, await response.text()]).toEqual([500, '']);
  });

  test('finds nothing anywhere else', async () => {
    const { at } = await serve({});
    expect((await fetch(`${at}/`)).status).toBe(404);
  });
});

describe('Telegram', () => {
  const taken: ReceivedUpdate[] = [];
  const accept = async (update: ReceivedUpdate) => {
    taken.push(update);
    return 'done' as const;
  };
  afterEach(() => {
    taken.length = 0;
  });
  const hook = (more: Partial<HttpServerOptions['webhook']> = {}) =>
    serve({ webhook: { path: '/hook', secret: SECRET, accept, ...more } });

  test('gets 200 once the update is accepted, whole as it came', async () => {
    const { at } = await hook();
    const update = { update_id: 7, message: { text: 'добрый вечер', from: { id: 2 ** 52 } } };
    expect((await post(`${at}/hook`, update)).status).toBe(200);
    expect(taken).toEqual([update]);
  });

  test('is asked to come again when the update could not be committed', async () => {
    const later = await hook({ accept: async () => 'retry' });
    expect((await post(`${later.at}/hook`, { update_id: 7 })).status).toBe(503);
    const broken = await hook({ accept: () => Promise.reject(new Error('canary')) });
    const response = await post(`${broken.at}/hook`, { update_id: 7 });
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('canary');
  });

  test('has to know the secret', async () => {
    const { at } = await hook();
    for (const secret of ['', 'wrong', `${SECRET}x`, SECRET.slice(0, -1)]) {
      const headers = { 'x-telegram-bot-api-secret-token': secret };
      expect((await post(`${at}/hook`, { update_id: 7 }, headers)).status).toBe(401);
    }
    expect((await fetch(`${at}/hook`, { method: 'POST', body: '{"update_id":7}' })).status).toBe(401);
    expect(taken).toEqual([]);
  });

  test.each([
    ['no JSON', '{"update_id":', 400],
    ['nothing', '', 400],
    ['no update', '{"message":{}}', 400],
    ['a number that is none', '{"update_id":1.5}', 400],
    ['a list', '[7]', 400],
    ['more than a megabyte', JSON.stringify({ update_id: 7, text: 'x'.repeat(1024 * 1024) }), 413],
  ])('is refused when it sends %s', async (_what, body, status) => {
    const { at } = await hook();
    expect((await post(`${at}/hook`, body)).status).toBe(status);
    expect(taken).toEqual([]);
  });

  test('is refused before a large body is even sent', async () => {
    const { at } = await hook();
    const headers = {
      'content-length': 2 ** 30,
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': SECRET,
    };
    const sending = request(`${at}/hook`, { method: 'POST', headers });
    sending.on('error', () => undefined);
    sending.flushHeaders();
    const [response] = await once(sending, 'response');
    expect(response.statusCode).toBe(413);
    sending.destroy();
  });

  test('gets its answer even while the server is closing', async () => {
    let begun = () => {};
    let finish = () => {};
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const isFinished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { at, server } = await hook({
      accept: async () => {
        begun();
        await isFinished;
        return 'done';
      },
    });
    const answer = post(`${at}/hook`, { update_id: 7 });
    await isBegun;
    const closed = server.close();
    finish();
    expect((await answer).status).toBe(200);
    await closed;
    await expect(fetch(`${at}/healthz`)).rejects.toThrow();
  });
});

describe('everything else', () => {
  test('reaches the page as a raw request whose body nobody has read', async () => {
    const { at } = await serve({
      webhook: { path: '/hook', secret: SECRET, accept: async () => 'done' },
      fallback: (incoming, response) => {
        let body = '';
        incoming.on('data', (chunk) => {
          body += chunk;
        });
        incoming.on('end', () => response.end(`${incoming.method} ${incoming.url} ${body}`));
      },
    });
    const odd = await fetch(`${at}/people/1/send?x=1`, {
      method: 'POST',
      body: 'not { json',
      headers: { 'content-type': 'application/json' },
    });
    expect(await odd.text()).toBe('POST /people/1/send?x=1 not { json');
    expect(await (await fetch(`${at}/hook`)).text()).toBe('GET /hook ');
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
  });

  test('does not keep the server open by streaming', async () => {
    const { at, server } = await serve({ fallback: (_request, response) => void response.write('data: 1\n\n') });
    const stream = await fetch(`${at}/events`);
    await server.close();
    await expect(stream.text()).rejects.toThrow();
  });
});

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const server = createHttpServer({ ready: () => true, metrics: async () => '' });
  await expect(server.listen(port, '127.0.0.1')).rejects.toThrow(`PORT: ${port} is used by another program`);
  await server.close();
  other.close();
});
