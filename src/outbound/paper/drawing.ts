import { colours, lineLength, page, type Style } from './look.ts';
import type { Block, Piece, Row } from './rows.ts';

type Doc = PDFKit.PDFDocument;
type Element = ReturnType<Doc['struct']>;

/** Marks what is written as a heading, a quotation, a paragraph, for whoever has it read aloud or copies it. */
export interface Tags {
  within(block: Block, write: () => void): void;
  end(): void;
}

/** The outline of a document; a block that goes on on the next page stays one. */
export const createTags = (doc: Doc): Tags => {
  const whole = doc.struct('Document');
  doc.addStructure(whole);
  const elements = new Map<Block, Element>();
  const elementOf = (block: Block): Element => {
    const element = elements.get(block) ?? doc.struct(block.tag);
    if (!elements.has(block)) whole.add(element);
    elements.set(block, element);
    return element;
  };
  return {
    within(block, write) {
      elementOf(block).add(doc.markStructureContent(block.tag));
      write();
      doc.endMarkedContent();
    },
    end: () => whole.end(),
  };
};

/** One page of rows, below each other from the top margin. */
export const drawRows = (doc: Doc, tags: Tags, rows: readonly Row[]): void => {
  for (const run of runs(place(rows))) {
    const written = run.filter(({ row }) => row.pieces.length > 0);
    const [first] = written;
    if (first)
      tags.within(first.row.block, () => {
        for (const { row, y } of written) for (const piece of row.pieces) write(doc, piece, baseline(row, y));
      });
    drawEdges(doc, run);
  }
};

/** What stands in the margin of a page and belongs to no text: something at the left and something at the right. */
export const drawMargin = (doc: Doc, left: string, right: string, style: Style, y: number): void => {
  doc.font(style.face, style.size);
  const x = lineLength - doc.widthOfString(right);
  doc.markContent('Artifact', { type: 'Pagination' });
  write(doc, { text: left, style, x: 0 }, y);
  write(doc, { text: right, style, x }, y);
  doc.endMarkedContent();
};

interface Placed {
  readonly row: Row;
  readonly y: number;
}

const place = (rows: readonly Row[]): Placed[] => {
  let bottom = page.top;
  return rows.map((row, i) => {
    const y = bottom + (i === 0 ? 0 : row.before);
    bottom = y + row.height;
    return { row, y };
  });
};

/** Neighbours of one block. */
const runs = (placed: readonly Placed[]): Placed[][] => {
  const found: Placed[][] = [];
  for (const one of placed) {
    const last = found.at(-1);
    if (last?.[0]?.row.block === one.row.block) last.push(one);
    else found.push([one]);
  }
  return found;
};

/** Where the letters of a row stand: the capitals of its first piece are in the middle of its height. */
const baseline = ({ pieces, height }: Row, y: number): number => y + height / 2 + (pieces[0]?.style.size ?? 0) * 0.35;

const write = (doc: Doc, { text, style, x }: Piece, y: number): void => {
  if (text === '') return;
  doc.font(style.face, style.size).fillColor(style.colour);
  doc.text(text, page.left + x, y, { lineBreak: false, baseline: 'alphabetic' });
};

const drawEdges = (doc: Doc, run: readonly Placed[]): void => {
  const edged = run.filter(({ row }) => row.edge);
  const [first] = edged;
  const last = edged.at(-1);
  if (!first || !last) return;
  doc.markContent('Artifact', { type: 'Layout' });
  if (first.row.edge === 'rule') drawRule(doc, first.y, last.y + last.row.height);
  else
    for (const { row, y } of edged)
      drawEdge[row.edge === 'dash' || row.edge === 'line' ? row.edge : 'border'](doc, y, row.height);
  doc.endMarkedContent();
};

const drawRule = (doc: Doc, top: number, bottom: number): void => {
  const x = page.left + 1;
  doc.moveTo(x, top + 2).lineTo(x, bottom - 2);
  doc.lineWidth(1.3).stroke(colours.accent);
};

const drawDash = (doc: Doc, top: number, height: number): void => {
  const y = top + height / 2 + 0.6;
  doc
    .moveTo(page.left, y)
    .lineTo(page.left + 7, y)
    .lineWidth(0.9)
    .stroke(colours.accent);
};

/** Between two rows of a table. */
const drawHairline = (doc: Doc, top: number): void => {
  doc
    .moveTo(page.left, top - 4.5)
    .lineTo(page.left + lineLength, top - 4.5)
    .lineWidth(0.5)
    .stroke(colours.hairline);
};

/** The house's own sign: a boundary, half of it thin and a part of it firm. */
const drawBorder = (doc: Doc, y: number): void => {
  doc
    .moveTo(page.left, y)
    .lineTo(page.left + lineLength, y)
    .lineWidth(0.6)
    .stroke(colours.hairline);
  doc
    .moveTo(page.left, y)
    .lineTo(page.left + 42, y)
    .lineWidth(2)
    .stroke(colours.accent);
};

const drawEdge = { dash: drawDash, border: drawBorder, line: drawHairline };
