import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { engagementCodec, invitationCodec, personCodec, practiceCodec } from '../../src/state/records.ts';
import { handbookCodec, noteCodec } from '../../src/state/records-of-beginning.ts';
import type { Codec } from '../../src/state/versioned.ts';
import { tries } from '../tries.ts';
import { engagement, invitation, person, practice } from './samples.ts';
import { handbook, note } from './samples-of-beginning.ts';

const sealed = engagement.map((e) => ({ ...e, key: 'v1.k.k.k' }));
const kinds: [string, Codec<never>, fc.Arbitrary<unknown>][] = [
  ['person', personCodec as Codec<never>, person],
  ['practice', practiceCodec as Codec<never>, practice],
  ['engagement', engagementCodec as Codec<never>, sealed],
  ['invitation', invitationCodec as Codec<never>, invitation],
  ['handbook', handbookCodec as Codec<never>, handbook],
  ['note', noteCodec as Codec<never>, note],
];

describe.each(kinds)('a stored %s', (name, codec, values) => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(values, (value) => expect(codec.decode(codec.encode(value as never))).toEqual(value)),
      { numRuns: tries(200) },
    );
  });

  it('of every version ever written is still understood', () => {
    const fixtures = readdirSync('test/state/fixtures').filter((file) => file.startsWith(`${name}-`));
    expect(fixtures.length).toBeGreaterThan(0);
    for (const file of fixtures) {
      const text = readFileSync(`test/state/fixtures/${file}`, 'utf8');
      const { v: _, ...record } = JSON.parse(text);
      expect(codec.decode(text)).toMatchObject(record);
    }
  });

  it('written by a newer program is refused, never guessed', () => {
    expect(() => codec.decode('{"v":99}')).toThrow('newer');
  });
});
