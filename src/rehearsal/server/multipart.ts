import type { Upload } from '../telegram/params.ts';
import { badRequest } from '../world/refusal.ts';

export interface Parts {
  fields: Record<string, string>;
  uploads: Map<string, Upload>;
}

/** An empty line ends the headers of a part. */
const HEAD_END = Buffer.from('\r\n\r\n');

/** Takes a multipart body apart; parts with a file name are uploads, the others are fields. */
export function parseMultipart(body: Buffer, contentType: string): Parts {
  const match = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw badRequest('multipart without a boundary');
  const parts: Parts = { fields: {}, uploads: new Map() };
  const mark = Buffer.from(`--${boundary}`);
  let start = body.indexOf(mark);
  while (start >= 0) {
    const from = start + mark.length + 2;
    const next = body.indexOf(mark, from);
    if (next < 0) break;
    addPart(parts, body.subarray(from, next - 2));
    start = next;
  }
  return parts;
}

/** A part without a name is skipped, as at Telegram. */
function addPart(parts: Parts, part: Buffer): void {
  const end = part.indexOf(HEAD_END);
  if (end < 0) return;
  const head = part.subarray(0, end).toString();
  const name = parameter(head, 'name');
  if (name === undefined) return;
  const bytes = part.subarray(end + HEAD_END.length);
  const file = parameter(head, 'filename');
  if (file === undefined) {
    parts.fields[name] = bytes.toString();
    return;
  }
  const mime = /^content-type:\s*([^\s;]+)/im.exec(head)?.[1] ?? 'application/octet-stream';
  // A copy, so that a kept photo does not keep the whole request.
  parts.uploads.set(name, { name: file, mime, bytes: Buffer.from(bytes) });
}

/** A parameter of Content-Disposition, as plain text or percent-encoded with a `*`. */
function parameter(head: string, name: string): string | undefined {
  const encoded = new RegExp(`[;\\s]${name}\\*=UTF-8''([^;\\s]+)`, 'i').exec(head)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  const match = new RegExp(`[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(head);
  return (match?.[1] ?? match?.[2])?.replace(/\\(.)/g, '$1');
}
