import type { IncomingMessage } from 'node:http';
import { Params } from '../telegram/params.ts';
import { badRequest, Refusal } from '../world/refusal.ts';
import { parseMultipart } from './multipart.ts';

/** Telegram: uploads of at most 50 MB; a little more for what is around them. */
const LARGEST = 52 * 1024 * 1024;

/** Reads to the end even when it is too much, so that the refusal can be read. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk);
    });
    request.on('error', reject);
    request.on('end', () => {
      if (size > LARGEST) reject(new Refusal(413, 'Request Entity Too Large'));
      else resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    });
  });
}

/** The parameters of a Bot API request: from the query, and from a JSON, form or multipart body. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const fields = Object.fromEntries(query);
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return new Params(fields);
  if (type.startsWith('multipart/form-data')) {
    const parts = parseMultipart(body, type);
    return new Params({ ...fields, ...parts.fields }, parts.uploads);
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return new Params({ ...fields, ...Object.fromEntries(new URLSearchParams(body.toString())) });
  }
  if (type.startsWith('application/json')) return new Params({ ...fields, ...parseObject(body) });
  return new Params(fields);
}

/** A JSON object; nothing at all counts as an empty one. */
export function parseObject(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest('expected a JSON object');
  return value as Record<string, unknown>;
}
