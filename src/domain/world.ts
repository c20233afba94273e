import type { RecordHead, Summaries } from './agreements/summary-nouns.ts';
import type { Terms } from './agreements/terms-nouns.ts';
import type { Ask, Handbook, Intake, Looked, Note, Offer, Welcome } from './beginning/nouns.ts';
import type { Dialog } from './dialog.ts';
import type { Override, Span, WeeklyHours } from './hours/hours.ts';
import type { Keeping } from './keeping/nouns.ts';
import type { Locale } from './locale.ts';
import type { Side } from './side.ts';

export { type Question, questions } from './dialog.ts';
export { type Locale, locales } from './locale.ts';
export type { Side } from './side.ts';

/** A message as Telegram keeps it: the bot holds the reference, never the content. `at` is epoch ms. */
export interface MessageRef {
  readonly chat: number;
  readonly message: number;
  readonly at: number;
  readonly kind: string;
  readonly group: string | null;
  readonly replyTo: number | null;
}

/** A message that waits for an opening. `edited`: it was delivered before, and this is its new wording. */
export interface Held extends MessageRef {
  readonly edited: boolean;
  /** Telegram may have delivered it already: when it is sent again, it says so. */
  readonly repeat?: boolean;
}

/** Someone who talks to the bot, by Telegram user id (which is also the id of their private chat and of their practice). */
export interface Person {
  readonly id: number;
  readonly locale: Locale;
  readonly zone: string | null;
  readonly coach: boolean;
  /** Practices in which this person is a client. */
  readonly coaches: readonly number[];
  /** The practice that unaddressed messages go to; the own id means "as a coach"; null means ask. */
  readonly hat: number | null;
  /** The practice whose questionnaire this person took up last; whether it still goes on is in the engagement. */
  readonly answering: number | null;
  /** Messages that wait for the answer to "to whom?". */
  readonly unaddressed: readonly MessageRef[];
  /** The question whose typed answer is awaited; the coach's first conversation is in the practice. */
  readonly dialog: Dialog | null;
}

export const onboardingSteps = ['language', 'zone', 'name', 'hours'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

/** A practice's settings; its id is the coach's user id. */
export interface Practice {
  readonly id: number;
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string;
  readonly weekly: WeeklyHours;
  readonly overrides: readonly Override[];
  readonly spans: readonly Span[];
  /** Questions of the first conversation that are still open, in order. */
  readonly onboarding: readonly OnboardingStep[];
  readonly clients: readonly number[];
  /** The client whom the coach chose for the next message, and when (epoch ms); `urgent` when it answers an urgent notice. */
  readonly writingTo: { readonly client: number; readonly at: number; readonly urgent?: true } | null;
  /** What the bot wants to tell the coach at the next opening. */
  readonly notices: readonly Notice[];
  readonly forum: Forum | null;
}

/** The coach's forum group: one topic per client. */
export interface Forum {
  readonly chat: number;
  readonly topics: readonly { readonly client: number; readonly thread: number }[];
}

/** A report for the coach that waits for opening. */
export interface Notice {
  readonly client: number | null;
  readonly at: number;
  readonly notice: NoticeKind;
  /** What exactly it reports, where the kind alone does not say it. */
  readonly about?: string;
}
export const noticeKinds = [
  ...(['wants-in', 'stopped', 'came-back', 'unreachable', 'reachable', 'erased', 'not-delivered'] as const),
  ...(['brief', 'answer-changed', 'stuck', 'needs-help', 'offer-taken', 'offer-discussed', 'offer-left'] as const),
  ...(['second-thought'] as const),
  ...(['agreed', 'asked', 'welcome-over'] as const),
  ...(['terms-talk', 'terms-agreed', 'terms-unanswered', 'terms-hold'] as const),
  ...(['summary-sent', 'summary-answered', 'summary-unconfirmed'] as const),
  ...(['session-news', 'session-around', 'money-news', 'promise-news'] as const),
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const stages = [
  ...(['invited', 'intake', 'offer', 'terms', 'active', 'paused', 'ending', 'ended'] as const),
] as const;
export type Stage = (typeof stages)[number];

/** One coach and one client: what is loaded, decided on and committed. */
export interface Engagement {
  readonly practice: number;
  readonly client: number;
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string | null;
  readonly stage: Stage;
  /** Where a paused client comes back to; null unless paused. */
  readonly pausedFrom: Stage | null;
  /** When the client agreed to data being kept; null until then. */
  readonly consentAt: number | null;
  readonly activeAt: number | null;
  readonly intake: Intake | null;
  readonly offer: Offer | null;
  /** Whether the two may write to each other though the work has not begun: the coach asked, or the client wants to discuss the offer. */
  readonly talking: boolean;
  readonly welcome: Welcome | null;
  /** Null until terms are written for this client. */
  readonly terms: Terms | null;
  readonly summaries: Summaries | null;
  /** Sessions, money and promises; null until there are any. */
  readonly keeping: Keeping | null;
  /** The journal's last entry: a commit that adds to it names the entry before. */
  readonly record: RecordHead;
  /** The client's own questions; those in state `open` wait for the coach. */
  readonly asks: readonly Ask[];
  /** What the client did with common questions in the last days. */
  readonly looked: readonly Looked[];
  /** False while Telegram refuses to deliver to the client. */
  readonly reachable: boolean;
  readonly spans: readonly Span[];
  /** The client's messages that wait for opening. */
  readonly held: readonly Held[];
  /** The coach's messages that wait for opening. */
  readonly outgoing: readonly Held[];
  /** What the client was told in this closed period. */
  readonly told: Told | null;
  /** The closed period in which the coach was asked "at opening, or now?". */
  readonly coachAsked: number | null;
  readonly urgent: Urgent;
  /** Parts of an album that are still arriving. */
  readonly gathering: Gathering | null;
  readonly lastClientAt: number | null;
  readonly lastCoachAt: number | null;
  /** Since when the client has been waiting for an answer; null when answered. */
  readonly waitingSince: number | null;
  /** When the client was last told of a delay of the bot's own. */
  readonly delayToldAt: number | null;
}

/** `period` names the closed period (epoch ms of its start), `opensAt` what was promised; null when there was no date to give. */
export interface Told {
  readonly period: number;
  readonly opensAt: number | null;
}

export interface Urgent {
  /** Epoch ms of urgent notices, the newest last; older than two weeks are forgotten. */
  readonly used: readonly number[];
  /** Since when the client's next line is awaited as the reason. */
  readonly askedAt: number | null;
  /** A reason already written with the command, which waits for the client's yes. */
  readonly reason: MessageRef | null;
}

export interface Gathering {
  readonly side: Side;
  readonly group: string;
  readonly parts: readonly MessageRef[];
  readonly at: number;
}

/** A link that makes its first reader a client (or a coach). Only the hash of its code is a name for it. */
export interface Invitation {
  readonly hash: string;
  readonly kind: Side;
  readonly practice: number | null;
  readonly expiresAt: number | null;
  readonly usedBy: number | null;
}

/** Everything a decision may look at. What was not asked for, or does not exist, is null or absent. */
export interface World {
  readonly person: Person | null;
  readonly practice: Practice | null;
  readonly engagements: ReadonlyMap<number, Engagement>;
  readonly invitation: Invitation | null;
  /** What the coach has prepared for every client; null when it was not asked for. */
  readonly handbook: Handbook | null;
  /** Sealed notes by name, of the one client the scope names. */
  readonly notes: ReadonlyMap<string, Note>;
}
