import type { Money } from './agreements/terms-nouns.ts';
import type { WeeklyHours } from './hours/hours.ts';
import type { Locale } from './locale.ts';
import type { BeginningPhrase } from './text-phrases.ts';
import type { AgreementsPhrase } from './text-phrases-of-agreements.ts';
import type { KeepingPhrase } from './text-phrases-of-keeping.ts';

/** A moment in epoch ms, shown on the reader's wall clock. */
export interface Moment {
  readonly moment: number;
}
/** A length of time in minutes. */
export interface Length {
  readonly minutes: number;
}
export interface Hours {
  readonly weekly: WeeklyHours;
  /** The zone of their wall clock: its city is named to every reader, not only to those who live by another. */
  readonly zone?: string;
}
/** A zone by its IANA name, shown as a city. */
export interface Zone {
  readonly zone: string;
}
/** An amount with its currency, shown as the reader's language writes it. */
export interface Amount {
  readonly money: Money;
}
/** Calendar days, YYYY-MM-DD, both included; `to` null has no end. */
export interface Days {
  readonly days: { readonly from: string; readonly to: string | null };
}
/** Texts that are parts of others. */
type PhraseKey =
  | BeginningPhrase
  | AgreementsPhrase
  | KeepingPhrase
  | 'urgent-meaning'
  | 'state-open'
  | 'state-open-always'
  | 'state-closed'
  | 'state-closed-open-ended'
  | 'since-waiting'
  | 'since-answered'
  | 'last-contact'
  | 'last-none'
  | 'zone-known'
  | 'zone-not-known'
  | 'away-line'
  | 'away-none'
  | 'client-line'
  | 'digest-client';

/** A text inside a text; `client` is whose name it may use, `locale` another language than the reader's. */
export interface Phrase {
  readonly phrase: PhraseKey;
  readonly args?: TextArgs;
  readonly client?: number;
  readonly locale?: Locale;
}
export interface Lines {
  readonly lines: readonly Phrase[];
}
/** Clients with a count each: "Aigerim (3), Tomasz (1)". */
export interface Tally {
  readonly tally: readonly (readonly [client: number, count: number])[];
}
export type TextArg = string | number | Moment | Length | Hours | Zone | Amount | Days | Phrase | Lines | Tally;
export type TextArgs = Readonly<Record<string, TextArg>>;

/** No arguments of its own. Every text may use $coach and $client, the names of the two. */
export type Plain = Readonly<Record<never, TextArg>>;
