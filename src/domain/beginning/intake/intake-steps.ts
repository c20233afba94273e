import { type Decision, outdated, toasted } from '../../decision.ts';
import { type Effect, show, toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import { opensAt } from '../../present.ts';
import { type Answer, answerNote, type Choice, type IntakeQuestion, type Note, type Picked } from '../nouns.ts';
import type { Desk } from './desk.ts';
import { blank, taken } from './giving.ts';
import {
  before,
  current,
  type InIntake,
  marked,
  markOf,
  missing,
  onward,
  put,
  questionOf,
  stirred,
  turnedAgain,
  turnedTo,
} from './intake.ts';

/** Whether a button belongs to the question that is put now. */
const isPut = ({ e, handbook }: Desk, id: string): boolean => current(handbook, e.intake) === id;

/** "I would rather not answer this": possible where the coach does not need it. `message` is the one with the button. */
export const skip = (desk: Desk, id: string, message: number | null): Decision => {
  const { p, e, handbook } = desk;
  const question = questionOf(handbook, id);
  if (!question || !isPut(desk, id) || e.intake.sentAt !== null) return outdated;
  if (question.required) return toasted('intake-required');
  const mark = { question: id, messages: [], skipped: true };
  const after: InIntake = { ...e, intake: onward(handbook, marked(stirred(p, e.intake), mark)) };
  return {
    outcome: 'answered',
    engagements: [after],
    notes: new Map([[answerNote(id), null]]),
    effects: [...shownAgain(e, id, message), put(after)],
  };
};

/** The question before: what was answered there may be answered anew. */
export const back = (desk: Desk, message: number | null): Decision => {
  const { p, e, handbook } = desk;
  const now = current(handbook, e.intake);
  const earlier = before(handbook, now);
  if (e.intake.sentAt !== null) return outdated;
  if (earlier === null) return toasted('intake-first');
  const after: InIntake = { ...e, intake: { ...turnedTo(stirred(p, e.intake), earlier), reviewing: false } };
  // Choices that were ticked and never confirmed are no answer.
  const dropped: [string, null][] = now !== null && !markOf(e.intake, now) ? [[answerNote(now), null]] : [];
  return {
    outcome: 'answered',
    engagements: [after],
    notes: new Map(dropped),
    effects: [...(now === null ? [] : shownAgain(e, now, message)), put(after)],
  };
};

/** Puts it aside: the next message, or the button, goes on from here. */
export const later = ({ p, e }: Desk): Decision => {
  if (e.intake.sentAt !== null) return outdated;
  return {
    outcome: 'changed',
    engagements: [{ ...e, intake: { ...stirred(p, e.intake), later: true } }],
    effects: [toClient(e, 'intake-later', {}, { buttons: [[goOnButton(e)]] })],
  };
};

/** Under whatever leads back into the questionnaire. */
export const goOnButton = (e: { readonly practice: number }) =>
  ({ text: 'button-go-on', press: `intake.${e.practice}.go` }) as const;

/** Goes on where the client stopped. */
export const goOn = ({ p, e, handbook }: Desk): Decision => {
  if (e.intake.sentAt !== null) return { outcome: 'answered', effects: [put(e)] };
  const now = current(handbook, e.intake);
  const after: InIntake = { ...e, intake: turnedAgain(stirred(p, e.intake), now) };
  return { outcome: 'asked', engagements: [after], effects: [put(after)] };
};

/** A choice, a number or yes or no was pressed. Of several choices each press ticks or unticks one. */
export const pick = (desk: Desk, id: string, what: string, message: number | null): Decision => {
  const { e, handbook, notes, practice } = desk;
  const question = questionOf(handbook, id);
  if (!question || !isPut(desk, id)) return outdated;
  const known = notes.get(answerNote(id));
  const answer = blank(desk, question);
  if (question.kind === 'choices') return ticked(desk, question, known, what, message);
  const picked = read(question, answer, what, e.locale, practice.locale);
  return picked ? settled(desk, picked, message) : outdated;
};

const read = (q: IntakeQuestion, answer: Answer, what: string, locale: Words, home: Words): Answer | null => {
  if (q.kind === 'yesno' && (what === 'yes' || what === 'no')) return { ...answer, yes: what === 'yes' };
  const choice = q.kind === 'choice' ? q.choices.find((one) => one.id === what) : undefined;
  if (choice) return { ...answer, picked: [pickedOf(choice, locale, home)] };
  const value = /^\d{1,2}$/.test(what) ? Number(what) : Number.NaN;
  return q.scale && value >= q.scale.from && value <= q.scale.to ? { ...answer, value } : null;
};

type Words = Desk['e']['locale'];

const pickedOf = (choice: Choice, locale: Words, home: Words): Picked => ({
  id: choice.id,
  words: choice.words[locale] ?? choice.words[home] ?? Object.values(choice.words)[0] ?? null,
});

const ticked = (
  { e, practice }: Desk,
  question: IntakeQuestion,
  known: Note | undefined,
  what: string,
  message: number | null,
): Decision => {
  const choice = question.choices.find((one) => one.id === what);
  if (!choice) return outdated;
  const before = known?.is === 'answer' ? known : null;
  const picked = (before?.picked ?? []).filter((one) => one.id !== what);
  const added = picked.length === (before?.picked.length ?? 0);
  const draft: Answer = {
    ...(before ?? { ...blankFor(question), asked: null }),
    picked: added ? [...picked, pickedOf(choice, e.locale, practice.locale)] : picked,
  };
  return {
    outcome: 'answered',
    engagements: [e],
    notes: new Map([[answerNote(question.id), draft]]),
    effects: [show('client', e, 'question', { about: question.id, instead: message })],
  };
};

const blankFor = (question: IntakeQuestion): Answer => ({
  ...{ is: 'answer', question: question.id, kind: question.kind, asked: null },
  ...{ parts: [], picked: [], value: null, date: null, yes: null },
});

/** "Done" under several choices. */
export const done = (desk: Desk, id: string, message: number | null): Decision => {
  const question = questionOf(desk.handbook, id);
  const known = desk.notes.get(answerNote(id));
  if (!question || !isPut(desk, id)) return outdated;
  if (known?.is !== 'answer' || known.picked.length === 0) return toasted('intake-pick-first');
  return settled(desk, { ...blank(desk, question), picked: known.picked }, message);
};

const settled = (desk: Desk, answer: Answer, message: number | null): Decision => {
  const decision = taken(desk, answer);
  const effects = [...shownAgain(desk.e, answer.question, message), ...(decision.effects ?? [])];
  return { ...decision, effects };
};

/** The question stays in the chat with its answer, and nothing to press. */
const shownAgain = (e: InIntake, id: string, message: number | null): Effect[] =>
  message === null ? [] : [show('client', e, 'question', { about: id, instead: message })];

/** Back to one question while looking everything over, or after sending: the same as at first. */
export const change = ({ p, e, handbook }: Desk, id: string): Decision => {
  if (!questionOf(handbook, id)) return outdated;
  const intake = { ...turnedTo(stirred(p, e.intake), id), reviewing: true };
  const after: InIntake = { ...e, intake };
  return { outcome: 'asked', engagements: [after], effects: [put(after)] };
};

/** Everything is looked over and sent: the coach gets the brief in contact hours. */
export const send = (desk: Desk, message: number | null = null): Decision => {
  const { p, practice, e, handbook } = desk;
  if (e.intake.sentAt !== null || e.stage !== 'intake') return outdated;
  const [open] = missing(handbook, e.intake);
  if (open) return change({ ...desk, e: { ...e, intake: { ...e.intake, reviewing: true } } }, open.id);
  const told = notify(p, practice, e.client, 'brief');
  const opens = opensAt(p, practice, e);
  const words =
    opens === null
      ? toClient(e, 'intake-sent-open-ended', {})
      : opens <= p.at
        ? toClient(e, 'intake-sent-now', {})
        : toClient(e, 'intake-sent', { opens: { moment: opens } });
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [{ ...e, stage: 'offer', intake: { ...turnedTo(stirred(p, e.intake), null), sentAt: p.at } }],
    facts: [{ client: e.client, what: 'intake-sent', by: 'client' }],
    effects: [...spent(e, message), words, ...(told.effects ?? [])],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** What was looked over and sent stays in the chat, with nothing to press: changes go on from a fresh look. */
const spent = (e: InIntake, message: number | null): Effect[] =>
  message === null ? [] : [{ do: 'unbutton', to: 'client', client: e.client, gated: false, chat: e.client, message }];
