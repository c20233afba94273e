import type { Decision } from './decision.ts';
import { type Effect, toClient } from './effects.ts';
import { opensAt, type Present } from './present.ts';
import { press } from './press.ts';
import type { Engagement, Practice } from './world.ts';

/** A client who is not accepted yet writes: said what happens next, nothing is relayed (A1.8). */
export const invitedAnswer = (p: Present, practice: Practice, e: Engagement): Decision => {
  if (e.consentAt === null) return { outcome: 'refused', effects: [consentFirst(e)] };
  const opens = opensAt(p, practice, e);
  if (opens === null) return { outcome: 'refused', effects: [toClient(e, 'not-yet-open-ended', {})] };
  const words = opens <= p.at ? toClient(e, 'not-yet-now', {}) : toClient(e, 'not-yet', { opens: { moment: opens } });
  return { outcome: 'refused', effects: [words] };
};

const consentFirst = (e: Engagement): Effect =>
  toClient(e, 'consent-first', {}, { buttons: [[{ text: 'button-consent', press: press('consent', e.practice) }]] });

/** A paused or ended engagement: a polite answer with what can be done. */
export const stageAnswer = (e: Engagement): Decision => {
  const back = [[{ text: 'button-come-back', press: press('resume', e.practice) } as const]];
  const words = e.stage === 'paused' ? toClient(e, 'paused', {}, { buttons: back }) : toClient(e, 'ended', {});
  return { outcome: 'refused', effects: [words] };
};
