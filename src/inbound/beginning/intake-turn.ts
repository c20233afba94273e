import type { Message } from 'grammy/types';
import { handbookFor } from '../../domain/beginning/handbook.ts';
import type { Desk } from '../../domain/beginning/intake/desk.ts';
import { hasIntake, type InIntake } from '../../domain/beginning/intake/intake.ts';
import { type AnswerPart, answerNote } from '../../domain/beginning/nouns.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Engagement, World } from '../../domain/world.ts';
import type { Committed } from '../../state/transact.ts';
import { decide, type Turn } from '../turn.ts';

/** What of the sealed notes a step can need: what is put now, what was put before it, what is unsure. */
const needed = ({ intake }: InIntake): string[] => {
  const questions = [intake.current, intake.last].filter((one) => one !== null);
  return [...new Set(questions)].map(answerNote).concat(intake.unsure ? ['unsure'] : []);
};

const triesAtMost = 3;

/** Decides about this person's questionnaire with a practice; null when there is none. `more` names further questions it looks at. */
export const inIntake = async (
  turn: Turn,
  practice: number,
  how: (desk: Desk) => Decision | null,
  more: (e: InIntake) => readonly string[] = () => [],
): Promise<Committed> => {
  const client = turn.person.id;
  const wanted = (e: InIntake): string[] => [...new Set([...needed(e), ...more(e).map(answerNote)])];
  let e = await knownEngagement(turn, practice);
  for (let tries = 0; tries < triesAtMost && e && hasIntake(e); tries++) {
    const notes = wanted(e);
    const seen: { aged: Engagement | null } = { aged: null };
    const committed = await decide(turn, { practice, clients: [client], handbook: true, notes }, (p, world) => {
      const now = world.engagements.get(client);
      if (!now || !hasIntake(now) || !world.practice) return null;
      // A step in between needs other notes than were read.
      seen.aged = wanted(now).every((name) => notes.includes(name)) ? null : now;
      return seen.aged ? null : how(deskOf(p, world, now));
    });
    if (!seen.aged) return committed;
    e = seen.aged;
  }
  if (e && hasIntake(e)) throw new Error('conflict: the questionnaire kept changing');
  return { decision: null, fresh: false };
};

const deskOf = (p: Desk['p'], { practice, handbook, notes }: World, e: InIntake): Desk => {
  if (!practice) throw new Error('an engagement without its practice');
  return { p, practice, handbook: handbook ?? handbookFor(practice.id), e, notes };
};

const knownEngagement = async (turn: Turn, practice: number): Promise<Engagement | null> => {
  const client = turn.person.id;
  const { ahead } = turn;
  if (ahead?.practice === practice && ahead.client === client)
    return ahead.snapshot.world.engagements.get(client) ?? null;
  const { world } = await turn.transactions.read({ practice, clients: [client] });
  return world.engagements.get(client) ?? null;
};

/** A message as part of an answer: written, or spoken and kept by reference. Null for what answers nothing. */
export const partOf = ({ message_id: message, chat, text, voice, video_note }: Message): AnswerPart | null => {
  if (text !== undefined) return { message, text };
  const spoken = voice ?? video_note;
  if (!spoken) return null;
  const { file_id, duration } = spoken;
  return { message, chat: chat.id, voice: file_id, round: video_note !== undefined, seconds: duration };
};
