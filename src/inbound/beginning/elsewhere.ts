import type { Prompt } from '../../domain/beginning/intake/desk.ts';
import { isInIntake } from '../../domain/beginning/intake/intake.ts';
import type { Turn } from '../turn.ts';

/**
 * Whether somebody with several questionnaires may mean another one: only when this one's question (`newest`) was certainly shown
 * to them after all others is it the one they answer.
 */
export const mayMeanAnother = async (
  { person, links, transactions }: Turn,
  practice: number,
  message: number,
  newest: Prompt | null,
): Promise<boolean> => {
  const shown = newest !== null && message > newest.message ? newest.message : 0;
  for (const other of person.coaches.filter((one) => one !== practice)) {
    const { world } = await transactions.read({ practice: other, clients: [person.id] });
    const e = world.engagements.get(person.id);
    if (!e || !isInIntake(e)) continue;
    const asked = (await links.prompts(other, person.id, null)).newest;
    if (asked?.turn !== e.intake.turns || asked.message > shown) return true;
  }
  return false;
};
