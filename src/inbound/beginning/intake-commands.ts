import type { Desk } from '../../domain/beginning/intake/desk.ts';
import { mayBeAnswered } from '../../domain/beginning/intake/intake.ts';
import { goOn, later } from '../../domain/beginning/intake/intake-steps.ts';
import type { Decision } from '../../domain/decision.ts';
import { toPerson } from '../../domain/effects.ts';
import { currentPractice } from '../current.ts';
import { inPerson, type Turn } from '../turn.ts';
import { inIntake } from './intake-turn.ts';
import { listenAfter } from './listening.ts';

const whileOpen =
  (how: (desk: Desk) => Decision) =>
  (desk: Desk): Decision | null =>
    mayBeAnswered(desk.e) ? how(desk) : null;

const atCurrent = async (turn: Turn, how: (desk: Desk) => Decision): Promise<void> => {
  const practice = currentPractice(turn);
  const { decision } = practice === null ? { decision: null } : await inIntake(turn, practice, whileOpen(how));
  if (decision === null)
    await inPerson(turn, (person) => ({
      outcome: 'refused',
      person,
      effects: [toPerson(person.id, 'intake-none', {})],
    }));
  else if (practice !== null) await listenAfter(turn, practice, decision);
};

/** `/later`: what the button does. */
export const laterCommand = (turn: Turn): Promise<void> => atCurrent(turn, later);

/** `/intake` of a client: the open question, or everything to look over. */
export const clientIntake = (turn: Turn): Promise<void> => atCurrent(turn, goOn);
