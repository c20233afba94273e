import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeOf, seal, unseal } from '../../src/state/sealing.ts';

const key = randomBytes(32);

it('opens with the same key and owner what was sealed, to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      expect(unseal(key, '1.2.name', seal(key, '1.2.name', text)).toString()).toBe(Buffer.from(text).toString()),
    ),
  );
});

it('refuses another key, another owner, and a single changed letter', () => {
  const sealed = seal(key, '1.2.name', 'Айгерим');
  expect(() => unseal(randomBytes(32), '1.2.name', sealed)).toThrow();
  expect(() => unseal(key, '1.3.name', sealed)).toThrow();
  for (const at of [3, 20, sealed.length - 3]) {
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    expect(() => unseal(key, '1.2.name', changed)).toThrow();
  }
});

it('refuses a shortened tag', () => {
  const sealed = seal(key, 'x', 'text');
  expect(() => unseal(key, 'x', sealed.slice(0, -4))).toThrow();
});

it('never writes a text in clear, nor the same twice', () => {
  expect(seal(key, 'x', 'canary')).not.toContain('canary');
  expect(seal(key, 'x', 'canary')).not.toBe(seal(key, 'x', 'canary'));
});

it('gives a link the same code each time, and another for another seed or secret', () => {
  expect(codeOf(key, 'a')).toEqual(codeOf(key, 'a'));
  expect(codeOf(key, 'a')).not.toEqual(codeOf(key, 'b'));
  expect(codeOf(key, 'a')).not.toEqual(codeOf(randomBytes(32), 'a'));
  expect(codeOf(key, 'a')).toHaveLength(16);
});
