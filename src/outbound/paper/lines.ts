type WidthOf = (text: string) => number;

/** Where a line may end: after a space, unless what follows belongs to what came before; after a hyphen inside a word. */
const chances = new RegExp(
  [
    '(?<= )', // after a space,
    '(?!(?<=(?:^|[\\s(«„“"])\\p{L} )(?:\\p{L} )?\\p{L}{2})', // but not after a word of one letter: "w domu", "и я знаю",
    '(?![–—](?: |$))', // not before a dash that stands alone,
    '(?<![№§] )', // not after № and §,
    '(?!(?<=\\d )(?:\\d{3}(?!\\d)|\\p{Sc}|\\p{L}{1,2}(?!\\p{L})))', // not inside "10 000 zł",
    '|(?<=\\p{L}{2}[-–—/])(?=\\p{L}{2})', // or inside "какой-нибудь".
  ].join(''),
  'u',
);

/** No line holds as many letters, and measuring a word of thousands would take long. */
const beyondAnyLine = 250;
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A line of text as lines of this width at most. Each ends with its space, so that together they are the text again. */
export const breakLines = (text: string, width: number, widthOf: WidthOf): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.split(chances).flatMap((one) => fitting(one, width, widthOf))) {
    const wide = widthOf(piece);
    if (line !== '' && used + widthOf(piece.trimEnd()) > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += wide;
  }
  return [...lines, line];
};

/** The same lines, but about equally long: a heading with one word in its last line looks like an accident. */
export const breakEvenly = (text: string, width: number, widthOf: WidthOf): string[] => {
  let lines = breakLines(text, width, widthOf);
  if (lines.length === 1) return lines;
  for (let narrow = width - width / 40; narrow > width / 2; narrow -= width / 40) {
    const tighter = breakLines(text, narrow, widthOf);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return lines;
};

/** As much of a text as one line holds. */
export const firstLine = (text: string, width: number, widthOf: WidthOf): string => {
  const [first = '', ...more] = breakLines(text.replaceAll('\n', ' '), width, widthOf);
  return more.length === 0 ? first : `${first.trimEnd()}…`;
};

/** A piece as it is, or cut where it is longer than a line: at spaces after all, else between letters. */
const fitting = (piece: string, width: number, widthOf: WidthOf): string[] => {
  const fits = (part: string): boolean => part.length < beyondAnyLine && widthOf(part.trimEnd()) <= width;
  if (fits(piece)) return [piece];
  return piece.split(/(?<= )/).flatMap((word) => (fits(word) ? [word] : cutAnywhere(word, width, widthOf)));
};

const cutAnywhere = (word: string, width: number, widthOf: WidthOf): string[] => {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of letters.segment(word)) {
    const wide = segment === ' ' ? 0 : widthOf(segment);
    if (part !== '' && used + wide > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += wide;
  }
  return [...parts, part];
};
