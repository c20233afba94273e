import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type KeyFile, openKeyFolder } from '../../src/state/key-folder.ts';
import { type KeyStore, memoryKeys, storedKeys } from '../../src/state/key-store.ts';
import { givenMasterKeys, keptMasterKeys } from '../../src/state/master-key.ts';
import { rotateGiven, rotateKept, wrapAll } from '../../src/state/rotation.ts';

const [old, newer, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
let dir = '';
const files = (): string[] => readdirSync(join(dir, 'keys')).sort();
const open = (...masters: [Buffer, ...Buffer[]]): KeyStore => storedKeys(dir, givenMasterKeys(masters));

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mezha-keys-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe.each([
  ['in memory', () => memoryKeys()],
  ['in a folder', () => open(old)],
])('a key %s', (_, make) => {
  it('opens by its id alone, is another each time, and is gone when it is destroyed', () => {
    const keys = make();
    const [first, second] = [keys.make(1, 2), keys.make(1, 2)];
    expect(keys.open(first)).toHaveLength(32);
    expect(keys.open(first)).not.toEqual(keys.open(second));
    expect(keys.of(1, 2).sort()).toEqual([first, second].sort());
    expect(keys.of(1, 22)).toEqual([]);
    expect(keys.of(1)).toHaveLength(2);
    keys.destroy(first);
    expect(keys.open(first)).toBeNull();
    expect([keys.isGone(first), keys.isGone(second)]).toEqual([true, false]);
  });

  it('of the house is made once and stays', () => {
    const keys = make();
    expect(keys.fixed('house')).toEqual(keys.fixed('house'));
    expect(keys.fixed('house')).not.toEqual(keys.fixed('coach-link'));
  });
});

it('a key is there for every process that has the folder and the master key, and written for its owner alone', () => {
  const kid = open(old).make(1, 2);
  expect(open(old).open(kid)).toHaveLength(32);
  for (const file of files()) expect(statSync(join(dir, 'keys', file)).mode & 0o777).toBe(0o600);
  expect(files()).toEqual([expect.stringMatching(/^1\.2\.[0-9a-f]{8}\.[0-9a-f]{8}$/)]);
});

it('a file that is put in the place of another opens nothing', () => {
  const keys = open(old);
  const [mine, theirs] = [keys.make(1, 2), keys.make(1, 3)];
  const [of2 = '', of3 = ''] = files();
  writeFileSync(join(dir, 'keys', of2), readFileSync(join(dir, 'keys', of3)));
  expect([open(old).open(mine), open(old).isGone(mine)]).toEqual([null, false]);
  expect(open(old).open(theirs)).toHaveLength(32);
});

it('keys that another master key has wrapped are refused at the start, before anything is sealed', () => {
  open(old).make(1, 2);
  expect(() => open(other)).toThrow(/^MASTER_KEY: .*expected/);
  expect(() => open(other, old)).not.toThrow();
});

it('a folder that has gone away is not begun anew: nothing can be sealed until it is back', () => {
  const keys = open(old);
  rmSync(join(dir, 'keys'), { recursive: true });
  expect(() => keys.make(1, 2)).toThrow();
  expect(() => readdirSync(join(dir, 'keys'))).toThrow();
});

describe('a rotation', () => {
  it('leaves every key and the house as they were, and nothing that the old master key opens', () => {
    const before = open(old);
    const kids = Array.from({ length: 20 }, (_, n) => before.make(1, n));
    const opened = [...kids.map(before.open), before.fixed('house')];
    expect(rotateGiven(dir, [newer, old])).toBe(21);
    const after = open(newer);
    expect([...kids.map(after.open), after.fixed('house')]).toEqual(opened);
    expect(() => open(old)).toThrow('MASTER_KEY');
  });

  it('of the kept key is noticed by whoever runs: what was made before and during opens, and is wrapped by the newest', () => {
    const running = storedKeys(
      dir,
      keptMasterKeys(dir, () => {}),
    );
    running.fixed('house');
    const before = running.make(1, 2);
    const backup = readFileSync(join(dir, 'master.key'), 'utf8').trim();
    rotateKept(dir);
    const after = running.make(1, 3);
    const again = storedKeys(
      dir,
      keptMasterKeys(dir, () => {}),
    );
    for (const kid of [before, after]) expect(again.open(kid)).toEqual(running.open(kid));
    expect(() => open(Buffer.from(backup, 'hex'))).toThrow('MASTER_KEY');
    expect(readFileSync(join(dir, 'master.key'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('that was interrupted is finished by the next one', () => {
    const masters = keptMasterKeys(dir, () => {});
    const keys = storedKeys(dir, masters);
    keys.fixed('house');
    const kid = keys.make(1, 2);
    const key = keys.open(kid);
    const half = newer.toString('hex');
    writeFileSync(join(dir, 'master.key'), `${half}\n${masters.newest().toString('hex')}\n`);
    rotateKept(dir);
    expect(readFileSync(join(dir, 'master.key'), 'utf8').trim()).toBe(half);
    expect(open(newer).open(kid)).toEqual(key);
  });

  it('wraps no key again that somebody destroys in the same moment', () => {
    const keys = open(old);
    keys.fixed('house');
    const kid = keys.make(1, 2);
    const folder = openKeyFolder(dir);
    const read = (file: KeyFile): string | null => {
      const wrapped = folder.read(file);
      if (file.kid === kid) keys.destroy(kid);
      return wrapped;
    };
    expect(wrapAll({ ...folder, read }, givenMasterKeys([newer, old]))).toBe(1);
    expect(files().filter((file) => file.startsWith(kid))).toEqual([]);
  });

  it('that ends while a key is being made leaves that one wrapped by the newest master key too', () => {
    const said = [old, newer];
    const keys = storedKeys(dir, { newest: () => said.shift() ?? newer, all: () => [newer, old] });
    const kid = keys.make(1, 2);
    expect(files()).toHaveLength(1);
    expect(open(newer).open(kid)).toEqual(keys.open(kid));
  });

  it('is refused where there is nothing to wrap, and where a key is wrapped by somebody else', () => {
    expect(() => rotateGiven(dir, [newer, old])).toThrow('DATA_DIR');
    open(old).fixed('house');
    expect(() => rotateGiven(dir, [newer, other])).toThrow('MASTER_KEY_OLD');
    expect(open(old).fixed('house')).toHaveLength(16);
  });
});

it('a key that cannot be read for another reason than being lost is not taken for lost', () => {
  const keys = open(old);
  const kid = keys.make(1, 2);
  writeFileSync(join(dir, 'keys', files()[0] ?? ''), 'damaged');
  expect([keys.open(kid) === null, keys.isGone(kid)]).toEqual([true, false]);
});
