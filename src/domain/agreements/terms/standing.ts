import type { Engagement, Practice } from '../../world.ts';
import {
  type ClauseId,
  type Talk,
  type TermsContent,
  type TermsProposal,
  talkNote,
  termsNote,
} from '../terms-nouns.ts';
import { defaultTerms } from './defaults.ts';
import { notesForTerms, type TermsDesk, termsOf, versionIn } from './desk.ts';
import { sameClause } from './fields.ts';
import { agreedLater, agreedNow } from './in-force.ts';

/** Whether the two can propose, talk about and accept terms: they are past the offer, and nobody rests or has left. */
export const negotiates = ({ stage }: Pick<Engagement, 'stage'>): boolean => stage === 'terms' || stage === 'active';

/** What the client has said and the coach has not answered. */
export const openTalks = (e: Pick<Engagement, 'terms'>): Talk[] =>
  (e.terms?.talks ?? []).filter(({ state }) => state === 'open');

export const talkOf = (e: Pick<Engagement, 'terms'>, n: number): Talk | null =>
  e.terms?.talks.find((talk) => talk.n === n) ?? null;

/** Whether the next step is the coach's: something is to be answered, or to be sent because it was taken. */
export const isCoachsMove = (e: Pick<Engagement, 'terms'>): boolean =>
  openTalks(e).length > 0 || (termsOf(e).drafting && termsOf(e).talks.some(({ state }) => state === 'taken'));

/** The beginning of a fingerprint, as it is shown to people and stands on buttons. */
export const shortPrint = ({ print }: Pick<TermsProposal, 'print'>): string => print.slice(0, 8);

/** What a version says, 0 being what is usual as long as there is none; null when it was not read, or its key is gone. */
export const contentIn = (notes: TermsDesk['notes'], practice: Practice, version: number): TermsContent | null =>
  version === 0 ? defaultTerms(practice) : versionIn(notes, version);

/** Whether two versions say the same in one clause. What cannot be compared is taken to differ. */
export const saysTheSame = (
  { notes, practice }: Pick<TermsDesk, 'notes' | 'practice'>,
  clause: ClauseId,
  one: number,
  other: number,
): boolean => {
  if (one === other) return true;
  const [first, second] = [contentIn(notes, practice, one), contentIn(notes, practice, other)];
  return first !== null && second !== null && sameClause(clause, first, second);
};

/** The version accepted last, whether it holds already or not; 0 when there is none. */
export const lastAgreed = (e: Engagement, at: number): number =>
  agreedLater(e, at)?.version ?? agreedNow(e, at)?.version ?? 0;

/** The notes that whatever is said about clauses needs: what was said, and the versions it is about; other versions come on top. */
export const notesForTalks = (e: Engagement, at: number, versions: readonly number[] = []): string[] => {
  const { talks } = termsOf(e);
  const named = [...talks.map(({ version }) => version), ...versions].filter((version) => version > 0);
  return [...new Set([...notesForTerms(e, at), ...named.map(termsNote), ...talks.map(({ n }) => talkNote(n))])];
};
