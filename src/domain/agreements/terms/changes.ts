import { type ClauseId, clauseIds, type Field, type TermsContent } from '../terms-nouns.ts';
import { fieldsOf, sameClause, writeValue } from './fields.ts';

/** The clauses that do not say the same in both, in the order in which they are read. */
export const changedClauses = (one: TermsContent, other: TermsContent): ClauseId[] =>
  clauseIds.filter((clause) => !sameClause(clause, one, other));

/** The values of a clause that are not the same in both. */
export const changedFields = (clause: ClauseId, one: TermsContent, other: TermsContent): Field[] =>
  fieldsOf(clause).filter((field) => writeValue(one.values, field) !== writeValue(other.values, field));
