import { describe, expect, it } from '@jest/globals';
import { printSheet } from '../../src/outbound/paper/print.ts';
import type { Sheet, SheetParagraph, SheetSection } from '../../src/outbound/paper/sheet.ts';
import { type Piece, readPdf } from './pdf-reader.ts';

const plain = (text: string, look: SheetParagraph['look'] = 'plain'): SheetParagraph => ({ text, look });
const section = (heading: string, ...paragraphs: SheetParagraph[]): SheetSection => ({ heading, paragraphs });
const blank: Sheet = { locale: 'pl', title: '', about: [], sections: [], footer: '' };

/** The body's pieces, page by page. */
const printed = async (...sections: SheetSection[]): Promise<Piece[][]> => {
  const { pages } = readPdf(await printSheet({ ...blank, sections }));
  return pages.map((pieces) => pieces.filter(({ tag }) => tag !== 'Artifact'));
};
const linesOf = async (text: string): Promise<Piece[]> => (await printed(section('', plain(text)))).flat();
const textsOf = (pieces: readonly Piece[]): string[] => pieces.map(({ text }) => text.trim());

describe('a line', () => {
  it('ends where its author ended it, and several empty ones are one gap', async () => {
    const pieces = await linesOf('raz\r\ndwa\n \n\n\ntrzy');
    const [one, two, three] = pieces.map(({ y }) => y);
    expect(textsOf(pieces)).toEqual(['raz', 'dwa', 'trzy']);
    const step = (one ?? 0) - (two ?? 0);
    const gap = (two ?? 0) - (three ?? 0);
    expect(gap).toBeGreaterThan(step * 1.3);
    expect(gap).toBeLessThan(step * 2);
  });

  it('does not end with a word of one letter, nor begin with a dash', async () => {
    const words = 'w domu i z nikim – prawie – nie rozmawiam o tym, a powinienem. ';
    const text = Array.from({ length: 25 }, (_, i) => `${'i'.repeat(i)}tak ${words}`).join('');
    const texts = textsOf(await linesOf(text));
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.slice(0, -1).filter((text) => /(^|\s)\p{L}$/u.test(text) || /^[–—]/.test(text))).toEqual([]);
  });

  it('does not part a sum from its currency', async () => {
    const sums = 'razem 10 000 zł, potem 1 250 000 ₸ oraz № 5. ';
    const texts = textsOf(await linesOf(Array.from({ length: 25 }, (_, i) => `${'i'.repeat(i)} ${sums}`).join('')));
    expect(texts.filter((text) => /(\d|№)$/.test(text) || /^(000|250|zł|₸)/.test(text))).toEqual([]);
  });

  it('does part a row of numbers that is longer than itself, between two of them', async () => {
    const texts = textsOf(await linesOf('1000 100 '.repeat(80) + '100 '.repeat(80)));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !/^(1000?( |$))+$/.test(text))).toEqual([]);
  });

  it('may end at a hyphen, and within an address that is longer than itself', async () => {
    const word = `${'biało-czerwono-'.repeat(12)}biały`;
    const address = `https://example.com/${'sciezka/'.repeat(20)}`;
    const texts = textsOf(await linesOf(`${word}\n${address}`));
    expect(texts.join('')).toBe(word + address);
    expect(texts.slice(0, 2).filter((text) => !text.endsWith('-'))).toEqual([]);
  });

  it('of a heading is about as long as the next', async () => {
    const [pieces = []] = await printed(
      section('Czego potrzebujesz ode mnie, żeby nasze spotkania miały dla Ciebie sens'),
    );
    const lengths = pieces.map(({ x, right }) => right - x);
    expect(lengths).toHaveLength(2);
    expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.75);
  });

  it('of a heading has its note beside it when there is room, and below when not', async () => {
    const note = 'wymagane';
    const short = (await printed({ heading: 'Krótko', note, paragraphs: [] })).flat();
    expect(short.map(({ y }) => y)).toEqual([short[0]?.y, short[0]?.y]);
    const long = (await printed({ heading: 'Krótko', note: note.repeat(9), paragraphs: [] })).flat();
    expect(long[1]?.y).toBeLessThan(long[0]?.y ?? 0);
  });
});

describe('the end of a page', () => {
  const text = 'Pół roku temu dostałam propozycję, żeby poprowadzić zespół, i zgodziłam się. ';
  const countOf = (tag: string, pieces: readonly Piece[] = []): number =>
    pieces.filter((one) => one.tag === tag).length;

  /** A heading and a quotation of seven lines, further and further down the page. */
  const pushedDown = async (...between: SheetParagraph[]): Promise<Piece[][][]> => {
    const all: Piece[][][] = [];
    for (let lines = 22; lines < 46; lines++) {
      const filler = section('', plain(Array<string>(lines).fill('wiersz').join('\n')));
      all.push(await printed(filler, section('Pytanie', ...between, plain(text.repeat(6), 'quote'))));
    }
    return all;
  };

  it('never has a heading without two lines under it', async () => {
    const all = [...(await pushedDown()), ...(await pushedDown(plain('tak', 'fact'), plain('nie', 'fact')))];
    for (const [first = []] of all) expect(first.slice(-2).map(({ tag }) => tag)).not.toContain('H2');
    const moved = all.filter(([, second]) => countOf('H2', second) > 0);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(all.length);
  });

  it('never parts one line of a paragraph from the rest', async () => {
    const all = await pushedDown();
    const parted = all.map(([first, second]) => [countOf('BlockQuote', first), countOf('BlockQuote', second)]);
    for (const counts of parted) expect(counts).not.toContain(1);
    expect(parted.filter(([above = 0, below = 0]) => above > 0 && below > 0).length).toBeGreaterThan(2);
  });
});
