/**
 * What an answer at question 12 of the questionnaire costs over one at question 1: CPU of the bot's process from the webhook's request
 * to the last call, as a ratio in interleaved rounds; and the bytes that the dialog keeps in Redis by then. The reference is the
 * same questionnaire as one replayed conversation, in the same run.
 * npm run bench intake [-- answers per round, rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { startRedis } from '../src/state/redis-server.ts';
import { answerFrom, clientAt } from './intake/people.ts';
import { questionnaire } from './intake/questionnaire.ts';
import { replayed } from './intake/replayed.ts';
import { type Child, pinMyself, startRole } from './measure/child.ts';
import { median, spread } from './measure/figures.ts';
import { webhookPath, webhookSecret } from './relay/scene.ts';
import { telegram } from './relay/telegram.ts';

const words = process.argv.slice(2);
const [botCore, otherCore] = [0, 1];
const inFlight = 16;
const warmUpRounds = 4;
const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhookSecret };

interface Runner {
  readonly child: Child;
  readonly pool: Pool;
}
let sent = 0;

/** One answer from each of these; the CPU per answer in µs. `calls` is how many an answer leads to. */
const answers = async (
  { child, pool }: Runner,
  fake: Child,
  ids: readonly number[],
  calls: number,
): Promise<number> => {
  const [cpuBefore, before] = [await child.ask<number>('cpu'), await fake.ask<number>('calls')];
  const left = [...ids];
  const sendSome = async (): Promise<void> => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const body = JSON.stringify(answerFrom(id, sent++));
      const answer = await pool.request({ path: webhookPath, method: 'POST', headers, body });
      if (answer.statusCode !== 200) throw new Error(`the bot answered ${answer.statusCode}`);
      await answer.body.dump();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, sendSome));
  while ((await fake.ask<number>('calls')) - before < ids.length * calls) await pause(2);
  await pause(20);
  return ((await child.ask<number>('cpu')) - cpuBefore) / ids.length;
};

const group = (at: number, round: number, size: number): number[] =>
  Array.from({ length: size }, (_, n) => clientAt(at, round * size + n));

/** The ratio of question 12 to question 1, round by round. */
const ownRatios = async (runner: Runner, fake: Child, size: number, rounds: number): Promise<number[]> => {
  const ratios: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    const first = await answers(runner, fake, group(1, round, size), 2);
    const twelfth = await answers(runner, fake, group(12, round, size), 2);
    if (round >= warmUpRounds) ratios.push(twelfth / first);
  }
  return ratios;
};

const replayedRatios = async (runner: Runner, fake: Child, size: number, rounds: number): Promise<number[]> => {
  const ratios: number[] = [];
  for (let round = 0; round < 1 + rounds; round++) {
    const ids = group(50, round, size);
    const costs: number[] = [];
    for (let question = 0; question <= 12; question++) costs.push(await answers(runner, fake, ids, 1));
    if (round > 0) ratios.push((costs[12] ?? Number.NaN) / (costs[1] ?? Number.NaN));
  }
  return ratios;
};

const compare = async (): Promise<void> => {
  const [size = 200, rounds = 9] = words.map(Number);
  const dir = mkdtempSync(join(tmpdir(), 'mezha-bench-'));
  pinMyself(otherCore);
  const redis = await startRedis({ dir, durable: false });
  const fake = await startRole('telegram', [], otherCore);
  const place = [`http://127.0.0.1:${fake.port}`, redis.socket];
  const runnerOf = async (role: string, ...more: string[]): Promise<Runner> => {
    const child = await startRole(role, [...place, ...more], botCore);
    return { child, pool: new Pool(`http://127.0.0.1:${child.port}`, { connections: inFlight }) };
  };
  const own = await runnerOf('questionnaire', `${size * (warmUpRounds + rounds)}`);
  const other = await runnerOf('replayed');
  const ownFound = await ownRatios(own, fake, size, rounds);
  const otherFound = await replayedRatios(other, fake, size, Math.min(rounds, 5));
  console.log(`  question 12 over question 1: ${spread(ownFound)} (goal 1.10); replayed: ${spread(otherFound)}`);
  const [bytes, log] = [await own.child.ask<number>('bytes'), await other.child.ask<number>('bytes')];
  console.log(
    `  dialog state at question 12: ${bytes} bytes (goal 1500); replayed: ${log}; ratio ${(bytes / log).toFixed(2)}`,
  );
  if (median(ownFound) > 1.1) console.log('  missed');
  for (const { child, pool } of [own, other]) {
    await pool.destroy();
    await child.end();
  }
  await fake.end();
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
};

const roles: Record<string, () => unknown> = {
  telegram,
  questionnaire: () => questionnaire(words[1] ?? '', words[2] ?? '', Number(words[3])),
  replayed: () => replayed(words[1] ?? '', words[2] ?? ''),
};
const play = roles[words[0] ?? ''];
if (play) await play();
else await compare();
