import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Instruction, run } from './progress.mjs';
import { findProgram, installPackage } from './system-package.mjs';
import { inTurn } from './turn.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];
const REDIS = ['redis-server', 'valkey-server'];
const REDIS_LABEL = 'a Redis server (redis-server or valkey-server)';
const BROWSERS = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'Google Chrome'];
/** Services and cron often have a PATH without these. */
const USUAL_PLACES = ['/usr/local/bin', '/usr/bin', '/usr/sbin', '/opt/homebrew/bin'];
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS'];

const lockfile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.mezha-lockfile');
const lock = join(root, 'dist', '.preparing');

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new Instruction(`Mezha needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

function digestOfLockfile() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** By age first; a checkout makes files younger without changing them, so by content when age says no. */
function hasPackages() {
  if (!existsSync(installed)) return false;
  if (!existsSync(lockfile) || statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return true;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfLockfile();
}

/** The npm that started us, or the one on PATH. */
function npm(args) {
  const own = process.env.npm_execpath;
  const isNpm = own !== undefined && basename(own) === 'npm-cli.js' && existsSync(own);
  return isNpm ? [process.execPath, [own, ...args]] : ['npm', args];
}

/** With the tools for building and testing even where NODE_ENV says production: without them nothing can be built. */
async function installPackages() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  const isDone = await run('Installing packages (npm ci)', ...npm(args), { cwd: root });
  if (!isDone) throw new Instruction('The packages could not be installed; the lines above say why.');
  writeFileSync(stamp, digestOfLockfile());
}

/** Whoever had the turn before may have done it already. */
async function ensure(isThere, provide) {
  if (!isThere()) await inTurn(lock, async () => isThere() || provide());
}

function hasRedis() {
  return findProgram(REDIS, USUAL_PLACES) !== undefined;
}

function hasBrowser() {
  return findBrowser() !== undefined;
}

/** Chromium or a relative of it. */
export function findBrowser() {
  return process.env.CHROMIUM || findProgram(BROWSERS, [...USUAL_PLACES, ...APPLICATIONS]);
}

/** Makes sure that everything is there which the project needs; throws an Instruction where it cannot. */
export async function prepare({ packages = true, redis = true, browser = false } = {}) {
  checkNode();
  if (packages) await ensure(hasPackages, installPackages);
  if (redis) await ensure(hasRedis, () => installPackage('redis', REDIS_LABEL));
  if (browser) await ensure(hasBrowser, () => installPackage('browser', 'Chromium'));
}

/** Runs a script's work; an Instruction is shown as it is, anything else with its stack. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Instruction ? error.message : error.stack}\n`);
    process.exit(1);
  }
}
