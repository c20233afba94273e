import type { Engagement, Practice } from '../../world.ts';
import type { SeenTerms, TermsNote } from '../terms-nouns.ts';

/** Puts terms into the words that each side will read, and takes their fingerprint: the same terms always give the same. */
export type SeeTerms = (
  terms: Pick<TermsNote, 'version' | 'values' | 'own' | 'from'>,
  practice: Pick<Practice, 'name' | 'locale' | 'zone'>,
  e: Pick<Engagement, 'client' | 'name' | 'locale'>,
) => SeenTerms;
