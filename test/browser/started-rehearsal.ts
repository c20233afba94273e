import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createRehearsal, listen } from '../../src/rehearsal/rehearsal.ts';
import { startFakeBot } from './fake-bot.ts';

export interface StartedRehearsal {
  url: string;
  stop(): Promise<void>;
}

const PROGRAM = join(process.cwd(), 'dist/main.js');
const PAGE = join(process.cwd(), 'src/rehearsal/page');

/** A Saturday evening: nobody is at work, so the scene has to find its own morning. */
const SATURDAY = Date.parse('2026-11-21T20:15:00Z');

/** `MEZHA_URL` (running already), else the built program, else (or with `MEZHA_FAKE_BOT`) the page with a bot of the tests. */
export function startRehearsal(): Promise<StartedRehearsal> {
  const { MEZHA_URL, MEZHA_FAKE_BOT } = process.env;
  if (MEZHA_URL) return startOver({ url: MEZHA_URL, stop: async () => {} });
  return MEZHA_FAKE_BOT || !existsSync(PROGRAM) ? startWithFakeBot() : startProgram();
}

async function startOver(rehearsal: StartedRehearsal): Promise<StartedRehearsal> {
  await fetch(`${rehearsal.url}/reset`, { method: 'POST' });
  return rehearsal;
}

export async function startWithFakeBot(): Promise<StartedRehearsal> {
  let bot: ReturnType<typeof startFakeBot> | undefined;
  const coachLink = () => bot?.coachLink();
  const onReset = async () => bot?.forget();
  const rehearsal = createRehearsal({ now: SATURDAY, page: PAGE, botUsername: 'MezhaBot', coachLink, onReset });
  const server = await listen(rehearsal);
  bot = startFakeBot(server.url, rehearsal.clock.now);
  rehearsal.clock.onMove(bot.lookAt);
  const stop = async () => {
    await bot?.stop();
    rehearsal.close();
    await server.close();
  };
  return { url: server.url, stop };
}

/** The built program itself, for what only the real bot can do. */
export async function startProgram(): Promise<StartedRehearsal> {
  const folder = mkdtempSync(join(tmpdir(), 'mezha-page-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, PORT: String(port), DATA_DIR: folder, BOT_TOKEN: '' };
  const program = spawn(process.execPath, [PROGRAM], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  await readiness(url, program);
  const stop = async () => {
    const exited = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

async function readiness(url: string, program: ChildProcess): Promise<void> {
  while (program.exitCode === null) {
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    if (response?.status === 200) return;
    await setImmediate();
  }
  throw new Error(`the program ended with code ${program.exitCode}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
