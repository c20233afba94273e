import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { engagementCodec, invitationCodec, personCodec, practiceCodec } from '../../src/state/records.ts';
import type { Codec } from '../../src/state/versioned.ts';
import { engagement, invitation, person, practice } from './samples.ts';

const sealed = engagement.map((e) => ({ ...e, key: 'v1.k.k.k' }));
const kinds: [string, Codec<never>, fc.Arbitrary<unknown>][] = [
  ['person', personCodec as Codec<never>, person],
  ['practice', practiceCodec as Codec<never>, practice],
  ['engagement', engagementCodec as Codec<never>, sealed],
  ['invitation', invitationCodec as Codec<never>, invitation],
];

describe.each(kinds)('a stored %s', (name, codec, values) => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(values, (value) => expect(codec.decode(codec.encode(value as never))).toEqual(value)),
      { numRuns: 200 },
    );
  });

  it('of every version ever written is still understood', () => {
    const fixtures = readdirSync('test/state/fixtures').filter((file) => file.startsWith(`${name}-`));
    expect(fixtures.length).toBeGreaterThan(0);
    for (const file of fixtures) {
      const { v: _, ...record } = JSON.parse(readFileSync(`test/state/fixtures/${file}`, 'utf8'));
      expect(codec.decode(JSON.stringify({ v: 1, ...record }))).toEqual(record);
    }
  });

  it('written by a newer program is refused, never guessed', () => {
    expect(() => codec.decode('{"v":99}')).toThrow('newer');
  });
});
