import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program of ours as an operator starts it. */
export interface Program {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  printed(): string;
  /** What matches, once it is printed. */
  until(pattern: RegExp): Promise<string>;
}

const started = new Set<ChildProcess>();

/** Starts one of the files in dist. */
export const startProgram = (file: string, env: Record<string, string>): Program => {
  const child = spawn(process.execPath, [`dist/${file}`], { env: { PATH: process.env.PATH, ...env } });
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

/** Asks a program to end; its exit code. */
export const stop = async ({ child }: Program): Promise<number | null> => {
  child.kill('SIGTERM');
  return ended(child);
};

export const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
};

/** Ends what a failed test has left running. */
export const stopAll = (): void => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
};
