import { endOf, sessionOf } from '../../../domain/keeping/kept.ts';
import type { PrepNote, Session } from '../../../domain/keeping/nouns.ts';
import { prepQuestions } from '../../../domain/keeping/sessions/around/preparing.ts';
import { otherSide } from '../../../domain/side.ts';
import type { TextKey } from '../../../domain/texts.ts';
import { answerLines, questionWords } from './answers.ts';
import { chargeWords } from './charge-words.ts';
import type { AroundEyes, AroundWords } from './eyes.ts';
import { askKeys, beginsKeys, endedKeys, feltKeys, missedKeys, overKeys, preparedKeys } from './keys.ts';
import { howWords } from './over.ts';

/** What is shown about a session, as it stands at the moment of sending; null when there is no such thing any more. */
export const screenOf = (eyes: AroundEyes, about: string, answers: PrepNote['answers']): AroundWords | null => {
  const [what = '', n = '', more = ''] = about.split('.');
  if (what === 'charge') return chargeWords(eyes, Number(n));
  const session = sessionOf(eyes.e, Number(n));
  if (!session || session.state === 'cancelled' || session.state === 'proposed') return null;
  switch (what) {
    case 'late':
      return lateWords(eyes, session);
    case 'missed':
      return session.state === 'missed' ? missedWords(eyes, session) : cameWords(eyes, session, 'other');
    case 'came':
      return session.state === 'missed' ? missedWords(eyes, session) : cameWords(eyes, session, 'any');
    case 'not-so':
      return notSoWords(eyes, session);
    case 'over':
      return howItEnded(eyes, session);
    case 'felt':
      return feltWords(eyes, session);
    case 'ask':
      return askWords(eyes, session, Number(more), answers);
    case 'prepared':
      return preparedWords(eyes, session, answers);
    default:
      return null;
  }
};

const at = (session: Session) => ({ at: { moment: session.at } });

/** The other side is late: what they said last. */
const lateWords = (eyes: AroundEyes, session: Session): AroundWords | null => {
  const theirs = session.came[otherSide(eyes.side)];
  if (theirs?.is !== 'late' || session.state !== 'agreed') return null;
  const args = { ...at(session), late: { minutes: theirs.minutes } };
  // Before the beginning, its own message will have the buttons.
  return {
    text: `around-late-${eyes.side}`,
    args,
    buttons: eyes.now >= session.at ? beginsKeys(eyes, session) : [],
  };
};

/** It was missed, as whoever reads it sees it: by them, or by the other one. */
const missedWords = (eyes: AroundEyes, session: Session): AroundWords => {
  const { side } = eyes;
  const mine = session.came[side]?.is === 'absent';
  const theirs = session.came[otherSide(side)]?.is === 'absent';
  const text: TextKey =
    mine && theirs ? 'around-absent-both' : mine ? `around-missed-${side}` : `around-absent-${otherSide(side)}`;
  return { text, args: at(session), buttons: missedKeys(eyes, session) };
};

/** It counts as missed no more: whoever took it back is asked how it ended, where it has. */
const cameWords = (eyes: AroundEyes, session: Session, by: 'any' | 'other'): AroundWords => {
  const isOwn = by === 'any' && session.came[otherSide(eyes.side)]?.by === eyes.side;
  const isOver = eyes.now >= endOf(session) && session.over === null;
  return {
    text: isOwn ? 'around-came-own' : `around-came-${eyes.side}`,
    args: at(session),
    buttons: isOver ? endedKeys(eyes, session) : [],
  };
};

const notSoWords = (eyes: AroundEyes, session: Session): AroundWords | null =>
  session.state === 'missed'
    ? {
        text: `around-not-so-${eyes.side}`,
        args: at(session),
        buttons: eyes.side === 'coach' ? missedKeys(eyes, session) : [],
      }
    : null;

const howItEnded = (eyes: AroundEyes, session: Session): AroundWords => {
  if (session.state === 'missed') return missedWords(eyes, session);
  const text = eyes.side === 'coach' ? 'around-noted-coach' : 'around-over-client';
  return { text, args: { ...at(session), how: howWords(session) }, buttons: overKeys(eyes, session) };
};

const feltWords = (eyes: AroundEyes, session: Session): AroundWords | null =>
  eyes.side === 'coach' && session.state === 'held'
    ? { text: 'around-felt-coach', args: {}, buttons: feltKeys(eyes, session) }
    : null;

const askWords = (eyes: AroundEyes, session: Session, i: number, answers: PrepNote['answers']): AroundWords | null => {
  if (eyes.side !== 'client') return null;
  const args = { ...at(session), n: i + 1, most: prepQuestions, question: questionWords(i) };
  const buttons = askKeys(eyes, session);
  const answer = answers[i] ?? null;
  return answer === null
    ? { text: 'around-ask', args, buttons }
    : { text: 'around-ask-again', args: { ...args, answer }, buttons };
};

const preparedWords = (eyes: AroundEyes, session: Session, answers: PrepNote['answers']): AroundWords | null =>
  eyes.side === 'client'
    ? {
        text: 'around-prepared',
        args: { ...at(session), answers: { lines: answerLines(answers) } },
        buttons: eyes.now < session.at ? preparedKeys(eyes, session) : [],
      }
    : null;
