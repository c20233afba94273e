import { askSwitch } from '../domain/person.ts';
import { inEngagement, inPerson, type Turn } from './turn.ts';
import { addresseesOf } from './writing.ts';

type How = Parameters<typeof inEngagement>[3];

/** The practice this person is speaking to as a client: the only one, or the one they chose; null when it must be asked. */
export const currentPractice = ({ person }: Turn): number | null => {
  if (person.hat !== null && person.coaches.includes(person.hat)) return person.hat;
  return person.coaches.length === 1 ? (person.coaches[0] ?? null) : null;
};

/** The same; of several coaches the client is asked which, and it is null until they have said so. */
export const practiceOrAsked = async (turn: Turn): Promise<number | null> => {
  const practice = currentPractice(turn);
  if (practice !== null) return practice;
  const addressees = await addresseesOf(turn);
  await inPerson(turn, (person) => askSwitch(person, addressees));
  return null;
};

/** Decides in the client's current engagement; of several coaches the client is asked which first. */
export const asCurrentClient = async (turn: Turn, how: How): Promise<void> => {
  const practice = await practiceOrAsked(turn);
  if (practice !== null) await inEngagement(turn, practice, turn.person.id, how);
};
