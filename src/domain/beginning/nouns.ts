import type { SummaryDraft, SummaryNote } from '../agreements/summary-nouns.ts';
import type { TalkNote, TermsContent, TermsDraft, TermsNote } from '../agreements/terms-nouns.ts';
import type { PrepNote } from '../keeping/nouns.ts';
import type { Locale } from '../locale.ts';

/** Somebody's own words by language. What is missing is said in the bot's words, or in another of these languages. */
export type Words = { readonly [L in Locale]?: string };

export const questionKinds = ['text', 'voice', 'choice', 'choices', 'scale', 'date', 'yesno'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One thing to choose; with no words of its own it is one of the bot's. */
export interface Choice {
  readonly id: string;
  readonly words: Words;
}

/** A question of the questionnaire. With no words of its own it is one of the bot's: `intake-q-<id>`. */
export interface IntakeQuestion {
  /** At most 12 of a-z and 0-9; never used again for another question. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly words: Words;
  readonly choices: readonly Choice[];
  /** Both ends included; null unless a scale. */
  readonly scale: { readonly from: number; readonly to: number } | null;
}

/** A common question and the coach's answer. With no words of its own it is one of the bot's: `faq-q-<id>`, `faq-a-<id>`. */
export interface CommonQuestion {
  readonly id: string;
  readonly words: Words;
  readonly answer: Words;
}

/** What an offer says, each in the coach's own words. */
export const offerParts = ['can', 'how', 'number', 'price'] as const;
export type OfferPart = (typeof offerParts)[number];
export type OfferWords = { readonly [P in OfferPart]: string };

/** What a coach has prepared for every client. `made` counts ids given out. */
export interface Handbook {
  readonly practice: number;
  readonly questions: readonly IntakeQuestion[];
  readonly common: readonly CommonQuestion[];
  readonly made: number;
  /** The last offer that was sent, to begin the next one with. */
  readonly lastOffer: OfferWords | null;
  /** The coach's own terms to begin with; null: the bot's. */
  readonly terms: TermsContent | null;
}

/** Where a client stands in the questionnaire. The answers themselves are sealed notes. */
export interface Intake {
  readonly startedAt: number;
  /** When the client last did something here (epoch ms). */
  readonly lastAt: number;
  /** The question that is put now; null while everything is being looked over, and after sending. */
  readonly current: string | null;
  /** The question that was put before this one; what is written before the present one was seen belongs there. */
  readonly last: string | null;
  /** How often a question was turned to: tells a question put anew from the same one put before. */
  readonly turns: number;
  /** When the present question was turned to (epoch ms). */
  readonly putAt: number;
  /** Comes back to the looking over after this one question. */
  readonly reviewing: boolean;
  readonly answers: readonly AnswerMark[];
  /** The longest time between two answers, in ms. */
  readonly longestPause: number;
  /** Put aside with "later", or by being away: the next message goes on with it. */
  readonly later: boolean;
  /** Reminders since the client's last step. */
  readonly reminded: number;
  /** A message waits for the client to say which question it answers. */
  readonly unsure: boolean;
  readonly sentAt: number | null;
}

/** That a question has an answer (or was skipped), and the messages that gave it. */
export interface AnswerMark {
  readonly question: string;
  readonly messages: readonly number[];
  readonly skipped: boolean;
}

/** Written or spoken words; what is spoken stays with Telegram and is kept by reference. */
export type AnswerPart =
  | { readonly message: number; readonly text: string }
  | {
      readonly message: number;
      readonly chat: number;
      readonly voice: string;
      readonly round: boolean;
      readonly seconds: number;
    };

/** `words` null: the bot's own. */
export interface Picked {
  readonly id: string;
  readonly words: string | null;
}

export interface Answer {
  readonly is: 'answer';
  readonly question: string;
  readonly kind: QuestionKind;
  /** The question as it was put, when in the coach's words; null: in the bot's. */
  readonly asked: string | null;
  readonly parts: readonly AnswerPart[];
  readonly picked: readonly Picked[];
  readonly value: number | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly yes: boolean | null;
}

/** Words of which it is not known yet which of two questions they answer. */
export interface Unsure {
  readonly is: 'unsure';
  readonly parts: readonly AnswerPart[];
  readonly between: readonly string[];
}

export interface OfferNote extends OfferWords {
  readonly is: 'offer';
}

/** A client's question that no list answers, as it was written. */
export interface AskedNote {
  readonly is: 'asked';
  readonly text: string;
  /** The coach's answer, once there is one in writing. */
  readonly answer: string | null;
  /** What other clients would read, as long as the coach is still wording it. */
  readonly draft: CommonDraft | null;
}

/** A question and its answer on their way into the common ones. */
export interface CommonDraft {
  readonly question: string;
  readonly answer: string;
}

/** What is kept sealed of one client, each under a name of its own. */
export type Note =
  | (Answer | Unsure | OfferNote | AskedNote)
  | (TermsDraft | TermsNote | TalkNote | SummaryNote | SummaryDraft)
  | PrepNote;

/** An offer on its way: its words are sealed notes. Before it is sent for the first time it has version 0 and no `sentAt`. */
export interface Offer {
  readonly version: number;
  readonly sentAt: number | null;
  /** `agreed`: to the terms as well. */
  readonly answer: 'taken' | 'agreed' | 'discuss' | 'left' | null;
  /** When the client answered this version, epoch ms. */
  readonly answeredAt: number | null;
}

/** The time in which everything is explained and nothing is counted. */
export interface Welcome {
  readonly because: 'start' | 'change';
  readonly from: number;
  readonly until: number;
  /** Boundary crossings that were explained. */
  readonly explained: number;
  /** The end has been announced. */
  readonly over: boolean;
}

/** What a client did with a common question lately: read it, found no answer in it, was offered help because of it, wanted it. */
export interface Looked {
  readonly id: string;
  readonly at: number;
  readonly what: 'read' | 'unanswered' | 'help' | 'told';
}

/** A client's own question, named by the message it was written in. `offered`: known answers come first, the coach has not been told. */
export interface Ask {
  readonly n: number;
  readonly at: number;
  readonly state: 'offered' | 'open' | 'answered';
}

export const answerNote = (question: string): string => `a.${question}`;
export const askedNote = (n: number): string => `q.${n}`;

/** The offer as the client has it, as they had it before, and as the coach is writing it: the last is the coach's alone. */
export const offerNotes = ['offer', 'offer.before', 'offer.draft'] as const;
