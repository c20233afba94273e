import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether nobody, not even another user, has this process number; what POSIX offers where there is no /proc. */
function isNumberFree(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** What tells a living process from a later one with the same number; nothing for one that has ended. */
export function birthMark(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return isNumberFree(pid) ? undefined : '-';
  const stat = textOf(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Z: ended, and only waits for its parent to notice.
  return fields === undefined || fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

function isLiving(owner: string): boolean {
  const [pid, mark] = owner.trim().split(' ');
  return mark !== undefined && birthMark(Number(pid)) === mark;
}

/** Takes a dead owner's claim away; throws when the owner lives. */
function discardDeadClaim(file: string, dir: string): void {
  const claim = textOf(file);
  if (claim === undefined) return;
  if (isLiving(claim)) throw new Error(`${dir} is in use by another Mezha (process ${claim.split(' ')[0]})`);
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    // Somebody may have claimed the folder since we looked: then it is theirs again.
    if (textOf(aside) !== claim) linkSync(aside, file);
  } catch {
    // Another start was quicker; the next try finds its claim.
  } finally {
    rmSync(aside, { force: true });
  }
}

function tryToLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Makes this process the only owner of `dir` until the returned function is called or the process ends. */
export function claimFolder(dir: string): () => void {
  const file = join(dir, 'owner');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${birthMark(process.pid) ?? '-'}`);
  try {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      if (tryToLink(draft, file)) return () => rmSync(file, { force: true });
      discardDeadClaim(file, dir);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new Error(`${dir} is being claimed by several programs at once`);
}
