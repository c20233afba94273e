import { zoneOf } from '../../beginning/fair.ts';
import type { Note } from '../../beginning/nouns.ts';
import { type Effect, type Say, type Show, show, toClient, toCoach } from '../../effects.ts';
import { dayNumber, type Present } from '../../present.ts';
import { shortName } from '../../short-name.ts';
import type { Side } from '../../side.ts';
import type { TextKey, Texts } from '../../texts.ts';
import type { Engagement, Practice } from '../../world.ts';
import { type ItemWords, type Summaries, type SummaryNote, summaryDraft, summaryNote } from '../summary-nouns.ts';
import type { Writing } from './reading/reading.ts';

/** What a decision about summaries looks at, and whose decision it is. */
export interface SummaryDesk {
  readonly p: Present;
  readonly practice: Practice;
  readonly e: Engagement;
  readonly notes: ReadonlyMap<string, Note>;
  readonly side: Side;
  /** The message of the bot's that was pressed; null when something was typed. */
  readonly instead: number | null;
}

const none: Summaries = { made: 0, open: [], drafting: [], restUntil: null, hintAt: null };

/** Where the two stand; nowhere yet if nothing was ever written. */
export const summariesOf = ({ summaries }: Pick<Engagement, 'summaries'>): Summaries => summaries ?? none;

/** A summary as it stands; null when there is none, its key is gone, or it is from before the two began anew. */
export const summaryIn = ({ e, notes }: Pick<SummaryDesk, 'e' | 'notes'>, n: number): SummaryNote | null => {
  const note = n <= summariesOf(e).made ? notes.get(summaryNote(n)) : undefined;
  return note?.is === 'summary' ? note : null;
};

/** The lines that this side is writing; null when nothing is begun. */
export const draftIn = ({ e, notes, side }: Pick<SummaryDesk, 'e' | 'notes' | 'side'>): readonly ItemWords[] | null => {
  const note = notes.get(summaryDraft(side));
  return summariesOf(e).drafting.includes(side) && note?.is === 'summary-draft' ? note.items : null;
};

/** Who writes, what the two are called, and which day it is for them. */
export const writingOf = ({ p, practice, e, side }: SummaryDesk): Writing => ({
  ...{ writer: side, coach: practice.name, client: e.name },
  today: dayNumber(p, side === 'coach' ? practice.zone : zoneOf(practice, e)),
});

/** A short name for exactly these lines, so that a button sends no others. */
export const markOf = (lines: readonly ItemWords[]): string =>
  shortName(JSON.stringify(lines.map(({ text, owner, due }) => [text, owner, due])));

/** A short name for a line: it is the same line as long as it says the same, whoever does it until whenever. */
export const lineMark = ({ text }: ItemWords): string => shortName(text);

/** What somebody asked to see: for their own eyes, at once, in the place of what they pressed. */
export const shown = ({ e, side, instead }: SummaryDesk, what: Show['what'], about: string): Effect =>
  show(side, e, what, { about, instead });

/** Words to whoever decides, into their private chat: what a coach types there is no message to the client. */
export const toSelf = <K extends TextKey>(
  { e, side }: Pick<SummaryDesk, 'e' | 'side'>,
  text: K,
  args: Texts[K],
  more: Partial<Pick<Say, 'buttons' | 'instead'>> = {},
): Say => (side === 'client' ? toClient(e, text, args, more) : toCoach(null, text, args, more));
