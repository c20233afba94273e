import type { Side } from '../side.ts';

export const itemStates = ['waiting', 'confirmed', 'disputed', 'done', 'waived'] as const;
export type ItemState = (typeof itemStates)[number];

/** What one line says before it is agreed: its words, who does it, until when (YYYY-MM-DD). */
export interface ItemWords {
  readonly text: string;
  readonly owner: Side | 'both' | null;
  readonly due: string | null;
}

/** One thing decided. What was said of it before stays in the journal: nothing is edited, only amended. */
export interface Item extends ItemWords {
  readonly state: ItemState;
  /** Whose words these are; the other side confirms them. */
  readonly by: Side;
  /** When its state last changed, and by whom. */
  readonly at: number;
  readonly stateBy: Side;
  /** One more with each change: a button was made for one of its turns. */
  readonly turn: number;
  /** The words before a correction, as long as the correction is not confirmed. */
  readonly before: ItemWords | null;
  /** Who would like to drop it; that needs the other side's yes. */
  readonly waiving: Side | null;
}

/** A summary, sealed. */
export interface SummaryNote {
  readonly is: 'summary';
  readonly n: number;
  readonly by: Side;
  readonly sentAt: number;
  readonly items: readonly Item[];
}

/** A summary somebody is writing. */
export interface SummaryDraft {
  readonly is: 'summary-draft';
  readonly items: readonly ItemWords[];
}

/** What a summary waits for from one side. */
export interface Awaited {
  /** How many items wait for this side's yes. */
  readonly items: number;
  /** When this side was asked once more (epoch ms); null until then. */
  readonly askedAt: number | null;
  /** Whether the other side was told that it stays unconfirmed. */
  readonly told: boolean;
}

/** A summary of which something still waits for a yes, or of which somebody has not heard the news yet. */
export interface OpenSummary {
  readonly n: number;
  readonly by: Side;
  readonly sentAt: number;
  /** When something in it changed last. */
  readonly movedAt: number;
  readonly awaited: { readonly [S in Side]: Awaited };
  /** Who has not heard yet of what changed. */
  readonly news: readonly Side[];
}

/** Where the two stand with their summaries. */
export interface Summaries {
  /** Summaries numbered so far. */
  readonly made: number;
  readonly open: readonly OpenSummary[];
  /** Who is writing one. */
  readonly drafting: readonly Side[];
  /** Until when (epoch ms) the bot offers none of its own accord; null when it may. */
  readonly restUntil: number | null;
  /** When the two last wrote what looks like a decision (epoch ms); null when they did not since the last offer. */
  readonly hintAt: number | null;
}

/** The record of what happened: how many entries are chained, and the hash of the last. */
export interface RecordHead {
  readonly entries: number;
  readonly head: string;
}

export const summaryNote = (n: number): string => `s.${n}`;
export const summaryDraft = (side: Side): string => `s.draft.${side}`;
