import { type Decision, outdated } from '../../decision.ts';
import { type Button, type Effect, toClient } from '../../effects.ts';
import { press } from '../../press.ts';
import type { AnswerPart, Note, Unsure } from '../nouns.ts';
import type { Desk } from './desk.ts';
import { addTo, give, isAnswered, noted, partsAtMost, refused } from './giving.ts';
import { current, type InIntake, placeOf, put, questionOf, stirred, turnedAgain } from './intake.ts';

/** It cannot be told which question the message answers: it is kept, and the client says. */
export const keepUnsure = (desk: Desk, part: AnswerPart, between: readonly string[]): Decision => {
  const { p, e, notes } = desk;
  const known = notes.get('unsure');
  const before = e.intake.unsure && known?.is === 'unsure' ? known : { parts: [], between: [] };
  if (before.parts.length >= partsAtMost) return refused(e, 'intake-long');
  const kept: Unsure = {
    is: 'unsure',
    parts: [...before.parts, part],
    between: [...new Set([...before.between, ...between])],
  };
  const after: InIntake = { ...e, intake: { ...stirred(p, e.intake), unsure: true } };
  return {
    outcome: 'asked',
    engagements: [after],
    notes: new Map([['unsure', kept]]),
    effects: e.intake.unsure ? [noted(e, part.message)] : [askWhich(desk, kept)],
  };
};

/** Asked as a reply to the very message: of several that wait, one after the other. */
const askWhich = ({ e, practice, handbook }: Desk, { parts, between }: Unsure): Effect => {
  const open = between.filter((id) => questionOf(handbook, id));
  const message = parts[0]?.message ?? 0;
  const rows = open.map((id): Button[] => [
    {
      text: 'button-for-question',
      args: placeOf(handbook, id),
      press: press('intake', practice.id, 'for', id, message),
    },
  ]);
  const text = open.length === 0 ? 'button-go-on' : 'button-no-answer';
  const none: Button = { text, press: press('intake', practice.id, 'for', '-', message) };
  const more = { buttons: [...rows, [none]], replyTo: message };
  return open.length === 0
    ? toClient(e, 'intake-which-none', {}, more)
    : toClient(e, 'intake-which', { count: open.length }, more);
};

/**
 * The client says which question that message was meant for; '-' for none: then it is forgotten here and stays in the chat. What
 * was pressed about another message says nothing about the one that is asked about now.
 */
export const settleUnsure = (desk: Desk, id: string, message: string): Decision => {
  const { p, e, handbook, notes } = desk;
  const kept = notes.get('unsure');
  const [first, ...rest] = e.intake.unsure && kept?.is === 'unsure' ? kept.parts : [];
  const isKnown = id === '-' || questionOf(handbook, id) !== null;
  if (kept?.is !== 'unsure' || !first || `${first.message}` !== message || !isKnown) return outdated;
  const calm: InIntake = { ...e, intake: { ...stirred(p, e.intake), unsure: false } };
  const decision = id === '-' ? goneBy({ ...desk, e: calm }) : settled({ ...desk, e: calm }, id, first);
  return rest.length === 0 ? cleared(decision, calm) : next(desk, decision, calm, { ...kept, parts: rest });
};

const goneBy = ({ e, handbook }: Desk): Decision => {
  const after: InIntake = { ...e, intake: turnedAgain(e.intake, current(handbook, e.intake)) };
  return { outcome: 'changed', engagements: [after], effects: [put(after)] };
};

const settled = (desk: Desk, id: string, part: AnswerPart): Decision =>
  isAnswered(desk.e, id) ? addTo(desk, id, part) : give(desk, id, part, null);

/** Nothing is unsure any more, even if the words could not be read as an answer to that question. */
const cleared = (decision: Decision, calm: InIntake): Decision => ({
  ...decision,
  engagements: decision.engagements ?? [calm],
  notes: new Map<string, Note | null>([['unsure', null], ...(decision.notes ?? [])]),
});

/** The message after it is asked about in its turn. */
const next = (desk: Desk, decision: Decision, calm: InIntake, left: Unsure): Decision => {
  const [engagement] = decision.engagements ?? [];
  const after: InIntake = { ...calm, ...engagement, intake: { ...(engagement?.intake ?? calm.intake), unsure: true } };
  return {
    ...decision,
    engagements: [after],
    notes: new Map<string, Note | null>([['unsure', left], ...(decision.notes ?? [])]),
    effects: [...(decision.effects ?? []), askWhich({ ...desk, e: after }, left)],
  };
};
