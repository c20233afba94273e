import { can } from '../../domain/can.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import type { KeepingDesk } from '../../domain/keeping/desk.ts';
import { ask } from '../../domain/person.ts';
import type { Question, Side } from '../../domain/world.ts';
import { numberIn } from '../number-in.ts';
import { pressedIn } from '../pressed-in.ts';
import { decide, inPerson, type Turn } from '../turn.ts';

/** Between whom, and as which side: `who` is the client for a coach, and the practice for a client. */
export interface KeptPlace {
  readonly side: Side;
  readonly who: number;
}

export const outdatedToast: Toast = { text: 'outdated', args: {} };
export const notYours: Toast = { text: 'not-yours', args: {} };

/** A place as buttons and open questions name it: `201.k` for the coach with that client, `100.c` for the client with that coach. */
export const placeNamed = (who: string | undefined, side: string | undefined): KeptPlace | null =>
  side === 'k' || side === 'c' ? { side: side === 'k' ? 'coach' : 'client', who: numberIn(who) } : null;

interface Wanted {
  /** Notes of this client by name. */
  readonly notes?: readonly string[];
  /** Whether everybody the coach works with is looked at: their sessions take time as well. */
  readonly all?: true;
  /** Tells apart several commits of one update into one practice. */
  readonly part?: string;
}

/** Decides for one side; null when there is nothing between the two, or this person is neither of them. */
export const inKeeping = async (
  turn: Turn,
  place: KeptPlace,
  how: (desk: KeepingDesk) => Decision,
  { notes = [], all, part = '' }: Wanted = {},
): Promise<Decision | null> => {
  const { side, who } = place;
  const [practiceId, client] = side === 'coach' ? [turn.from.id, who] : [who, turn.from.id];
  const scope = { practice: practiceId, clients: all ? ('all' as const) : [client], ...(all ? {} : { notes }) };
  const { decision } = await decide(
    turn,
    scope,
    (p, { practice, engagements, notes: found }) => {
      const e = engagements.get(client);
      if (!practice || !e || !can(turn.from.id, side === 'coach' ? 'answer' : 'leave', practice, e)) return null;
      return how({ p, practice, e, all: [...engagements.values()], notes: found, side, instead: pressedIn(turn) });
    },
    part,
  );
  if (decision) await listen(turn, decision);
  return decision;
};

const questionsHere: readonly Question[] = [
  ...(['session-time', 'prepare', 'plan-parts', 'plan-sum', 'due-sum', 'receipt', 'promise-day'] as const),
];

/** The next typed words are what was asked for just now; where something else is shown, nothing of this is asked any more. */
const listen = async (turn: Turn, { asks }: Decision): Promise<void> => {
  const open = turn.person.dialog && questionsHere.includes(turn.person.dialog.question);
  if (asks === undefined || (asks === null && !open)) return;
  await inPerson(turn, (person, { at }) => {
    if (asks) return { outcome: 'changed', person: ask(person, asks.question, at, asks.about) };
    return person.dialog && questionsHere.includes(person.dialog.question)
      ? { outcome: 'changed', person: { ...person, dialog: null } }
      : null;
  });
};
