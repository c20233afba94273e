/** One piece of what a person typed; `folded` is for looking up, `start` and `end` point into the text. */
export type Token = {
  readonly kind: 'number' | 'word' | 'dash' | 'comma' | 'colon' | 'break' | 'other';
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

const KINDS = ['number', 'word', 'dash', 'comma', 'colon', 'break', 'other'] as const;

const PIECE = new RegExp(
  [
    String.raw`(\d+(?:[.:/]\d+)*(?:(?:st|nd|rd|th|-(?:го|ое|е))(?!\p{L}))?)`,
    String.raw`([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)`,
    String.raw`([-\u2010-\u2015\u2212~]+|\.{2,}|…)`,
    '([,+&])',
    '(:)',
    String.raw`([;\r\n]+)`,
    String.raw`([^\s\p{L}\p{M}\p{P}\d+~\u2212]+)`,
  ].join('|'),
  'gu',
);

/** Cuts a text into tokens. Blanks and other punctuation are dropped, and so is the ending of `24th` or `24-го`. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(PIECE)].map((match) => {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    return {
      kind: KINDS[group] ?? 'other',
      folded: fold(match[0]).replace(/^(\d+)[^\d.:/]+$/, '$1'),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

const FOLDED = new Map(
  Object.entries({ а: 'ә', г: 'ғ', к: 'қ', н: 'ң', о: 'ө', у: 'ұү', х: 'һ', и: 'і', е: 'ё' })
    .concat(Object.entries({ a: 'ą', c: 'ć', e: 'ę', l: 'ł', n: 'ń', o: 'ó', s: 'ś', z: 'źż' }))
    .flatMap(([plain, marked]) => [...marked].map((letter) => [letter, plain] as const)),
);

/** Lower case without the marks that people leave out on a foreign keyboard: `Śr` is `sr`, `жұма` is `жума`. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => FOLDED.get(letter) ?? letter);
}

/** The exact part of a text, cut to 40 characters. */
export function partOf(text: string, start: number, end: number): string {
  return [...text.slice(start, end).trim()].slice(0, 40).join('');
}

/** A look-up table from lines such as `{ off: 'off wolne нет' }`; words are folded, `_` stands for a blank. */
export function wordTable<T extends string>(lines: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const entries = Object.entries(lines) as [T, string][];
  return new Map(
    entries.flatMap(([meaning, words]) =>
      words.split(' ').map((word) => [fold(word).replaceAll('_', ' '), meaning] as const),
    ),
  );
}
