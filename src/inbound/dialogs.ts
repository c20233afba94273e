import { type Conversation, type ConversationFlavor, conversations, createConversation } from '@grammyjs/conversations';
import { Composer, type Context } from 'grammy';
import type { Message } from 'grammy/types';
import { awaited } from '../domain/person.ts';
import type { OnboardingStep, Question } from '../domain/world.ts';
import { answersSummary } from './agreements/summaries-turn.ts';
import { typedAgreements } from './agreements/typed.ts';
import { isToVerify } from './agreements/verify.ts';
import { isListening } from './beginning/common-questions.ts';
import { isAnswering } from './beginning/intake.ts';
import { typedWhilePreparing } from './beginning/typed.ts';
import { typedHours, typedName } from './coach-commands.ts';
import { setZone, typedZone } from './common-commands.ts';
import { answersPreparing, isPrepared } from './keeping/around.ts';
import { isReceipt } from './keeping/payments.ts';
import { typedKeeping } from './keeping/typed.ts';
import { kindOf } from './kinds.ts';
import { language } from './language.ts';
import { away, close, open } from './opening-commands.ts';
import type { Turn } from './turn.ts';
import { chosenNow, write } from './writing.ts';
import { zoneAt } from './zones/zone-at.ts';

/** Raised with every change of the builder below: a replay log of another version is dropped, which costs nothing. */
const version = 1;

export type BotContext = ConversationFlavor<Context> & { turn: Turn };

/** The question that typed words answer now: the record says it, never the replay log. A client chosen since then comes first. */
export const questionOf = (turn: Turn): Question | OnboardingStep | null => {
  const { person, practice } = turn;
  const chosen = chosenNow(turn);
  const question = awaited(person, turn.present().at);
  if (question && (person.dialog?.at ?? 0) >= (chosen?.at ?? 0)) return question;
  return chosen ? null : (practice?.onboarding[0] ?? null);
};

/** Whether a message can be an answer. Anything else goes its ordinary way while the question stays open. */
export const answers = (turn: Turn, message: Message): boolean => {
  const question = questionOf(turn);
  if (question === null) return false;
  if (message.reply_to_message && !answersSummary(turn, message) && !answersPreparing(turn, message)) return false;
  if (question === 'asked' && isListening(turn)) return kindOf(message) !== null;
  if (question === 'correct' && (message.voice ?? message.video_note)) return true;
  if (question === 'intake-file' && message.document !== undefined) return true;
  if (question === 'intake-trial') return true;
  if (question === 'verify') return isToVerify(turn, message);
  if (question === 'prepare') return isPrepared(message);
  if (question === 'receipt') return isReceipt(message);
  return message.text !== undefined || (question === 'zone' && message.location !== undefined);
};

const typed: Record<Question | OnboardingStep, (turn: Turn, text: string) => Promise<unknown>> = {
  zone: typedZone,
  hours: typedHours,
  name: typedName,
  away,
  open,
  close,
  language,
  ...typedWhilePreparing,
  ...typedAgreements,
  ...typedKeeping,
};

/** An answer on its way into a dialog, and the question it was given to; a practice's id stands for its questionnaire. */
export interface Answer {
  readonly turn: Turn;
  readonly question: Question | OnboardingStep | number;
}

/** The dialog that a private message on its route belongs to; null when it is none. */
export const dialogOf = (turn: Turn, message: Message, route: string): Answer['question'] | null => {
  const [way, what = ''] = route.split('.');
  if (way === 'answer') return what as Question | OnboardingStep;
  const practice = Number(what);
  return way === 'coach' && !message.reply_to_message && isAnswering(turn, practice) ? practice : null;
};

/** One answer, committed before anything is said; whether another question is open after it is in the record. */
const answer = async (turn: Turn, question: Answer['question']): Promise<void> => {
  const { message } = turn.update;
  if (!message) return;
  if (typeof question === 'number') return write(turn, message, `coach.${question}`);
  const zone = message.location ? zoneAt(message.location.latitude, message.location.longitude) : null;
  if (zone !== null) await setZone(turn, zone);
  else await typed[question](turn, message.text ?? '');
};

/**
 * The dialogs run in conversations whose log is only a cache, kept in this process: inside there is `wait` and transactions,
 * nothing else. A lost log costs nothing, because every step asks the record which question is open.
 */
export const createDialogs = (answerOf: (updateId: number) => Answer | undefined): Composer<BotContext> => {
  const dialogs = new Composer<BotContext>();
  const dialog = async (conversation: Conversation<BotContext, Context>, context: Context): Promise<void> => {
    let { update } = context;
    for (let step = 1; ; step++) {
      await conversation.external(async () => {
        const given = answerOf(update.update_id);
        if (given) await answer(given.turn, given.question);
      });
      // Nothing is waited for after the last step: what a finished dialog had waited for would be nobody's.
      if (step === longestLog) return;
      ({ update } = await conversation.wait());
    }
  };
  dialogs.use(conversations<BotContext, Context>({ storage: { type: 'key', version, adapter: memory() } }));
  dialogs.use(createConversation(dialog, 'dialog'));
  dialogs.use((context) => context.conversation.enter('dialog'));
  return dialogs;
};

/** Every answer replays those before it: a dialog that goes on for longer begins a new log. */
const longestLog = 12;
const keptAtMost = 1000;

/** Replay logs of the latest dialogs, in memory: they hold whole updates, which must not be stored. */
const memory = <T>() => {
  const logs = new Map<string, T>();
  return {
    read: (key: string) => logs.get(key),
    write: (key: string, log: T) => {
      logs.delete(key);
      logs.set(key, log);
      if (logs.size > keptAtMost) logs.delete(logs.keys().next().value ?? '');
    },
    delete: (key: string) => void logs.delete(key),
  };
};
