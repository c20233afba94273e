import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Font } from 'fontkit';

export type Face = 'serif' | 'strong' | 'sans';
export type Fonts = Readonly<Record<Face, Font>>;

const files: Record<Face, string> = {
  serif: '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  strong: '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf',
  sans: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
};

const { resolve } = createRequire(import.meta.url);
/** Packages are found from this program, or, where that is bundled into a folder of its own, from where it was started. */
const paths = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
let kept: Fonts | undefined;

/** The faces we print with. Read once: reading and shaping anew costs three quarters of a sheet's time. */
export const openFonts = async (): Promise<Fonts> => {
  kept ??= { serif: await open(files.serif), strong: await open(files.strong), sans: await open(files.sans) };
  return kept;
};

const open = async (name: string): Promise<Font> => {
  const { create } = await import('fontkit');
  const font = create(await readFile(resolve(name, { paths })));
  if (!('characterSet' in font)) throw new Error(`${name} is a collection, not a font`);
  return nameGlyphs(font);
};

/**
 * A glyph remembers the letter for which it was first asked, and that is what comes out when text is copied. Printing asks for
 * parts of letters too, for no letter at all ("o" while "ó" is embedded), which would be remembered for the next sheet: so each
 * is asked for by its own letter first. Ligatures are not: they stand for the letters they are made of.
 */
const nameGlyphs = (font: Font): Font => {
  for (const letter of font.characterSet) if (!isLigature(letter)) font.glyphForCodePoint(letter);
  return font;
};

const isLigature = (letter: number): boolean => letter >= 0xfb00 && letter <= 0xfb06;
