import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 200;
/** A folder without a name in it for that long was left behind between two steps. */
const NAMELESS_TRIES = 10;

function holderOf(lock) {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function tryToTake(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/** Moved aside and looked at again: of several who find it abandoned, none removes the lock of a quicker one. */
function removeAbandoned(lock, pid) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (holderOf(aside) !== pid) renameSync(aside, lock);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { recursive: true, force: true });
}

async function waitFor(lock) {
  let nameless = 0;
  let isTold = false;
  while (!tryToTake(lock)) {
    const pid = holderOf(lock);
    nameless = pid === undefined ? nameless + 1 : 0;
    const isAbandoned = pid === undefined ? nameless > NAMELESS_TRIES : !lives(pid);
    if (isAbandoned) {
      removeAbandoned(lock, pid);
      continue;
    }
    if (!isTold && pid !== undefined) process.stderr.write(`Waiting for process ${pid}, which is preparing …\n`);
    isTold ||= pid !== undefined;
    await pause(POLL_MS);
  }
}

/** Where nothing can be written, nobody can install anything at the same time either. */
function canWrite(dir) {
  try {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Does `work` while no other start or test does the same in this folder. */
export async function inTurn(lock, work) {
  if (!canWrite(dirname(lock))) return work();
  await waitFor(lock);
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}
