import type { Message } from 'grammy/types';
import { handbookFor } from '../../domain/beginning/handbook.ts';
import { amend, answeredBy } from '../../domain/beginning/intake/amending.ts';
import { answer } from '../../domain/beginning/intake/answering.ts';
import type { Desk } from '../../domain/beginning/intake/desk.ts';
import { isCorrecting, isInIntake, mayBeAnswered, put } from '../../domain/beginning/intake/intake.ts';
import { back, change, done, goOn, later, pick, send, skip } from '../../domain/beginning/intake/intake-steps.ts';
import { settleUnsure } from '../../domain/beginning/intake/unsure.ts';
import { can } from '../../domain/can.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import { toClient } from '../../domain/effects.ts';
import { consent } from '../../domain/invitation.ts';
import { notify } from '../../domain/notices.ts';
import { numberIn } from '../number-in.ts';
import { decide, inPerson, type Turn } from '../turn.ts';
import { mayMeanAnother } from './elsewhere.ts';
import { inIntake, partOf } from './intake-turn.ts';
import { listenAfter, listenFor } from './listening.ts';

const outdated: Toast = { text: 'outdated', args: {} };
const notYours: Toast = { text: 'not-yours', args: {} };

/** Whether what this person writes to that practice belongs into its questionnaire, as far as it was read ahead. */
export const isAnswering = ({ ahead, person }: Turn, practice: number): boolean => {
  const e = ahead?.practice === practice ? ahead.snapshot.world.engagements.get(person.id) : undefined;
  return e !== undefined && isInIntake(e);
};

/** A message in the middle of the questionnaire. Null when no questionnaire is going on. */
export const answerIntake = async (turn: Turn, practice: number, message: Message): Promise<Decision | null> => {
  const { reply_to_message: reply, message_id: id } = message;
  const { newest, repliedTo } = await turn.links.prompts(practice, turn.person.id, reply?.message_id ?? null);
  // A question may stand in the chat without being known here: its sending was interrupted.
  const isUnknown = repliedTo === null && reply?.from?.is_bot === true;
  const said = {
    part: partOf(message),
    at: message.date * 1000,
    message: id,
    prompt: newest,
    repliedTo,
    doubtful: isUnknown || (repliedTo === null && (await mayMeanAnother(turn, practice, id, newest))),
  };
  const { decision } = await inIntake(
    turn,
    practice,
    (desk) => (isInIntake(desk.e) || isCorrecting(desk.e) ? answer(desk, said) : null),
    () => (repliedTo === null ? [] : [repliedTo]),
  );
  if (decision && reply) await listenAfter(turn, practice, decision);
  return decision;
};

/** What a client types to put an answer right that was sent before. */
export const correct = async (turn: Turn): Promise<void> => {
  const { message } = turn.update;
  const practice = Number(turn.person.dialog?.about ?? -1);
  if (!message) return;
  const decision = await answerIntake(turn, practice, message);
  // What could not be read is awaited once more.
  if (decision?.outcome !== 'refused')
    await inPerson(turn, (person) => ({ outcome: 'changed', person: { ...person, dialog: null } }));
};

/** An edited message that is an answer changes it. */
export const amendIntake = async (turn: Turn, practice: number, message: Message): Promise<void> => {
  const part = partOf(message);
  if (!part) return;
  const onlyWay = turn.person.coaches.length === 1 && !turn.person.coach;
  const { newest } = onlyWay ? await turn.links.prompts(practice, turn.person.id, null) : { newest: null };
  await inIntake(
    turn,
    practice,
    (desk) => amend(desk, part, newest),
    (e) => [answeredBy(e, part.message)].filter((one) => one !== null),
  );
};

type Step = (desk: Desk, id: string, more: string, message: number | null) => Decision;

const steps: Record<string, Step> = {
  go: goOn,
  back: (desk, _, __, message) => back(desk, message),
  skip: (desk, id, _, message) => skip(desk, id, message),
  later,
  pick,
  done: (desk, id, _, message) => done(desk, id, message),
  for: settleUnsure,
  review: ({ e }) => ({ outcome: 'answered', effects: [put({ ...e, intake: { ...e.intake, current: null } })] }),
  change,
  send: (desk, _, __, message) => send(desk, message),
  help: ({ p, practice, e }) => {
    const told = notify(p, practice, e.client, 'needs-help');
    const words = toClient(
      e,
      'intake-help',
      {},
      { buttons: [[{ text: 'button-go-on', press: `intake.${practice.id}.go` }]] },
    );
    return { outcome: 'asked', ...told, engagements: [e], effects: [words, ...(told.effects ?? [])] };
  },
};

/** The buttons of `intake`: a client's questionnaire. */
export const pressIntake = async (
  turn: Turn,
  [where = '', what = '', id = '', more = '']: readonly string[],
  message: number | null,
): Promise<Toast | undefined> => {
  const practice = numberIn(where);
  const step = Object.hasOwn(steps, what) ? steps[what] : undefined;
  if (!step) return outdated;
  const { decision } = await inIntake(
    turn,
    practice,
    (desk) => {
      if (!can(turn.from.id, 'leave', desk.practice, desk.e)) return { outcome: 'refused', toast: notYours };
      return mayBeAnswered(desk.e) ? step(desk, id, more, message) : { outcome: 'refused', toast: outdated };
    },
    () => (id === '' || id === '-' ? [] : [id]),
  );
  if (!decision) return notYours;
  await listenAfter(turn, practice, decision);
  return decision.toast;
};

/** The client agrees to data being kept: the questionnaire begins. */
export const pressConsent = async (turn: Turn, [where = '']: readonly string[]): Promise<Toast | undefined> => {
  const practice = numberIn(where);
  const { decision } = await decide(
    turn,
    { practice, clients: [turn.person.id], handbook: true },
    (present, { practice: p, engagements, handbook }) => {
      const e = engagements.get(turn.person.id);
      if (!p || !e || !can(turn.from.id, 'leave', p, e)) return { outcome: 'refused', toast: notYours };
      return consent(present, p, handbook ?? handbookFor(p.id), e);
    },
  );
  if (decision?.outcome === 'changed') await listenFor(turn, practice);
  return decision ? decision.toast : notYours;
};
