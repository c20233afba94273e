import { fairMoment } from '../../beginning/fair.ts';
import type { Decision } from '../../decision.ts';
import { notify } from '../../notices.ts';
import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { comeIntoForce, inForceLook } from './accepting.ts';
import { termsOf } from './desk.ts';
import { reminded, remindedAtMost, reminder } from './proposing.ts';
import { isCoachsMove, negotiates } from './standing.ts';

type Look = (p: Present, practice: Practice, e: Engagement) => number | null;
type Due = (p: Present, practice: Practice, e: Engagement) => Decision | null;

const aDay = 86_400_000;

/** How long nothing has happened when the client is reminded, and reminded again, and when the coach is told. */
const after = [2 * aDay, 5 * aDay, 7 * aDay];

/** When the client who has not answered is reminded, or the coach told of it; null while the next step is the coach's. */
const silenceLook: Look = (p, practice, e) => {
  const { proposal } = termsOf(e);
  if (!proposal || !negotiates(e) || isCoachsMove(e)) return null;
  const next = after[proposal.reminded];
  if (next === undefined) return null;
  const due = Math.max(p.at, proposal.movedAt + next);
  if (proposal.reminded >= remindedAtMost) return due;
  // What became due while the bot was away, or in the night, waits for the next fair moment; who cannot be reached, until they can be.
  return e.reachable ? fairMoment(p, practice, e, due) : null;
};

/** When something about terms is due next (epoch ms), or null. */
export const termsLook: Look = (p, practice, e) => {
  const looks = [inForceLook(p, e), silenceLook(p, practice, e)].filter((at) => at !== null);
  return looks.length === 0 ? null : Math.min(...looks);
};

const breakSilence: Due = (p, practice, e) => {
  const due = silenceLook(p, practice, e);
  const { proposal } = termsOf(e);
  if (due === null || due > p.at || !proposal) return null;
  if (proposal.reminded < remindedAtMost)
    return { outcome: 'changed', engagements: [reminded(e)], effects: [reminder(p, practice, e, proposal)] };
  return {
    outcome: 'changed',
    ...notify(p, practice, e.client, 'terms-unanswered', `${proposal.version}`),
    engagements: [reminded(e)],
  };
};

/** What is due now about terms; null when nothing is. */
export const dueInTerms: Due = (p, practice, e) => comeIntoForce(p, practice, e) ?? breakSilence(p, practice, e);
