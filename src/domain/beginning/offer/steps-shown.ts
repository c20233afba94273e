import type { Decision } from '../../decision.ts';
import { type Button, toClient } from '../../effects.ts';
import type { Present } from '../../present.ts';
import { press } from '../../press.ts';
import { stageAnswer } from '../../stages.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { Handbook } from '../nouns.ts';
import { isOnTable } from './offer.ts';
import { seeOffer, seeTerms } from './offer-buttons.ts';
import { nextForClient, stepLines } from './steps.ts';

/** Where the two are, for the client: a short list, and the next step one tap away. */
export const showSteps = (p: Present, practice: Practice, handbook: Handbook, e: Engagement): Decision => {
  if (e.stage === 'ended') return { ...stageAnswer(p, practice, e), outcome: 'answered' };
  const said = { list: { lines: stepLines(e, handbook, true) }, next: nextForClient(p, practice, e) };
  return { outcome: 'answered', effects: [toClient(e, 'steps', said, { buttons: nextButtons(e) })] };
};

const button = (text: Button['text'], data: string): Button[][] => [[{ text, press: data }]];

const nextButtons = (e: Engagement): Button[][] => {
  switch (e.stage) {
    case 'invited':
      return e.consentAt === null ? button('button-consent', press('consent', e.practice)) : questions(e);
    case 'intake':
      return button('button-go-on', press('intake', e.practice, 'go'));
    case 'offer':
      return isOnTable(e) ? [[seeOffer(e)]] : questions(e);
    case 'terms':
      return [[seeTerms(e)]];
    case 'paused':
      return button('button-come-back', press('resume', e.practice));
    default:
      return questions(e);
  }
};

const questions = (e: Engagement): Button[][] => button('button-questions', press('questions', e.practice));
