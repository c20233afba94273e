import { sign } from '../../copying.ts';
import type { Decision } from '../../decision.ts';
import { type Effect, toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import { zoneOf } from '../fair.ts';
import { type Answer, type AnswerPart, answerNote, type IntakeQuestion } from '../nouns.ts';
import { askedWords } from '../wording.ts';
import type { Desk, Prompt } from './desk.ts';
import { type InIntake, marked, markOf, onward, put, questionOf, stirred, turnedTo } from './intake.ts';
import { blankAnswer, readPart } from './reading.ts';

/** How many messages an answer may consist of. */
export const partsAtMost = 20;

export const isAnswered = (e: InIntake, id: string): boolean => markOf(e.intake, id)?.skipped === false;

export const refused = (
  e: InIntake,
  text: 'intake-kind' | 'intake-scale-unread' | 'intake-date-unread' | 'intake-long',
): Decision => ({
  outcome: 'refused',
  effects: [toClient(e, text, {})],
});

/** The answer to the question that is put; what was answered before is replaced. */
export const give = (desk: Desk, id: string, part: AnswerPart, prompt: Prompt | null): Decision => {
  const { p, practice, handbook, e } = desk;
  const question = questionOf(handbook, id);
  if (!question) return { outcome: 'answered', effects: [put(e)] };
  const read = readPart(p, zoneOf(practice, e), question, part);
  if (!read) return refused(e, question.kind === 'scale' ? 'intake-scale-unread' : 'intake-date-unread');
  const decision = taken(desk, { ...blank(desk, question), ...read, picked: ticked(desk, question), parts: [part] });
  const done = prompt?.question === id ? [unbuttoned(e, prompt)] : [];
  return { ...decision, effects: [...done, ...(decision.effects ?? [])] };
};

/** What was ticked before own words were written is part of the answer. */
const ticked = ({ e, notes }: Desk, { id, kind }: IntakeQuestion): Answer['picked'] => {
  const known = notes.get(answerNote(id));
  return kind === 'choices' && !markOf(e.intake, id) && known?.is === 'answer' ? known.picked : [];
};

/** What was asked and is answered offers nothing to press any more. */
const unbuttoned = (e: InIntake, { message }: Prompt): Effect => ({
  ...{ do: 'unbutton', to: 'client', client: e.client, gated: false },
  ...{ chat: e.client, message },
});

export const blank = ({ practice, e }: Desk, question: IntakeQuestion): Answer =>
  blankAnswer(question, askedWords(question, e.locale, practice.locale));

/** An answer is complete: it is kept, and the next question follows. After sending, the coach hears that it has changed. */
export const taken = ({ p, practice, handbook, e }: Desk, given: Answer): Decision => {
  const mark = { question: given.question, messages: given.parts.map((one) => one.message), skipped: false };
  const isSent = e.intake.sentAt !== null;
  const told = isSent ? notify(p, practice, e.client, 'answer-changed') : {};
  const answered = marked(stirred(p, e.intake), mark);
  const after: InIntake = { ...e, intake: isSent ? turnedTo(answered, null) : onward(handbook, answered) };
  return {
    outcome: 'answered',
    ...told,
    engagements: [after],
    notes: new Map([[answerNote(given.question), given]]),
    effects: [put(after), ...(told.effects ?? [])],
  };
};

/** More words for an answer that was given before; the question that is put stays as it is. */
export const addTo = (desk: Desk, id: string, part: AnswerPart): Decision => {
  const { p, e, handbook, notes } = desk;
  const known = notes.get(answerNote(id));
  const question = questionOf(handbook, id);
  if (!question) return refused(e, 'intake-kind');
  const before = known?.is === 'answer' ? known : blank(desk, question);
  if (before.parts.length >= partsAtMost) return refused(e, 'intake-long');
  const parts = [...before.parts.filter((one) => one.message !== part.message), part];
  const mark = { question: id, messages: parts.map((one) => one.message), skipped: false };
  return {
    outcome: 'answered',
    engagements: [{ ...e, intake: marked(stirred(p, e.intake), mark) }],
    notes: new Map([[answerNote(id), { ...before, parts }]]),
    effects: [noted(e, part.message)],
  };
};

/** The quiet sign that a message has been put down. */
export const noted = (e: InIntake, message: number): Effect =>
  sign('client', e.client, [{ chat: e.client, message, at: 0, kind: 'text', group: null, replyTo: null }], 'held');
