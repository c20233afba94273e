import type { Days, Lines, Moment, Phrase, Plain } from './text-args.ts';

/** Somebody as the reader calls them: a name, or "you", or both. */
type Who = string | Phrase;

/** One item: its words, and in a line below who does it until when. */
interface ItemArgs {
  readonly text: string;
  readonly marks: Phrase;
}

type PlainKeys =
  | ('summary-you' | 'summary-both' | 'summary-marks-none')
  | ('summary-state-waits-you' | 'summary-state-unconfirmed-you' | 'summary-state-confirmed' | 'summary-state-done')
  | ('summary-state-waived' | 'summary-foot-none' | 'summaries-settled')
  | ('summary-nothing' | 'summary-due-unread' | 'summary-dropped' | 'summary-whom')
  | ('summary-reaches-open-ended' | 'toast-summary-sent' | 'toast-summary-newer' | 'command-summary')
  | `button-summary-${'write' | 'go-on' | 'list' | 'see' | 'not-now' | 'more' | 'send' | 'drop' | 'drop-sure' | 'all'}`
  | `button-summary-${'me' | 'both' | 'nobody' | 'due' | 'no-due' | 'words' | 'remove' | 'lines' | 'back'}`
  | `button-summary-${'yes' | 'still-open' | 'fix' | 'amend' | 'done' | 'undone' | 'undo'}`
  | `button-summary-${'waive' | 'drop-item' | 'keep' | 'unwaive'}`;

/** Words about summaries. */
export interface SummaryTexts extends Record<PlainKeys, Plain> {
  // Above a summary: what it is to whoever reads it now.
  'notice-summary-sent': { at: Moment };
  'notice-summary-answered': { at: Moment };
  'notice-summary-unconfirmed': { at: Moment };
  'summary-head-sent': { at: Moment };
  'summary-head-answered': { at: Moment };
  'summary-head-asked': { at: Moment; who: Who };
  'summary-head': { n: number; at: Moment; who: Who };

  // A summary, a page of it at a time, and one of its items.
  'summary-page': { head: Phrase; list: Lines; foot: Lines };
  'summary-line': ItemArgs & { n: number; state: Phrase };
  'summary-line-before': ItemArgs & { n: number; state: Phrase; before: string };
  'summary-card': ItemArgs & { n: number; state: Phrase; at: Moment; who: Who };
  'summary-card-before': ItemArgs & { n: number; state: Phrase; at: Moment; who: Who; before: string; was: Phrase };
  'summary-fix': ItemArgs & { n: number; most: number };
  'summary-marks-who': { who: Who };
  'summary-marks-due': { due: Days };
  'summary-marks-both': { who: Who; due: Days };

  // Where an item stands.
  'summary-state-waits-other': { who: Who };
  'summary-state-unconfirmed-other': { who: Who };
  'summary-state-fixed-you': { who: Who };
  'summary-state-fixed-other': { who: Who };
  'summary-state-undone-you': { who: Who };
  'summary-state-undone-other': { who: Who };
  'summary-state-waived-you': { who: Who };
  'summary-state-waived-other': { who: Who };

  // Below a summary.
  'summary-foot-you': { count: number };
  'summary-foot-other': { count: number; who: Who };
  'summary-foot-pages': { from: number; to: number; count: number };

  // The last summaries.
  summaries: { who: string; list: Lines };
  'summaries-none': { who: string };
  'summaries-line': { n: number; at: Moment; who: Who; count: number; state: Phrase };
  'summaries-open-you': { count: number };
  'summaries-open-other': { count: number; who: Who };
  'summaries-unconfirmed': { count: number };

  // Writing one.
  'summary-ask': { who: string; most: number };
  'summary-ask-more': { count: number; most: number };
  'summary-ask-words': ItemArgs & { n: number; most: number };
  'summary-ask-due': ItemArgs & { n: number };
  'summary-draft': { who: string; list: Lines; count: number; most: number };
  'summary-draft-line': ItemArgs & { n: number };
  'summary-draft-card': ItemArgs & { n: number };
  'summary-drop-ask': { count: number };
  'summary-many': { count: number; most: number };
  'summary-long': { line: number; count: number; most: number };
  'summary-reaches': { opens: Moment };

  // What the bot says of its own accord.
  'summary-offer': { at: Moment };
  'summary-unconfirmed': { at: Moment; count: number };
}
