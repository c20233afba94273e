import { handbookFor } from '../../domain/beginning/handbook.ts';
import { askedNote } from '../../domain/beginning/nouns.ts';
import type { HelpDesk } from '../../domain/beginning/questions/common-questions.ts';
import { can } from '../../domain/can.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Present } from '../../domain/present.ts';
import type { Person, World } from '../../domain/world.ts';
import type { Committed } from '../../state/transact.ts';
import { decide, type Turn } from '../turn.ts';

/** Where a client asks: the practice, and the question of their own that it is about, if there is one. */
interface Where {
  readonly practice: number;
  readonly client: number;
  readonly n: number | null;
}

const deskOf = (p: Present, { practice, engagements, handbook, notes }: World, client: number): HelpDesk | null => {
  const e = engagements.get(client);
  return practice && e ? { p, practice, e, handbook: handbook ?? handbookFor(practice.id), notes } : null;
};

const notesOf = ({ n }: Where): string[] => (n === null ? [] : [askedNote(n)]);

const notYours: Decision = { outcome: 'refused', toast: { text: 'not-yours', args: {} } };

/** Decides what a client of that practice asked for; nothing when there is no such client. */
export const asClient = (
  turn: Turn,
  where: Where,
  how: (desk: HelpDesk) => Decision | null,
  part = '',
): Promise<Committed> => {
  const { practice, client } = where;
  return decide(
    turn,
    { practice, clients: [client], handbook: true, notes: notesOf(where) },
    (p, world) => {
      const desk = deskOf(p, world, client);
      if (!desk) return null;
      return can(turn.from.id, 'leave', desk.practice, desk.e) ? how(desk) : notYours;
    },
    part,
  );
};

/** Decides what a coach does about a client's question, together with what they are asked to type. */
export const asCoach = (
  turn: Turn,
  { client, n }: Omit<Where, 'practice'>,
  how: (desk: HelpDesk, coach: Person) => Decision | null,
): Promise<Committed> => {
  const { id } = turn.from;
  const where = { practice: id, client, n };
  return decide(
    turn,
    { person: id, practice: id, clients: [client], handbook: true, notes: notesOf(where) },
    (p, world) => {
      const desk = deskOf(p, world, client);
      if (!desk) return notYours;
      return can(id, 'answer', desk.practice, desk.e) ? how(desk, world.person ?? turn.person) : notYours;
    },
  );
};
