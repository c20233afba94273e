import type { Readable } from 'node:stream';
import { Api, type ApiClientOptions } from 'grammy';
import { Pool } from 'undici';

/** A call that takes longer than this many seconds is ambiguous: grammY's own default of 500 would block a chat for minutes. */
const secondsToWait = 25;

export interface Telegram {
  readonly api: Api;
  readonly options: ApiClientOptions;
  /** A file's bytes; null when there are more of them, or Telegram does not hand it over. Why is not told: the address names the token. */
  download(fileId: string, atMost: number): Promise<Buffer | null>;
  close(): Promise<void>;
}

/** Telegram's Bot API through one pool of kept connections. `root` is any Bot API server's address without a trailing slash. */
export const connectTelegram = (token: string, root: string): Telegram => {
  const pool = new Pool(new URL(root).origin, { connections: 64, pipelining: 1, keepAliveTimeout: 30_000 });
  const options = { apiRoot: root, timeoutSeconds: secondsToWait, fetch: fetchThrough(pool) };
  const api = new Api(token, options);
  const download = (fileId: string, atMost: number): Promise<Buffer | null> =>
    fetchFile(api, pool, `${root}/file/bot${token}`, fileId, atMost).catch(() => null);
  return { api, options, download, close: () => pool.destroy() };
};

const fetchFile = async (
  api: Api,
  pool: Pool,
  folder: string,
  fileId: string,
  atMost: number,
): Promise<Buffer | null> => {
  const { file_path, file_size = 0 } = await api.getFile(fileId);
  if (file_path === undefined || file_size > atMost) return null;
  const { pathname: path } = new URL(`${folder}/${file_path}`);
  const signal = AbortSignal.timeout(secondsToWait * 1000);
  const { statusCode, body } = await pool.request({ path, method: 'GET', signal });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    // Leaving the loop closes the connection: no more of it is read.
    if (statusCode !== 200 || size > atMost) return null;
    parts.push(part);
  }
  return statusCode === 200 ? Buffer.concat(parts) : null;
};

/** What grammY asks of `fetch`, done by undici's pool: 0.57 of the CPU of the default (facts.md §14). */
const fetchThrough = (pool: Pool): NonNullable<ApiClientOptions['fetch']> => {
  const send = async (
    url: string,
    init: { body: string | Readable; headers: Record<string, string>; signal: AbortSignal },
  ) => {
    const { pathname } = new URL(url);
    const headers = { 'content-type': init.headers['content-type'] ?? 'application/json' };
    const { body } = await pool.request({
      path: pathname,
      method: 'POST',
      headers,
      body: init.body,
      signal: init.signal,
    });
    return { json: () => body.json() };
  };
  return send as unknown as NonNullable<ApiClientOptions['fetch']>;
};
