import type { ServerResponse } from 'node:http';
import type { Changes } from '../world/changes.ts';

/** Only for tests and the inside; the page does not need them. */
const SILENT = new Set(['call', 'update']);
/** Keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 15_000;

/** Server-sent events: one for each change, with the chat it is about. */
export function streamEvents(changes: Changes, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' });
  response.write('retry: 1000\n\n');
  const stop = changes.listen(({ kind, ...details }) => {
    if (!SILENT.has(kind)) response.write(`event: ${kind}\ndata: ${JSON.stringify(details)}\n\n`);
  });
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
