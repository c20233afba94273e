/** What a printed version carries for programs: its fingerprint, found again in the file as it is. */
export const paperMark = (print: string): string => `mezha-terms:${print}`;

/** The fingerprint in a file's text; null when there is none of ours in it. */
export const markIn = (text: string): string | null => /mezha-terms:([0-9a-f]{64})(?![0-9a-f])/.exec(text)?.[1] ?? null;

/** So many digits of a fingerprint are enough to say which one is meant. */
const enough = 8;
const whole = /(?<![0-9a-f])(?:[0-9a-f]{8} ?){8}(?![0-9a-f])/;

/**
 * A fingerprint as people write or copy it: all of it or its first digits, with or without spaces; or all of it inside other
 * words. Null when it is none, or not enough of one.
 */
export const readPrint = (text: string): string | null => {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const found = whole.exec(plain)?.[0] ?? plain;
  const digits = found.replaceAll(' ', '');
  return /^[0-9a-f]+$/.test(digits) && digits.length >= enough && digits.length <= 64 ? digits : null;
};
