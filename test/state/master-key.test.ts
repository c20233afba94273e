import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keptMasterKey } from '../../src/state/master-key.ts';

let dir = '';
let warnings: string[] = [];
const warn = (line: string) => warnings.push(line);

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'mezha-key-')), 'data');
  warnings = [];
});

afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

test('a key is made once, kept for its owner alone, and its owner is told to back it up', () => {
  const key = keptMasterKey(dir, warn);
  const file = join(dir, 'master.key');
  expect(key).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(warnings).toEqual([expect.stringContaining(`Back up ${file}`)]);
  expect(keptMasterKey(dir, warn)).toEqual(key);
  expect(warnings).toHaveLength(1);
});

test('no warning shows the key', () => {
  const key = keptMasterKey(dir, warn).toString('hex');
  expect(warnings.join()).not.toContain(key);
});

test('a damaged key is neither used nor replaced', () => {
  keptMasterKey(dir, warn);
  const file = join(dir, 'master.key');
  writeFileSync(file, 'half a ke');
  expect(() => keptMasterKey(dir, warn)).toThrow(`${file}: expected 64 hex digits`);
  expect(readFileSync(file, 'utf8')).toBe('half a ke');
});
