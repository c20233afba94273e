import { fold } from '../../../hours/hours-tokens.ts';
import { monthWord } from '../../../hours/when-words.ts';

// The joiner of emoji is hidden as well, and taking it away would take the emoji apart.
const hidden = /(?!\u200d)\p{C}/gu;

/** One line as it may be shown: no control, bidi or invisible characters, no blanks in a row. */
export const cleanLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(hidden, '').normalize('NFC').replace(/ +/g, ' ').trim();

const marks = [
  /^(?:[•·▪▫◦‣⁃●○■□▶►➤☐☑✓✔✅*]\ufe0f?|[-–—](?=\s|\p{L}))\s*/u,
  /^\[[ xхXХ✓✔]?\]\s+/u,
  /^\d{1,2}\ufe0f?\u20e3\s*/u,
  /^[a-zа-яё]\)\s+/iu,
];

/** "1. ", "2) ", "(3) ": a number that counts, and not the day of "3. kwietnia". */
const counting = (line: string): number => {
  const found = /^(?:\(\d{1,2}\)|\d{1,2}[.)])\s+/.exec(line)?.[0] ?? '';
  const next = /^[\p{L}\p{M}]+/u.exec(line.slice(found.length))?.[0] ?? '';
  return monthWord(fold(next)) === undefined ? found.length : 0;
};

const marked = (line: string): number =>
  Math.max(counting(line), ...marks.map((mark) => mark.exec(line)?.[0].length ?? 0));

/** A line without what marks it in a list. Nothing is taken off that would leave no words. */
const unlisted = (line: string): string => {
  const rest = line.slice(marked(line));
  if (rest === line || !hasWords(rest)) return line;
  return unlisted(rest);
};

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

/** The lines of a message, each without its bullet or number. A line without a letter or digit says nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map(cleanLine)
    .filter(hasWords)
    .map(unlisted);
