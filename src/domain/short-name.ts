/** FNV-1a over the characters of a text, from a beginning of one's own. */
const fold = (text: string, from: number): number => {
  let hash = from;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/** A short name for exactly this text, at most 7 characters: for buttons, which do their work on no other. */
export const shortName = (text: string): string => fold(text, 0x811c9dc5).toString(36);

/** A longer one, at most 14 characters, for what is agreed to. */
export const longName = (text: string): string => shortName(text) + fold(text, 0x9e3779b9).toString(36);
