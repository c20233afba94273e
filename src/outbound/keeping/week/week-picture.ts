/** A rectangle, from its upper left corner, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Weight = 'plain' | 'strong';
export type Fill = 'hours' | 'away' | 'session' | 'proposed' | 'today' | 'line' | 'now';
export type Ink = 'ink' | 'soft' | 'onSession' | 'onToday' | 'away';

export interface Shape extends Box {
  readonly fill: Fill;
  readonly round?: number;
}

/** A line of text in its box. `upright`: it reads from below. */
export interface Line extends Box {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  readonly align: 'left' | 'centre' | 'right';
  readonly upright?: true;
}

/** Everything that is to be drawn, in its order: what it is drawn with is somebody else's. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
}

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** The text, or as much of it as fits with an ellipsis; '' where not even a letter does. */
export const cutToFit = (text: string, room: number, size: number, weight: Weight, measure: Measure): string => {
  if (measure(text, size, weight) <= room) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  for (let kept = letters.length - 1; kept > 0; kept--) {
    const shorter = `${letters.slice(0, kept).join('').trimEnd()}…`;
    if (measure(shorter, size, weight) <= room) return shorter;
  }
  return '';
};

/** The text in at most so many lines, broken between words, the last one cut where it has to be. */
export const inLines = (text: string, room: number, most: number, size: number, measure: Measure): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/ |(?<=-)/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : last + (last.endsWith('-') ? '' : ' ') + word;
    const isFull = lines.length === most;
    if (last !== undefined && (isFull || measure(longer, size, 'strong') <= room)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cutToFit(line, room, size, 'strong', measure)).filter((line) => line !== '');
};

/** The words of a picture, in the reader's language. */
export interface WeekWords {
  readonly title: string;
  /** From Monday: its short name and its number. */
  readonly days: readonly { readonly name: string; readonly number: string }[];
  readonly away: string;
  readonly hours: string;
  readonly session: string;
  readonly proposed: string;
}
