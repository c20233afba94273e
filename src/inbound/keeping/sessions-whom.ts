import type { Toast } from '../../domain/decision.ts';
import { type Effect, toPerson } from '../../domain/effects.ts';
import { seeSessions } from '../../domain/keeping/sessions/looking.ts';
import { practiceOrAsked } from '../current.ts';
import { pressedIn } from '../pressed-in.ts';
import { inPerson, inPractice, type Turn } from '../turn.ts';
import { chosenNow } from '../writing.ts';
import { inKeeping, notYours } from './keeping-turn.ts';

/** `/sessions`: for a client those with the coach; for a coach those with the client chosen just now, else everybody's. */
export const sessions = async (turn: Turn, _argument: string): Promise<void> => {
  const { person } = turn;
  const asCoach = turn.practice !== null && (person.hat === person.id || person.hat === null);
  if (asCoach) return coachSees(turn);
  const who = person.coaches.length === 0 ? await nobody(turn) : await practiceOrAsked(turn);
  if (who !== null) await inKeeping(turn, { side: 'client', who }, (desk) => seeSessions(desk, 0));
};

const coachSees = async (turn: Turn): Promise<void> => {
  const chosen = chosenNow(turn);
  if (chosen) await inKeeping(turn, { side: 'coach', who: chosen.client }, (desk) => seeSessions(desk, 0));
  else await seeCalendar(turn, 0);
};

const nobody = async (turn: Turn): Promise<null> => {
  await inPerson(turn, (person) => ({
    outcome: 'refused',
    person,
    effects: [toPerson(person.id, 'stranger', {})],
  }));
  return null;
};

const calendar = (page: number, instead: number | null): Effect => ({
  ...{ do: 'show', to: 'coach', client: null, gated: false, what: 'sessions' },
  ...{ about: `${page}`, instead },
});

/** The coach's calendar, a page of it; in the place of what was pressed. */
export const seeCalendar = async (turn: Turn, page: number): Promise<Toast | undefined> => {
  const effects = [calendar(page, pressedIn(turn))];
  const { decision } = await inPractice(turn, () => ({ outcome: 'answered', effects }));
  return decision ? undefined : notYours;
};
