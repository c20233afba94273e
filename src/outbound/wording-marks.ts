/** Tells a client that these characters are a moment; tapped, they show it in the phone's own zone. */
export interface DateTime {
  readonly type: 'date_time';
  readonly offset: number;
  readonly length: number;
  readonly unix_time: number;
  /**
   * Always empty: the words stay as written. Telegram would put its own "17.03.22, 22:45" in their place, which breaks
   * the sentence in every language that declines, and shows the phone's zone next to the city we name.
   */
  readonly date_time_format: '';
}

export interface Said {
  readonly text: string;
  readonly entities: readonly DateTime[];
}

// Private-use characters frame each moment while a text is put together: the first says which moment it is.
const firstMark = 0xe000;
const end = '\uf8ff';
const anyMark = /[\ue000-\uf8ff]/gu;
const mostMarks = 0xf8ff - firstMark;

/** A text of somebody else's, with nothing in it that could be taken for a mark. */
export const unmarked = (text: string): string => text.replace(anyMark, '');

/** Frames the words of a moment and remembers it in `moments`. */
export const marked = (words: string, at: number, moments: number[]): string => {
  if (moments.length === mostMarks) return words;
  moments.push(at);
  return String.fromCharCode(firstMark + moments.length - 1) + words + end;
};

/** Takes the frames out again and says where they were. */
export const readMarks = (text: string, moments: readonly number[]): Said => {
  if (moments.length === 0) return { text, entities: [] };
  const entities: DateTime[] = [];
  let plain = '';
  let began: { readonly at: number; readonly offset: number } | null = null;
  for (const piece of text.split(/([\ue000-\uf8ff])/u)) {
    if (piece === end && began) {
      entities.push(dateTime(began.at, began.offset, plain.length));
      began = null;
    } else if (isMark(piece)) began = { at: moments[piece.charCodeAt(0) - firstMark] ?? 0, offset: plain.length };
    else plain += piece;
  }
  return { text: plain, entities };
};

const isMark = (piece: string): boolean => piece.length === 1 && piece >= '\ue000' && piece <= end;

const dateTime = (at: number, offset: number, until: number): DateTime => ({
  type: 'date_time',
  offset,
  length: until - offset,
  unix_time: Math.floor(at / 1000),
  date_time_format: '',
});
