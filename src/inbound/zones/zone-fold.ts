type Letters = ReadonlyMap<string, string>;

const letters = (pairs: string): Letters => new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

const plain = letters('әа ғг қк ңн өо ұу үу һх іи єе ґг łl øo đd ßss æae œoe ıi');

const latin = letters(
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya',
);

const replaced = (text: string, table: Letters) => Array.from(text, (letter) => table.get(letter) ?? letter).join('');

/** A name as it is compared: small, no marks, spaces or hyphens, Kazakh letters as a Russian keyboard has them. */
export function foldName(name: string): string {
  const small = name.normalize('NFKD').toLowerCase();
  return replaced(small, plain).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A folded Cyrillic name in Latin letters: "moskva". */
export const inLatin = (folded: string): string => replaced(folded, latin);
