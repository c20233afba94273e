import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createRehearsal, listen, type Rehearsal } from '../../src/rehearsal/rehearsal.ts';
import { storedKeys } from '../../src/state/key-store.ts';
import { givenMasterKeys } from '../../src/state/master-key.ts';
import { ended, type Program, startProgram, stop, stopAll } from './program.ts';

/** The master key is changed while the whole program works, as an operator would do it. */
const token = '4242424:turn-turn-turn-turn-turn-turn-turn-1';
const [anna, dana] = [5, 6];
const guests = [21, 22, 23, 24, 25, 26];
let dir: string;
let rehearsal: Rehearsal;
let server: Awaited<ReturnType<typeof listen>>;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'mezha-rotation-'));
  rehearsal = createRehearsal({ token });
  server = await listen(rehearsal);
});
afterEach(async () => {
  stopAll();
  rehearsal.close();
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

type Keys = Record<string, string>;

const start = async (keys: Keys = {}): Promise<Program> => {
  const env = { BOT_TOKEN: token, TELEGRAM_API_ROOT: server.url, DATA_DIR: dir, PORT: '0', ...keys };
  const program = startProgram('main.js', env);
  await program.until(/Mezha is at work|Coach link/);
  return program;
};

const rotate = async (keys: Keys = {}): Promise<string> => {
  const program = startProgram('rotate-key.js', { DATA_DIR: dir, ...keys });
  expect([await ended(program.child), program.printed()]).toEqual([0, expect.stringContaining('keys are wrapped')]);
  return program.printed();
};

const textsTo = (id: number): string[] =>
  rehearsal.messages(id).flatMap((m) => (m.from?.is_bot ? [m.text ?? m.caption ?? ''] : []));
const say = (id: number, text: string): Promise<unknown> => rehearsal.ask('POST', `/people/${id}/send`, { text });
const heard = (id: number, words: string): Promise<unknown> =>
  rehearsal.until(() => textsTo(id).some((text) => text.includes(words)));

const tap = async (id: number, button: string): Promise<void> => {
  const under = rehearsal
    .messages(id)
    .findLast((m) => m.reply_markup?.inline_keyboard.flat().some(({ text }) => text.startsWith(button)));
  await rehearsal.ask('POST', `/people/${id}/tap`, { message_id: under?.message_id, button });
};

/** Somebody opens a link, and agrees. */
const openLink = async (id: number, link: string): Promise<void> => {
  await rehearsal.ask('POST', `/people/${id}/link`, { url: link });
  await heard(id, '/privacy');
  await tap(id, 'I agree');
  await heard(id, '1 of 12');
};

const invite = async (): Promise<string> => {
  const known = textsTo(anna).length;
  await say(anna, '/invite');
  const links = (): string[] =>
    textsTo(anna)
      .slice(known)
      .flatMap((text) => /https:\/\/t\.me\/\S+\?start=[\w-]+/.exec(text)?.[0] ?? []);
  await rehearsal.until(() => links().length > 0);
  return links()[0] ?? '';
};

/** A coach, and a client who has given the first answer. */
const begin = async (program: Program): Promise<void> => {
  const link = (await program.until(/Coach link: \S+/)).slice('Coach link: '.length);
  for (const id of [anna, dana, ...guests])
    await rehearsal.ask('POST', '/people', { id, first_name: `Person ${id}`, language_code: 'en' });
  await rehearsal.ask('POST', `/people/${anna}/link`, { url: link });
  await rehearsal.until(() => textsTo(anna).length > 0);
  await openLink(dana, await invite());
  await say(dana, 'before');
  await heard(dana, '2 of 12');
};

/** What the bot gives out of a client's answers and name. */
const exported = async (id: number): Promise<string> => {
  const known = rehearsal.messages(id).length;
  await say(id, '/privacy');
  await rehearsal.until(() => textsTo(id).some((text) => text.startsWith('What is kept: your name')));
  await tap(id, 'Export');
  const data = () =>
    rehearsal
      .messages(id)
      .slice(known)
      .find((m) => m.document?.file_name === 'mezha.json')?.document;
  await rehearsal.until(() => data() !== undefined);
  const asked = await fetch(`${server.url}/bot${token}/getFile?file_id=${data()?.file_id}`);
  const { result } = (await asked.json()) as { result: { file_path: string } };
  return (await fetch(`${server.url}/file/bot${token}/${result.file_path}`)).text();
};

it('the kept key is changed while people write and join; all is read afterwards, and the old key opens nothing', async () => {
  const running = await start();
  await begin(running);
  const old = Buffer.from(readFileSync(join(dir, 'master.key'), 'utf8').trim(), 'hex');
  const links: string[] = [];
  for (const _ of guests) links.push(await invite());
  let isOver = false;
  const busy = Promise.all([say(dana, 'meanwhile'), ...guests.map((id, n) => openLink(id, links[n] ?? ''))]);
  void busy.finally(() => {
    isOver = true;
  });
  do await rotate();
  while (!isOver);
  await busy;
  await heard(dana, '3 of 12');
  await say(dana, 'afterwards');
  await heard(dana, '4 of 12');
  expect(await exported(dana)).toMatch(/before[\s\S]*meanwhile[\s\S]*afterwards/);
  expect(await stop(running)).toBe(0);

  expect(() => storedKeys(dir, givenMasterKeys([old]))).toThrow('MASTER_KEY');
  const marks = readdirSync(join(dir, 'keys')).flatMap((file) => /\.([0-9a-f]{8})$/.exec(file)?.[1] ?? []);
  expect(new Set(marks).size).toBe(1);
  expect(marks.length).toBeGreaterThanOrEqual(2 + 1 + guests.length);
  const again = await start();
  expect(again.printed()).not.toContain('Coach link');
  for (const id of [dana, ...guests]) expect(await exported(id)).toContain(`Person ${id}`);
  expect(running.printed() + again.printed()).not.toMatch(/missing|error/i);
}, 60_000);

it('a key from the environment is changed without a moment in which nobody works', async () => {
  const [old, newer] = ['ab'.repeat(32), 'cd'.repeat(32)];
  const first = await start({ MASTER_KEY: old });
  await begin(first);
  await stop(first);
  const both = await start({ MASTER_KEY: old, MASTER_KEY_OLD: newer });
  await rotate({ MASTER_KEY: newer, MASTER_KEY_OLD: old });
  await say(dana, 'meanwhile');
  await heard(dana, '3 of 12');
  expect(await stop(both)).toBe(0);
  const refused = startProgram('main.js', { BOT_TOKEN: token, DATA_DIR: dir, PORT: '0', MASTER_KEY: old });
  expect([await ended(refused.child), refused.printed()]).toEqual([1, expect.stringContaining('MASTER_KEY')]);
  await start({ MASTER_KEY: newer });
  expect(await exported(dana)).toMatch(/Person 6[\s\S]*before[\s\S]*meanwhile/);
}, 60_000);
