import type { Toast } from '../../domain/decision.ts';
import { show } from '../../domain/effects.ts';
import { forClients } from '../client-commands.ts';
import { asCurrentClient, currentPractice } from '../current.ts';
import { numberIn } from '../number-in.ts';
import type { Turn } from '../turn.ts';
import { pressDraft, showTermsList, typedDraft } from './terms-drafting.ts';
import { isClients, pressAsClient, speaksAsClient, typedAsClient } from './terms-of-client.ts';
import { isCoachs, pressAsCoach, typedAnswer } from './terms-of-coach.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;
type TermsQuestion = 'terms-value' | 'terms-words' | 'terms-why' | 'terms-from' | 'terms-ask' | 'terms-answer';

const outdated: Toast = { text: 'outdated', args: {} };

/** `/terms`: a coach sees where the terms with every client stand, a client where their own do. */
export const terms = async (turn: Turn, argument: string): Promise<void> => {
  if (turn.practice && currentPractice(turn) === null) await showTermsList(turn);
  else await ofMine(turn, argument);
};

const ofMine = forClients((turn) =>
  asCurrentClient(turn, (_, __, e) => ({ outcome: 'answered', effects: [show('client', e, 'terms')] })),
);

/**
 * The buttons of `terms`: whose they are, what to do, and with what. Who presses is checked where the record is. A button from
 * before terms were written names nothing: it shows where they stand.
 */
export const pressTerms = async (
  turn: Turn,
  [who, what = '', ...rest]: readonly string[],
): Promise<Toast | undefined> => {
  const id = numberIn(who);
  if (what.startsWith('d-')) return pressDraft(turn, id, what, rest);
  if (what === '' || (what === 'see' && !turn.practice?.clients.includes(id)))
    return pressAsClient(turn, id, 'c-see', []);
  if (isClients(what)) return pressAsClient(turn, id, what, rest);
  return isCoachs(what) ? pressAsCoach(turn, id, what, rest) : outdated;
};

/** The same question is put to a coach, about a draft of theirs, and to a client, about a clause. */
const either =
  (question: 'terms-value' | 'terms-words'): Typed =>
  (turn, text) =>
    speaksAsClient(turn.person) ? typedAsClient[question](turn, text) : typedDraft[question](turn, text);

/** What is typed about terms, by the question it answers. */
export const typedTerms: Record<TermsQuestion, Typed> = {
  'terms-value': either('terms-value'),
  'terms-words': either('terms-words'),
  'terms-why': typedDraft['terms-why'],
  'terms-from': typedDraft['terms-from'],
  'terms-ask': typedAsClient['terms-ask'],
  'terms-answer': typedAnswer,
};
