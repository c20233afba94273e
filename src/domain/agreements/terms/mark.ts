import { longName } from '../../short-name.ts';
import { clauseIds, type OwnWords, type TermsDraft } from '../terms-nouns.ts';
import { fields, writeValue } from './fields.ts';

const wordsOf = (own: OwnWords): string[] => clauseIds.map((clause) => own[clause] ?? '');

/** A short name for exactly this content, so that a button sends no other than the one it stands under. */
export const markOfDraft = ({ values, own, base, because, from, taken }: Omit<TermsDraft, 'is'>): string =>
  longName(
    JSON.stringify([fields.map((field) => writeValue(values, field)), wordsOf(own), base, because, from, taken]),
  );
