import type { Decision } from '../../decision.ts';
import { toClient } from '../../effects.ts';
import type { AnswerPart } from '../nouns.ts';
import type { Desk, Prompt } from './desk.ts';
import { addTo, give, isAnswered, refused } from './giving.ts';
import { awayAfter, current, type InIntake, markOf, put, questionOf, stirred, turnedAgain } from './intake.ts';
import { keepUnsure } from './unsure.ts';

/** A message in the middle of the questionnaire. `part` null: of a kind that answers nothing; `repliedTo`: the question it replies to. */
export interface Said {
  readonly part: AnswerPart | null;
  /** Epoch ms, whole seconds. */
  readonly at: number;
  readonly message: number;
  readonly prompt: Prompt | null;
  readonly repliedTo: string | null;
  /** It replies to something that is not known to be a question, or may be meant for another coach's questionnaire. */
  readonly doubtful: boolean;
}

/** A message while the questionnaire goes on: an answer, an addition to the one before, or a question back. Never relayed. */
export const answer = (desk: Desk, said: Said): Decision => {
  const { e, handbook } = desk;
  const { part } = said;
  if (!part) return refused(e, 'intake-kind');
  const now = current(handbook, e.intake);
  const asked = said.repliedTo !== null && questionOf(handbook, said.repliedTo) ? said.repliedTo : null;
  if (asked !== null)
    return isAnswered(e, asked) && asked !== now ? addTo(desk, asked, part) : give(desk, asked, part, said.prompt);
  if (e.intake.later || said.at - e.intake.lastAt > awayAfter) return keepUnsure(desk, part, now === null ? [] : [now]);
  const before = questionOf(handbook, e.intake.last) ? e.intake.last : null;
  const between = [...new Set([before, now])].filter((one) => one !== null);
  if (said.doubtful) return keepUnsure(desk, part, between);
  const shown = said.prompt?.turn === e.intake.turns && said.prompt.question === (now ?? '') ? said.prompt : null;
  if (shown && said.message > shown.message) return now === null ? overlooked(desk) : give(desk, now, part, shown);
  if (e.intake.unsure) return keepUnsure(desk, part, []);
  const unseen = (shown !== null && !shown.repeated) || said.at <= e.intake.putAt + aMoment;
  if (before !== null && before !== now && unseen && follows(e, before, said.message)) return addTo(desk, before, part);
  return keepUnsure(desk, part, between);
};

/** Written after that question was answered in writing: what arrives late, behind presses that were made after it, was not. */
const follows = ({ intake }: InIntake, id: string, message: number): boolean =>
  markOf(intake, id)?.messages.some((one) => one < message) ?? false;

/** Nobody reads a question and answers it within so many ms: what is written then belongs to the answer before. */
const aMoment = 1000;

/** Everything is answered, and something more is written: it is shown how to put it where it belongs. */
const overlooked = ({ p, e }: Desk): Decision => {
  const after: InIntake = { ...e, intake: turnedAgain(stirred(p, e.intake), null) };
  return { outcome: 'asked', engagements: [after], effects: [toClient(e, 'intake-overlooked', {}), put(after)] };
};
