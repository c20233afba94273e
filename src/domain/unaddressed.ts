import type { Decision } from './decision.ts';
import { type Button, toPerson } from './effects.ts';
import { press } from './press.ts';
import type { MessageRef, Person } from './world.ts';

/** Someone a message can be meant for: a client of the person's own practice, or the coach of another. */
export interface Addressee {
  readonly practice: number;
  readonly client: number | null;
}

const askAgainAfter = 10 * 60_000;

/** A message that cannot be attributed is never guessed: the bot keeps the reference and asks to whom. */
export const askToWhom = (person: Person, ref: MessageRef, addressees: readonly Addressee[]): Decision => {
  const last = person.unaddressed.at(-1);
  const kept = { ...person, unaddressed: [...person.unaddressed, ref] };
  if (last && ref.at - last.at < askAgainAfter) return { outcome: 'asked', person: kept };
  return { outcome: 'asked', person: kept, effects: [toWhom(kept, addressees)] };
};

/** A kind that cannot be passed on is nobody's: what to do instead is said at once. */
export const refuseKind = (person: Person, ref: MessageRef): Decision => ({
  outcome: 'refused',
  person,
  effects: [toPerson(person.id, 'cannot-copy', { kind: ref.kind }, { replyTo: ref.message })],
});

const toWhom = (person: Person, addressees: readonly Addressee[]) => {
  const first = person.unaddressed[0]?.message ?? 0;
  const rows = addressees.map((who): Button[] => [
    { text: 'button-name', who, press: press('to', who.practice, who.client ?? 0, first) },
  ]);
  const none: Button = { text: 'button-nobody', press: press('nobody', first) };
  return toPerson(
    person.id,
    'to-whom',
    { count: person.unaddressed.length },
    { buttons: [...rows, [none]], again: 'mark' },
  );
};

/**
 * The question is answered for these messages; what came meanwhile is asked about anew. A client's choice of coach is
 * remembered, a coach's of client never.
 */
export const addressed = (
  person: Person,
  to: Addressee | null,
  passed: readonly MessageRef[],
  others: readonly Addressee[],
): Decision => {
  const gone = new Set(passed.map((ref) => ref.message));
  const unaddressed = person.unaddressed.filter((ref) => !gone.has(ref.message));
  const left = { ...person, unaddressed, dialog: null, hat: to && to.client === null ? to.practice : person.hat };
  const words = to === null ? [toPerson(person.id, 'to-nobody', { count: passed.length })] : [];
  return {
    outcome: 'changed',
    person: left,
    effects: [...words, ...(unaddressed.length > 0 ? [toWhom(left, others)] : [])],
  };
};

/** Whether the button still belongs to the messages that wait. */
export const isCurrent = (person: Person, first: number): boolean => person.unaddressed[0]?.message === first;
