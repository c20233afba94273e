import type { WeeklyHours } from '../hours/hours.ts';
import type { Locale } from '../locale.ts';
import type { Side } from '../side.ts';

/** What the terms consist of, in the order in which they are read (product.md, "Terms and summaries"). */
export const clauseIds = [
  ...(['hours', 'urgent', 'sessions', 'price', 'moving', 'lateness', 'overtime'] as const),
  ...(['sides', 'privacy', 'complaints', 'ending'] as const),
] as const;
export type ClauseId = (typeof clauseIds)[number];

/** In the currency's smallest units (ISO 4217): 15050 PLN is 150,50 zł. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export const places = ['online', 'phone', 'office', 'agreed'] as const;
export type Place = (typeof places)[number];

/** What the bot acts on. What belongs to which clause, and within which limits, is in `terms/fields.ts`. */
export interface TermsValues {
  /** Contact hours on the coach's wall clock. */
  readonly weekly: WeeklyHours;
  /** Time to answer, in working days: days with contact hours. */
  readonly answerDays: number;
  /** Quiet hours on the client's own clock, in minutes of the day; `from` later than `to` crosses midnight. */
  readonly quiet: { readonly from: number; readonly to: number };
  /** Urgent messages a day and a week. */
  readonly urgentDay: number;
  readonly urgentWeek: number;
  readonly sessionMinutes: number;
  readonly place: Place;
  /** How many sessions; null: not limited. */
  readonly sessions: number | null;
  /** Null: not named here, it was agreed elsewhere. */
  readonly price: Money | null;
  readonly priceFor: 'session' | 'all';
  /** In how many parts it is paid. */
  readonly instalments: number;
  /** A session can be moved or cancelled for free until so many hours before. */
  readonly freeHours: number;
  /** What a later cancelling costs, in percent of a session. */
  readonly lateCharge: number;
  /** So many minutes late are no lateness; after so many the session counts as missed. */
  readonly grace: number;
  readonly missedAfter: number;
  /** At most so many minutes over time; what each quarter of an hour begun costs. */
  readonly overtimeMost: number;
  readonly overtimePrice: Money | null;
  /** A complaint is answered within so many working days. */
  readonly complaintDays: number;
  /** Ending is said so many days before; a pause is at most so many days long. */
  readonly noticeDays: number;
  readonly pauseDays: number;
}
export type Field = keyof TermsValues;

/** The coach's own words by clause, as written. Under "urgent" they say what is urgent. */
export type OwnWords = { readonly [C in ClauseId]?: string };

/** What terms say: the values, and own words where the bot's do not do. */
export interface TermsContent {
  readonly values: TermsValues;
  readonly own: OwnWords;
  /** Clauses whose own words are the client's, which the coach took over: they go into no template. */
  readonly theirs?: readonly ClauseId[];
}

/** Terms as the coach is writing them. `base`: the version they began from, 0 for none. */
export interface TermsDraft extends TermsContent {
  readonly is: 'terms-draft';
  readonly base: number;
  readonly because: string;
  /** From when it shall hold, YYYY-MM-DD on the coach's calendar; null: from the moment both have accepted. */
  readonly from: string | null;
  /** Talks whose outcome is in it. */
  readonly taken: readonly number[];
}

/** A clause in words: exactly what somebody saw. */
export interface ClauseWords {
  readonly clause: ClauseId;
  readonly title: string;
  readonly text: string;
  /** Own words as written, marked as such wherever they are shown; null where there are none. */
  readonly own: string | null;
}

/** The whole text as one side saw it. */
export interface TermsWords {
  readonly locale: Locale;
  /** The coach's zone at that time: the clock of the contact hours, and of the moments on the paper. */
  readonly zone: string;
  /** Whose terms they are, which version, from when. */
  readonly heading: string;
  readonly clauses: readonly ClauseWords[];
}

/** One version, sealed: what it says and exactly how each side read it. It is never changed. */
export interface TermsNote extends TermsContent {
  readonly is: 'terms';
  readonly version: number;
  /** The version it is compared with: what held when it was sent; 0 for none. */
  readonly before: number;
  readonly because: string;
  readonly from: string | null;
  readonly words: { readonly [S in Side]: TermsWords };
  /** SHA-256 of both texts, in hexadecimal. */
  readonly print: string;
}

/** What a version is before it is sent, and how both sides will read it. */
export type SeenTerms = Pick<TermsNote, 'words' | 'print'>;

/** What the client says about a clause, and what the coach answers. */
export interface TalkNote {
  readonly is: 'talk';
  readonly text: string;
  /** A value proposed instead, as `terms/fields.ts` writes values. */
  readonly value: { readonly field: Field; readonly to: string } | null;
  readonly answer: string | null;
}

/** `overtaken`: a new version says something else in this clause before the coach has answered. */
export const talkStates = ['open', 'answered', 'taken', 'kept', 'overtaken'] as const;

/** One thing the client says about a clause of a version: a question, another value, other words. Its words are a sealed note. */
export interface Talk {
  readonly n: number;
  readonly clause: ClauseId;
  readonly version: number;
  readonly is: 'question' | 'value' | 'words';
  readonly at: number;
  readonly state: (typeof talkStates)[number];
  /** The coach is known to have read it. */
  readonly seen: boolean;
}

/** A version that both have accepted: the same fingerprint, each at their moment. It holds from `from` (epoch ms). */
export interface AgreedTerms {
  readonly version: number;
  readonly print: string;
  readonly values: TermsValues;
  /** Whether the terms say in own words what is urgent. */
  readonly urgentOwn: boolean;
  readonly coachAt: number;
  readonly clientAt: number;
  readonly from: number;
  /** Both have been told that it holds now. */
  readonly told: boolean;
}

/** A version on the table: accepted by the coach with the sending, not yet by the client. */
export interface TermsProposal {
  readonly version: number;
  readonly print: string;
  readonly values: TermsValues;
  readonly urgentOwn: boolean;
  readonly sentAt: number;
  /** Epoch ms; null: from the moment both have accepted. */
  readonly from: number | null;
  /** When the client last did something about it, and reminders since. */
  readonly movedAt: number;
  readonly reminded: number;
}

/** Where the two stand with their terms. */
export interface Terms {
  /** Versions numbered so far. */
  readonly made: number;
  /** What holds, and after it what has been accepted for a later day: at most two, by `from`. */
  readonly agreed: readonly AgreedTerms[];
  readonly proposal: TermsProposal | null;
  /** What is being said about clauses: open ones, and those answered since the last version. */
  readonly talks: readonly Talk[];
  /** Talks numbered so far. */
  readonly talked: number;
  /** Whether the coach is writing a version. */
  readonly drafting: boolean;
}

export const termsNote = (version: number): string => `t.${version}`;
export const termsDraft = 't.draft';
export const talkNote = (n: number): string => `t.talk.${n}`;
