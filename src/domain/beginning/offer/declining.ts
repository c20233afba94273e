import { copyToClient } from '../../copying.ts';
import { type Decision, outdated } from '../../decision.ts';
import { type Effect, show, toClient, toCoach } from '../../effects.ts';
import { closed } from '../../leaving.ts';
import type { Present } from '../../present.ts';
import type { Engagement, MessageRef } from '../../world.ts';
import { isBeginning } from './offer.ts';

/** Kind words for a refusal, by what they say. */
export const refusals = ['1', '2', '3'] as const;
export type Refusal = (typeof refusals)[number];

/** "Decline kindly": words to choose from, or the coach's own; nothing is sent yet. */
export const askHow = (e: Engagement): Decision =>
  isBeginning(e) ? { outcome: 'asked', effects: [show('coach', e, 'refusal')] } : outdated;

/** The refusal as the client will read it: one of the ready ones, or the message that the coach has just written. */
export const preview = (e: Engagement, words: Refusal | MessageRef): Decision => {
  if (!isBeginning(e))
    return { outcome: 'refused', effects: [toCoach(e.client, 'client-not-active', { stage: e.stage })] };
  const about = typeof words === 'string' ? words : `own-${words.message}`;
  return { outcome: 'asked', effects: [show('coach', e, 'refusal', { about })] };
};

/** The coach declines, kindly: own words go by reference, as they are now, and are not kept. */
export const decline = (p: Present, e: Engagement, words: Refusal | MessageRef): Decision => {
  if (!isBeginning(e)) return outdated;
  const { left, facts, effects } = closed(p, e, 'coach');
  return {
    outcome: 'changed',
    engagements: [left],
    facts: [...facts, { client: e.client, what: 'declined', by: 'coach' }],
    effects: [...effects, ...said(e, words), toCoach(e.client, 'declined-coach', {})],
    toast: { text: 'toast-noted', args: {} },
  };
};

const said = (e: Engagement, words: Refusal | MessageRef): Effect[] =>
  typeof words === 'string'
    ? [toClient(e, 'declined-kind', { words: { phrase: `decline-kind-${words}` } })]
    : [toClient(e, 'declined-own', {}), copyToClient(e, [words]), toClient(e, 'declined', {})];
