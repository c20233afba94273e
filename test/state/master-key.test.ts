import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keptMasterKeys, writeMasterKeys } from '../../src/state/master-key.ts';

let dir = '';
let warnings: string[] = [];
const warn = (line: string) => warnings.push(line);

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'mezha-key-')), 'data');
  warnings = [];
});

afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

test('a key is made once, kept for its owner alone, and its owner is told to back it up', () => {
  const key = keptMasterKeys(dir, warn).newest();
  const file = join(dir, 'master.key');
  expect(key).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(warnings).toEqual([expect.stringContaining(`Back up ${file}`)]);
  expect(keptMasterKeys(dir, warn).all()).toEqual([key]);
  expect(warnings).toHaveLength(1);
});

test('no warning shows the key', () => {
  const key = keptMasterKeys(dir, warn).newest().toString('hex');
  expect(warnings.join()).not.toContain(key);
});

test('a damaged key is neither used nor replaced', () => {
  keptMasterKeys(dir, warn);
  const file = join(dir, 'master.key');
  writeFileSync(file, 'half a ke');
  expect(() => keptMasterKeys(dir, warn)).toThrow(`${file}: expected 64 hex digits`);
  expect(readFileSync(file, 'utf8')).toBe('half a ke');
});

test('whoever runs learns of a newer key by looking again, and always wraps with the newest', () => {
  const running = keptMasterKeys(dir, warn);
  const old = running.newest();
  const newer = Buffer.alloc(32, 7);
  writeMasterKeys(dir, [newer, old]);
  expect(running.all()).toEqual([old]);
  expect(running.all(true)).toEqual([newer, old]);
  writeMasterKeys(dir, [newer]);
  expect(running.newest()).toEqual(newer);
  expect(statSync(join(dir, 'master.key')).mode & 0o777).toBe(0o600);
});
