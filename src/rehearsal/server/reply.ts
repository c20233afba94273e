import type { ServerResponse } from 'node:http';

/** Writes a whole answer; does nothing when the other side has hung up. */
export function reply(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'application/json',
  more = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...more });
  response.end(body);
}

export const replyJson = (response: ServerResponse, value: unknown, status = 200): void =>
  reply(response, status, JSON.stringify(value ?? null), 'application/json; charset=utf-8', {
    'cache-control': 'no-store',
  });
