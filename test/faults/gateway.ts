import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { until } from './until.ts';

/** One address in front of several workers: each request goes to the next of them, and waits while there is none. */
export interface Gateway {
  readonly url: string;
  /** What was answered to Telegram, in order; 0 where the connection broke. */
  readonly answers: { readonly status: number; readonly ms: number }[];
  /** How many times each update is given to workers, all at once; one of them answers. */
  copies: () => number;
  add(port: number): void;
  remove(port: number): void;
  close(): Promise<void>;
}

export const openGateway = async (): Promise<Gateway> => {
  const ports: number[] = [];
  const agent = new Agent();
  const answers: Gateway['answers'] = [];
  let turn = 0;
  const next = (): number => ports[turn++ % Math.max(1, ports.length)] ?? 0;

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const started = performance.now();
    const body = await buffer(incoming);
    await until(() => ports.length > 0);
    const tries = Array.from({ length: gateway.copies() }, () => pass(agent, next(), incoming, body));
    const status = Math.max(...(await Promise.all(tries)).map((one) => (one === 200 ? 999 : one)));
    answers.push({ status: status === 999 ? 200 : status, ms: performance.now() - started });
    if (status === 0) outgoing.destroy();
    else outgoing.writeHead(status === 999 ? 200 : status).end();
  };

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => outgoing.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`,
    answers,
    copies: () => 1,
    add: (port) => void ports.push(port),
    remove(port) {
      const at = ports.indexOf(port);
      if (at >= 0) ports.splice(at, 1);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
  return gateway;
};

/** The status that a worker answers, or 0 when it does not. */
const pass = (agent: Agent, port: number, { method, headers, url }: IncomingMessage, body: Buffer): Promise<number> =>
  new Promise((resolve) => {
    const onward = request({ host: '127.0.0.1', port, path: url, method, headers, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', () => resolve(0));
    });
    onward.on('error', () => resolve(0));
    onward.end(body);
  });
