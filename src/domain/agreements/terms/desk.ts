import type { Handbook, Note } from '../../beginning/nouns.ts';
import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import {
  type Terms,
  type TermsContent,
  type TermsDraft,
  type TermsNote,
  termsDraft,
  termsNote,
} from '../terms-nouns.ts';
import { defaultTerms } from './defaults.ts';
import { agreedLater, agreedNow } from './in-force.ts';
import type { SeeTerms } from './see.ts';

/** What a decision about terms looks at. */
export interface TermsDesk {
  readonly p: Present;
  readonly practice: Practice;
  readonly e: Engagement;
  readonly handbook: Handbook;
  readonly notes: ReadonlyMap<string, Note>;
  readonly see: SeeTerms;
}

const noTerms: Terms = { made: 0, agreed: [], proposal: null, talks: [], talked: 0, drafting: false };

/** Where the two stand; nowhere yet if nothing was ever written. */
export const termsOf = ({ terms }: Pick<Engagement, 'terms'>): Terms => terms ?? noTerms;

/** A version as it was sent; null when it was not read, or its key is gone. */
export const versionIn = (notes: TermsDesk['notes'], version: number): TermsNote | null => {
  const note = notes.get(termsNote(version));
  return note?.is === 'terms' ? note : null;
};

/** What the coach is writing; null when nothing is begun. */
export const draftIn = (e: Engagement, notes: TermsDesk['notes']): TermsDraft | null => {
  const note = notes.get(termsDraft);
  return termsOf(e).drafting && note?.is === 'terms-draft' ? note : null;
};

/** The version that is talked about: the one on the table, else the one accepted last; 0 when there is none. */
export const currentVersion = (e: Engagement, at: number): number =>
  termsOf(e).proposal?.version ?? agreedLater(e, at)?.version ?? agreedNow(e, at)?.version ?? 0;

/** The notes that a decision about the present conversation needs; talks by number come on top. */
export const notesForTerms = (e: Engagement, at: number): string[] => [
  termsDraft,
  ...[...new Set([currentVersion(e, at), agreedNow(e, at)?.version ?? 0])].filter((n) => n > 0).map(termsNote),
];

/** What a new draft begins with: the version talked about, else the coach's template, else the bot's own words. */
export const beginsWith = (desk: Omit<TermsDesk, 'see'>): TermsContent & { readonly base: number } => {
  const { p, practice, e, handbook, notes } = desk;
  const base = currentVersion(e, p.at);
  const version = versionIn(notes, base);
  const { values, own, theirs } = version ?? handbook.terms ?? defaultTerms(practice);
  return { values, own, ...(theirs ? { theirs } : {}), base: version ? base : 0 };
};
