import type { Toast } from '../domain/decision.ts';
import { toPerson } from '../domain/effects.ts';
import { erase } from '../domain/leaving.ts';
import { menuFor } from '../domain/person.ts';
import { press } from '../domain/press.ts';
import type { Person } from '../domain/world.ts';
import { decide, inEngagement, inPerson, newPerson, type Turn } from './turn.ts';

/** What a button without a practice means. */
const everything = -1;

/** The button "erase": asked once more, then done. `where` is one practice, or -1 for everything about the person. */
export const pressErase = async (turn: Turn, step: string, where: number): Promise<Toast | undefined> => {
  if (where !== everything && !turn.person.coaches.includes(where)) return { text: 'outdated', args: {} };
  const one = where === everything ? null : where;
  if (step === 'sure') {
    await (one === null ? eraseAll(turn) : eraseAsClient(turn, one));
    return undefined;
  }
  if (step !== 'ask') return { text: 'outdated', args: {} };
  const sure = one === null ? press('erase', 'sure') : press('erase', 'sure', one);
  await inPerson(turn, (person) => ({
    outcome: 'asked',
    person,
    effects: [
      toPerson(
        person.id,
        person.coach && one === null ? 'erase-ask-coach' : 'erase-ask',
        {},
        { buttons: [[{ text: 'button-erase-sure', press: sure }]] },
      ),
    ],
  }));
  return undefined;
};

const eraseAsClient = async (turn: Turn, practice: number): Promise<void> => {
  await eraseEngagement(turn, practice);
  await inPerson(turn, (person) => {
    const left = {
      ...person,
      coaches: person.coaches.filter((one) => one !== practice),
      hat: person.hat === practice ? null : person.hat,
    };
    return { outcome: 'changed', person: left, effects: [toPerson(person.id, 'erased', {}), menuFor(left)] };
  });
};

const eraseEngagement = async (turn: Turn, practice: number): Promise<void> => {
  await inEngagement(turn, practice, turn.person.id, erase);
  await turn.onErased(practice, turn.person.id);
};

/** Everything: as a client of every coach, as a coach with every client, and the person. What remains is the language. */
const eraseAll = async (turn: Turn): Promise<void> => {
  for (const practice of turn.person.coaches) await eraseEngagement(turn, practice);
  if (turn.practice) await erasePractice(turn, turn.practice.clients, turn.practice.name);
  await inPerson(turn, (person) => {
    const blank: Person = { ...newPerson(turn.from, person.locale), locale: person.locale };
    return { outcome: 'changed', person: blank, effects: [toPerson(person.id, 'erased', {}), menuFor(blank)] };
  });
  await turn.onErased(null, turn.person.id);
};

const erasePractice = async (turn: Turn, clients: readonly number[], name: string): Promise<void> => {
  const { id } = turn.person;
  for (const client of clients)
    await decide(turn, { person: client }, (_, { person }) => {
      if (!person) return null;
      const left = {
        ...person,
        coaches: person.coaches.filter((one) => one !== id),
        hat: person.hat === id ? null : person.hat,
      };
      return { outcome: 'changed', person: left, effects: [toPerson(client, 'coach-left', { name }), menuFor(left)] };
    });
  // The practice goes last: interrupted before, all of this is done again.
  await decide(turn, { invitation: turn.hashOfSeed('coach-link') }, (_, { invitation }) =>
    invitation?.usedBy === id ? { outcome: 'changed', invitation: { ...invitation, usedBy: null } } : null,
  );
  for (const client of clients) await turn.onErased(id, client);
  await decide(turn, { practice: id, clients: 'all' }, (_, { practice }) =>
    practice ? { outcome: 'changed', erase: practice.clients, erasePractice: true } : null,
  );
};
