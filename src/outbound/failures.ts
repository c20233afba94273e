import { GrammyError } from 'grammy';
import { reach as reachClient } from '../domain/leaving.ts';
import type { Verdict } from '../state/lanes.ts';
import { isStoreAway } from '../state/operator.ts';
import type { Entry } from '../state/outbox.ts';
import type { Transactions } from '../state/transact.ts';
import { type Answer, readAnswer } from './answers.ts';
import { told } from './copies.ts';
import { repetitionOf } from './repetition.ts';
import { type Performed, performedNothing } from './tools.ts';
import { forumGone, topicGone } from './topics.ts';

export interface FailureParts {
  readonly transactions: Transactions;
  readonly onOutcome: (outcome: string) => void;
  readonly onFault: (error: unknown, entry: Entry) => void;
}

/** A reader who unblocks the bot is announced, unless that update was missed: asking again finds out too. */
const suspended = 3_600_000;
const triesAtMost = 5;

/** 1, 2, 4, … up to 15 seconds, so that a recovered Telegram is used soon. */
const backoff = (tries: number): number => Math.min(15_000, 1000 * 2 ** Math.min(tries, 4));

export const done = (performed: Performed = performedNothing): Verdict => ({ is: 'done', ...performed });

/** Telegram did not take it: wait, try again, or say so. A bug is reported, and given up after some tries; the lane goes on. */
export const failed = async (parts: FailureParts, entry: Entry, error: unknown): Promise<Verdict> => {
  let answer: Answer;
  try {
    answer = readAnswer(error);
  } catch (bug) {
    if (isStoreAway(bug)) return { is: 'wait', ms: backoff(0), entry };
    parts.onFault(bug, entry);
    return entry.tries + 1 < triesAtMost ? waiting(entry, backoff(entry.tries)) : dead(parts, entry);
  }
  parts.onOutcome(answer.is);
  if (answer.is === 'later') return { is: 'wait', ms: answer.ms, entry };
  if (answer.is === 'not-sent' || answer.is === 'unauthorised') return waiting(entry, backoff(entry.tries));
  if (answer.is === 'ambiguous') return ambiguous(entry);
  if (answer.is === 'blocked' && isToGroup(error)) {
    await forumGone(parts.transactions, entry);
    return { is: 'wait', ms: 0, entry };
  }
  if (answer.is === 'blocked') return blocked(parts, entry);
  if (answer.is === 'no-topic' || answer.is === 'moved') {
    await topicGone(parts.transactions, entry, answer);
    return { is: 'wait', ms: 0, entry };
  }
  return refused(parts, entry, answer, error);
};

/** Groups have negative ids (Bot API, Chat.id). */
const isToGroup = (error: unknown): boolean =>
  error instanceof GrammyError && 'chat_id' in error.payload && Number(error.payload.chat_id) < 0;

const dead = (parts: FailureParts, { effect }: Entry): Verdict => {
  parts.onOutcome('dead');
  return effect.do === 'copy' ? done({ links: [], follow: [told(effect, 'not-delivered')] }) : done();
};

const waiting = (entry: Entry, ms: number): Verdict => ({
  is: 'wait',
  ms,
  entry: { ...entry, tries: entry.tries + 1 },
});

const ambiguous = (entry: Entry): Verdict => {
  const repetition = repetitionOf(entry.effect);
  if (repetition === 'drop') return done();
  const again = waiting(entry, backoff(entry.tries));
  return repetition === 'mark' && again.is === 'wait' ? { ...again, entry: { ...again.entry, repeat: true } } : again;
};

/** The reader has blocked the bot: the lane sleeps until they are back, and the other side is told once. */
const blocked = async (parts: FailureParts, entry: Entry): Promise<Verdict> => {
  const { effect, practice, id } = entry;
  if (effect.to === 'person') return done();
  if (effect.to === 'client' && practice !== null && effect.client !== null) {
    const { client } = effect;
    await parts.transactions.transact(
      `${id}-blocked`,
      { practice, clients: [client] },
      (present, { practice: p, engagements }) => {
        const e = engagements.get(client);
        return p && e ? reachClient(present, p, e, false) : null;
      },
    );
  }
  return { is: 'wait', ms: suspended, entry };
};

const refused = (parts: FailureParts, entry: Entry, answer: Answer, error: unknown): Verdict => {
  const { effect } = entry;
  if (effect.do !== 'copy') {
    if (answer.is === 'refused' && effect.do === 'say') parts.onFault(error, entry);
    return done();
  }
  if (answer.is === 'withdrawn') return done({ links: [], follow: [told(effect, 'copy-withdrawn')] });
  if (answer.is === 'uncopyable') return done({ links: [], follow: [told(effect, 'copy-refused')] });
  parts.onFault(error, entry);
  return done({ links: [], follow: [told(effect, 'not-delivered')] });
};
