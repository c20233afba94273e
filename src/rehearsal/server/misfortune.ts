import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../world/faults.ts';
import { Refusal, tooMany } from '../world/refusal.ts';
import { reply } from './reply.ts';

/** What nginx says when Telegram is away. */
const GATEWAY =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';

/** What happens instead of the call; nothing when the call is to be carried out all the same. */
export async function before(fault: Fault): Promise<void> {
  const { kind, retry_after = 1, description } = fault;
  if (kind === 'delay') await sleep(fault.ms ?? 1000);
  if (kind === '429') throw tooMany(retry_after);
  if (kind === '403') throw new Refusal(403, description ?? 'Forbidden: bot was blocked by the user');
  if (kind === '400') throw new Refusal(400, description ?? 'Bad Request: something is wrong');
  if (kind === '500') throw new Refusal(500, description ?? 'Internal Server Error');
  if (kind === 'html' || kind === 'reset' || kind === 'silence') throw new Refusal(502, `fault: ${kind}`);
}

/** Spoils the answer; true when it is to be written as it is. */
export function after({ kind }: Fault, response: ServerResponse): boolean {
  if (kind === 'html') reply(response, 502, GATEWAY, 'text/html');
  if (kind === 'reset' || kind === 'lost-reply') response.destroy();
  return kind !== 'html' && kind !== 'reset' && kind !== 'lost-reply' && kind !== 'silence';
}
