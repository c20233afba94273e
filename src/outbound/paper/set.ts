import type { Face } from './fonts.ts';
import type { Style } from './look.ts';

/** How wide texts are and which letters there are. */
export interface Letters {
  widthOf(text: string, style: Style): number;
  has(face: Face, codePoint: number): boolean;
}

/** What belongs together: a title, a heading, a paragraph. The tag tells readers aloud what it is. */
export interface Block {
  readonly tag: 'H1' | 'H2' | 'P' | 'BlockQuote';
}

/** A piece of a row; `x` counts from the left margin. A row with several pieces is how a table would be set. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly x: number;
}

/** One line on the paper. The space before it is left out at the top of a page. */
export interface Row {
  readonly block: Block;
  readonly pieces: readonly Piece[];
  /** Drawn with it: a rule that runs along its block, a dash before it, a border in its place, or a hairline above it. */
  readonly edge?: 'rule' | 'dash' | 'border' | 'line';
  readonly height: number;
  readonly before: number;
  /** Whether a page may begin with it. */
  readonly mayBegin: boolean;
  /** Whether a page ends before it. */
  readonly mustBegin?: boolean;
}
