import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { main, prepare, root } from './prepare.mjs';
import { Instruction } from './progress.mjs';

const folder = join(root, 'bench');
const target = join(root, 'dist', 'bench');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

/** The project's own sources in one file; packages stay where they are. */
async function bundle(name) {
  const { build } = await import('esbuild');
  const outfile = join(target, `${name}.mjs`);
  mkdirSync(target, { recursive: true });
  await build({
    entryPoints: [join(folder, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    keepNames: true,
    logLevel: 'warning',
  });
  return outfile;
}

function run(file, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name !== undefined && !existsSync(join(folder, `${name}.ts`)))
    throw new Instruction(`There is no bench/${name}.ts; there are: ${names.join(', ')}.`);
  await prepare();
  for (const one of name === undefined ? names : [name]) {
    process.stdout.write(`${one}\n`);
    process.exitCode ||= await run(await bundle(one), args);
  }
});
