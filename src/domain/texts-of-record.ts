import type { Days, Lines, Phrase, Plain, TextArg } from './text-args.ts';

/** A moment in the chat, a day on paper; and who it was: a name, or "you". */
interface When {
  at: TextArg;
}
interface WhoWhen extends When {
  by: TextArg;
}

/** Words about everything that was agreed. */
export interface RecordTexts {
  'command-agreements': Plain;
  'command-verify': Plain;
  /** What is shown, and one by one what was agreed; a page of it. */
  agreements: { title: Phrase; list: string };
  'agreements-page': { page: number; pages: number };
  'agreements-empty': { filter: string };
  'agreements-not-found': { asked: string };
  'agreements-ask': Plain;
  'agreements-again': Plain;
  'agreed-title-open': { count: number };
  'agreed-title-mine': { count: number };
  'agreed-title-yours': { count: number };
  'agreed-title-done': { count: number };
  'agreed-title-all': { count: number };
  'agreed-title-everyone': { count: number };
  /** The bot finds these words again between the quotation marks: nothing else in the line is quoted. */
  'agreed-title-asked': { asked: string; count: number };
  'agreed-group': { name: string; count: number };
  /** One promise: its words, and below who does it until when, who said it when, and what became of it. */
  'agreed-item': { n: number; words: string; details: Lines };
  'agreed-terms': { n: number; version: number; details: Lines };
  'agreed-version': { version: number };
  'agreed-you': Plain;
  'agreed-bot': Plain;
  'agreed-who-me': Plain;
  'agreed-who-both': Plain;
  'agreed-who-other': { name: string };
  'agreed-who-me-until': { day: Days };
  'agreed-who-both-until': { day: Days };
  'agreed-who-other-until': { name: string; day: Days };
  'agreed-until': { day: Days };
  'agreed-said': WhoWhen;
  'agreed-before': { words: string };
  'agreed-waiting-me': Plain;
  'agreed-waiting-other': { name: string };
  'agreed-confirmed': WhoWhen;
  'agreed-disputed': WhoWhen;
  'agreed-done': WhoWhen;
  'agreed-waived': WhoWhen;
  'agreed-waive-asked': WhoWhen;
  'agreed-terms-sent': WhoWhen;
  'agreed-terms-agreed': When;
  'agreed-terms-holds': When;
  'agreed-terms-replaced': When;
  'agreed-terms-dropped': When;
  'agreed-terms-withdrawn': WhoWhen;
  'data-agreements': Plain;
  'data-sessions': Plain;
  'data-session': { at: string; state: Phrase };
  'data-payments': Plain;
  'button-agreed-open': Plain;
  'button-agreed-mine': Plain;
  'button-agreed-yours': Plain;
  'button-agreed-done': Plain;
  'button-agreed-all': Plain;
  'button-agreed-find': Plain;
  'button-agreed-before': Plain;
  'button-agreed-after': Plain;
  'button-agreed-terms': { version: number };
  'button-agreed-everyone': Plain;
}
