import type { Decision } from '../../decision.ts';
import type { Present } from '../../present.ts';
import type { Engagement } from '../../world.ts';
import { summariesOf } from './desk.ts';

const passedOn: readonly Decision['outcome'][] = ['relayed', 'gathered'];

/** Remembers when what passed between the two looked like a decision: the moment and nothing else. */
export const hinted = (p: Present, e: Engagement, decides: boolean, decision: Decision): Decision =>
  decides && passedOn.includes(decision.outcome) && decision.engagements
    ? { ...decision, engagements: decision.engagements.map((one) => (one.client === e.client ? marked(p, one) : one)) }
    : decision;

/** Nothing while the bot rests from offering, or somebody is writing a summary anyway. */
const marked = (p: Present, e: Engagement): Engagement => {
  const now = summariesOf(e);
  if (p.at < (now.restUntil ?? 0) || now.drafting.length > 0) return e;
  return { ...e, summaries: { ...now, hintAt: p.at } };
};
