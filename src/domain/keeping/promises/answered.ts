import type { Fact } from '../../decision.ts';
import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { answerLimit } from './answer-limit.ts';

/** The coach answers now: where that is later than the time to answer that both agreed on, the record says so. */
export const answeredLate = (p: Present, practice: Practice, e: Engagement): Fact[] => {
  const limit = answerLimit(p, practice, e);
  return limit && p.at >= limit.at
    ? [{ client: e.client, what: 'answer-late', by: 'coach', data: { since: limit.since, limit: limit.at } }]
    : [];
};
