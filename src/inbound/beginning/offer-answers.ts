import {
  discussOffer,
  leaveOffer,
  showOffer,
  showTerms,
  takeOffer,
  thinkAgain,
} from '../../domain/beginning/offer/offer-answer.ts';
import { can } from '../../domain/can.ts';
import type { Toast } from '../../domain/decision.ts';
import { inEngagement, type Turn } from '../turn.ts';
import { unbutton } from '../unbutton.ts';

/** What a client's buttons under an offer do, by the word after the verb. */
export const clientDoes = {
  show: showOffer,
  terms: showTerms,
  take: takeOffer,
  discuss: discussOffer,
  leave: leaveOffer,
  again: thinkAgain,
  // What was agreed to with one tap, before terms were written: where they are now.
  agree: showTerms,
};

/** Answers that are given once: their buttons go with them. */
const spent = ['take', 'leave', 'again'];

/** The client's own press, for the version that the button was made for. */
export const pressAsClient = async (
  turn: Turn,
  practice: number,
  what: string,
  version: number,
): Promise<Toast | undefined> => {
  const does = clientDoes[what as keyof typeof clientDoes];
  const { decision } = await inEngagement(turn, practice, turn.from.id, (present, p, e) =>
    can(turn.from.id, 'leave', p, e) ? does(present, p, e, version) : null,
  );
  if (!decision) return { text: 'not-yours', args: {} };
  const { callback_query: query } = turn.update;
  if (decision.outcome === 'changed' && spent.includes(what) && query) await unbutton(turn, query);
  return decision.toast;
};
