import { clauseIds, type OwnWords, type TermsDraft } from '../terms-nouns.ts';
import { fields, writeValue } from './fields.ts';

/** FNV-1a over the characters of a text, from a beginning of one's own. */
const fold = (text: string, from: number): number => {
  let hash = from;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/** A short name for exactly this text, at most 14 characters: for buttons, which do their work on no other. */
export const markOfText = (text: string): string =>
  fold(text, 0x811c9dc5).toString(36) + fold(text, 0x9e3779b9).toString(36);

const wordsOf = (own: OwnWords): string[] => clauseIds.map((clause) => own[clause] ?? '');

/** A short name for exactly this content, so that a button sends no other than the one it stands under. */
export const markOfDraft = ({ values, own, base, because, from, taken }: Omit<TermsDraft, 'is'>): string =>
  markOfText(
    JSON.stringify([fields.map((field) => writeValue(values, field)), wordsOf(own), base, because, from, taken]),
  );
