import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Font } from 'fontkit';
import { legible } from '../../paper/letters.ts';
import { pngFile } from './png-file.ts';
import type { Measure, Picture, Weight } from './week-picture.ts';
import { drawn } from './week-svg.ts';

const face = 'Noto Sans';
const files: Readonly<Record<Weight, string>> = {
  plain: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  strong: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
};

const { resolve } = createRequire(import.meta.url);
/** Packages are found from this program, or, where that is bundled into a folder of its own, from where it was started. */
const paths = [dirname(fileURLToPath(import.meta.url)), process.cwd()];

/** What makes pictures. */
export interface Studio {
  readonly measure: Measure;
  /** A text as it can be drawn: without what the faces have no letter for, as long as there is something else. */
  legible(text: string): string;
  /** PNG. */
  png(picture: Picture): Promise<Buffer>;
}

let kept: Promise<Studio> | undefined;

/** Opened with the first picture and kept: a start need not wait for it. */
export const openStudio = (): Promise<Studio> => {
  kept ??= open();
  return kept;
};

const open = async (): Promise<Studio> => {
  const [{ create }, { initWasm, Resvg }] = await Promise.all([import('fontkit'), import('@resvg/resvg-wasm')]);
  const [plain, strong, wasm] = await Promise.all(
    [files.plain, files.strong, '@resvg/resvg-wasm/index_bg.wasm'].map((name) => readFile(resolve(name, { paths }))),
  );
  if (!plain || !strong || !wasm) throw new Error('nothing to draw with');
  await initWasm(wasm);
  const faces = { plain: create(plain), strong: create(strong) };
  if (!('characterSet' in faces.plain) || !('characterSet' in faces.strong)) throw new Error('not a font');
  const fonts = faces as Readonly<Record<Weight, Font>>;
  return {
    measure: remembered(
      (text, size, weight) => (fonts[weight].layout(text).advanceWidth / fonts[weight].unitsPerEm) * size,
    ),
    legible: (text) => withoutMarks(legible(text, (letter) => fonts.strong.hasGlyphForCodePoint(letter))),
    png: (picture) => {
      const font = { fontBuffers: [plain, strong], defaultFontFamily: face };
      const image = new Resvg(drawn(picture, face), { font });
      const rendered = image.render();
      const { width, height, pixels } = rendered;
      // What is drawn lies outside of what is cleaned up by itself.
      rendered.free();
      image.free();
      return pngFile(pixels, width, height);
    },
  };
};

/** A name without its flower is still that name. */
const withoutMarks = (text: string): string => text.replace(/ *[▫□◌]/gu, '').trim() || text;

/** Shaping a text costs more than all else of a layout: the same ones come again. */
const remembered = (measure: Measure): Measure => {
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const name = `${weight} ${size} ${text}`;
    const found = known.get(name) ?? measure(text, size, weight);
    if (known.size > 2000) known.clear();
    known.set(name, found);
    return found;
  };
};
