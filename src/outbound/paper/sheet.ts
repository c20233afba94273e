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
}

/** A `quote` is somebody's own words, a `fact` one line of a list. Line breaks in the text are kept. */
export interface SheetParagraph {
  readonly text: string;
  readonly look: 'plain' | 'quote' | 'small' | 'fact';
}
