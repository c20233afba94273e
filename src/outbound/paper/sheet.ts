import type { Locale } from '../../domain/world.ts';

/** What shall be printed, in plain words: how it looks is decided by the printing. */
export interface Sheet {
  readonly locale: Locale;
  readonly title: string;
  /** Small lines under the title: names, dates. */
  readonly about: readonly string[];
  readonly sections: readonly SheetSection[];
  /** Small, on each page, beside its number. */
  readonly footer: string;
  /** For programs, in the file's own information; plain ASCII stands there as it is. */
  readonly mark?: string;
}

export interface SheetSection {
  /** Empty for none. */
  readonly heading: string;
  /** Small words beside the heading. */
  readonly note?: string;
  /** Begins a page. */
  readonly apart?: true;
  readonly paragraphs: readonly SheetParagraph[];
  /** Stands below the paragraphs. */
  readonly table?: SheetTable;
}

/** Columns with their shares of the line, those with figures set to the right; what stands above them; and a cell for each in every row. */
export interface SheetTable {
  readonly columns: readonly { readonly share: number; readonly right?: true }[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A `quote` is somebody's own words, a `fact` one line of a list. Line breaks in the text are kept. */
export interface SheetParagraph {
  readonly text: string;
  readonly look: 'plain' | 'quote' | 'small' | 'fact';
}
