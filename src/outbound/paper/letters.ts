/** Stands for what the font has no letter for, the first of these that it has. */
const marks = ['▫', '□', '◌', '?'];
/** In the place of a mark until all are known; control characters are gone by then. */
const gap = '\0';

/**
 * A text as it can be printed: composed letters, no control, bidi or invisible characters, only simple spaces, and one mark for
 * each run of what the font does not have; at most three signs above a letter. Line breaks are kept as \n.
 */
export const legible = (text: string, has: (codePoint: number) => boolean): string => {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/[\t\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '');
  const mark = marks.find((one) => has(codeOf(one))) ?? '?';
  return Array.from(plain, (letter) => inFont(letter, has))
    .join('')
    .replace(/\0(?:[ \u00a0]*\0)*/g, mark)
    .replace(/ {2,}/g, ' ')
    .replace(/^ +| +$/gm, '');
};

/** The letter, or a plainer one that means the same ("①" is "1"), or a gap; a mark above a letter may be missed silently. */
const inFont = (letter: string, has: (codePoint: number) => boolean): string => {
  const isHere = (one: string): boolean => one === '\n' || has(codeOf(one));
  if (isHere(letter)) return letter;
  const plainer = letter.normalize('NFKC');
  if ([...plainer].every(isHere)) return plainer;
  return /\p{M}/u.test(letter) ? '' : gap;
};

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;
