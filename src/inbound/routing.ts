import type { Message } from 'grammy/types';
import { isInIntake } from '../domain/beginning/intake/intake.ts';
import { type Person, questions } from '../domain/world.ts';
import { answers, questionOf } from './dialogs.ts';
import type { Turn } from './turn.ts';
import { chosenNow } from './writing.ts';

/**
 * What a private message is, by what is true now: `answer.<question>`, and behind it what the answer is for where that was said,
 * `chosen.<client>.<urgent>`, `coach.<practice>` or `ask`. Fixed before anything is done, because doing it changes what is true:
 * redelivered, it must not go another way.
 */
export const routeOf = async (turn: Turn, message: Message): Promise<string> => {
  if (turn.route !== null) return turn.route;
  const now = await routeNow(turn, message);
  const { person } = turn;
  const onlyWay = !person.coach && person.coaches.length === 1 && now.startsWith('coach.');
  return onlyWay ? now : turn.routes.fix(person.id, turn.cause, now);
};

const aboutOf = ({ dialog }: Person, question: string | null): string[] =>
  dialog?.question === question && dialog.about !== null ? [dialog.about] : [];

/** The turn with the question open that the message was an answer to when it first came, whatever has been asked since. */
export const asAnswered = (turn: Turn, route: string): Turn => {
  const [way, name, ...about] = route.split('.');
  const question = questions.find((one) => one === name);
  if (way !== 'answer' || !question || about.length === 0) return turn;
  const dialog = { question, at: turn.present().at, about: about.join('.') };
  return { ...turn, person: { ...turn.person, dialog } };
};

const routeNow = async (turn: Turn, message: Message): Promise<string> => {
  const { person } = turn;
  if (answers(turn, message)) return ['answer', questionOf(turn), ...aboutOf(person, questionOf(turn))].join('.');
  const chosen = chosenNow(turn);
  if (chosen) return `chosen.${chosen.client}.${chosen.urgent ? 1 : 0}`;
  if (await isAnsweringNow(turn)) return `coach.${person.answering}`;
  if (person.hat !== null && person.hat !== person.id && person.coaches.includes(person.hat))
    return `coach.${person.hat}`;
  const [only] = person.coaches;
  return only !== undefined && person.coaches.length === 1 && !person.coach ? `coach.${only}` : 'ask';
};

/** Who has several people to write to, and is in the middle of a questionnaire with one of them. */
const isAnsweringNow = async ({ person, transactions }: Turn): Promise<boolean> => {
  const { answering, coach, coaches } = person;
  if (answering === null || !coaches.includes(answering) || (coaches.length === 1 && !coach)) return false;
  const { world } = await transactions.read({ practice: answering, clients: [person.id] });
  const e = world.engagements.get(person.id);
  return e !== undefined && isInIntake(e) && !e.intake.later;
};
