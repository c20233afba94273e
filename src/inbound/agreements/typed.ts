import type { Turn } from '../turn.ts';
import { typedRecord } from './record.ts';
import { typedSummary } from './summaries.ts';
import { typedTerms } from './terms.ts';
import { typedVerify } from './verify.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;

/** What either side types about terms and summaries, by the question it answers. */
export const typedAgreements = { ...typedTerms, ...typedSummary, ...typedRecord, ...typedVerify } satisfies Record<
  string,
  Typed
>;
