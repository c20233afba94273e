import type { ClauseWords, TermsWords } from '../../domain/agreements/terms-nouns.ts';
import type { Reader, Wording } from '../wording.ts';
import { numbered } from './fingerprint.ts';

/** Telegram's limit for one message. */
const lettersAtMost = 4096;

/** One clause as it is read in a message: number and title, what it says, and own words marked as such. */
export const clauseText = (wording: Wording, clause: ClauseWords, place: number, locale: Reader['locale']): string => {
  const { text, own } = clause;
  const marked = own === null ? [] : [`${ownMark(wording, locale)}\n${own}`];
  return [numbered(place, clause), ...(text === '' ? [] : [text]), ...marked].join('\n');
};

/** What stands above own words, in the language of the text. */
export const ownMark = (wording: Wording, locale: Reader['locale']): string =>
  wording.say('clauses-own', {}, { ...nobody, locale }).text;

const nobody: Reader = {
  ...{ locale: 'en', zone: null, otherZone: null, now: 0, client: null },
  names: { coach: '', client: () => '' },
};

/** The whole text in as few messages as it needs, none cut within a clause. Joined by empty lines, they are the text again. */
export const termsMessages = (wording: Wording, { heading, clauses, locale }: TermsWords): string[] =>
  packed([heading, ...clauses.map((clause, place) => clauseText(wording, clause, place, locale))]);

/** Pieces put together into as few messages as hold them, about equally long: a last one with one clause looks like an accident. */
export const packed = (pieces: readonly string[]): string[] => {
  const fewest = fill(pieces, lettersAtMost);
  const step = Math.ceil(lettersAtMost / 40);
  let messages = fewest;
  for (let most = lettersAtMost - step; most > step; most -= step) {
    const tighter = fill(pieces, most);
    if (tighter.length > fewest.length) break;
    messages = tighter;
  }
  return messages;
};

const fill = (pieces: readonly string[], most: number): string[] => {
  const messages: string[] = [];
  for (const piece of pieces) {
    const last = messages.at(-1);
    if (last !== undefined && last.length + 2 + piece.length <= most) messages.splice(-1, 1, `${last}\n\n${piece}`);
    else messages.push(piece);
  }
  return messages;
};
