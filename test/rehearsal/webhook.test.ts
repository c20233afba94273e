import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update, WebhookInfo } from '@grammyjs/types';
import { afterEach, expect, test } from '@jest/globals';
import { type Stage, stage } from './stage.ts';

interface Delivery {
  update: Update;
  secret: string | undefined;
  answer(status: number, body?: string, headers?: Record<string, string>): void;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A bot's server that keeps every delivery open until the test answers it. */
async function hook(here: Stage, params: object = {}) {
  const deliveries: Delivery[] = [];
  const waiting: (() => void)[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    const answer: Delivery['answer'] = (status, text = '', headers = {}) => {
      response.writeHead(status, headers);
      response.end(text);
    };
    deliveries.push({ update: JSON.parse(body), secret: secret?.toString(), answer });
    for (const wake of waiting.splice(0)) wake();
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  await here.result('setWebhook', { url, ...params });
  const nth = async (n: number): Promise<Delivery> => {
    for (;;) {
      const delivery = deliveries[n];
      if (delivery !== undefined) return delivery;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return { deliveries, nth };
}

const textOf = ({ update }: Delivery) => update.message?.text;

test('One chat gets one update at a time, in order, with the secret; another chat does not wait for it', async () => {
  const here = await stage();
  const anna = await here.person();
  const boris = await here.person();
  await here.updates({ offset: 3 });
  const { deliveries, nth } = await hook(here, { secret_token: 'S-1_x' });
  await here.does(anna, 'send', { text: 'one' });
  await here.does(anna, 'send', { text: 'two' });
  await here.does(boris, 'send', { text: 'three' });
  const first = await nth(0);
  expect([textOf(first), first.secret]).toEqual(['one', 'S-1_x']);
  expect(textOf(await nth(1))).toBe('three');
  expect(deliveries).toHaveLength(2);
  first.answer(200);
  expect(textOf(await nth(2))).toBe('two');
});

test('A refused update comes again at once and before the next of its chat', async () => {
  const here = await stage();
  const { nth } = await hook(here);
  const anna = await here.person();
  await here.does(anna, 'send', { text: 'second' });
  (await nth(0)).answer(503);
  const again = await nth(1);
  expect(textOf(again)).toBe('/start');
  const info = await here.result<WebhookInfo>('getWebhookInfo');
  expect(info).toMatchObject({
    pending_update_count: 2,
    last_error_message: 'Wrong response from the webhook: 503',
    max_connections: 40,
  });
  again.answer(204);
  (await nth(2)).answer(200);
  await here.rehearsal.until(() => here.rehearsal.pendingCount() === 0);
});

test('Never more deliveries at a time than max_connections', async () => {
  const here = await stage();
  const people = [await here.person(), await here.person(), await here.person()];
  expect(people).toHaveLength(3);
  const { deliveries, nth } = await hook(here, { max_connections: 2 });
  await nth(1);
  await here.result('getMe');
  expect(deliveries).toHaveLength(2);
  deliveries[0]?.answer(200);
  await nth(2);
});

test('What waited for a webhook is there for a poller after deleteWebhook', async () => {
  const here = await stage();
  await here.result('setWebhook', { url: 'http://127.0.0.1:9/' });
  await here.person();
  await here.result('deleteWebhook');
  expect((await here.updates())[0]?.message?.text).toBe('/start');
  await here.result('deleteWebhook', { drop_pending_updates: true });
  expect(await here.updates()).toEqual([]);
});

test('A method in the answer is carried out', async () => {
  const here = await stage();
  const { nth } = await hook(here);
  const anna = await here.person();
  const body = JSON.stringify({ method: 'sendMessage', chat_id: anna, text: 'by the way' });
  (await nth(0)).answer(200, body, { 'content-type': 'application/json' });
  await here.rehearsal.until(() => here.rehearsal.messages(anna).at(-1)?.text === 'by the way');
});

test('Webhooks elsewhere need HTTPS and secrets are plain', async () => {
  const { refusal } = await stage();
  expect(await refusal('setWebhook', { url: 'http://example.com/' })).toBe(
    'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  );
  expect(await refusal('setWebhook', { url: 'https://example.com/', secret_token: 'a b' })).toBe(
    'Bad Request: secret token contains unallowed characters',
  );
});
