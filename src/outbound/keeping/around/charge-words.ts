import { keptOf, sessionOf } from '../../../domain/keeping/kept.ts';
import type { Charge } from '../../../domain/keeping/nouns.ts';
import { chargeOf } from '../../../domain/keeping/sessions/charges/late-charge.ts';
import type { Phrase, TextArgs } from '../../../domain/texts.ts';
import type { AroundEyes, AroundWords } from './eyes.ts';
import { chargeKeys } from './keys.ts';

/** What a charge is for, as a sentence. */
const whyWords = (eyes: AroundEyes, { why, measure, session, at }: Charge): Phrase => {
  const moment = { moment: sessionOf(eyes.e, session)?.at ?? at };
  switch (why) {
    case 'missed':
      return { phrase: 'around-why-missed', args: { at: moment } };
    case 'overtime':
      return { phrase: 'around-why-overtime', args: { at: moment, late: { minutes: measure } } };
    default:
      return { phrase: `around-why-${why}`, args: { hours: measure } };
  }
};

const costWords = ({ amount }: Charge): Phrase =>
  amount ? { phrase: 'around-cost', args: { amount: { money: amount } } } : { phrase: 'around-cost-none' };

const stateWords = { open: 'charge', charged: 'charged', waived: 'waived', talk: 'talk' } as const;

/** Where a charge stands now, for whoever reads it; null when there is none of that number any more. */
export const chargeWords = (eyes: AroundEyes, n: number): AroundWords | null => {
  const charge = chargeOf(eyes.e, n);
  if (!charge) return null;
  const buttons = chargeKeys(eyes, charge, sessionOf(eyes.e, charge.session));
  return { text: `around-${stateWords[charge.state]}-${eyes.side}`, args: argsOf(eyes, charge), buttons };
};

const argsOf = (eyes: AroundEyes, charge: Charge): TextArgs => {
  const { waived } = keptOf(eyes.e);
  const why = whyWords(eyes, charge);
  const isCoach = eyes.side === 'coach';
  switch (charge.state) {
    case 'charged':
      return { why, ...(charge.amount ? { amount: { money: charge.amount } } : {}) };
    case 'waived':
      return isCoach ? { why, waived } : { why };
    case 'talk':
      return isCoach ? { why, cost: costWords(charge) } : { why };
    case 'open':
      return { why, cost: costWords(charge), ...(isCoach ? { waived } : {}) };
  }
};
