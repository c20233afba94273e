import { type Decision, toasted } from '../../decision.ts';
import { toCoach } from '../../effects.ts';
import { type Present, schedule } from '../../present.ts';
import { inContact } from '../../stages.ts';
import type { Engagement, Practice } from '../../world.ts';
import { summariesOf } from './desk.ts';
import { notNowButton, writeButton } from './summary-buttons.ts';

/** So long nobody has written (ms): the conversation is over. */
const quietFor = 20 * 60_000;
const aDay = 24 * 3_600_000;
/** What was said longer ago than that is not asked about any more (ms): a weekend is not. */
const staleAfter = 4 * aDay;

/** When a summary is to be offered to the coach: in contact hours, once the conversation is over (epoch ms). */
export const offerLook = (p: Present, practice: Practice, e: Engagement): number | null => {
  const { hintAt } = summariesOf(e);
  if (hintAt === null || !inContact(e)) return null;
  const at = Math.max(p.at, Math.max(hintAt, e.lastClientAt ?? 0, e.lastCoachAt ?? 0) + quietFor);
  return p.hours.nextOpening(schedule(practice, e, at), at) ?? null;
};

/** One short offer after a conversation that looks as if something was decided; none for a day after it. Null when it is not due. */
export const offerSummary = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  const due = offerLook(p, practice, e);
  const { hintAt } = summariesOf(e);
  if (due === null || due > p.at || hintAt === null) return null;
  const now = { ...summariesOf(e), hintAt: null };
  if (p.at - hintAt > staleAfter) return { outcome: 'changed', engagements: [{ ...e, summaries: now }] };
  return {
    outcome: 'changed',
    engagements: [{ ...e, summaries: { ...now, restUntil: p.at + aDay } }],
    effects: [
      toCoach(
        e.client,
        'summary-offer',
        { at: { moment: hintAt } },
        { gated: true, again: 'drop', buttons: [[writeButton(e, 'coach')], [notNowButton(e)]] },
      ),
    ],
  };
};

/** "Not now": none is offered for three days. */
export const notNowOffer = (p: Present, e: Engagement): Decision => ({
  outcome: 'changed',
  engagements: [{ ...e, summaries: { ...summariesOf(e), hintAt: null, restUntil: p.at + 3 * aDay } }],
  ...{ toast: toasted('toast-noted').toast ?? { text: 'toast-noted', args: {} } },
});
