import { createHash } from 'node:crypto';
import type { ClauseWords, TermsNote, TermsWords } from '../../domain/agreements/terms-nouns.ts';

/** A clause's title as it stands everywhere: with its number. */
export const numbered = (place: number, { title }: Pick<ClauseWords, 'title'>): string => `${place + 1}. ${title}`;

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * A whole text, one part a line: heading, and of each clause its title, what it says, and after "> " own words. White space is
 * made simple, so that it does not matter how lines were broken on a screen or on paper.
 */
export const plainText = ({ heading, clauses }: Pick<TermsWords, 'heading' | 'clauses'>): string =>
  [
    plain(heading),
    ...clauses.flatMap((clause, place) => [
      numbered(place, clause),
      ...(clause.text === '' ? [] : [plain(clause.text)]),
      ...(clause.own === null ? [] : [`> ${plain(clause.own)}`]),
    ]),
  ].join('\n');

/** SHA-256 of exactly what the two sides read, in hexadecimal: the coach's text and the client's, once where they are the same. */
export const fingerprintOf = ({ coach, client }: TermsNote['words']): string =>
  createHash('sha256')
    .update([...new Set([plainText(coach), plainText(client)])].join('\n\n'))
    .digest('hex');

/** Sixty-four digits in groups of eight, as they are easier to compare. */
export const inGroups = (print: string): string => print.match(/.{1,8}/g)?.join(' ') ?? print;
