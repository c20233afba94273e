import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture, Instruction, run } from './progress.mjs';

const APT = ['-o', 'DPkg::Lock::Timeout=120', '-y', '-q'];

/** How each system installs without asking, and what it calls the things we need (first one that works). */
const MANAGERS = [
  {
    command: 'apt-get',
    refresh: [...APT, 'update'],
    install: [...APT, 'install', '--no-install-recommends'],
    names: { redis: ['redis-server', 'valkey-server'], browser: ['chromium fonts-liberation fonts-noto-color-emoji'] },
  },
  { command: 'apk', install: ['add', '--no-cache'], names: { redis: ['redis', 'valkey'], browser: ['chromium'] } },
  { command: 'dnf', install: ['install', '-y'], names: { redis: ['redis', 'valkey'], browser: ['chromium'] } },
  { command: 'yum', install: ['install', '-y'], names: { redis: ['redis', 'valkey'], browser: ['chromium'] } },
  {
    command: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    names: { redis: ['valkey', 'redis'], browser: ['chromium'] },
  },
  {
    command: 'zypper',
    install: ['--non-interactive', 'install'],
    names: { redis: ['redis', 'valkey'], browser: ['chromium'] },
  },
  { command: 'brew', install: ['install'], names: { redis: ['redis', 'valkey'], browser: ['--cask google-chrome'] } },
];

/** The first of these programs that PATH (or a usual place that PATH forgot) has. */
export function findProgram(names, more = []) {
  const places = [...(process.env.PATH ?? '').split(delimiter), ...more].filter((place) => place !== '');
  return names
    .flatMap((name) => places.map((place) => join(place, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** What to put before a command so that it may install: nothing, sudo without a password, or no way. */
async function privilege(manager) {
  if (manager.command === 'brew') return process.getuid?.() === 0 ? undefined : [];
  if (process.getuid?.() === 0) return [];
  if (findProgram(['sudo']) === undefined) return undefined;
  return (await capture('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

function call(prefix, manager, args) {
  const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', manager.command, ...args];
  return [words[0], words.slice(1)];
}

async function tryToInstall(manager, prefix, what, label) {
  if (manager.refresh !== undefined) await run('Reading package lists', ...call(prefix, manager, manager.refresh));
  for (const name of manager.names[what]) {
    const words = [...manager.install, ...name.split(' ')];
    if (await run(`Installing ${label}`, ...call(prefix, manager, words))) return true;
  }
  return false;
}

function instruction(manager, what, label) {
  if (manager === undefined) return `Please install ${label}, so that PATH has it.`;
  const admin = manager.command === 'brew' ? '' : 'sudo ';
  const install = manager.install.filter((word) => !/^-|^DPkg/.test(word) || word === '-Sy').join(' ');
  return `Please install ${label}:  ${admin}${manager.command} ${install} ${manager.names[what][0]}`;
}

/** Installs by the system's own package manager if that needs no question; else throws what to type. */
export async function installPackage(what, label) {
  const manager = MANAGERS.find(({ command }) => findProgram([command]) !== undefined);
  const prefix = manager && (await privilege(manager));
  if (prefix !== undefined && (await tryToInstall(manager, prefix, what, label))) return;
  throw new Instruction(instruction(manager, what, label));
}
