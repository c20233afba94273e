import type { Talk, TermsContent } from '../terms-nouns.ts';
import type { TermsDesk } from './desk.ts';
import { sameClause } from './fields.ts';
import { contentIn } from './standing.ts';

/**
 * What was said about clauses, when a new version leaves: what the coach has still to answer counts for the new version where the
 * clause says the same in it. Where it does not, the client is told so and can say it again. What was answered is over.
 */
export const carried = (
  { notes, practice }: Pick<TermsDesk, 'notes' | 'practice'>,
  talks: readonly Talk[],
  version: number,
  content: TermsContent,
): Talk[] =>
  talks
    .filter(({ state }) => state === 'open')
    .map((talk) => {
      const was = contentIn(notes, practice, talk.version);
      const same = was !== null && sameClause(talk.clause, was, content);
      return { ...talk, version, state: same ? 'open' : 'overtaken' };
    });
