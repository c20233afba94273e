import type { Side } from '../../side.ts';
import type { ItemState } from '../summary-nouns.ts';
import type { RecordEntry } from './entry.ts';

/** Where words that were said are found: in which entry, under which name. */
export interface Said {
  readonly by: RecordEntry['by'];
  readonly at: number;
  readonly entry: RecordEntry;
  readonly name: string;
}

/** What became of one thing decided, as the record tells it. */
export interface AgreedItem {
  readonly is: 'item';
  readonly summary: number;
  readonly item: number;
  /** Its wordings, the newest last: nothing is edited, only amended. */
  readonly said: readonly Said[];
  readonly owner: Side | 'both' | null;
  /** YYYY-MM-DD. */
  readonly due: string | null;
  readonly state: ItemState;
  /** When its state last changed, and by whom. */
  readonly at: number;
  readonly stateBy: RecordEntry['by'];
  /** Who would like to drop it, since when; that needs the other side's yes. */
  readonly waiving: Pick<RecordEntry, 'by' | 'at'> | null;
}

/** A version of the terms; `dropped`: the next one was sent before it was accepted; `replaced`: both had accepted it. */
export const versionStates = ['sent', 'agreed', 'holds', 'replaced', 'dropped', 'withdrawn'] as const;

export interface AgreedVersion {
  readonly is: 'terms';
  readonly version: number;
  readonly state: (typeof versionStates)[number];
  readonly sentAt: number;
  readonly sentBy: RecordEntry['by'];
  /** When both had accepted it; null until then. */
  readonly agreedAt: number | null;
  readonly at: number;
  readonly stateBy: RecordEntry['by'];
  /** From before the two began anew: its text is not kept any more. */
  readonly earlier: boolean;
}

export type Agreed = AgreedItem | AgreedVersion;

/** The words; null where their key is gone. */
export const wordsOf = ({ entry, name }: Said): string | null => entry.words?.[name] ?? null;

/** What an item says now. */
export const textOf = ({ said }: AgreedItem): string | null => {
  const last = said.at(-1);
  return last ? wordsOf(last) : null;
};

/** Promises and terms that still matter. */
export const isOpen = (one: Agreed): boolean =>
  one.is === 'item'
    ? one.state !== 'done' && one.state !== 'waived'
    : one.state === 'sent' || one.state === 'agreed' || one.state === 'holds';
