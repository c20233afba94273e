import type { FluentVariable } from '@fluent/bundle';
import type { TextKey } from '../domain/texts.ts';
import type { Locale } from '../domain/world.ts';
import type { Tongue } from './wording-tongues.ts';

/** Whose eyes read a text: language, clocks and names. `otherZone` is the other side's, null where it does not matter. */
export interface Reader {
  readonly locale: Locale;
  readonly zone: string | null;
  readonly otherZone: string | null;
  /** Epoch ms. */
  readonly now: number;
  readonly names: { readonly coach: string; client(id: number): string };
  /** Whom the text is to or about. */
  readonly client: number | null;
}

/** A zone as people know it: the name of its city. */
export type Cities = (zone: string, locale: Locale) => string;

/** One text on its way to one reader. `moments` collects the moments it names. */
export interface Voice {
  readonly tongue: Tongue;
  readonly tongues: Readonly<Record<Locale, Tongue>>;
  readonly cities: Cities;
  readonly reader: Reader;
  readonly moments: number[];
}

/** A text of which everything is known already. */
export const put = ({ tongue }: Voice, key: TextKey, values: Record<string, FluentVariable> = {}): string =>
  tongue.fixed(key) ?? tongue.format(key, values);

/** The zone whose wall clock the reader is shown: the own one, else the other side's. */
export const shownZone = ({ zone, otherZone }: Reader): string => zone ?? otherZone ?? 'UTC';
