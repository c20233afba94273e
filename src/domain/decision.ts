import type { Handbook, Note } from './beginning/nouns.ts';
import type { Effect } from './effects.ts';
import type { TextArgs, TextKey } from './texts.ts';
import type { Engagement, Invitation, Person, Practice, Question } from './world.ts';

/** A dated fact of an engagement, for the append-only journal. */
export interface Fact {
  readonly client: number;
  readonly what: string;
  readonly by: 'coach' | 'client' | 'bot';
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  /** Words that were said with it: sealed in the journal with the engagement's key. */
  readonly words?: Readonly<Record<string, string>>;
}

/** What happened to the event, for the operator's figures. */
export type Outcome =
  | 'relayed'
  | 'held'
  | 'gathered'
  | 'refused'
  | 'asked'
  | 'opened'
  | 'changed'
  | 'answered'
  | 'nothing';

/** What a decision changes and wants done: plain data, committed in one step or not at all. */
export interface Decision {
  readonly outcome: Outcome;
  readonly person?: Person;
  readonly practice?: Practice;
  readonly engagements?: readonly Engagement[];
  readonly invitation?: Invitation;
  readonly handbook?: Handbook;
  /** Sealed notes of the one client that the scope names, by name; null destroys. */
  readonly notes?: ReadonlyMap<string, Note | null>;
  /** Clients of whom everything is to be destroyed. */
  readonly erase?: readonly number[];
  /** The practice itself is destroyed. */
  readonly erasePractice?: boolean;
  readonly facts?: readonly Fact[];
  readonly effects?: readonly Effect[];
  /** The small answer on top of a pressed button. */
  readonly toast?: Toast;
  /** What the next typed words of whoever acts answer; null closes what was asked before. Absent changes nothing. */
  readonly asks?: { readonly question: Question; readonly about: string } | null;
}

export interface Toast {
  readonly text: TextKey;
  readonly args: TextArgs;
  readonly alert?: boolean;
}

/** A small answer on top of the button, and nothing else. */
export const toasted = (text: Toast['text']): Decision => ({ outcome: 'answered', toast: { text, args: {} } });

/** The button was made for something that is so no longer. */
export const outdated: Decision = toasted('outdated');
