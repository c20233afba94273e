import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../src/outbound/paper/look.ts';
import { printSheet } from '../../src/outbound/paper/print.ts';
import type { Sheet, SheetParagraph } from '../../src/outbound/paper/sheet.ts';
import { tries } from '../tries.ts';
import { copied, type Piece, readPdf, squeezed } from './pdf-reader.ts';

const alphabets = {
  kk: 'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя',
  ru: 'АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя',
  pl: 'AaĄąBbCcĆćDdEeĘęFfGgHhIiJjKkLlŁłMmNnŃńOoÓóPpQqRrSsŚśTtUuVvWwXxYyZzŹźŻż',
  en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
} as const;
const signs = '„”«»“”‘’–—-…№§₸€$%&@#*()[]<>/\\|~^_`!?.,:;"\'+=';

const looks: SheetParagraph['look'][] = ['plain', 'quote', 'small', 'fact'];
const plain = (text: string, look: SheetParagraph['look'] = 'plain'): SheetParagraph => ({ text, look });
const blank: Sheet = { locale: 'kk', title: '', about: [], sections: [], footer: '' };
const withTexts = (...texts: string[]): Sheet => ({
  ...blank,
  sections: [{ heading: '', paragraphs: texts.map((text) => plain(text)) }],
});
const answer = (heading: string, text: string) => ({ heading, paragraphs: [plain(text, 'quote')] });
const print = async (sheet: Sheet) => readPdf(await printSheet(sheet));
const isBody = ({ tag }: Piece): boolean => tag !== 'Artifact';
const story = 'Полгода назад мне предложили возглавить отдел, и я согласилась, потому что отказаться было неловко. ';

describe('what is printed can be copied letter for letter', () => {
  it.each(Object.entries(alphabets))('in the alphabet of %s', async (locale, alphabet) => {
    const paragraphs = looks.map((look) => plain(`${look}: ${alphabet}`, look));
    const sections = [{ heading: alphabet, note: alphabet, paragraphs }];
    const all = [alphabet, `about ${alphabet}`, alphabet, alphabet, ...paragraphs.map(({ text }) => text)];
    const sheet: Sheet = {
      ...blank,
      locale: locale as Sheet['locale'],
      title: alphabet,
      about: [all[1] ?? ''],
      sections,
    };
    expect(unspaced(copied(await print(sheet)))).toBe(unspaced(all.join('')));
  });

  it('with the signs and currencies of its languages', async () => {
    const text = `${signs} 10 000 ₸, 250 zł, „tak” i «да» — № 5`;
    expect(copied(await print(withTexts(text)))).toBe(text);
  });

  it('whatever the words are', async () => {
    const letter = fc.constantFrom(...Object.values(alphabets).join(''), ...signs);
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), text, async (texts, heading) => {
        const sections = [{ heading, paragraphs: texts.map((one, i) => plain(one, looks[i % looks.length])) }];
        expect(copied(await print({ ...blank, sections }))).toBe(squeezed([heading, ...texts].join(' ')));
      }),
      { numRuns: tries(60) },
    );
  });

  it('when a letter was only a part of another on an earlier sheet', async () => {
    jest.resetModules();
    const fresh = await import('../../src/outbound/paper/print.ts');
    await fresh.printSheet(withTexts('óąй \ufb01'));
    expect(copied(readPdf(await fresh.printSheet(withTexts('oaи fi \ufb01'))))).toBe('oaи fi fi');
  });

  it('when an answer is as long as a message can be and has no space in it', async () => {
    const text = Array.from({ length: 4096 }, (_, i) => alphabets.kk[(i * i) % alphabets.kk.length]).join('');
    const pdf = await print({ ...blank, sections: [answer('Жауап', text)] });
    expect(copied(pdf)).toBe(`Жауап ${text}`);
    expect(outsideMargins(pdf.pages)).toEqual([]);
  });
});

describe('what a font has no letters for', () => {
  const mark = '□';

  it.each([
    ['an emoji', 'Рақмет 🙏🏽!', `Рақмет ${mark}!`],
    ['a family and a flag, in a row', 'Біз 👨‍👩‍👧‍👦🇰🇿 ❤️ осындамыз', `Біз ${mark} осындамыз`],
    ['words in another script', 'Имя: 你好 世界, да', `Имя: ${mark}, да`],
    ['half of a letter', 'a\ud83d b', `a${mark} b`],
  ])('is shown by one mark: %s', async (_, text, shown) => {
    expect(copied(await print(withTexts(text)))).toBe(shown);
  });

  it.each([
    ['a digit in a box', '1️⃣ и ①', '1 и 1'],
    ['letters drawn as mathematics', '𝗛𝗲𝗹𝗽', 'Help'],
    ['a letter written in two parts', 'и\u0306 Z\u0307o\u0301łty', 'й Żółty'],
    ['a letter under a heap of signs', `q${'\u0301\u0302\u0303'.repeat(400)}`, 'q\u0301\u0302\u0303'],
    ['spaces of other widths', '10\u202f000\u2003₸', '10\u00a0000 ₸'],
  ])('is shown by plainer letters: %s', async (_, text, shown) => {
    const [piece] = (await print(withTexts(text))).pages[0] ?? [];
    expect(piece?.text.trim()).toBe(shown);
  });

  it('is left out where it is invisible: direction, joining, control', async () => {
    const text = '\ufeffab\u202ec\u2066d\u2069\u200b\u200de\u00adf\u0000g\u0007\u001b[31m';
    expect(copied(await print(withTexts(text)))).toBe('abcdefg[31m');
  });
});

describe('a sheet of several pages', () => {
  const answers = Array.from({ length: 30 }, (_, i) => answer(`Вопрос ${i + 1}`, story.repeat(3 + (i % 5))));
  const long: Sheet = { ...blank, title: 'Карта клиента', about: ['Айгерім'], sections: answers, footer: 'Межа' };

  it('has all of thirty answers in their order, within the margins, numbered on each page', async () => {
    const file = await printSheet(long);
    const { pages } = readPdf(file);
    expect(pages.length).toBeGreaterThanOrEqual(6);
    const numbers = pages.map((pieces) => pieces.filter((piece) => !isBody(piece)).map(({ text }) => text.trim()));
    const title = (i: number): string[] => (i === 0 ? [] : ['Карта клиента']);
    expect(numbers).toEqual(pages.map((_, i) => [...title(i), 'Межа', `${i + 1} / ${pages.length}`]));
    const all = answers.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
    expect(copied(readPdf(file))).toBe(squeezed(['Карта клиента Айгерім', ...all].join(' ')));
    expect(outsideMargins(pages)).toEqual([]);
    expect(file.length).toBeLessThan(60_000);
  });

  it('is the same file for the same sheet, whatever was printed in between', async () => {
    const first = await printSheet(long);
    await printSheet(withTexts('Zażółć gęślą jaźń'));
    expect((await printSheet(long)).equals(first)).toBe(true);
  });
});

describe('a sheet', () => {
  it('tells its title and language, and neither what made it nor when', async () => {
    const { plain: text } = await print({ ...blank, title: 'A & B (<1>)' });
    expect(text).toContain('/Lang (kk)');
    expect(text).toContain('(A & B \\(<1>\\))');
    expect(text).not.toMatch(/pdfkit|Producer|Creator|CreationDate|ModDate|D:\d{4}/i);
  });

  it('is a page even when there is nothing to say', async () => {
    const { pages } = await print({ ...blank, sections: [{ heading: '', paragraphs: [plain('\u200b')] }] });
    expect(pages.map((pieces) => pieces.map(({ text }) => text))).toEqual([['1 / 1']]);
  });

  it('cuts a footer that would run into the number', async () => {
    const [pieces = []] = (await print({ ...blank, footer: story.repeat(3) })).pages;
    const [footer, number] = pieces;
    expect(footer?.text).toMatch(/^Полгода.*…$/);
    expect(footer?.right).toBeLessThan(number?.x ?? 0);
  });
});

const unspaced = (text: string): string => text.replace(/\s/g, '');

/** Pieces that are not between the margins; a space at the end of a line may stand beyond. */
const outsideMargins = (pages: readonly (readonly Piece[])[]): Piece[] =>
  pages.flat().filter((piece) => {
    const right = piece.right - (piece.text.endsWith(' ') ? piece.size * 0.19 : 0);
    const isHigh = isBody(piece) && (piece.y > page.height - page.top || piece.y < page.bottom);
    return piece.x < page.left || right > page.width - page.right + 0.5 || isHigh;
  });
