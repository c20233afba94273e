import { legible } from './letters.ts';
import { breakLines } from './lines.ts';
import { lineLength, type Style, styles } from './look.ts';
import type { Block, Letters, Piece, Row } from './set.ts';
import type { SheetTable } from './sheet.ts';

/** Between two columns, in points. */
const gap = 12;
const beforeRow = 9;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isRight: boolean;
}

/** A table: small headings, then a row each, with a hairline above every one. A row stays on one page, and so do the headings with the first. */
export const tableRows = ({ columns, head, rows }: SheetTable, letters: Letters): Row[] => {
  const places = placesOf(columns);
  const first = cellRows(head, places, styles.note, letters).map((row) => ({ ...row, mayBegin: false }));
  const body = rows.flatMap((cells, i) => {
    const set = cellRows(cells, places, styles.cell, letters);
    return set.map((row, line) =>
      line === 0 ? { ...row, before: beforeRow, edge: 'line' as const, mayBegin: i > 0 } : { ...row, mayBegin: false },
    );
  });
  return [...first, ...body];
};

const placesOf = (columns: SheetTable['columns']): Column[] => {
  const room = lineLength - gap * (columns.length - 1);
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = 0;
  return columns.map(({ share, right }) => {
    const width = (room * share) / whole;
    const place = { x, width, isRight: right ?? false };
    x += width + gap;
    return place;
  });
};

/** One row of the table as as many lines as its longest cell needs. */
const cellRows = (cells: readonly string[], places: readonly Column[], style: Style, letters: Letters): Row[] => {
  const block: Block = { tag: 'P' };
  const widthOf = (text: string): number => letters.widthOf(text, style);
  const set = places.map(({ width }, i) => {
    const clean = legible(cells[i] ?? '', (codePoint) => letters.has(style.face, codePoint)).trim();
    return breakLines(`${clean} `, width, widthOf).map((line) => line.trimEnd());
  });
  const count = Math.max(...set.map(({ length }) => length));
  return Array.from({ length: count }, (_, line) => ({
    ...{ block, height: style.leading, before: 0, mayBegin: true },
    pieces: places.flatMap((place, i) => pieceOf(set[i]?.[line] ?? '', place, style, widthOf)),
  }));
};

const pieceOf = (
  text: string,
  { x, width, isRight }: Column,
  style: Style,
  widthOf: (text: string) => number,
): Piece[] => (text === '' ? [] : [{ text, style, x: isRight ? x + width - widthOf(text) : x }]);
