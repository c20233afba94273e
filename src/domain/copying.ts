import { type Button, type Copy, type Effect, type Recipient, type Sign, type SignKind, toCoach } from './effects.ts';
import { press } from './press.ts';
import type { Engagement, MessageRef } from './world.ts';

/** The client's messages on their way to the coach, who gets them in contact hours only. */
export const copyToCoach = (e: Engagement, refs: readonly MessageRef[], edited = false): Copy => ({
  do: 'copy',
  to: 'coach',
  client: e.client,
  gated: true,
  from: refs[0]?.chat ?? e.client,
  messages: refs.map((ref) => ref.message),
  replyTo: refs[0]?.replyTo ?? null,
  edited,
  repeat: refs.some((ref) => 'repeat' in ref && ref.repeat === true),
  sign: true,
});

/** The coach's messages on their way to the client. */
export const copyToClient = (e: Engagement, refs: readonly MessageRef[], edited = false): Copy => ({
  ...copyToCoach(e, refs, edited),
  to: 'client',
  gated: false,
});

/** Albums and new wordings cannot carry the button that says whose they are: words above them do. */
export const copiesToCoach = (e: Engagement, refs: readonly MessageRef[], edited = false): Effect[] => {
  const answer: Button[][] = [[answerButton(e)]];
  const words = { buttons: answer, gated: true } as const;
  const header = edited
    ? [toCoach(e.client, 'client-edited', {}, words)]
    : refs.length > 1
      ? [toCoach(e.client, 'album-from', { count: refs.length }, words)]
      : [];
  return [...header, copyToCoach(e, refs, edited)];
};

/** Shows whose message it is, and answers it. */
export const answerButton = (e: Pick<Engagement, 'practice' | 'client'>): Button => ({
  text: 'button-answer-name',
  who: { practice: e.practice, client: e.client },
  press: press('answer', e.client),
});

/** The quiet mark on a message that its author sees. */
export const sign = (to: Recipient, client: number, refs: readonly MessageRef[], kind: SignKind): Sign => ({
  do: 'sign',
  to,
  client,
  gated: false,
  chat: refs[0]?.chat ?? client,
  messages: refs.map((ref) => ref.message),
  sign: kind,
});
