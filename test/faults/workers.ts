import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Limits } from '../../src/outbound/pace.ts';
import type { Step } from '../../src/state/steps.ts';

/** What a worker is told. `ahead`: how far its clock is ahead of the real one, in ms. */
export interface Orders {
  readonly redis: string;
  readonly telegram: string;
  readonly webhook: string;
  readonly secret: string;
  readonly token: string;
  readonly master: string;
  /** The data folder that holds the keys, the same for all. */
  readonly data: string;
  readonly ahead: number;
  /** How fast it may send; without them as fast as it can. */
  readonly limits?: Limits;
  /** At the nth time of a step it is killed, or blocked for so long. */
  readonly at?: { readonly step: Step; readonly nth: number; readonly blockMs?: number };
}

export interface Worker {
  readonly port: number;
  readonly pid: number;
  /** Everything it has written. */
  readonly output: () => string;
  readonly isRunning: () => boolean;
  readonly isBlocked: () => boolean;
  /** Resolves with how it ended. */
  readonly ended: Promise<string>;
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
}

/** A source that reads otherwise than it does today. */
export interface Rewritten {
  readonly path: RegExp;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The worker as one file in a folder of its own. */
export const bundleWorker = async (...rewritten: readonly Rewritten[]): Promise<{ file: string; remove(): void }> => {
  const dir = mkdtempSync(join(tmpdir(), 'mezha-worker-'));
  const file = join(dir, 'worker.mjs');
  await build({
    ...{ entryPoints: ['test/faults/worker.ts'], outfile: file, bundle: true, platform: 'node', format: 'esm' },
    ...{ target: 'node20', keepNames: true, logLevel: 'warning', plugins: rewritten.map(rewriting) },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return { file, remove: () => rmSync(dir, { recursive: true, force: true }) };
};

const rewriting = ({ path, from, to }: Rewritten): Plugin => ({
  name: `${path}`,
  setup({ onLoad }) {
    onLoad({ filter: path }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source.replace(from, to);
      if (contents === source) throw new Error(`nothing to rewrite in ${file}`);
      return { contents, loader: 'ts' };
    });
  },
});

/** Why a worker never began: it was killed before it could. */
export const killed = new Error('killed');

/** Resolves once it takes updates. */
export const startWorker = (file: string, orders: Orders): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const heard = listenTo(child);
    const ended = new Promise<string>((done) =>
      child.once('exit', (code, signal) => {
        reject(signal === 'SIGKILL' ? killed : new Error(`worker ended: ${heard.output()}`));
        done(signal ?? `${code}`);
      }),
    );
    child.on('message', (message) => {
      if (typeof message !== 'object' || message === null) return;
      if ('blocked' in message) heard.blocked = true;
      if (!('port' in message)) return;
      resolve({
        port: Number(message.port),
        pid: child.pid ?? 0,
        output: heard.output,
        isRunning: () => child.exitCode === null && child.signalCode === null,
        isBlocked: () => heard.blocked,
        ended,
        signal: (name) => void child.kill(name),
      });
    });
  });

const listenTo = (child: ChildProcess) => {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => chunks.push(String(data)));
  return { output: () => chunks.join(''), blocked: false };
};
