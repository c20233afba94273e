import { goOnButton } from './beginning/intake/intake-steps.ts';
import { isOnTable, isSent, mayOffer, mayThinkAgain } from './beginning/offer/offer.ts';
import {
  askButton,
  askFirstButton,
  askThisButton,
  discussButton,
  secondThoughtButton,
  seeOffer,
  seeTerms,
  stepsButton,
} from './beginning/offer/offer-buttons.ts';
import type { Decision } from './decision.ts';
import { type Button, type Effect, toClient, toCoach } from './effects.ts';
import { opensAt, type Present } from './present.ts';
import { press } from './press.ts';
import type { Engagement, MessageRef, Practice } from './world.ts';

/** Whether the two may write to each other: they work together, or one of them wants to talk about the offer. */
export const inContact = (e: Engagement): boolean =>
  e.stage === 'active' || ((e.stage === 'offer' || e.stage === 'terms') && e.talking);

/** A client writes who is not in contact: said what happens next, with one tap to it; nothing is relayed (A1.8). */
export const stageAnswer = (p: Present, practice: Practice, e: Engagement): Decision => ({
  outcome: 'refused',
  effects: [answerTo(p, practice, e)],
});

const answerTo = (p: Present, practice: Practice, e: Engagement): Effect => {
  switch (e.stage) {
    case 'invited':
      return e.consentAt === null ? consentFirst(e) : notYet(p, practice, e);
    case 'intake':
      return toClient(e, 'intake-write-again', {}, { buttons: [[goOnButton(e)]] });
    case 'offer':
    case 'terms':
      return isOnTable(e) ? answerFirst(e) : notYet(p, practice, e);
    case 'paused':
      return toClient(e, 'paused', {}, { buttons: [[comeBack(e)]] });
    default:
      return toClient(e, 'ended', {}, { buttons: mayThinkAgain(e) ? [[secondThoughtButton(e)]] : [] });
  }
};

const comeBack = ({ practice }: Engagement): Button => ({
  text: 'button-come-back',
  press: press('resume', practice),
});

const consentFirst = (e: Engagement): Effect =>
  toClient(e, 'consent-first', {}, { buttons: [[{ text: 'button-consent', press: press('consent', e.practice) }]] });

/** The next step is the coach's: when it can be expected. */
const notYet = (p: Present, practice: Practice, e: Engagement): Effect => {
  const opens = opensAt(p, practice, e);
  const more = { buttons: [[stepsButton(e)]] };
  if (opens === null) return toClient(e, 'not-yet-open-ended', {}, more);
  return opens <= p.at
    ? toClient(e, 'not-yet-now', {}, more)
    : toClient(e, 'not-yet', { opens: { moment: opens } }, more);
};

/** The next step is the client's: it is under these words, and so is a way to talk before taking it. */
const answerFirst = (e: Engagement): Effect =>
  e.stage === 'terms'
    ? toClient(
        e,
        e.terms?.proposal ? 'terms-first' : 'terms-awaited',
        {},
        { buttons: [[seeTerms(e)], [discussButton(e)]] },
      )
    : toClient(e, 'offer-first', {}, { buttons: [[seeOffer(e)], [discussButton(e)]] });

/** The coach writes to somebody who is not in contact. Where a question is possible before the work begins, one tap asks it. */
export const notInContact = (e: Engagement, ref: MessageRef | null = null): Effect => {
  const anything = isSent(e) ? askButton(e.client) : askFirstButton(e.client);
  const ask = ref?.chat === e.practice ? askThisButton(e.client, ref.message) : anything;
  return toCoach(e.client, 'client-not-active', { stage: e.stage }, { buttons: mayOffer(e) ? [[ask]] : [] });
};
