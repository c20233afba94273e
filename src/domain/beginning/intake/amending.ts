import type { Decision } from '../../decision.ts';
import { notify } from '../../notices.ts';
import { zoneOf } from '../fair.ts';
import { type Answer, type AnswerPart, answerNote } from '../nouns.ts';
import type { Desk, Prompt } from './desk.ts';
import { refused } from './giving.ts';
import { current, type InIntake, isInIntake, questionOf } from './intake.ts';
import { readPart } from './reading.ts';
import { keepUnsure } from './unsure.ts';

/** The question that this message answered, or 'unsure'; null when it answered none. */
export const answeredBy = (e: InIntake, message: number): string | null =>
  e.intake.answers.find((mark) => mark.messages.includes(message))?.question ?? null;

/**
 * The client edits a message that is an answer: the answer changes; after sending, the coach hears of it. `prompt`: the question
 * that was shown last, when nobody else could have been meant by what was written after it.
 */
export const amend = (desk: Desk, part: AnswerPart, prompt: Prompt | null): Decision => {
  const { e, notes } = desk;
  const id = answeredBy(e, part.message);
  const note = id === null ? undefined : notes.get(answerNote(id));
  if (note?.is === 'answer') return amended(desk, note, part);
  const unsure = notes.get('unsure');
  if (unsure?.is !== 'unsure' || !unsure.parts.some((one) => one.message === part.message))
    return mended(desk, part, prompt);
  return { outcome: 'changed', notes: new Map([['unsure', { ...unsure, parts: replaced(unsure.parts, part) }]]) };
};

/** What was refused as an answer may be put right by editing it; whether it is one now, the client says. */
const mended = (desk: Desk, part: AnswerPart, prompt: Prompt | null): Decision => {
  const now = current(desk.handbook, desk.e.intake);
  const isCommand = 'text' in part && part.text.startsWith('/');
  const since = prompt !== null && prompt.turn === desk.e.intake.turns && part.message > prompt.message;
  return isInIntake(desk.e) && now !== null && since && !isCommand
    ? keepUnsure(desk, part, [now])
    : { outcome: 'nothing' };
};

const replaced = (parts: readonly AnswerPart[], part: AnswerPart): AnswerPart[] =>
  parts.map((one) => (one.message === part.message ? part : one));

const amended = ({ p, practice, handbook, e }: Desk, before: Answer, part: AnswerPart): Decision => {
  const question = questionOf(handbook, before.question);
  const read =
    question && before.parts[0]?.message === part.message ? readPart(p, zoneOf(practice, e), question, part) : {};
  const parts = replaced(before.parts, part);
  // Telegram also tells of changes that nobody made: only other words are a change.
  if (JSON.stringify(parts) === JSON.stringify(before.parts)) return { outcome: 'nothing' };
  if (!read) return refused(e, question?.kind === 'scale' ? 'intake-scale-unread' : 'intake-date-unread');
  const told = e.intake.sentAt === null ? {} : notify(p, practice, e.client, 'answer-changed');
  return {
    outcome: 'changed',
    ...told,
    engagements: [e],
    notes: new Map([[answerNote(before.question), { ...before, ...read, parts }]]),
  };
};
