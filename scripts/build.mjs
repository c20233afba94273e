import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, prepare, root } from './prepare.mjs';
import { Instruction } from './progress.mjs';

const dist = join(root, 'dist');
const target = join(dist, 'main.js');
const entry = join(root, 'src', 'main.ts');
const rotation = join(root, 'src', 'rotate-key.ts');
/** Served as they are, not bundled. */
const PAGE = join(root, 'src', 'rehearsal', 'page');
const RECIPE = ['package-lock.json', join('scripts', 'build.mjs')];

/** Packages in CommonJS ask for `require`, which a module does not have by itself. */
const BANNER = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`;

/** When anything in there last changed; folders count, because a deleted file leaves only its folder younger. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  if (path === PAGE) return 0;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), found.mtimeMs);
}

/** Whether dist/main.js is what the sources say; without sources it is whatever was delivered. */
function isBuilt() {
  if (!existsSync(target)) return false;
  if (!existsSync(entry)) return true;
  const sources = [join(root, 'src'), ...RECIPE.map((name) => join(root, name)).filter(existsSync)];
  return Math.max(...sources.map(newest)) <= statSync(target).mtimeMs;
}

/** Renamed into place, map first: who starts meanwhile gets the old bundle or the new one, never half of one. */
function publish(draft, start) {
  for (const name of ['rotate-key.js.map', 'rotate-key.js', 'main.js.map', 'main.js']) {
    const file = join(draft, name);
    // As old as its sources when they were read: a change made during the build must be noticed.
    utimesSync(file, start, start);
    renameSync(file, join(dist, name));
  }
}

async function bundle(outdir) {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    entryPoints: [entry, rotation],
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Names are part of the behaviour: @grammyjs/conversations finds its dialogs by them.
    keepNames: true,
    // What prints is wanted seldom, is a third of everything, and its fonts are files in packages anyway.
    external: ['pdfkit', 'fontkit'],
    // Less to read at every start; shorter names would make stacks unreadable and cost more than they save.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    banner: { js: BANNER },
    logLevel: 'warning',
  });
}

/** Brings dist/main.js up to date with the sources. */
export async function build() {
  if (isBuilt()) return;
  if (!existsSync(entry)) throw new Instruction('There is neither dist/main.js nor src/main.ts to build it from.');
  const start = new Date();
  const draft = join(dist, `.build-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    await bundle(draft);
    publish(draft, start);
  } catch (error) {
    if (error.errors === undefined) throw error;
    throw new Instruction('The sources could not be built; the lines above say why.');
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

if (basename(process.argv[1] ?? '') === basename(fileURLToPath(import.meta.url))) {
  await main(async () => {
    await prepare({ redis: false });
    await build();
  });
}
