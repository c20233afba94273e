import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What fits into sockaddr_un besides the closing zero. */
const LONGEST = process.platform === 'linux' ? 107 : 103;

/** A folder in a place open to everyone must be ours alone, or somebody else could play Redis to us. */
function ensurePrivate(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const found = lstatSync(dir);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
  if (!isOurs) throw new Error(`${dir} belongs to somebody else; remove it or choose a shorter DATA_DIR`);
}

/** The socket's path: in `dir`, or somewhere short when that is longer than the system allows. */
export function socketPath(dir: string): string {
  const near = join(dir, 'redis.sock');
  if (Buffer.byteLength(near) <= LONGEST) return near;
  const digest = createHash('sha256').update(dir).digest('hex');
  const short = join(tmpdir(), `mezha-${digest.slice(0, 16)}`);
  ensurePrivate(short);
  return join(short, 'redis.sock');
}

/** Redis's first answer to one command, empty when it hung up instead, nothing when nobody listens. */
export function ask(socket: string, command: string, patienceMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer: string | undefined;
    const connection = createConnection(socket, () => {
      answer = '';
      connection.write(`${command}\r\n`);
    });
    connection.setTimeout(patienceMs, () => connection.destroy());
    connection.on('data', (chunk) => {
      answer += chunk.toString();
      if (answer?.includes('\n')) connection.destroy();
    });
    connection.on('error', () => connection.destroy());
    connection.on('close', () => resolve(answer));
  });
}
