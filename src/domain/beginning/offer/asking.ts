import { type Decision, outdated } from '../../decision.ts';
import { toCoach } from '../../effects.ts';
import type { Present } from '../../present.ts';
import { coachWrites } from '../../relay.ts';
import { inContact } from '../../stages.ts';
import type { Engagement, MessageRef, Practice } from '../../world.ts';
import { isSent, mayOffer } from './offer.ts';

/** "Ask first": from now on the two may write to each other, and the coach's next message, or this one, is the question. */
export const askFirst = (p: Present, practice: Practice, e: Engagement, ref: MessageRef | null): Decision => {
  if (!mayOffer(e) && !inContact(e)) return outdated;
  const talking = talkingTo(e);
  const facts = inContact(e) ? [] : [{ client: e.client, what: 'asked-first', by: 'coach' } as const];
  if (ref) {
    // Pressed again, it would send the same message again.
    if (inContact(e)) return outdated;
    const written = coachWrites(p, practice, talking, { ref, copyable: true });
    return { ...written, facts: [...facts, ...(written.facts ?? [])] };
  }
  return {
    outcome: 'changed',
    practice: { ...practice, writingTo: { client: e.client, at: p.at } },
    engagements: [talking],
    facts,
    effects: [toCoach(e.client, inContact(e) || isSent(e) ? 'answer-prompt' : 'ask-first', {})],
  };
};

const talkingTo = (e: Engagement): Engagement =>
  e.stage === 'active' ? e : { ...e, stage: e.stage === 'invited' ? 'offer' : e.stage, talking: true };
