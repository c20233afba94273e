import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createRehearsal, listen, type Rehearsal } from '../../src/rehearsal/rehearsal.ts';

/** The whole program as an operator starts it, against a Telegram on this computer. */
const token = '4242424:live-live-live-live-live-live-live-1';
const dir = mkdtempSync(join(tmpdir(), 'mezha-live-'));
let rehearsal: Rehearsal;
let server: Awaited<ReturnType<typeof listen>>;
const started = new Set<ChildProcess>();

interface Program {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  printed(): string;
  until(pattern: RegExp): Promise<string>;
}

const start = (env: Record<string, string> = {}): Program => {
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { PATH: process.env.PATH, BOT_TOKEN: token, TELEGRAM_API_ROOT: server.url, DATA_DIR: dir, PORT: '0', ...env },
  });
  started.add(child);
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (more) => {
      text += more;
      for (const look of waiting) look();
    });
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(text);
        if (!found) return;
        waiting.delete(look);
        resolve(found[0]);
      };
      waiting.add(look);
      child.once('exit', () => reject(new Error(`ended with: ${text}`)));
      look();
    });
  return { child, printed: () => text, until };
};

const stop = async ({ child }: Program): Promise<number | null> => {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
};

beforeAll(async () => {
  if (!existsSync('dist/main.js')) throw new Error('build first: npm test does');
  rehearsal = createRehearsal({ token });
  server = await listen(rehearsal);
});

afterAll(async () => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  rehearsal.close();
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

it('prints a coach link until there is a coach, ends cleanly, and remembers after a restart', async () => {
  const first = start();
  const link = (await first.until(/Coach link: \S+/)).slice('Coach link: '.length);
  expect(link).toMatch(/^https:\/\/t\.me\/\w+\?start=[\w-]{22}$/);
  await rehearsal.ask('POST', '/people', { id: 5, first_name: 'Anna', language_code: 'pl' });
  await rehearsal.ask('POST', '/people/5/link', { url: link });
  await rehearsal.until(() => rehearsal.messages(5).some((m) => m.from?.is_bot));
  expect(await stop(first)).toBe(0);

  const second = start();
  await second.until(/Mezha is at work/);
  expect(second.printed()).not.toContain('Coach link');
  await rehearsal.ask('POST', '/people/5/send', { text: '/hours pn-pt 9-17' });
  await rehearsal.until(() => rehearsal.messages(5).some((m) => m.text?.includes('pn–pt 09:00–17:00')));
  expect(await stop(second)).toBe(0);
  expect(second.printed()).not.toContain(token);
}, 30_000);

it('says which variable is wrong and what is expected, and ends', async () => {
  const wrong = start({ PORT: 'eighty', DEFAULT_LOCALE: 'de' });
  const [code] = (await once(wrong.child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(wrong.printed()).toMatch(/PORT: .+/);
  expect(wrong.printed()).toMatch(/DEFAULT_LOCALE: .+/);
}, 15_000);

it('refuses to work with another master key than the one everything was sealed with', async () => {
  const other = start({ MASTER_KEY: 'ab'.repeat(32) });
  await once(other.child, 'exit');
  expect(other.printed()).toContain('MASTER_KEY');
}, 15_000);
