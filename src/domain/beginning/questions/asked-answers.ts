import { copyToClient } from '../../copying.ts';
import { type Decision, outdated } from '../../decision.ts';
import { type Button, type Effect, toClient, toCoach } from '../../effects.ts';
import { ask } from '../../person.ts';
import { press } from '../../press.ts';
import type { Engagement, MessageRef, Person } from '../../world.ts';
import { isNight } from '../fair.ts';
import { isInIntake } from '../intake/intake.ts';
import { goOnButton } from '../intake/intake-steps.ts';
import { type AskedNote, askedNote } from '../nouns.ts';
import { askOf, forgotten, inState } from './asks-passed.ts';
import { type HelpDesk, mayAsk } from './common-questions.ts';
import { draftFor, showDraft } from './drafts.ts';

/** What a coach answers: a question by its number, or the wish to have something explained. */
export type Asked = number | 'help';

/** Whether the coach has still to answer it, and there is somebody to read the answer. */
const isOpenAsk = ({ e }: HelpDesk, asked: Asked): boolean =>
  mayAsk(e) && (asked === 'help' || askOf(e, asked)?.state === 'open');

/** "Answer": the coach's next words go to the client. `keep`: and into the common questions. */
export const askForAnswer = (desk: HelpDesk, coach: Person, asked: Asked, keep: boolean): Decision => {
  const { p, e } = desk;
  if (!isOpenAsk(desk, asked)) return outdated;
  return {
    outcome: 'asked',
    person: ask(coach, 'asked', p.at, [e.client, asked, ...(keep ? ['keep'] : [])].join('.')),
    effects: [toCoach(e.client, 'asked-answer', {})],
  };
};

/** The coach's words in answer. `text` null: they said it another way. */
export interface Reply {
  readonly ref: MessageRef;
  readonly text: string | null;
  readonly keep: boolean;
}

/**
 * The answer goes to the client at once, by reference like everything the coach writes: they have asked for it. Where it is
 * night it makes no sound. Null when there is nothing to answer any more.
 */
export const answerAsked = (desk: HelpDesk, asked: Asked, reply: Reply): Decision | null => {
  const { p, e, notes } = desk;
  if (!isOpenAsk(desk, asked)) return null;
  const answered = { ...e, ...(e.stage === 'active' ? { lastCoachAt: p.at } : {}), ...putAside(e) };
  if (asked === 'help')
    return {
      outcome: 'relayed',
      engagements: [answered],
      effects: [...delivered(desk, null, reply), toCoach(e.client, 'asked-answered-coach', {})],
    };
  const known = notes.get(askedNote(asked));
  const before: AskedNote = known?.is === 'asked' ? known : { is: 'asked', text: '', answer: null, draft: null };
  const note: AskedNote = { ...before, answer: reply.text, draft: reply.keep ? draftFor(before, reply.text) : null };
  const state = inState(answered, asked, 'answered');
  return {
    outcome: 'relayed',
    ...state,
    notes: new Map([...(state.notes ?? []), [askedNote(asked), note]]),
    facts: [{ client: e.client, what: 'asked-answered', by: 'coach' }],
    effects: [...delivered(desk, asked, reply), afterwards(e, asked, reply)],
  };
};

/** In the middle of the questionnaire the next message may be about this answer: it is asked about, not taken for another. */
const putAside = (e: Engagement): Partial<Engagement> =>
  isInIntake(e) ? { intake: { ...e.intake, later: true } } : {};

const delivered = ({ p, practice, e }: HelpDesk, n: number | null, { ref }: Reply): Effect[] => {
  const silent = isNight(p, practice, e, p.at);
  const more = { silent, buttons: isInIntake(e) ? [[goOnButton(e)]] : [] };
  const words =
    n === null ? toClient(e, 'help-answered', {}, more) : toClient(e, 'asked-answered', {}, { ...more, replyTo: n });
  return [words, { ...copyToClient(e, [{ ...ref, replyTo: null }]), ...(silent ? ({ silent } as const) : {}) }];
};

/** One tap keeps the answer for everybody; who wanted that from the start sees at once what they would read. */
const afterwards = (e: Engagement, n: number, { text, keep }: Reply): Effect => {
  if (keep && text !== null) return showDraft(e, n, null);
  const add: Button = { text: 'button-asked-add', press: press('common', 'add', e.client, n) };
  return toCoach(e.client, 'asked-answered-coach', {}, { buttons: text === null ? [] : [[add]] });
};

/** It has been talked over already: the client hears that no answer will come here. */
export const closeAsked = (desk: HelpDesk, n: number, message: number | null): Decision => {
  const { p, practice, e } = desk;
  if (askOf(e, n)?.state !== 'open') return outdated;
  const silent = isNight(p, practice, e, p.at);
  return {
    ...forgotten(e, n),
    effects: [
      ...(mayAsk(e) ? [toClient(e, 'asked-closed', {}, { replyTo: n, silent })] : []),
      toCoach(e.client, 'asked-closed-coach', {}, { instead: message }),
    ],
  };
};
