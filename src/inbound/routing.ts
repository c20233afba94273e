import type { Message } from 'grammy/types';
import { answers, questionOf } from './dialogs.ts';
import type { Turn } from './turn.ts';
import { chosenNow } from './writing.ts';

/**
 * What a private message is, by what is true now: `answer.<question>`, `chosen.<client>.<urgent>`, `coach.<practice>` or `ask`.
 * Fixed before anything is done, because doing it changes what is true: redelivered, it must not go another way.
 */
export const routeOf = async (turn: Turn, message: Message): Promise<string> => {
  if (turn.route !== null) return turn.route;
  const now = routeNow(turn, message);
  const { person } = turn;
  const onlyWay = !person.coach && person.coaches.length === 1 && now.startsWith('coach.');
  return onlyWay ? now : turn.routes.fix(person.id, turn.cause, now);
};

const routeNow = (turn: Turn, message: Message): string => {
  if (answers(turn, message)) return `answer.${questionOf(turn)}`;
  const { person } = turn;
  const chosen = chosenNow(turn);
  if (chosen) return `chosen.${chosen.client}.${chosen.urgent ? 1 : 0}`;
  if (person.hat !== null && person.hat !== person.id && person.coaches.includes(person.hat))
    return `coach.${person.hat}`;
  const [only] = person.coaches;
  return only !== undefined && person.coaches.length === 1 && !person.coach ? `coach.${only}` : 'ask';
};
