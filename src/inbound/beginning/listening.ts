import { isCorrecting } from '../../domain/beginning/intake/intake.ts';
import type { Decision } from '../../domain/decision.ts';
import { ask } from '../../domain/person.ts';
import { decide, inPerson, type Turn } from '../turn.ts';

/**
 * A step that puts a question makes it the last thing the person was shown: what they type next answers it, whatever else they
 * were asked, and whomever they had chosen to write to, before.
 */
export const listenAfter = async (turn: Turn, practice: number, decision: Decision): Promise<void> => {
  const { outcome, effects = [], engagements = [] } = decision;
  const shows = effects.some((effect) => effect.do === 'show' && effect.to === 'client');
  if (outcome === 'asked' || shows) await listenFor(turn, practice, engagements.some(isCorrecting));
};

/** Of several practices this is the one whose questionnaire goes on; a correction after sending is awaited like any typed answer. */
export const listenFor = async (turn: Turn, practice: number, correcting = false): Promise<void> => {
  const { dialog, answering } = turn.person;
  if (correcting || dialog !== null || answering !== practice)
    await inPerson(turn, (person, { at }) => {
      const heard = correcting ? ask(person, 'correct', at, `${practice}`) : { ...person, dialog: null };
      return { outcome: 'changed', person: { ...heard, answering: practice } };
    });
  if (turn.practice?.writingTo)
    await decide(turn, { practice: turn.person.id }, (_, { practice: own }) =>
      own ? { outcome: 'changed', practice: { ...own, writingTo: null } } : null,
    );
};
