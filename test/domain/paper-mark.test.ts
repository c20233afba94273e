import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markIn, paperMark, readPrint } from '../../src/domain/agreements/terms/paper-mark.ts';
import { parsed, type Verified, written } from '../../src/domain/agreements/terms/verified.ts';

const print = '0123456789abcdef'.repeat(4);
const hex = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: least, maxLength: most });

describe('a fingerprint as people write it', () => {
  it.each([
    ['all of it', print, print],
    ['in capitals', print.toUpperCase(), print],
    ['in groups, over two lines', '01234567 89abcdef 01234567 89abcdef\n01234567 89abcdef 01234567 89abcdef', print],
    ['its first eight digits', '01234567', '01234567'],
    ['a few more, in groups', '0123 4567 89', '0123456789'],
    ['inside the words under a file', `Условия работы, версия 2. Отпечаток: ${print}\n/verify`, print],
    ['too little', '0123456', null],
    ['too much', `${print}0`, null],
    ['other letters', '01234567xyz', null],
    ['a word', 'facade', null],
    ['nothing', ' ', null],
  ])('is read: %s', (_, text, read) => {
    expect(readPrint(text)).toBe(read);
  });

  it('is found wherever it stands in a file, and nothing else is', () => {
    fc.assert(
      fc.property(fc.string(), hex(64, 64), fc.string(), (before, digits, after) => {
        fc.pre(!/^[0-9a-f]/.test(after));
        expect(markIn(`${before}(${paperMark(digits)})${after}`)).toBe(digits);
      }),
    );
    expect(markIn(print)).toBe(null);
    expect(markIn(paperMark(`${print}0`))).toBe(null);
  });
});

describe('what is asked of /verify', () => {
  it('comes through an effect as it was', () => {
    const about: fc.Arbitrary<Verified> = fc.oneof(
      fc.constant({ is: 'ask' } as const),
      fc.record({ is: fc.constantFrom('short', 'unmarked', 'away'), wasForIt: fc.boolean() }),
      fc.record({
        ...{ is: fc.constant('print' as const), print: hex(8, 64), file: fc.option(hex(64, 64)) },
        wasForIt: fc.boolean(),
      }),
    );
    fc.assert(fc.property(about, (one) => expect(parsed(written(one))).toEqual(one)));
  });

  it('asks again where it cannot be read', () => {
    for (const line of ['', '.', 'x.y', '0123.', 'ask.sent']) expect(parsed(line)).toEqual({ is: 'ask' });
  });
});
