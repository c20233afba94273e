/** One entry of an engagement's record, opened: what happened, when, by whom. */
export interface RecordEntry {
  /** Its number in the chain; null for what was written before there was one. */
  readonly n: number | null;
  /** Epoch ms. */
  readonly at: number;
  readonly what: string;
  readonly by: 'coach' | 'client' | 'bot';
  readonly data: Readonly<Record<string, string | number | boolean>>;
  /** Whether words were said with it, even if they cannot be opened any more. */
  readonly spoken: boolean;
  /** Words said with it; null where there are none, or where their key is gone. */
  readonly words: Readonly<Record<string, string>> | null;
}
