import { type Decision, type Fact, toasted } from '../../decision.ts';
import { type Effect, show, toClient, toCoach } from '../../effects.ts';
import { closed } from '../../leaving.ts';
import { notify } from '../../notices.ts';
import { opensAt, type Present } from '../../present.ts';
import { stageAnswer } from '../../stages.ts';
import type { Engagement, NoticeKind, Practice } from '../../world.ts';
import type { Offer } from '../nouns.ts';
import { isOnTable, mayThinkAgain, type WithOffer } from './offer.ts';
import { secondThoughtButton, seeTerms } from './offer-buttons.ts';
import { termsWords } from './terms-step.ts';

type Answering = (p: Present, practice: Practice, e: Engagement, version: number) => Decision;

/** An answer holds for the version it was given to. On an older button the present version is shown, and nothing else happens. */
const toVersion =
  (how: (p: Present, practice: Practice, e: WithOffer) => Decision): Answering =>
  (p, practice, e, version) => {
    if (!isOnTable(e)) return notNow(p, practice, e);
    if (e.offer.version !== version) return { ...showOffer(p, practice, e), ...toasted('toast-offer-newer') };
    return how(p, practice, e);
  };

/** Nothing to answer: who rests or has left reads how to come back; otherwise the button is out of date. */
const notNow = (p: Present, practice: Practice, e: Engagement): Decision =>
  e.stage === 'paused' || e.stage === 'ended' ? stageAnswer(p, practice, e) : toasted('outdated');

const answered = (p: Present, e: WithOffer, answer: Offer['answer']): Offer => ({
  ...e.offer,
  answer,
  answeredAt: p.at,
});

const told = (p: Present, practice: Practice, e: Engagement, notice: NoticeKind, first: readonly Effect[]) => {
  const { practice: kept, effects = [] } = notify(p, practice, e.client, notice);
  return { ...(kept ? { practice: kept } : {}), effects: [...first, ...effects] };
};

const fact = (e: WithOffer, what: string): Fact => ({
  client: e.client,
  what,
  by: 'client',
  data: { version: e.offer.version },
});

/** The offer as it is now, once more. */
export const showOffer = (p: Present, practice: Practice, e: Engagement): Decision =>
  isOnTable(e) ? { outcome: 'answered', effects: [show('client', e, 'offer')] } : notNow(p, practice, e);

/** "Suits me": what is left is terms, which the coach proposes; those that are on the table already come at once. */
export const takeOffer = toVersion((p, practice, e) => {
  if (e.stage === 'terms') return { outcome: 'answered', effects: [termsWords(e)] };
  const taken = { ...e, stage: 'terms', offer: answered(p, e, 'taken') } as const;
  return {
    outcome: 'changed',
    ...told(p, practice, e, 'offer-taken', nextIsTerms(taken)),
    engagements: [taken],
    facts: [fact(e, 'offer-taken')],
    toast: { text: 'toast-noted', args: {} },
  };
});

const nextIsTerms = (e: Engagement): Effect[] =>
  e.terms?.proposal
    ? [toClient(e, 'offer-taken-again', {}), termsWords(e)]
    : [toClient(e, 'offer-taken', {}, { buttons: [[seeTerms(e)]] })];

/** "Let us discuss": from now on the two may write to each other, in contact hours as ever. */
export const discussOffer = toVersion((p, practice, e) => {
  const words = [discussWords(p, practice, e)];
  if (e.talking && e.offer.answer !== null) return { outcome: 'answered', effects: words };
  const offer = e.stage === 'terms' ? e.offer : answered(p, e, 'discuss');
  return {
    outcome: 'changed',
    ...told(p, practice, e, 'offer-discussed', words),
    engagements: [{ ...e, offer, talking: true }],
    facts: [fact(e, 'offer-discussed')],
  };
});

const discussWords = (p: Present, practice: Practice, e: Engagement): Effect => {
  const opens = opensAt(p, practice, e);
  if (opens === null) return toClient(e, 'discuss-open-ended', {});
  return opens <= p.at ? toClient(e, 'discuss-now', {}) : toClient(e, 'discuss', { opens: { moment: opens } });
};

/** "Not for me": it ends here, in good faith, and the client may think again. */
export const leaveOffer = toVersion((p, practice, e) => {
  const { left, facts, effects } = closed(p, { ...e, offer: answered(p, e, 'left') }, 'client');
  const words = toClient(e, 'offer-left', {}, { buttons: [[secondThoughtButton(e)]] });
  return {
    outcome: 'changed',
    ...told(p, practice, e, 'offer-left', [...effects, words]),
    engagements: [left],
    facts: [...facts, fact(e, 'offer-left')],
    toast: { text: 'toast-noted', args: {} },
  };
});

/** The client thinks again: the offer is on the table as it was. */
export const thinkAgain: Answering = (p, practice, e, version) => {
  if (!mayThinkAgain(e) || e.offer.version !== version) return showOffer(p, practice, e);
  const again = { ...e, stage: 'offer', offer: { ...e.offer, answer: null, answeredAt: null } } as const;
  return {
    outcome: 'changed',
    ...told(p, practice, e, 'second-thought', [toClient(e, 'second-thought', {}), show('client', e, 'offer')]),
    engagements: [again],
    facts: [fact(e, 'second-thought')],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** The coach closes an offer that the client has left: from now on only a new invitation leads back. */
export const closeOffer = (e: Engagement): Decision => {
  if (!mayThinkAgain(e)) return toasted('outdated');
  return {
    outcome: 'changed',
    engagements: [{ ...e, offer: { ...e.offer, answer: null } }],
    facts: [{ client: e.client, what: 'offer-closed', by: 'coach' }],
    effects: [toCoach(e.client, 'offer-closed', {})],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** What is to be agreed to, once more. */
export const showTerms = (p: Present, practice: Practice, e: Engagement): Decision =>
  e.stage === 'terms' ? { outcome: 'answered', effects: [termsWords(e)] } : showOffer(p, practice, e);
