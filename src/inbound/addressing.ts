import type { Toast } from '../domain/decision.ts';
import { clientWrites, coachWrites } from '../domain/relay.ts';
import { addressed, isCurrent } from '../domain/unaddressed.ts';
import type { MessageRef } from '../domain/world.ts';
import { decide, inPerson, type Turn } from './turn.ts';
import { addresseesOf } from './writing.ts';

/** The answer to "to whom?": the messages that waited for it go there, in order; then nothing waits any more. */
export const address = async (turn: Turn, practice: number, who: number, first: number): Promise<Toast | undefined> => {
  if (!isCurrent(turn.person, first)) return { text: 'outdated', args: {} };
  const refs = turn.person.unaddressed;
  const own = practice === turn.person.id;
  if (own ? !turn.practice?.clients.includes(who) : !turn.person.coaches.includes(practice))
    return { text: 'not-yours', args: {} };
  for (const [n, ref] of refs.entries()) await pass(turn, practice, own ? who : turn.person.id, own, ref, n);
  const others = await addresseesOf(turn);
  await inPerson(turn, (person) => addressed(person, { practice, client: own ? who : null }, refs, others));
  return undefined;
};

/** They are for nobody: forgotten by the bot, still there in the chat. */
export const addressNobody = async (turn: Turn, first: number): Promise<Toast | undefined> => {
  if (!isCurrent(turn.person, first)) return { text: 'outdated', args: {} };
  const { unaddressed } = turn.person;
  const others = await addresseesOf(turn);
  await inPerson(turn, (person) => addressed(person, null, unaddressed, others));
  return undefined;
};

const pass = async (
  turn: Turn,
  practice: number,
  who: number,
  own: boolean,
  ref: MessageRef,
  n: number,
): Promise<void> => {
  const written = { ref, copyable: true };
  await decide(
    turn,
    { practice, clients: [who] },
    (present, { practice: p, engagements }) => {
      const e = engagements.get(who);
      if (!p || !e) return null;
      return own ? coachWrites(present, p, e, written) : clientWrites(present, p, e, written);
    },
    `-${n}`,
  );
};
