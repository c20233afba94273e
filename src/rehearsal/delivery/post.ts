import http from 'node:http';
import https from 'node:https';

/** What the webhook answered. */
export interface Delivered {
  status: number;
  retryAfter: number | undefined;
  body: string;
}

/** Telegram reads a webhook's answer for 60 s. */
const TIMEOUT_MS = 60_000;
/** Enough for a method in the answer; the rest is not read. */
const ANSWER_BYTES = 1 << 20;
const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };

/** Delivers one update and reads the answer; rejects when there is none. */
export function deliver(url: URL, headers: Record<string, string>, body: string): Promise<Delivered> {
  const secure = url.protocol === 'https:';
  const size = String(Buffer.byteLength(body));
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request(url, {
      method: 'POST',
      agent: secure ? agents.https : agents.http,
      timeout: TIMEOUT_MS,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': size },
    });
    request.on('timeout', () => request.destroy(new Error('Read timeout expired')));
    request.on('error', reject);
    request.on('response', (response) => {
      const retryAfter = Number(response.headers['retry-after'] ?? Number.NaN);
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        if (text.length < ANSWER_BYTES) text += chunk;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, retryAfter: retryAfter > 0 ? retryAfter : undefined }),
      );
    });
    request.end(body);
  });
}
