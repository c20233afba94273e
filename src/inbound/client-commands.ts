import { termsWords } from '../domain/beginning/offer/terms-step.ts';
import { toClient, toCoach, toPerson } from '../domain/effects.ts';
import { askTakeBack } from '../domain/held.ts';
import { askStop } from '../domain/leaving.ts';
import { writesUrgently } from '../domain/relay.ts';
import { askUrgent, urgentBudget } from '../domain/urgent.ts';
import { asCurrentClient, currentPractice } from './current.ts';
import { refOf } from './kinds.ts';
import { decide, inPerson, type Turn } from './turn.ts';

const budget = { meaning: { phrase: 'urgent-meaning' }, day: urgentBudget.day, week: urgentBudget.week } as const;

/** Only clients have these; a coach without a coach of their own is told so. */
const forClients =
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

type Decide = Parameters<typeof asCurrentClient>[1];

/** What holds between this client and this coach until terms are agreed on. */
export const termsFor: Decide = (_, p, e) => ({ outcome: 'answered', effects: [termsWords(p, e)] });

/** `/terms`: what holds until terms are agreed on, for either side. */
export const terms = async (turn: Turn): Promise<void> => {
  if (turn.practice && currentPractice(turn) === null) {
    await decide(turn, { practice: turn.person.id }, (_, { practice }) =>
      practice
        ? {
            outcome: 'answered',
            effects: [toCoach(null, 'terms-now', { hours: { weekly: practice.weekly }, ...budget })],
          }
        : null,
    );
    return;
  }
  await forClients((one) => asCurrentClient(one, termsFor))(turn, '');
};
