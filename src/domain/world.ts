import type { Override, Span, WeeklyHours } from './hours/hours.ts';

export type Locale = 'ru' | 'pl' | 'kk' | 'en';
export const locales: readonly Locale[] = ['ru', 'pl', 'kk', 'en'];
export type Side = 'coach' | 'client';

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
  /** Messages that wait for the answer to "to whom?". */
  readonly unaddressed: readonly MessageRef[];
  /** The question whose typed answer is awaited; the coach's first conversation is in the practice. */
  readonly dialog: { readonly question: Question; readonly at: number } | null;
}

export type Question = 'zone' | 'hours' | 'away' | 'open' | 'close' | 'name';

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
}
export type NoticeKind =
  | 'wants-in'
  | 'stopped'
  | 'came-back'
  | 'unreachable'
  | 'reachable'
  | 'erased'
  | 'not-delivered';

export type Stage = 'invited' | 'active' | 'paused' | 'ended';

/** One coach and one client: what is loaded, decided on and committed. */
export interface Engagement {
  readonly practice: number;
  readonly client: number;
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string | null;
  readonly stage: Stage;
  /** When the client agreed to data being kept; null until then. */
  readonly consentAt: number | null;
  readonly activeAt: number | null;
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
}
