import { handbookFor } from '../../domain/beginning/handbook.ts';
import type { Editing } from '../../domain/beginning/questionnaire/editor-asks.ts';
import { can } from '../../domain/can.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import type { Present } from '../../domain/present.ts';
import { decide, type Turn } from '../turn.ts';

/** Decides about the person's own questionnaire, with whatever they are typing: one commit for both. What pops up on the button. */
export const inEditor = async (
  turn: Turn,
  instead: number | null,
  how: (editing: Editing, present: Present) => Decision | null,
): Promise<Toast | undefined> => {
  const { id } = turn.from;
  const { decision } = await decide(turn, { person: id, practice: id, handbook: true }, (present, world) => {
    const { practice, person } = world;
    if (!practice || !can(id, 'configure', practice, null))
      return { outcome: 'refused', toast: { text: 'not-yours', args: {} } };
    const handbook = world.handbook ?? handbookFor(id);
    return how({ practice, handbook, instead, at: present.at, person: person ?? turn.person }, present);
  });
  return decision?.toast;
};
