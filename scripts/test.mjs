import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findBrowser, main, prepare, root } from './prepare.mjs';
import { capture, showProgress } from './progress.mjs';

const LONG_FAULTS = String.raw`/test/faults/.*\.long\.test\.ts$`;

/** What each group is made of, in jest's words. */
const GROUPS = {
  default: ['--testPathIgnorePatterns=/test/browser/', `--testPathIgnorePatterns=${LONG_FAULTS}`],
  faults: ['--testMatch=**/test/faults/**/*.long.test.ts'],
  thorough: ['--testMatch=**/test/domain/**/*.test.ts', '--testMatch=**/test/flows/**/*.test.ts'],
  browser: ['--testMatch=**/test/browser/**/*.test.ts'],
};

/** Every story in every language, every property with all its cases. */
const THOROUGH = { MEZHA_LOCALES: 'all', MEZHA_THOROUGH: '1' };

const CHECKS = [
  { label: 'Format and lint', command: 'biome', args: ['ci', '--colors=off', '.'] },
  { label: 'Types', command: 'tsc', args: ['--noEmit'] },
  { label: 'Dead code', command: 'knip', args: ['--no-progress', '--no-config-hints'] },
];

function tool(name) {
  return join(root, 'node_modules', '.bin', name);
}

async function check({ label, command, args }) {
  const end = showProgress(label);
  const { code, output } = await capture(tool(command), args, { cwd: root });
  end(code === 0 ? 'done' : 'failed');
  return code === 0 ? '' : `\n${label}:\n${output.trim()}\n`;
}

/** All of them, so that one run tells everything there is to mend. */
async function checkAll() {
  const complaints = (await Promise.all(CHECKS.map(check))).join('');
  process.stderr.write(complaints);
  return complaints === '';
}

/** A file of results for whoever wants to add them up. */
function resultsOf(group) {
  const dir = process.env.MEZHA_RESULTS;
  return dir === undefined ? [] : ['--json', `--outputFile=${join(dir, `${group}.json`)}`];
}

function jest(group, more) {
  const args = ['--passWithNoTests', ...GROUPS[group], ...resultsOf(group), ...more];
  const browser = findBrowser();
  const env = {
    ...(group === 'thorough' ? THOROUGH : {}),
    ...process.env,
    ...(browser === undefined ? {} : { CHROMIUM: browser }),
  };
  return new Promise((resolve) => {
    const child = spawn(tool('jest'), args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await main(async () => {
  const [first, ...rest] = process.argv.slice(2);
  const isGroup = first !== undefined && Object.hasOwn(GROUPS, first);
  const group = isGroup ? first : 'default';
  await prepare({ browser: group === 'browser' });
  await build();
  const isClean = group !== 'default' || (await checkAll());
  process.exitCode = isClean ? await jest(group, isGroup ? rest : process.argv.slice(2)) : 1;
});
