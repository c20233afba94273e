import { legible } from './letters.ts';
import { breakEvenly, breakLines } from './lines.ts';
import { afterHeading, beforeSection, emptyLine, lineLength, type Stand, type Style, stands, styles } from './look.ts';
import type { Block, Letters, Row } from './set.ts';
import type { Sheet, SheetParagraph, SheetSection } from './sheet.ts';
import { tableRows } from './table.ts';

export type { Block, Letters, Piece, Row } from './set.ts';

/** The title and what stands under it. */
export const headRows = ({ title, about }: Sheet, letters: Letters): Row[] => {
  const names = lines(title, styles.title, lineLength, letters, breakEvenly);
  const small = about.flatMap((line) => lines(line, styles.about, lineLength, letters));
  return [
    ...rowsOf({ tag: 'H1' }, names, styles.title, 0, 0),
    ...rowsOf({ tag: 'P' }, small, styles.about, 0, 7),
    { block: { tag: 'P' }, pieces: [], edge: 'border', height: 3, before: 15, mayBegin: false },
  ];
};

/** A heading stays with two lines of what follows it, and so do short paragraphs that make up these two. */
export const sectionRows = (section: SheetSection, letters: Letters): Row[] => {
  const heading = headingRows(section, letters);
  const before = heading.length > 0 ? afterHeading : beforeSection.without;
  const paragraphs = section.paragraphs.flatMap((paragraph) => paragraphRows(paragraph, letters));
  const rows = [...paragraphs, ...(section.table ? tableRows(section.table, letters) : [])].map((row, i) =>
    i === 0 ? { ...row, before } : row,
  );
  const all = [...heading, ...rows.map((row, i) => (heading.length > 0 && i < 2 ? { ...row, mayBegin: false } : row))];
  return section.apart ? all.map((row, i) => (i === 0 ? { ...row, mustBegin: true } : row)) : all;
};

const headingRows = ({ heading, note = '' }: SheetSection, letters: Letters): Row[] => {
  const block: Block = { tag: 'H2' };
  const set = lines(heading, styles.heading, lineLength, letters, breakEvenly);
  const rows = rowsOf(block, set, styles.heading, 0, beforeSection.withHeading).map(keptTogether);
  const last = rows.at(-1);
  const words = lines(note, styles.note, lineLength, letters);
  const [only] = words;
  if (!last || only === undefined) return rows;
  const x = letters.widthOf(set.at(-1) ?? '', styles.heading) + 7;
  const isBeside = words.length === 1 && x + letters.widthOf(only, styles.note) <= lineLength;
  if (!isBeside)
    return [...rows, ...rowsOf(block, words, styles.note, 0, 1).map((row) => ({ ...row, mayBegin: false }))];
  return [...rows.slice(0, -1), { ...last, pieces: [...last.pieces, { text: only, style: styles.note, x }] }];
};

const keptTogether = (row: Row, i: number): Row => ({ ...row, mayBegin: i === 0 });

const paragraphRows = ({ text, look }: SheetParagraph, letters: Letters): Row[] => {
  const { style, indent, before, edge, tag }: Stand = stands[look];
  const set = lines(text, style, lineLength - indent, letters);
  const rows = rowsOf({ tag }, set, style, indent, before);
  return edge ? rows.map((row, i) => (edge === 'dash' && i > 0 ? row : { ...row, edge })) : rows;
};

/** Rows of one block; neither its first line nor its last stands alone on a page. An empty line is space above the next. */
const rowsOf = (block: Block, set: readonly string[], style: Style, x: number, before: number): Row[] => {
  const rows: Row[] = [];
  for (const [i, text] of set.entries()) {
    if (text === '') continue;
    const space = rows.length === 0 ? before : set[i - 1] === '' ? emptyLine : 0;
    rows.push({ block, pieces: [{ text, style, x }], height: style.leading, before: space, mayBegin: true });
  }
  return rows.map((row, i) => ({ ...row, mayBegin: i !== 1 && (i === 0 || i !== rows.length - 1) }));
};

type Break = typeof breakLines;

/** A text as lines: its author's, and as many more as it needs. */
const lines = (text: string, style: Style, width: number, letters: Letters, cut: Break = breakLines): string[] => {
  const widthOf = (part: string): number => letters.widthOf(part, style);
  const clean = legible(text, (codePoint) => letters.has(style.face, codePoint)).trim();
  return clean === '' ? [] : clean.split('\n').flatMap((line) => cut(line === '' ? '' : `${line} `, width, widthOf));
};
