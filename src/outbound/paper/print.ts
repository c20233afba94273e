import { buffer } from 'node:stream/consumers';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { createTags, drawMargin, drawRows } from './drawing.ts';
import { type Face, type Fonts, openFonts } from './fonts.ts';
import { legible } from './letters.ts';
import { firstLine } from './lines.ts';
import { lineLength, page, pageRoom, styles } from './look.ts';
import { paginate } from './pages.ts';
import { headRows, type Letters, type Row, sectionRows } from './rows.ts';
import type { Sheet } from './sheet.ts';

type Doc = PDFKit.PDFDocument;

/** A sheet as a PDF, the same bytes for the same sheet. The libraries are loaded when the first one is wanted. */
export const printSheet = async (sheet: Sheet): Promise<Buffer> => {
  const fonts = await openFonts();
  const doc = await openDocument(sheet, fonts);
  const letters: Letters = {
    widthOf: (text, { face, size }) => doc.font(face, size).widthOfString(text),
    has: (face, codePoint) => fonts[face].hasGlyphForCodePoint(codePoint),
  };
  const rows = headRows(sheet, letters);
  for (const section of sheet.sections) {
    rows.push(...sectionRows(section, letters));
    await othersTurn();
  }
  await drawPages(doc, sheet, letters, paginate(rows, pageRoom));
  doc.end();
  return buffer(doc);
};

const openDocument = async ({ title, locale, mark }: Sheet, fonts: Fonts): Promise<Doc> => {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: 0, autoFirstPage: false, font: '', pdfVersion: '1.7' },
    ...{ tagged: true, lang: locale, displayTitle: true },
    // Wanted for the document's id, and without one it would be the clock's.
    info: { Title: legible(title, () => true), ...(mark ? { Keywords: mark } : {}), CreationDate: new Date(0) },
  });
  for (const name of ['CreationDate', 'Producer', 'Creator'] as const) delete doc.info[name];
  // The same once more as XML, where pdfkit would write these again and a title's "&" as it is.
  doc.endMetadata = () => {};
  for (const [face, font] of Object.entries(fonts)) registerFace(doc, face as Face, font);
  return doc;
};

/** pdfkit takes fonts that have been read already, which its types do not say yet. */
const registerFace = (doc: Doc, face: Face, font: Fonts[Face]): void => {
  doc.registerFont(face, font as unknown as Buffer);
};

const drawPages = async (doc: Doc, sheet: Sheet, letters: Letters, pages: readonly Row[][]): Promise<void> => {
  const tags = createTags(doc);
  const title = marginal(sheet.title, letters);
  const footer = marginal(sheet.footer, letters);
  for (const [i, rows] of pages.entries()) {
    doc.addPage();
    drawRows(doc, tags, rows);
    if (i > 0) drawMargin(doc, title, '', styles.margin, page.headline);
    drawMargin(doc, footer, `${i + 1} / ${pages.length}`, styles.margin, page.footline);
    await othersTurn();
  }
  tags.end();
};

/** A text for the margin: one line that leaves room for the page's number. */
const marginal = (text: string, { has, widthOf }: Letters): string => {
  const style = styles.margin;
  const clean = legible(text, (codePoint) => has(style.face, codePoint));
  return firstLine(clean, lineLength - 60, (part) => widthOf(part, style));
};
