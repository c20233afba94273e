import { isSent } from './beginning/offer/offer.ts';
import { copyToClient, sign } from './copying.ts';
import type { Decision } from './decision.ts';
import { type Button, type Effect, toClient, toCoach } from './effects.ts';
import { gatheredBy, released } from './gathering.ts';
import { answeredLate } from './keeping/promises/answered.ts';
import { opensAt, type Present, period } from './present.ts';
import { press } from './press.ts';
import { inContact, notInContact } from './stages.ts';
import type { Engagement, Held, MessageRef, Practice } from './world.ts';

/** The coach writes outside hours: it waits for opening unless the coach insists. Asked once per closed period. */
export const holdForClient = (p: Present, practice: Practice, e: Engagement, ref: MessageRef): Decision => {
  const now = period(p, practice, e);
  const asked = e.coachAsked === now;
  const goesOn = ref.group !== null && e.outgoing.at(-1)?.group === ref.group;
  return {
    outcome: 'held',
    engagements: [{ ...e, outgoing: [...e.outgoing, { ...ref, edited: false }], coachAsked: now }],
    effects: [
      ...(goesOn ? [] : [sign('coach', e.client, [ref], 'held')]),
      ...(asked ? [] : [openingOrNow(p, practice, e, now)]),
    ],
  };
};

const openingOrNow = (p: Present, practice: Practice, e: Engagement, now: number): Effect => {
  const opens = opensAt(p, practice, e);
  const version = [e.client, now] as const;
  const buttons: Button[][] = [
    [{ text: 'button-at-opening', press: press('wait', ...version) }],
    [
      { text: 'button-send-now', press: press('now', ...version) },
      { text: 'button-take-back', press: press('recall', ...version) },
    ],
  ];
  return opens === null
    ? toCoach(e.client, 'coach-closed-open-ended', {}, { buttons })
    : toCoach(e.client, 'coach-closed', { opens: { moment: opens } }, { buttons });
};

/** The coach insists: everything that waits for this client leaves now, counted as the coach's own exception. The next message is asked about again. */
export const sendNow = (p: Present, practice: Practice, e: Engagement): Decision =>
  inContact(e) ? sent(p, practice, e) : { outcome: 'refused', effects: [notInContact(e)] };

const sent = (p: Present, practice: Practice, e: Engagement): Decision => ({
  outcome: 'relayed',
  engagements: [{ ...released(e, 'coach'), outgoing: [], coachAsked: null, lastCoachAt: p.at, waitingSince: null }],
  facts: [
    { client: e.client, what: 'outside-hours', by: 'coach', data: { count: e.outgoing.length } },
    ...answeredLate(p, practice, e),
  ],
  effects: [...gatheredBy(e, 'coach'), ...outgoingCopies(e)],
  toast: { text: 'toast-sent-now', args: {} },
});

/** The coach takes back what has not left yet. */
export const recall = (e: Engagement): Decision => ({
  outcome: 'changed',
  engagements: [{ ...e, outgoing: [], coachAsked: null }],
  effects: [sign('coach', e.client, e.outgoing, 'none')],
  toast: { text: 'toast-taken-back', args: {} },
});

/** What the coach wrote while closed, on its way to the client, albums together. */
export const outgoingCopies = (e: Engagement): Effect[] =>
  e.outgoing.length === 0
    ? []
    : [...questionLine(e), ...albums(e.outgoing).map((refs) => copyToClient(e, refs, refs[0]?.edited ?? false))];

/** Above the first words of a coach who has a question before the offer: what this is about. */
export const questionLine = (e: Engagement): Effect[] =>
  e.stage === 'offer' && !isSent(e) && e.lastCoachAt === null ? [toClient(e, 'question-first', {})] : [];

/** Groups the parts of an album; everything else stays single. Order is kept. */
export const albums = (items: readonly Held[]): Held[][] => {
  const grouped: Held[][] = [];
  for (const item of items) {
    const last = grouped.at(-1);
    if (item.group !== null && last?.[0]?.group === item.group) last.push(item);
    else grouped.push([item]);
  }
  for (const group of grouped) group.sort((a, b) => a.message - b.message);
  return grouped;
};
