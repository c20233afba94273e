import { type Decision, outdated, toasted } from '../../../decision.ts';
import type { KeepingDesk } from '../../desk.ts';
import { toSelf } from '../../desk.ts';
import { withSession } from '../../kept.ts';
import { type PrepNote, prepNote, type Session } from '../../nouns.ts';
import { type SessionAt, sessionAt } from './saying.ts';
import { below, inPlace } from './telling.ts';

/** How many questions a client is asked before a session, and how long an answer may be (characters). */
export const prepQuestions = 2;
export const prepLettersAtMost = 600;

/** What the client has answered so far, in the order of the questions; null for what is not answered. */
export const preparedIn = ({ notes }: Pick<KeepingDesk, 'notes'>, n: number): PrepNote['answers'] => {
  const note = notes.get(prepNote(n));
  const answers = note?.is === 'prep' ? note.answers : [];
  return Array.from({ length: prepQuestions }, (_, i) => answers[i] ?? null);
};

/** The session that can still be prepared for by this client; null when it has begun. */
const ahead = (desk: KeepingDesk, at: SessionAt): Session | null => {
  const session = desk.side === 'client' ? sessionAt(desk, at) : null;
  return session?.state === 'agreed' && desk.p.at < session.at ? session : null;
};

const isQuestion = (i: number): boolean => Number.isInteger(i) && i >= 0 && i < prepQuestions;

/** A question is asked, as the next typed words' answer. */
const asking = (desk: KeepingDesk, { n, version }: SessionAt, i: number): Pick<Decision, 'effects' | 'asks'> => ({
  effects: [below(desk, `ask.${n}.${i}`)],
  asks: { question: 'prepare', about: `${desk.e.practice}.c.${n}.${version}.${i}` },
});

/** The client takes up a question, or an answer given before. */
export const askPrepared = (desk: KeepingDesk, at: SessionAt, i: number): Decision => {
  if (!isQuestion(i)) return outdated;
  return ahead(desk, at) ? { outcome: 'asked', ...asking(desk, at, i) } : toasted('toast-around-begun');
};

/** What the client has answered, to look at; nothing is asked any more. */
export const seePrepared = (desk: KeepingDesk, at: SessionAt): Decision => {
  if (desk.side !== 'client' || !sessionAt(desk, at)) return outdated;
  return { outcome: 'answered', effects: [inPlace(desk, `prepared.${at.n}`)], asks: null };
};

/** An answer as it was typed; what is no text, or too long, is asked for again. The next question follows. */
export const givePrepared = (desk: KeepingDesk, at: SessionAt, i: number, typed: string): Decision => {
  const session = ahead(desk, at);
  const text = typed.trim();
  if (!session || !isQuestion(i))
    return { outcome: 'answered', effects: [toSelf(desk, 'around-begun', {})], asks: null };
  const again = { question: 'prepare', about: `${desk.e.practice}.c.${at.n}.${at.version}.${i}` } as const;
  if (text === '') return { outcome: 'refused', effects: [toSelf(desk, 'around-prepare-kind', {})], asks: again };
  if (text.length > prepLettersAtMost) {
    const args = { count: text.length, most: prepLettersAtMost };
    return { outcome: 'refused', effects: [toSelf(desk, 'around-prepare-long', args)], asks: again };
  }
  const answers = preparedIn(desk, session.n).map((one, k) => (k === i ? text : one));
  const next = answers.findIndex((one, k) => one === null && k > i);
  return {
    outcome: 'changed',
    engagements: [withSession(desk.e, { ...session, prepared: answers.filter((one) => one !== null).length })],
    notes: new Map([[prepNote(session.n), { is: 'prep', answers }]]),
    ...(next >= 0 ? asking(desk, at, next) : { effects: [below(desk, `prepared.${session.n}`)], asks: null }),
  };
};
