import type { Face } from './fonts.ts';
import type { SheetParagraph } from './sheet.ts';

/** A way of setting text; sizes in points, `leading` from one line to the next. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** How one kind of paragraph stands: its style, how far it is moved in, and the space above it. */
export interface Stand {
  readonly style: Style;
  readonly indent: number;
  readonly before: number;
  /** Drawn beside it: a thin rule along the whole, or a dash before the first line. */
  readonly edge?: 'rule' | 'dash';
  readonly tag: 'P' | 'BlockQuote';
}

/** A4 in points. The left margin leaves room for a file's holes; lines are as long as is good to read. */
export const page = {
  ...{ width: 595.28, height: 841.89 },
  ...{ left: 86, right: 86, top: 76, bottom: 92 },
  ...{ headline: 45, footline: 787 },
};
export const lineLength = page.width - page.left - page.right;
export const pageRoom = page.height - page.top - page.bottom;

const ink = '#2a2c27';
const soft = '#6a675b';
export const colours = { green: '#24352c', accent: '#3a55a4', hairline: '#d9cfba' };

export const styles = {
  title: { face: 'strong', size: 25, leading: 31, colour: colours.green },
  about: { face: 'sans', size: 9, leading: 14.5, colour: soft },
  heading: { face: 'strong', size: 12.5, leading: 17, colour: colours.green },
  note: { face: 'sans', size: 8, leading: 13, colour: soft },
  reading: { face: 'serif', size: 10.75, leading: 16.5, colour: ink },
  small: { face: 'sans', size: 8.5, leading: 13, colour: soft },
  cell: { face: 'sans', size: 9, leading: 13.5, colour: ink },
  margin: { face: 'sans', size: 7.5, leading: 11, colour: soft },
} as const satisfies Record<string, Style>;

export const stands: Record<SheetParagraph['look'], Stand> = {
  plain: { style: styles.reading, indent: 0, before: 6, tag: 'P' },
  quote: { style: styles.reading, indent: 15, before: 8, edge: 'rule', tag: 'BlockQuote' },
  small: { style: styles.small, indent: 0, before: 8, tag: 'P' },
  fact: { style: styles.reading, indent: 15, before: 2.5, edge: 'dash', tag: 'P' },
};

/** Space above a section with a heading and one without. */
export const beforeSection = { withHeading: 22, without: 14 };
/** Space between heading and what follows takes the place of a paragraph's own. */
export const afterHeading = 5;
/** An empty line of the author's. */
export const emptyLine = 8;
