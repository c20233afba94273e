import { newDraft, type Writing } from '../../src/domain/agreements/terms/writing.ts';
import type { TermsDraft } from '../../src/domain/agreements/terms-nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { DraftingWalk } from './drafting-walk.ts';

/** A walk with a draft in it, and the writing that goes on. */
export const begun = (walk = new DraftingWalk(false)): DraftingWalk => {
  walk.do({ act: 'open', n: 0, field: 'grace', text: '' });
  return walk;
};
/** Decides about what is being written, and takes the decision. */
export const on = (walk: DraftingWalk, how: (writing: Writing) => Decision): Decision => {
  const { writing } = walk;
  if (!writing) throw new Error('nothing is being written');
  const decision = how(writing);
  walk.take(decision);
  return decision;
};
/** What is being written, or would be. */
export const draftOf = (walk: DraftingWalk): TermsDraft => walk.writing?.draft ?? newDraft(walk.desk);
