import { cut } from '../../../domain/beginning/wording.ts';
import type { Button } from '../../../domain/effects.ts';
import { type AnswerLimit, answerLimit } from '../../../domain/keeping/promises/answer-limit.ts';
import { press } from '../../../domain/press.ts';
import type { Engagement, Practice } from '../../../domain/world.ts';
import { presentAt } from '../present-at.ts';
import type { Part } from '../reminded.ts';

/** A client who waits for an answer, and until when. */
interface Waiting {
  readonly e: Engagement;
  readonly limit: AnswerLimit;
}

/** Those of them who still wait, longest first. */
const stillWaiting = (practice: Practice, all: readonly Engagement[], now: number): Waiting[] =>
  all
    .flatMap((e): Waiting[] => {
      const limit = answerLimit(presentAt(now), practice, e);
      return limit ? [{ e, limit }] : [];
    })
    .sort((a, b) => a.limit.since - b.limit.since);

/** Whose answer nears its limit, as one section: longest waiting first. Null when everybody has been answered. */
export const writeAnswers = (practice: Practice, all: readonly Engagement[], now: number): Part | null => {
  const waiting = stillWaiting(practice, all, now).filter(({ limit }) => limit.at > now);
  if (waiting.length === 0) return null;
  const lines = waiting.map(({ e, limit }) => ({
    phrase: 'answer-line' as const,
    args: { who: e.name, since: { moment: limit.since }, until: { moment: limit.at } },
  }));
  return {
    words: { phrase: 'answers-due', args: { list: { lines } } },
    buttons: waiting.map(({ e }) => [answerTo(e)]),
  };
};

const lettersOfName = 18;

export const answerTo = ({ client, name }: Engagement): Button => ({
  ...{ text: 'button-day-answer', args: { name: cut(name, lettersOfName) } },
  press: press('answer', client),
});
