import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createRehearsal, listen, type Rehearsal } from '../../src/rehearsal/rehearsal.ts';
import { type Program, startProgram, stop, stopAll } from './program.ts';

/** The whole program as an operator starts it, against a Telegram on this computer. */
const token = '4242424:live-live-live-live-live-live-live-1';
const dir = mkdtempSync(join(tmpdir(), 'mezha-live-'));
let rehearsal: Rehearsal;
let server: Awaited<ReturnType<typeof listen>>;

const start = (env: Record<string, string> = {}): Program =>
  startProgram('main.js', { BOT_TOKEN: token, TELEGRAM_API_ROOT: server.url, DATA_DIR: dir, PORT: '0', ...env });

beforeAll(async () => {
  if (!existsSync('dist/main.js')) throw new Error('build first: npm test does');
  rehearsal = createRehearsal({ token });
  server = await listen(rehearsal);
});

afterAll(async () => {
  stopAll();
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
