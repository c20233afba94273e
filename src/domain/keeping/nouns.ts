import type { Money } from '../agreements/terms-nouns.ts';
import type { Side } from '../side.ts';

/** A stretch of time: when it begins (epoch ms), and how many minutes long it is. */
export interface Slot {
  readonly at: number;
  readonly minutes: number;
}

export const sessionStates = ['proposed', 'agreed', 'held', 'missed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A time that one side has put on the table, when (epoch ms). */
export interface SlotProposal extends Slot {
  readonly by: Side;
  readonly sentAt: number;
  /** Who asked for another time in the first place, and when: a counter-proposal keeps it, for moving late is counted from here. */
  readonly askedBy: Side;
  readonly askedAt: number;
}

export const arrivals = ['here', 'late', 'absent'] as const;
/** How one side came to a session, as somebody said: `minutes` late, 0 where that does not apply. */
export interface Arrival {
  readonly is: (typeof arrivals)[number];
  readonly minutes: number;
  readonly by: Side;
}

/** A session of the two. Its number is never used again: with the practice and the client it is its name for good. */
export interface Session extends Slot {
  readonly n: number;
  /** While it is `proposed`, `at` is the time proposed first; once `agreed`, the time both have said yes to. */
  readonly state: SessionState;
  /** When its present time was agreed on (epoch ms); null before. Reminders are counted from here. */
  readonly agreedAt: number | null;
  /** Times both agreed on so far, and its cancelling: reminders are named by it, and so is the state of its calendar file. */
  readonly version: number;
  /** One more with each change of any kind: a button was made for one of its turns. */
  readonly turn: number;
  /** A time on the table that the other side has not said yes to: the first one, or a move. */
  readonly proposal: SlotProposal | null;
  /** The first session of the weekly series it belongs to; null for a single one. */
  readonly series: number | null;
  /** How many of the preparing questions the client has answered; their words are a sealed note. */
  readonly prepared: number;
  readonly came: { readonly [S in Side]: Arrival | null };
  /** Minutes over time as somebody said, 0 for on time; null until then. */
  readonly over: number | null;
  /** How it felt to the coach, from one to five: for the coach's eyes alone. Null until it is said. */
  readonly felt: number | null;
}

export const chargeReasons = ['late-move', 'late-cancel', 'missed', 'overtime'] as const;
export type ChargeReason = (typeof chargeReasons)[number];
/** What the terms say somebody owes, which the coach charges, waives or wants to talk about. */
export interface Charge {
  readonly n: number;
  readonly session: number;
  readonly why: ChargeReason;
  /** Null where the terms name no price. */
  readonly amount: Money | null;
  /** Minutes over time; hours before the session at which it was moved; 0 for a session missed. */
  readonly measure: number;
  readonly at: number;
  readonly state: 'open' | 'charged' | 'waived' | 'talk';
  /** The version of the terms it comes from; null for what is usual. */
  readonly terms: number | null;
}

export const dueStates = ['due', 'reported', 'paid', 'waived'] as const;
export const dueReasons = ['part', 'session', ...chargeReasons, 'other'] as const;
/** A sum to be paid on a day (YYYY-MM-DD). */
export interface Due {
  readonly n: number;
  readonly why: (typeof dueReasons)[number];
  readonly amount: Money;
  readonly on: string;
  readonly state: (typeof dueStates)[number];
  /** One more with each change: a button was made for one of its turns. */
  readonly turn: number;
  /** The session it is for; null where it is for none in particular. */
  readonly session: number | null;
  readonly addedAt: number;
  /** Since when it is to be paid (epoch ms): anew when a payment was not received, or a talk about it is over. Reminders are counted from here. */
  readonly openSince: number;
  readonly reportedAt: number | null;
  readonly settledAt: number | null;
  /** The client's message with a receipt, by reference. */
  readonly receipt: { readonly chat: number; readonly message: number } | null;
  /** Whether the two are talking about it: no reminders meanwhile. */
  readonly talk: boolean;
}

/** A part of a plan: how much by which day (YYYY-MM-DD). */
export interface PlanPart {
  readonly on: string;
  readonly amount: Money;
}

/** A plan on the table. With the other side's yes it takes the place of the parts that are not yet paid. */
export interface PlanProposal {
  readonly n: number;
  readonly by: Side;
  readonly sentAt: number;
  readonly parts: readonly PlanPart[];
}

/** An item of a summary that both have confirmed and somebody does, until a day (YYYY-MM-DD) or some time. Its words are in the summary. */
export interface Followed {
  readonly summary: number;
  readonly item: number;
  readonly turn: number;
  readonly owner: Side | 'both';
  readonly due: string | null;
  /** When it was confirmed (epoch ms). */
  readonly since: number;
}

/** What the two keep: their sessions, money and promises, and what was said about them in time. */
export interface Keeping {
  /** Sessions to come, and those over for less than the time kept for them, by their number. */
  readonly sessions: readonly Session[];
  readonly sessionsMade: number;
  /** Sessions that took place. */
  readonly sessionsHeld: number;
  readonly charges: readonly Charge[];
  readonly chargesMade: number;
  /** Charges waived so far. */
  readonly waived: number;
  readonly dues: readonly Due[];
  readonly duesMade: number;
  readonly plan: PlanProposal | null;
  readonly plansMade: number;
  /** Plans that somebody is still writing. */
  readonly planDrafts: { readonly [S in Side]: readonly PlanPart[] | null };
  readonly promises: readonly Followed[];
  /** Names of reminders that were said: none of them is said again. */
  readonly reminded: readonly string[];
}

export const nothingKept: Keeping = {
  ...{ sessions: [], sessionsMade: 0, sessionsHeld: 0 },
  ...{ charges: [], chargesMade: 0, waived: 0 },
  ...{ dues: [], duesMade: 0, plan: null, plansMade: 0 },
  ...{ planDrafts: { coach: null, client: null } },
  ...{ promises: [], reminded: [] },
};

/** What the client answered to the preparing questions of a session, in their order; null is not answered yet. */
export interface PrepNote {
  readonly is: 'prep';
  readonly answers: readonly (string | null)[];
}

export const prepNote = (session: number): string => `p.${session}`;
