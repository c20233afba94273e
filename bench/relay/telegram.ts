import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { playRole } from '../measure/child.ts';

const me = { id: 1000000, is_bot: true, first_name: 'Mezha', username: 'mezha_bot', can_join_groups: true };
const answers: Record<string, () => unknown> = {
  getMe: () => me,
  setMessageReaction: () => true,
  sendMessage: () => ({ message_id: ++messages, date: 0, chat: { id: 1, type: 'private', first_name: 'A' }, text: '' }),
};
let messages = 0;
let calls = 0;

/** As little of a Telegram as a relay needs: it takes any call and says yes. */
export const telegram = (): void => {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const method = (request.url ?? '').slice((request.url ?? '').lastIndexOf('/') + 1);
      calls += 1;
      const result = answers[method]?.() ?? { message_id: ++messages };
      const body = JSON.stringify({ ok: true, result });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => playRole((server.address() as AddressInfo).port, { calls: () => calls }));
};
