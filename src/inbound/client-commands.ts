import { toClient, toPerson } from '../domain/effects.ts';
import { askTakeBack } from '../domain/held.ts';
import { askStop } from '../domain/leaving.ts';
import { writesUrgently } from '../domain/relay.ts';
import { askUrgent } from '../domain/urgent.ts';
import { asCurrentClient } from './current.ts';
import { refOf } from './kinds.ts';
import { inPerson, type Turn } from './turn.ts';

/** Only clients have these; a coach without a coach of their own is told so. */
export const forClients =
  (how: (turn: Turn, argument: string) => Promise<void>) =>
  async (turn: Turn, argument: string): Promise<void> => {
    if (turn.person.coaches.length > 0) return how(turn, argument);
    await inPerson(turn, (person) => ({
      outcome: 'refused',
      person,
      effects: [toPerson(person.id, person.coach ? 'client-only' : 'stranger', {})],
    }));
  };

/** `/urgent`, with or without the line that says what happened. */
export const urgent = forClients(async (turn, argument) => {
  await forgetQuestion(turn);
  await asCurrentClient(turn, (present, p, e) => {
    const { message } = turn.update;
    const reason = argument === '' || !message ? null : refOf(message, 'text');
    return reason ? writesUrgently(present, p, e, reason) : askUrgent(present, p, e, null);
  });
});

/** Another question was open: what is typed next is about the urgent thing, not the answer to that. */
export const forgetQuestion = async (turn: Turn): Promise<void> => {
  if (turn.person.dialog)
    await inPerson(turn, (person) => ({ outcome: 'changed', person: { ...person, dialog: null } }));
};

/** `/takeback`: what the button under the held message does. */
export const takeback = forClients((turn) =>
  asCurrentClient(turn, (present, p, e) =>
    e.held.length === 0
      ? { outcome: 'answered', effects: [toClient(e, 'nothing-waits', {})] }
      : askTakeBack(present, p, e),
  ),
);

export const stop = forClients((turn) => asCurrentClient(turn, (_, __, e) => askStop(e)));
