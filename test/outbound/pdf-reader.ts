import { inflateSync } from 'node:zlib';

/** A piece of text as it lies on a page, in points from the page's lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** What it is marked as: H1, H2, P, BlockQuote; Artifact in the margins. */
  readonly tag: string;
}

export interface Pdf {
  /** Everything but compressed streams. */
  readonly plain: string;
  readonly pages: readonly (readonly Piece[])[];
}

/** What a reader or a search in a PDF of ours gets to see: the text by way of each font's ToUnicode table. */
export const readPdf = (file: Buffer): Pdf => {
  const objects = objectsOf(file);
  const catalog = found(objects, /\/Type \/Catalog/);
  const kids = refs(/\/Kids \[([^\]]*)\]/.exec(objects.get(refAt(catalog.head, 'Pages'))?.head ?? '')?.[1] ?? '');
  const pages = kids.map((kid) => {
    const { head } = at(objects, kid);
    const fonts = fontsOf(objects, at(objects, refAt(head, 'Resources')).head);
    return piecesOf(at(objects, refAt(head, 'Contents')).stream.toString('latin1'), fonts);
  });
  return { plain: [...objects.values()].map(({ head }) => head).join('\n'), pages };
};

/** The text of all pages without their margins, line after line, as it would be copied. */
export const copied = ({ pages }: Pdf): string =>
  squeezed(
    pages
      .flat()
      .filter(({ tag }) => tag !== 'Artifact')
      .map(({ text }) => text)
      .join(''),
  );

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Obj {
  readonly head: string;
  readonly stream: Buffer;
}
type Objects = ReadonlyMap<number, Obj>;

/** Objects by number, where the table at the file's end says they are. */
const objectsOf = (file: Buffer): Objects => {
  const text = file.toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF/.exec(text)?.[1]);
  const rows = [...text.slice(table).matchAll(/(\d{10}) \d{5} ([nf]) /g)];
  return new Map(
    rows.flatMap(([, offset, kind], i) => (kind === 'n' ? [[i, objectAt(file, text, Number(offset))]] : [])),
  );
};

const objectAt = (file: Buffer, text: string, offset: number): Obj => {
  const end = text.indexOf('endobj', offset);
  const begin = text.indexOf('\nstream\n', offset);
  if (begin < 0 || begin > end) return { head: text.slice(offset, end), stream: Buffer.alloc(0) };
  const head = text.slice(offset, begin);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  return { head, stream: inflateSync(file.subarray(begin + 8, begin + 8 + length)) };
};

const at = (objects: Objects, number: number): Obj => {
  const object = objects.get(number);
  if (!object) throw new Error(`no object ${number}`);
  return object;
};
const found = (objects: Objects, what: RegExp): Obj => {
  const object = [...objects.values()].find(({ head }) => what.test(head));
  if (!object) throw new Error(`nothing is ${what}`);
  return object;
};
const refs = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
const refAt = (head: string, key: string): number => Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(head)?.[1]);

interface Font {
  readonly letters: readonly string[];
  readonly widths: readonly number[];
}

const fontsOf = (objects: Objects, resources: string): Map<string, Font> =>
  new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const { head } = at(objects, Number(number));
      const widths = /\/W \[0 \[([^\]]*)\]/.exec(at(objects, refAt(head, 'DescendantFonts')).head)?.[1] ?? '';
      const letters = lettersOf(at(objects, refAt(head, 'ToUnicode')).stream.toString('latin1'));
      return [name, { letters, widths: widths.split(/\s+/).map(Number) }];
    }),
  );

/** What each glyph stands for: ranges of glyphs with a list of UTF-16 texts. */
const lettersOf = (table: string): string[] => {
  const letters: string[] = [];
  for (const [, from = '', , list = ''] of table.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g))
    for (const [i, [, units = '']] of [...list.matchAll(/<([^>]*)>/g)].entries())
      letters[Number.parseInt(from, 16) + i] = units
        .split(' ')
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join('');
  return letters;
};

const operator = /\/(\w+) <<[^>]*>> BDC|\bBT\n1 0 0 1 (\S+) (\S+) Tm\n\/(F\d+) (\S+) Tf|\[([^\]]*)\] TJ|\b(ET)\b/g;

/** Page content as pdfkit writes it: marked content, and in it one BT … ET for each piece. */
const piecesOf = (content: string, fonts: ReadonlyMap<string, Font>): Piece[] => {
  const pieces: Piece[] = [];
  let tag = '';
  let piece = { text: '', x: 0, y: 0, right: 0, size: 0 };
  let font: Font = { letters: [], widths: [] };
  for (const [, marked, x, y, name, size, shown, end] of content.matchAll(operator)) {
    if (marked !== undefined) tag = marked;
    else if (name !== undefined) {
      piece = { text: '', x: Number(x), y: Number(y), right: Number(x), size: Number(size) };
      font = fonts.get(name) ?? font;
    } else if (shown !== undefined)
      for (const one of shownIn(shown, font, piece.size)) piece = { ...piece, ...grown(piece, one) };
    else if (end !== undefined) pieces.push({ ...piece, tag });
  }
  return pieces;
};

interface Shown {
  readonly text: string;
  readonly width: number;
}

const grown = (piece: { text: string; right: number }, { text, width }: Shown): { text: string; right: number } => ({
  text: piece.text + text,
  right: piece.right + width,
});

/** Glyphs in hexadecimal, and between them by how much the next is moved back. */
const shownIn = (list: string, { letters, widths }: Font, size: number): Shown[] =>
  [...list.matchAll(/<(\w*)>|(-?[\d.]+)/g)].flatMap(([, glyphs, back]) =>
    glyphs === undefined
      ? [{ text: '', width: (-Number(back) / 1000) * size }]
      : (glyphs.match(/\w{4}/g) ?? []).map((code) => {
          const glyph = Number.parseInt(code, 16);
          return { text: letters[glyph] ?? '', width: ((widths[glyph] ?? 0) / 1000) * size };
        }),
  );
