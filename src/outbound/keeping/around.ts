import { rules } from '../../domain/agreements/terms/in-force.ts';
import { endOf, sessionOf } from '../../domain/keeping/kept.ts';
import type { Session } from '../../domain/keeping/nouns.ts';
import { prepQuestions } from '../../domain/keeping/sessions/around/preparing.ts';
import { otherSide } from '../../domain/side.ts';
import { inContact } from '../../domain/stages.ts';
import type { Phrase } from '../../domain/texts.ts';
import { questionWords } from './around/answers.ts';
import { briefWords } from './around/brief.ts';
import type { AroundEyes } from './around/eyes.ts';
import { beginsKeys, briefKeys, endedKeys, feltKeys, hourKeys, overKeys, prepareKeys } from './around/keys.ts';
import { howWords } from './around/over.ts';
import type { Part, Reminded, Write } from './reminded.ts';

/** What is said around a session, as things are now. */
export const writeAround: Write = async (at, { kind, about }) => {
  const session = sessionAbout(at, about);
  const eyes = { ...at, now: at.reader.now };
  if (!session) return null;
  switch (kind) {
    case 'prepare':
      return prepareWords(eyes, session);
    case 'hour':
      return isAhead(eyes, session) ? hourWords(eyes, session) : null;
    case 'brief':
      return isAhead(eyes, session) ? briefPart(eyes, session) : null;
    case 'begins':
      return isOn(eyes, session) ? beginsWords(eyes, session) : null;
    case 'nears-end':
      return isOn(eyes, session) ? nearsEndWords(eyes, session) : null;
    case 'ended':
      return endedWords(eyes, session);
    default:
      return null;
  }
};

type Eyes = AroundEyes & Reminded;

/** The session at that very time; null when it is at another by now, was cancelled, or the two do not work together. */
const sessionAbout = ({ e }: Reminded, about: string): Session | null => {
  const [n, version] = about.split('.').map(Number);
  const session = sessionOf(e, n ?? 0);
  const isSame = session?.version === version && (session?.state === 'agreed' || session?.state === 'held');
  return session && isSame && inContact(e) ? session : null;
};

const isAhead = ({ now }: AroundEyes, { at }: Session): boolean => now < at;
const isOn = ({ now }: AroundEyes, session: Session): boolean => session.state === 'agreed' && now < endOf(session);

const prepareWords = (eyes: Eyes, session: Session): Part | null => {
  if (!isAhead(eyes, session) || session.prepared >= prepQuestions) return null;
  const questions = { first: questionWords(0), second: questionWords(1) };
  return {
    words: { phrase: 'around-prepare', args: { at: { moment: session.at }, ...questions } },
    buttons: prepareKeys(eyes, session),
  };
};

const hourWords = (eyes: Eyes, session: Session): Part => {
  const place: Phrase = { phrase: 'value-place', args: { place: rules(eyes.practice, eyes.e, eyes.now).place } };
  return {
    words: { phrase: 'around-hour', args: { at: { moment: session.at }, place } },
    buttons: hourKeys(eyes, session),
  };
};

const briefPart = async (eyes: Eyes, session: Session): Promise<Part> => ({
  words: await briefWords({ ...eyes, other: eyes.e.name }, session),
  buttons: briefKeys(eyes, session),
});

const beginsWords = (eyes: Eyes, session: Session): Part => {
  const { side } = eyes;
  const theirs = session.came[otherSide(side)];
  const at = { moment: session.at };
  const words: Phrase =
    theirs?.is === 'late'
      ? { phrase: `around-begins-${side}-late`, args: { at, late: { minutes: theirs.minutes } } }
      : { phrase: `around-begins-${side}`, args: { at } };
  return { words, buttons: beginsKeys(eyes, session) };
};

const nearsEndWords = ({ side }: Eyes, session: Session): Part => ({
  words: { phrase: `around-nears-end-${side}`, args: { end: { moment: endOf(session) } } },
  buttons: [],
});

/** Who hears of it when the other one has said it already is not asked again: the coach still marks how it felt. */
const endedWords = (eyes: Eyes, session: Session): Part | null => {
  const { side } = eyes;
  if (session.over === null)
    return {
      words: { phrase: `around-ended-${side}`, args: { end: { moment: endOf(session) } } },
      buttons: endedKeys(eyes, session),
    };
  if (side === 'client') return null;
  const args = { at: { moment: session.at }, how: howWords(session), felt: { phrase: 'around-felt-ask' } as const };
  return {
    words: { phrase: 'around-over-coach', args },
    buttons: [...feltKeys(eyes, session), ...overKeys(eyes, session)],
  };
};
